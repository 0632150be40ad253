/** So many tries a minute under one key, such as an address; then none is looked at. */
import { LRUCache } from 'lru-cache';

const minute = 60_000;

export class RateLimit {
  private readonly tries = new LRUCache<string, number>({ max: 10_000, ttl: minute, noUpdateTTL: true });

  constructor(private readonly most: number) {}

  /** Counts a try before it is looked at, so that tries in parallel count too; false: look at none. */
  begin(key: string): boolean {
    const tries = this.tries.get(key) ?? 0;
    if (tries >= this.most) return false;
    this.tries.set(key, tries + 1);
    return true;
  }

  /** It was a right one: it counts no longer. */
  takeBack(key: string): void {
    const tries = this.tries.get(key);
    if (tries !== undefined) this.tries.set(key, tries - 1);
  }
}

/** Guessing is slow: of wrong secrets from one address. */
export const wrongSecretsAMinute = 10;
