import type { SecretStore } from '#core';

/** A store in memory with a clock that a spec moves. */
export class MemorySecrets implements SecretStore {
  now = 0;
  readonly kept = new Map<string, string>();
  readonly loans = new Map<string, { value: string; until: number }>();

  readonly keepFirst = (name: string, value: string) => {
    const first = !this.kept.has(name);
    if (first) this.kept.set(name, value);
    return Promise.resolve(first);
  };
  readonly find = (name: string) => Promise.resolve(this.kept.get(name));
  readonly replace = (name: string, value: string) => {
    this.kept.set(name, value);
    return Promise.resolve();
  };
  readonly names = (prefix: string) => Promise.resolve([...this.kept.keys()].filter((name) => name.startsWith(prefix)));
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
