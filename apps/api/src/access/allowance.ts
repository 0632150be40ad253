/** How much one asks in a while: so much at once, and so much a second from then on (a token bucket). */
import { LRUCache } from 'lru-cache';

/** So many seconds' worth may be asked for at once. */
const atOnceSeconds = 10;

interface Bucket {
  readonly left: number;
  /** Milliseconds. */
  readonly at: number;
}

export class Allowance {
  private readonly buckets: LRUCache<string, Bucket>;

  constructor(
    private readonly perSecond: number,
    private readonly now: () => number,
  ) {
    this.buckets = new LRUCache({ max: 10_000 });
  }

  /** Takes `cost` for `key`, and answers 0; or takes nothing, and answers after how many seconds there is as much. */
  take(key: string, cost: number): number {
    const now = this.now();
    const most = this.perSecond * atOnceSeconds;
    const { left: before, at } = this.buckets.get(key) ?? { left: most, at: now };
    const left = Math.min(most, before + (Math.max(0, now - at) / 1000) * this.perSecond);
    const isEnough = left >= cost;
    this.buckets.set(key, { left: isEnough ? left - cost : left, at: now });
    return isEnough ? 0 : Math.ceil((cost - left) / this.perSecond);
  }
}
