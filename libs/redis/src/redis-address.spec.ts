import { redisAddressOf } from './redis-address.js';

it('One server is left to the client to read.', () => {
  const url = 'redis://:secret@127.0.0.1:6379';
  expect(redisAddressOf(url)).toEqual({ kind: 'server', url });
});

it('The master that Sentinels name is asked for by its name, at each of them.', () => {
  expect(
    redisAddressOf('redis-sentinel://app:p%40ss@a.example:26380,b.example,[::1]:7/summit?sentinelPassword=s%26t'),
  ).toEqual({
    kind: 'sentinel',
    hosts: [
      { host: 'a.example', port: 26380 },
      { host: 'b.example', port: 26379 },
      { host: '::1', port: 7 },
    ],
    master: 'summit',
    entrance: { username: 'app', password: 'p@ss' },
    sentinelPassword: 's&t',
  });
});

it('A Cluster is entered by any of its servers, with TLS where the address says so.', () => {
  expect(redisAddressOf('rediss-cluster://:word@a.example:7000,b.example')).toEqual({
    kind: 'cluster',
    hosts: [
      { host: 'a.example', port: 7000 },
      { host: 'b.example', port: 6379 },
    ],
    entrance: { password: 'word', tls: {} },
  });
});

it.each([
  ['redis-sentinel://a.example', 'name the master'],
  ['redis-sentinel://:hush@a.example:1:2/summit', 'host:port'],
  ['redis-cluster://:hush@a.example:70000', 'host:port'],
  ['redis-cluster://', 'no list of hosts'],
])('%s is refused in words that do not repeat it.', (url, words) => {
  const refused = (() => {
    try {
      return redisAddressOf(url);
    } catch (error) {
      return error as Error;
    }
  })();
  expect(refused).toMatchObject({ code: 'invalid', message: expect.stringContaining(words) as string });
  expect((refused as Error).message).not.toContain('hush');
});
