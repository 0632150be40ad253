import { addressPolicy } from './address-policy.js';
import { checkedAddresses } from './checked-addresses.js';

const check = (answers: readonly string[], allowed: readonly string[] = []) =>
  checkedAddresses({
    policy: addressPolicy('page', allowed),
    ports: [80, 443],
    resolve: () => Promise.resolve(answers),
  });

const refused = (reason: string) => expect.objectContaining({ reason }) as unknown;

describe('the addresses of a name', () => {
  it('are only the public ones when public and private are mixed', async () => {
    const addresses = await check(['10.0.0.1', '8.8.8.8', '::1', '2606:4700::1'])('mixed.example', 443);
    expect(addresses.map(({ address }) => address)).toEqual(['8.8.8.8', '2606:4700::1']);
  });

  it('are refused when none is public', async () => {
    await expect(check(['10.0.0.1'])('inside.example', 443)).rejects.toEqual(refused('refused-address'));
  });

  it('are a DNS failure when there are none', async () => {
    await expect(check([])('void.example', 443)).rejects.toEqual(refused('dns'));
  });

  it('are a DNS failure when the resolver fails', async () => {
    const resolve = () => Promise.reject(new Error('getaddrinfo ENOTFOUND'));
    const failing = checkedAddresses({ policy: addressPolicy('page', []), ports: [80], resolve });
    await expect(failing('gone.example', 80)).rejects.toEqual(refused('dns'));
  });

  it('may be public only on the listed ports', async () => {
    await expect(check(['8.8.8.8'])('example.org', 8080)).rejects.toEqual(refused('refused-address'));
  });

  it('may be on any port where the allow-list names the range', async () => {
    const addresses = await check(['10.0.0.1', '8.8.8.8'], ['10.0.0.0/8'])('example.org', 8080);
    expect(addresses).toEqual([{ address: '10.0.0.1', family: 4, allowed: true }]);
  });

  it.each(['localhost', 'localhost.', 'LOCALHOST', 'db.localhost.'])(
    'are loopback for %s, whatever DNS says',
    async (name) => {
      await expect(check(['8.8.8.8'])(name, 80)).rejects.toEqual(refused('refused-address'));
    },
  );

  it('are checked for a literal too, which no resolver sees', async () => {
    await expect(check(['8.8.8.8'])('127.0.0.1', 80)).rejects.toEqual(refused('refused-address'));
  });
});
