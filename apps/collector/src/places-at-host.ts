/** A worker's places are not all for one host: jobs that wait for their turns there would keep those of all others waiting. */
import type { Verdict } from '#jobs';

export class PlacesAtHost {
  readonly #taken = new Map<string, number>();

  /** `most`: how many jobs may be under way or waiting at one host. */
  constructor(private readonly most: number) {}

  /** Does the work, unless so much is under way at the address's host that it should come back in some seconds. */
  async within(url: string, inSeconds: number, work: () => Promise<Verdict>): Promise<Verdict> {
    const host = URL.canParse(url) ? new URL(url).host : url;
    const taken = this.#taken.get(host) ?? 0;
    if (taken >= this.most) return { verdict: 'wait', inSeconds, because: `others wait for their turns at ${host}` };
    this.#taken.set(host, taken + 1);
    try {
      return await work();
    } finally {
      this.#leave(host);
    }
  }

  #leave(host: string): void {
    const left = (this.#taken.get(host) ?? 1) - 1;
    if (left > 0) this.#taken.set(host, left);
    else this.#taken.delete(host);
  }
}

export const anyPlace = new PlacesAtHost(Infinity);
