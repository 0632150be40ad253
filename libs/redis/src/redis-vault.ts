/** Secrets that must be at hand to sign with, and hashes of those that must only be recognised. Never in the log. */
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';

export interface Vault {
  /** Keeps a value under a name that has none yet; answers whether it was the first. */
  readonly keepFirst: (name: string, value: string) => Promise<boolean>;
  readonly find: (name: string) => Promise<string | undefined>;
  readonly replace: (name: string, value: string) => Promise<void>;
  /** Of all that is kept for good and begins so. */
  readonly names: (prefix: string) => Promise<readonly string[]>;
  /** Kept for so many seconds, then forgotten. */
  readonly lend: (name: string, value: string, seconds: number) => Promise<void>;
  readonly lent: (name: string) => Promise<string | undefined>;
  readonly forget: (name: string) => Promise<void>;
}

export function redisVault(redis: Redis, story: string): Vault {
  const keys = keysOf(story);
  const kept = keys.of('vault');
  const lentKey = (name: string) => keys.of(`lent:${name}`);
  return {
    keepFirst: async (name, value) => (await redis.hsetnx(kept, name, value)) === 1,
    find: async (name) => (await redis.hget(kept, name)) ?? undefined,
    replace: async (name, value) => {
      await redis.hset(kept, name, value);
    },
    names: async (prefix) => (await redis.hkeys(kept)).filter((name) => name.startsWith(prefix)),
    lend: async (name, value, seconds) => {
      await redis.set(lentKey(name), value, 'EX', seconds);
    },
    lent: async (name) => (await redis.get(lentKey(name))) ?? undefined,
    forget: async (name) => {
      await redis.hdel(kept, name);
      await redis.del(lentKey(name));
    },
  };
}
