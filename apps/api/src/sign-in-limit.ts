/** Guessing is slow: so many wrong secrets a minute from one address, then none is looked at. */
import { LRUCache } from 'lru-cache';

const most = 10;
const minute = 60_000;

export class SignInLimit {
  private readonly tries = new LRUCache<string, number>({ max: 10_000, ttl: minute, noUpdateTTL: true });

  /** Counts a try before its secret is looked at, so that guesses in parallel count too; false: look at none. */
  begin(address: string): boolean {
    const tries = this.tries.get(address) ?? 0;
    if (tries >= most) return false;
    this.tries.set(address, tries + 1);
    return true;
  }

  /** The secret was right: the try counts no longer. */
  takeBack(address: string): void {
    const tries = this.tries.get(address);
    if (tries !== undefined) this.tries.set(address, tries - 1);
  }
}
