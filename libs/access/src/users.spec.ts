import { MemorySecrets } from '#testing';
import { reaches, roles } from './roles.js';
import { makeToken, revokeToken, tokenHolder, tokens } from './tokens.js';
import { addUser, changePassword, changeRole, removeUser, resetPassword, signedIn, users } from './users.js';
import type { Who } from './who.js';

const at = '2031-05-10T12:00:00.000Z';
const runa = { name: 'Runa Dahl', role: 'analyst', at } as const;

describe('a user', () => {
  it('signs in with the password that was told once, under the name in any capitals', async () => {
    const store = new MemorySecrets();
    const password = await addUser(store, runa);
    expect(await signedIn(store, ' runa dahl', password)).toMatchObject({ name: 'Runa Dahl', role: 'analyst' });
    expect(await signedIn(store, 'Runa Dahl', `${password} `)).toBeUndefined();
    expect(await signedIn(store, 'nobody', password)).toBeUndefined();
  });

  it('has a password of which the store holds an argon2id hash and nothing else', async () => {
    const store = new MemorySecrets();
    const password = await addUser(store, runa);
    const stored = [...store.kept.values()].join();
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(stored).not.toContain(password);
    expect(JSON.stringify(await users(store))).not.toContain('argon2');
  });

  it('is one of a name, and the name is one that can stand beside a decision', async () => {
    const store = new MemorySecrets();
    await addUser(store, runa);
    await expect(addUser(store, { ...runa, name: 'RUNA DAHL' })).rejects.toMatchObject({ code: 'conflict' });
    for (const name of ['', ' ', '<b>', 'a'.repeat(65), '\u202eRuna', 'a\nb']) {
      await expect(addUser(store, { ...runa, name })).rejects.toMatchObject({ code: 'invalid' });
    }
  });

  it.each([
    'Admin',
    'аdmin',
    'аԁміп',
    'ａｄｍｉｎ',
    'admın',
    'ad.min',
    'àdmin',
    'adrnin',
    'adm1n',
    'Runа Dahl',
    'Rυna',
    'Service',
    'settings',
  ])('is not called %s, which looks like somebody else', async (name) => {
    await expect(addUser(new MemorySecrets(), { ...runa, name })).rejects.toMatchObject({ code: 'invalid' });
  });

  it.each(['Зоя Ильина', 'Ελένη', '山田 まり', '김민', 'Zoë 2', "O'Neill", 'Admin Ann', 'محمد', 'desk@news.example'])(
    'may be called %s',
    async (name) => {
      const store = new MemorySecrets();
      await addUser(store, { ...runa, name });
      expect((await users(store)).map((user) => user.name)).toEqual([name]);
    },
  );

  it('takes a password of their own that is long enough; the one before ends', async () => {
    const store = new MemorySecrets();
    const first = await addUser(store, runa);
    const change = (next: string) => changePassword(store, runa.name, { next, at });
    await expect(change('short')).rejects.toMatchObject({ code: 'invalid' });
    await expect(change('ü'.repeat(129))).rejects.toMatchObject({ code: 'invalid' });
    await change('twelve letters and more');
    expect(await signedIn(store, runa.name, first)).toBeUndefined();
    expect(await signedIn(store, runa.name, 'twelve letters and more')).toBeDefined();
    const anew = await resetPassword(store, runa.name, at);
    expect(await signedIn(store, runa.name, anew)).toBeDefined();
  });

  it('is looked for as long as one that is known, by ratio of medians', async () => {
    const store = new MemorySecrets();
    await addUser(store, runa);
    const took = async (name: string) => {
      const began = performance.now();
      await signedIn(store, name, 'a guess of some length');
      return performance.now() - began;
    };
    await took('nobody');
    const known: number[] = [];
    const unknown: number[] = [];
    for (let time = 0; time < 9; time++) {
      known.push(await took(runa.name));
      unknown.push(await took('nobody'));
    }
    const median = (of: number[]) => of.toSorted((a, b) => a - b)[4]!;
    expect(median(unknown) / median(known)).toBeGreaterThan(0.4);
  });
});

describe('roles', () => {
  it('hold each all before it', () => {
    expect(roles.map((role) => roles.filter((needed) => reaches(role, needed)).length)).toEqual([1, 2, 3, 4]);
  });
});

describe('a token', () => {
  const now = new Date(at);
  const after = (days: number) => new Date(now.getTime() + days * 86_400_000);
  const asked = { label: 'the calendar’s sync', role: 'viewer', days: 30 } as const;
  const owner: Who = { name: runa.name, role: 'analyst', by: 'session' };
  const made = async () => {
    const store = new MemorySecrets();
    await addUser(store, runa);
    return { store, token: await makeToken(store, { ...asked, role: 'analyst' }, owner, now) };
  };

  it('opens for its holder until its day, and the store holds only its hash', async () => {
    const { store, token } = await made();
    expect(await tokenHolder(store, token.secret, after(29))).toEqual({ ...owner, by: 'token' });
    expect(await tokenHolder(store, token.secret, after(30))).toBeUndefined();
    expect(await tokenHolder(store, `${token.secret.slice(0, -2)}xx`, now)).toBeUndefined();
    expect([...store.kept.values()].join()).not.toContain(token.secret.slice(-43));
  });

  it('has no more than its maker, then and later', async () => {
    const { store, token } = await made();
    await expect(makeToken(store, { ...asked, role: 'operator' }, owner, now)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await changeRole(store, runa.name, 'viewer');
    expect(await tokenHolder(store, token.secret, now)).toMatchObject({ role: 'viewer' });
    await removeUser(store, runa.name);
    expect(await tokenHolder(store, token.secret, now)).toBeUndefined();
    // Nor does it open for somebody else of that name.
    await addUser(store, { ...runa, at: after(1).toISOString() });
    expect(await tokenHolder(store, token.secret, after(2))).toBeUndefined();
  });

  it('is revoked by its owner or an admin, and by nobody else', async () => {
    const { store, token } = await made();
    const stranger: Who = { name: 'Tove', role: 'operator', by: 'session' };
    await expect(revokeToken(store, token.id, stranger)).rejects.toMatchObject({ code: 'not-found' });
    await revokeToken(store, token.id, { name: null, role: 'admin', by: 'secret' });
    expect([await tokenHolder(store, token.secret, now), await tokens(store)]).toEqual([undefined, []]);
  });
});
