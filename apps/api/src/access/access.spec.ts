import { makeFirstSecret, makeToken, readingKey } from '#access';
import { Access } from './access.js';
import type { Api } from '../api.js';

/** A vault in memory that counts how often the secret is looked up. */
function memoryVault() {
  const kept = new Map<string, string>();
  const looked = jest.fn((name: string) => Promise.resolve(kept.get(name)));
  const vault = {
    find: looked,
    keepFirst: (name: string, value: string) => Promise.resolve(!kept.has(name) && kept.set(name, value).size > 0),
    lent: () => Promise.resolve(undefined),
  } as unknown as Api['vault'];
  return { vault, looked };
}

const asker = (secret: string, ip = '203.0.113.9') => ({
  cookies: {},
  protocol: 'http' as const,
  headers: { authorization: `Bearer ${secret}` },
  ip,
});

async function opened() {
  const { vault, looked } = memoryVault();
  const secret = (await makeFirstSecret(vault))!;
  return { access: new Access({ vault, adminSecret: undefined, now: () => new Date() }), secret, looked, vault };
}

describe('access by a bearer token', () => {
  it('looks at ten guesses a minute, also when they come at the same moment.', async () => {
    const { access, looked } = await opened();
    await Promise.all(Array.from({ length: 30 }, (_, n) => access.who(asker(`guess ${n}`))));
    expect(looked).toHaveBeenCalledTimes(10);
  });

  it('is closed to an address that guessed, and open to another.', async () => {
    const { access, secret } = await opened();
    for (let n = 0; n < 10; n++) await access.who(asker(`guess ${n}`));
    expect(await access.who(asker(secret))).toBeUndefined();
    expect(await access.who(asker(secret, '203.0.113.10'))).toEqual({ name: null, role: 'admin', by: 'secret' });
  });

  it('looks at the right secret once a minute, however many ask with it.', async () => {
    const { access, secret, looked } = await opened();
    const known = await Promise.all(Array.from({ length: 30 }, () => access.who(asker(secret))));
    expect([known.every(Boolean), await access.who(asker(secret))]).toEqual([true, known[0]]);
    expect(looked).toHaveBeenCalledTimes(1);
  });

  it('lets in whoever asks many times at the same moment with a token or a reading key that is right.', async () => {
    const { access, vault } = await opened();
    const by = { name: null, role: 'admin', by: 'secret' } as const;
    const { secret } = await makeToken(vault, { label: 'wall', role: 'viewer', days: 7 }, by, new Date());
    const request = { query: { key: await readingKey(vault) }, ip: '203.0.113.9' };
    const askers = Array.from({ length: 30 }, () => asker(secret));
    const known = await Promise.all(askers.map((each) => access.who(each)));
    const read = await Promise.all(askers.map(() => access.hasReadingKey(request)));
    expect([known.filter(Boolean).length, read.filter(Boolean).length]).toEqual([30, 30]);
  });
});
