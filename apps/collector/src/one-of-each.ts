/**
 * Thousands of reports say the same names, publishers and statuses, and each comes parsed with copies of its own. What is kept for long
 * goes through here: equal strings, and equal lists of names, become one. Only what was met lately is known, so that this stays small.
 */
import { LRUCache } from 'lru-cache';

/** Of strings, of lists and of small objects each. */
const known = 2000;

export class OneOfEach {
  private readonly strings = new LRUCache<string, string>({ max: known });
  private readonly values = new LRUCache<string, object>({ max: known });

  /** Parsed JSON, in place: equal to what it was, made of what was there before as far as that is equal. */
  of<T>(parsed: T): T {
    return this.shared(parsed) as T;
  }

  private shared(value: unknown): unknown {
    if (typeof value === 'string') return this.string(value);
    if (typeof value !== 'object' || value === null) return value;
    const fields = value as Record<string, unknown>;
    let isSmall = true;
    for (const [name, held] of Object.entries(fields)) {
      fields[name] = this.shared(held);
      isSmall &&= typeof held === 'string';
    }
    return isSmall ? this.small(value) : value;
  }

  private string(value: string): string {
    const before = this.strings.get(value);
    if (before === undefined) this.strings.set(value, value);
    return before ?? value;
  }

  /** Of strings alone. */
  private small(value: object): object {
    const key = JSON.stringify(value);
    const before = this.values.get(key);
    if (before === undefined) this.values.set(key, value);
    return before ?? value;
  }
}
