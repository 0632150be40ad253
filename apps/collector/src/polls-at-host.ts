/** A worker's places are not all for one host: polls that wait for their turns there would keep every other feed waiting. */

/** Polls under way or waiting at one host, of all the places a worker has. */
const mostAtOneHost = 16;

export class PollsAtHost {
  readonly #counts = new Map<string, number>();

  /** Does the work, unless too much is under way at the address's host already: then false, at once. */
  async within(url: string, work: () => Promise<void>): Promise<boolean> {
    const host = URL.canParse(url) ? new URL(url).host : url;
    const count = this.#counts.get(host) ?? 0;
    if (count >= mostAtOneHost) return false;
    this.#counts.set(host, count + 1);
    try {
      await work();
      return true;
    } finally {
      this.#leave(host);
    }
  }

  #leave(host: string): void {
    const left = (this.#counts.get(host) ?? 1) - 1;
    if (left > 0) this.#counts.set(host, left);
    else this.#counts.delete(host);
  }
}
