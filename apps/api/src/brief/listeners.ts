/** How many listen to the stream at once: each holds a connection for as long as it likes. */
import { Refusal } from '#core';

/** A browser opens six at most, unless it speaks HTTP/2. */
const mostOfOne = 30;
const mostInAll = 1000;

export class Listeners {
  private readonly of = new Map<string, number>();
  private all = 0;

  /** Answers how to leave; throws a `Refusal`, `busy`, where there are enough. */
  join(asker: string): () => void {
    const own = this.of.get(asker) ?? 0;
    if (own >= mostOfOne || this.all >= mostInAll) {
      throw new Refusal(
        'busy',
        `${String(own >= mostOfOne ? own : this.all)} listen already; close a stream and try again`,
      );
    }
    this.of.set(asker, own + 1);
    this.all += 1;
    return () => {
      this.leave(asker);
    };
  }

  private leave(asker: string): void {
    const left = (this.of.get(asker) ?? 1) - 1;
    if (left === 0) this.of.delete(asker);
    else this.of.set(asker, left);
    this.all -= 1;
  }
}
