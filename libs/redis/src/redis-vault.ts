/**
 * Secrets that must be at hand to sign with, and hashes of those that must only be recognised. Never in the log. What is kept for good lies on
 * disk, too, so that a wiped server gets it back (docs/decisions/0044); what is lent goes with the server.
 */
import type { KeptSecrets, SecretStore } from '#core';
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';

/** Stands in the vault from the first start on: without it the server was wiped, or the disk has not had its share yet. */
const mark = 'on disk';

/** `onDisk` is left out by specs alone. */
export function redisVault(redis: Redis, story: string, onDisk?: KeptSecrets): SecretStore {
  const keys = keysOf(story);
  const kept = keys.of('vault');
  const lentKey = (name: string) => keys.of(`lent:${name}`);
  return {
    keepFirst: async (name, value) => {
      const isFirst = (await redis.hsetnx(kept, name, value)) === 1;
      if (isFirst) await onDisk?.keep(name, value);
      return isFirst;
    },
    find: async (name) => (await redis.hget(kept, name)) ?? undefined,
    replace: async (name, value) => {
      await redis.hset(kept, name, value);
      await onDisk?.keep(name, value);
    },
    names: async (prefix) => (await redis.hkeys(kept)).filter((name) => name !== mark && name.startsWith(prefix)),
    lend: async (name, value, seconds) => {
      await redis.set(lentKey(name), value, 'EX', seconds);
    },
    lent: async (name) => (await redis.get(lentKey(name))) ?? undefined,
    forget: async (name) => {
      // First where it would come back from.
      await onDisk?.forget(name);
      await redis.hdel(kept, name);
      await redis.del(lentKey(name));
    },
  };
}

/**
 * Makes both places one, before anybody asks: a server that was wiped gets back what lies on disk, but for what was given anew meanwhile. Any
 * other is right, so that nobody who was let go comes back. Answers how many came back.
 */
export async function bringBackSecrets(redis: Redis, story: string, onDisk: KeptSecrets): Promise<number> {
  const kept = keysOf(story).of('vault');
  // Before the server is asked: what is added meanwhile is not taken for what was forgotten.
  const lying = await onDisk.all();
  let back = 0;
  if ((await redis.hexists(kept, mark)) === 0) {
    for (const [name, value] of lying) back += await redis.hsetnx(kept, name, value);
    await redis.hset(kept, mark, 'all of this lies on disk, too');
  }
  const held = await redis.hkeys(kept);
  for (const name of new Set([...held, ...lying.keys()]))
    if (name !== mark) await settle(redis, kept, { onDisk, name, lies: lying.get(name) });
  return back;
}

interface Settling {
  readonly onDisk: KeptSecrets;
  readonly name: string;
  /** On disk; undefined where it does not. */
  readonly lies: string | undefined;
}

/** Until it lies as it is held, for it may be given anew meanwhile. */
async function settle(redis: Redis, kept: string, { onDisk, name, lies }: Settling): Promise<void> {
  const value = (await redis.hget(kept, name)) ?? undefined;
  if (value === lies) return;
  if (value === undefined) await onDisk.forget(name);
  else await onDisk.keep(name, value);
  await settle(redis, kept, { onDisk, name, lies: value });
}
