/** Which order came first with a key that callers chose, so that another order under it is not taken for its repeat. */
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';

export interface AskedKeys {
  /** Binds the key to this order unless it is bound; answers whether it is bound to this order now. */
  readonly bind: (key: string, order: string) => Promise<boolean>;
  /** For an order that was refused: nothing was done under the key. */
  readonly free: (key: string) => Promise<void>;
}

/** Longer than anybody tries again. */
const keptSeconds = 30 * 86_400;

/** `order` is what it is known by, a hash of it for example. */
export function redisAskedKeys(redis: Redis, story: string): AskedKeys {
  const of = (key: string) => keysOf(story).of(`asked:${key}`);
  return {
    bind: async (key, order) => {
      const before = await redis.set(of(key), order, 'EX', keptSeconds, 'NX', 'GET');
      return before === null || before === order;
    },
    free: async (key) => {
      await redis.del(of(key));
    },
  };
}
