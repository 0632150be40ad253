/** Guessing is slow: so many wrong secrets a minute from one address, then none is looked at. */
import { LRUCache } from 'lru-cache';

const most = 10;
const minute = 60_000;

export class SignInLimit {
  private readonly failures = new LRUCache<string, number>({ max: 10_000, ttl: minute, noUpdateTTL: true });

  isBlocked(address: string): boolean {
    return (this.failures.get(address) ?? 0) >= most;
  }

  countFailure(address: string): void {
    this.failures.set(address, (this.failures.get(address) ?? 0) + 1);
  }
}
