import { isSecret, makeFirstSecret, replaceSecret } from './admin-secret.js';
import type { SecretStore } from './secret-store.js';
import { closeSession, isSession, openSession, sessionSeconds } from './sessions.js';

/** A store in memory with a clock that a spec moves. */
class MemorySecrets implements SecretStore {
  now = 0;
  readonly kept = new Map<string, string>();
  readonly loans = new Map<string, { value: string; until: number }>();

  readonly keepFirst = (name: string, value: string) => {
    const first = !this.kept.has(name);
    if (first) this.kept.set(name, value);
    return Promise.resolve(first);
  };
  readonly find = (name: string) => Promise.resolve(this.kept.get(name));
  readonly lend = (name: string, value: string, seconds: number) => {
    this.loans.set(name, { value, until: this.now + seconds });
    return Promise.resolve();
  };
  readonly lent = (name: string) => {
    const loan = this.loans.get(name);
    return Promise.resolve(loan !== undefined && loan.until > this.now ? loan.value : undefined);
  };
  readonly forget = (name: string) => {
    this.kept.delete(name);
    this.loans.delete(name);
    return Promise.resolve();
  };
}

describe('the admin secret', () => {
  it('is made and told once', async () => {
    const store = new MemorySecrets();
    const secret = await makeFirstSecret(store);
    expect(secret).toMatch(/^[\w-]{24}$/);
    expect(await makeFirstSecret(store)).toBeUndefined();
    expect(await isSecret(store, undefined, secret ?? '')).toBe(true);
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

  it('ends when it is replaced', async () => {
    const store = new MemorySecrets();
    const old = (await makeFirstSecret(store)) ?? '';
    const next = await replaceSecret(store);
    expect([await isSecret(store, undefined, old), await isSecret(store, undefined, next)]).toEqual([false, true]);
  });

  it('is the operator’s own where there is one, which then stands alone', async () => {
    const store = new MemorySecrets();
    const made = (await makeFirstSecret(store)) ?? '';
    expect(await isSecret(store, 'chosen by the operator', 'chosen by the operator')).toBe(true);
    expect(await isSecret(store, 'chosen by the operator', made)).toBe(false);
  });
});

describe('a session', () => {
  it('opens with a token that the store does not hold', async () => {
    const store = new MemorySecrets();
    const token = await openSession(store);
    expect(await isSession(store, token)).toBe(true);
    expect(await isSession(store, `${token}x`)).toBe(false);
    expect([...store.loans.keys()].join()).not.toContain(token);
  });

  it('lasts twelve hours', async () => {
    const store = new MemorySecrets();
    const token = await openSession(store);
    store.now = sessionSeconds - 1;
    expect(await isSession(store, token)).toBe(true);
    store.now = sessionSeconds;
    expect(await isSession(store, token)).toBe(false);
  });

  it('ends when it is closed, and no other with it', async () => {
    const store = new MemorySecrets();
    const [mine, theirs] = [await openSession(store), await openSession(store)];
    await closeSession(store, mine);
    expect([await isSession(store, mine), await isSession(store, theirs)]).toEqual([false, true]);
  });
});
