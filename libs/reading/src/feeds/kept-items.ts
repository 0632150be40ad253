/** As many items as anyone needs, whatever a feed holds: the newest stand at one end of it, so both ends are kept. */
import type { RawFields } from './raw-feed.js';

const atEachEnd = 5000;

export class KeptItems {
  private readonly first: RawFields[] = [];
  private last: RawFields[] = [];

  add(item: RawFields): void {
    if (this.first.length < atEachEnd) {
      this.first.push(item);
      return;
    }
    this.last.push(item);
    if (this.last.length === 2 * atEachEnd) this.last = this.last.slice(-atEachEnd);
  }

  all(): readonly RawFields[] {
    return [...this.first, ...this.last.slice(-atEachEnd)];
  }
}
