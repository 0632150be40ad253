/** A worker's places are not all for one host: jobs that wait for their turns there would keep those of all others waiting. */
import type { Verdict } from '#jobs';

interface Host {
  taken: number;
  /** Milliseconds: when the last one comes back that found no place. */
  backAt: number;
}

export class PlacesAtHost {
  readonly #hosts = new Map<string, Host>();

  /**
   * `most`: how many jobs may be under way or waiting at one host. Those that find no place come back one after the other,
   * `spacingMs` apart: so few places are enough to keep a host's turns in use.
   */
  constructor(
    private readonly most: number,
    private readonly spacingMs = 0,
  ) {}

  /** Does the work, unless so much is under way at the address's host that it should come back in some seconds, or later. */
  async within(url: string, inSeconds: number, work: () => Promise<Verdict>): Promise<Verdict> {
    const name = URL.canParse(url) ? new URL(url).host : url;
    const host = this.#hosts.get(name) ?? { taken: 0, backAt: 0 };
    if (host.taken >= this.most) return this.#sendAway(name, host, inSeconds);
    this.#hosts.set(name, host);
    host.taken += 1;
    try {
      return await work();
    } finally {
      host.taken -= 1;
      if (host.taken === 0) this.#hosts.delete(name);
    }
  }

  #sendAway(name: string, host: Host, inSeconds: number): Verdict {
    const now = Date.now();
    host.backAt = Math.max(now + inSeconds * 1000, host.backAt + this.spacingMs);
    return {
      verdict: 'wait',
      inSeconds: (host.backAt - now) / 1000,
      because: `others wait for their turns at ${name}`,
    };
  }
}

export const anyPlace = new PlacesAtHost(Infinity);
