import Fastify from 'fastify';
import { addressesIn, heedAddressesAlone } from './forwarded-addresses.js';

it.each([
  ['203.0.113.7', ['203.0.113.7']],
  ['198.51.100.1, 203.0.113.7', ['198.51.100.1', '203.0.113.7']],
  ['unknown', []],
  ['\u001b[2J, 203.0.113.7', ['203.0.113.7']],
  ['203.0.113.7, _hidden, 198.51.100.1', ['198.51.100.1']],
  ['203.0.113.7, admin', []],
  ['203.0.113.7:4711, [2001:db8::1]:443, 2001:db8::2', ['203.0.113.7', '2001:db8::1', '2001:db8::2']],
  ['203.0.113.777', []],
  [',', []],
])('In %j stand the addresses %j.', (said, addresses) => {
  expect(addressesIn(said)).toEqual(addresses);
});

it.each([
  ['whom the trusted proxy names, whatever stands before it', 'admin, 203.0.113.7', '203.0.113.7'],
  ['the first that is no trusted proxy, from the right', '203.0.113.9, 203.0.113.7, 127.0.0.2', '203.0.113.7'],
  ['the proxy itself where it names no address', 'whoever likes', '127.0.0.1'],
  ['the proxy itself where it names nobody', undefined, '127.0.0.1'],
])('A request comes from %s.', async (_, said, ip) => {
  const app = Fastify({ trustProxy: ['127.0.0.0/8'] });
  heedAddressesAlone(app);
  app.get('/', ({ ip: from }) => ({ from }));
  const headers = said === undefined ? {} : { 'x-forwarded-for': said };
  const answer = await app.inject({ url: '/', headers, remoteAddress: '127.0.0.1' });
  expect(answer.json()).toEqual({ from: ip });
  await app.close();
});
