import { MemorySecrets } from '#testing';
import { scryptSync } from 'node:crypto';
import { isSecret, makeFirstSecret, noteChosen, replaceSecret } from './admin-secret.js';
import { closeSession, openSession, sessionOf, sessionSeconds } from './sessions.js';
import { addUser, changePassword, changeRole, removeUser } from './users.js';

const at = '2031-05-10T12:00:00.000Z';
const later = '2031-05-10T12:05:00.000Z';

describe('the admin secret', () => {
  it('is made and told once', async () => {
    const store = new MemorySecrets();
    const secret = await makeFirstSecret(store);
    expect(secret).toMatch(/^[\w-]{24}$/);
    expect(await makeFirstSecret(store)).toBeUndefined();
    expect(await isSecret(store, undefined, secret ?? '')).toBe(true);
  });

  it('is kept as argon2id, and lets in also where an earlier version kept it by scrypt', async () => {
    const store = new MemorySecrets();
    await makeFirstSecret(store);
    expect([...store.kept.values()].join()).toMatch(/^\$argon2id\$/);
    const earlier = new MemorySecrets();
    await earlier.keepFirst('admin-secret', `salt ${scryptSync('of old', 'salt', 32).toString('hex')}`);
    expect([await isSecret(earlier, undefined, 'of old'), await isSecret(earlier, undefined, 'of new')]).toEqual([
      true,
      false,
    ]);
  });

  it('cannot be read out of the store', async () => {
    const store = new MemorySecrets();
    const secret = (await makeFirstSecret(store)) ?? '';
    const stored = [...store.kept.values()].join();
    expect(stored).not.toContain(secret);
    expect(await isSecret(store, undefined, stored)).toBe(false);
  });

  it('is not any other word, nor anything before there is one', async () => {
    const store = new MemorySecrets();
    expect(await isSecret(store, undefined, '')).toBe(false);
    const secret = (await makeFirstSecret(store)) ?? '';
    for (const given of ['', 'admin', `${secret} `, secret.toLowerCase().toUpperCase()]) {
      expect(await isSecret(store, undefined, given)).toBe(false);
    }
  });

  it('is not made anew while the service runs with one of its operator’s, which a new one would not replace', async () => {
    const store = new MemorySecrets();
    await makeFirstSecret(store);
    await noteChosen(store, true);
    await expect(replaceSecret(store, later)).rejects.toMatchObject({ code: 'conflict' });
    await noteChosen(store, false);
    const next = await replaceSecret(store, later);
    expect(await isSecret(store, undefined, next)).toBe(true);
  });

  it('ends when it is replaced', async () => {
    const store = new MemorySecrets();
    const old = (await makeFirstSecret(store)) ?? '';
    const next = await replaceSecret(store, later);
    expect([await isSecret(store, undefined, old), await isSecret(store, undefined, next)]).toEqual([false, true]);
  });

  it('is the operator’s own where there is one, which then stands alone', async () => {
    const store = new MemorySecrets();
    const made = (await makeFirstSecret(store)) ?? '';
    expect(await isSecret(store, 'chosen by the operator', 'chosen by the operator')).toBe(true);
    expect(await isSecret(store, 'chosen by the operator', made)).toBe(false);
  });
});

const opened = (store: MemorySecrets, user: string | null = null) => openSession(store, { user, openedAt: at });

describe('a session', () => {
  it('opens with a token that the store does not hold', async () => {
    const store = new MemorySecrets();
    const token = await opened(store);
    expect(await sessionOf(store, token)).toEqual({ name: null, role: 'admin', by: 'session' });
    expect(await sessionOf(store, `${token}x`)).toBeUndefined();
    expect([...store.loans.keys()].join()).not.toContain(token);
  });

  it('lasts twelve hours', async () => {
    const store = new MemorySecrets();
    const token = await opened(store);
    store.now = sessionSeconds - 1;
    expect(await sessionOf(store, token)).toBeDefined();
    store.now = sessionSeconds;
    expect(await sessionOf(store, token)).toBeUndefined();
  });

  it('ends when it is closed, and no other with it', async () => {
    const store = new MemorySecrets();
    const [mine, theirs] = [await opened(store), await opened(store)];
    await closeSession(store, mine);
    expect([await sessionOf(store, mine), await sessionOf(store, theirs)]).toEqual([undefined, expect.anything()]);
  });

  it('has the role that its user has now, and ends with the user or with the password', async () => {
    const store = new MemorySecrets();
    for (const name of ['Runa', 'Tove']) await addUser(store, { name, role: 'operator', at });
    const [runa, tove] = [await opened(store, 'Runa'), await opened(store, 'Tove')];
    await changeRole(store, 'runa', 'viewer');
    expect(await sessionOf(store, runa)).toEqual({ name: 'Runa', role: 'viewer', by: 'session' });
    await changePassword(store, 'Runa', { next: 'a long enough one', at: later });
    await removeUser(store, 'Tove');
    expect([await sessionOf(store, runa), await sessionOf(store, tove)]).toEqual([undefined, undefined]);
  });

  it('that the admin secret opened ends when that is replaced; those opened later and those of users stay', async () => {
    const store = new MemorySecrets();
    await addUser(store, { name: 'Runa', role: 'viewer', at });
    await makeFirstSecret(store);
    const [old, runa] = [await opened(store), await opened(store, 'Runa')];
    await replaceSecret(store, later);
    const next = await openSession(store, { user: null, openedAt: later });
    const [ofOld, ofRuna, ofNext] = [
      await sessionOf(store, old),
      await sessionOf(store, runa),
      await sessionOf(store, next),
    ];
    expect([ofOld, ofRuna?.name, ofNext?.role]).toEqual([undefined, 'Runa', 'admin']);
  });

  it('of a release that knew no users stays the admin’s', async () => {
    const store = new MemorySecrets();
    const token = await opened(store);
    const [name] = [...store.loans.keys()];
    await store.lend(name!, 'open', 60);
    expect(await sessionOf(store, token)).toMatchObject({ role: 'admin' });
  });
});
