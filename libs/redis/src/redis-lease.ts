/** One holder at a time, for a while: keeps replicas from doing the same work, never relied on for correctness. */
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';

/** Takes or renews the lease `name` for `milliseconds`; false while another holds it. With 0 its holder lets go of it. */
export type TakeLease = (name: string, holder: string, milliseconds: number) => Promise<boolean>;

export function redisLease(redis: Redis, story: string): TakeLease {
  const keys = keysOf(story);
  return async (name, holder, milliseconds) => {
    const key = keys.of(`lease:${name}`);
    if (milliseconds > 0 && (await redis.set(key, holder, 'PX', milliseconds, 'NX')) === 'OK') return true;
    if ((await redis.get(key)) !== holder) return false;
    await redis.pexpire(key, milliseconds);
    return true;
  };
}
