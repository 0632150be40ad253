/**
 * Turns at a host: with a spacing, one request at a time and starts that far apart; without, up to eight at a time.
 * First come, first served. Known to this process only.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { DoorSettings } from '../settings.js';

interface Host {
  active: number;
  readonly waiting: (() => void)[];
  lastStart: number;
}

const atOnceUnspaced = 8;
const hostsBeforeSweep = 1_000;

export class HostTurns {
  readonly #hosts = new Map<string, Host>();
  readonly #spacingMs: number;
  readonly #now: () => number;
  readonly #sleep: (milliseconds: number) => Promise<unknown>;

  constructor(settings: Pick<DoorSettings, 'hostSpacingMs' | 'now' | 'sleep'>) {
    this.#spacingMs = settings.hostSpacingMs;
    this.#now = settings.now ?? Date.now;
    this.#sleep = settings.sleep ?? pause;
  }

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const host = this.#host(name);
    await this.#enter(host);
    try {
      await this.#keepDistance(host);
      return await work();
    } finally {
      this.#leave(host);
    }
  }

  async #enter(host: Host): Promise<void> {
    if (host.active < (this.#spacingMs > 0 ? 1 : atOnceUnspaced)) {
      host.active += 1;
      return;
    }
    // Whoever leaves hands its place over, so `active` stays as it is.
    await new Promise<void>((enter) => host.waiting.push(enter));
  }

  #leave(host: Host): void {
    const next = host.waiting.shift();
    if (next) next();
    else host.active -= 1;
  }

  async #keepDistance(host: Host): Promise<void> {
    const wait = host.lastStart + this.#spacingMs - this.#now();
    // A clock set back must not turn into an hour's wait.
    if (wait > 0) await this.#sleep(Math.min(wait, this.#spacingMs));
    host.lastStart = this.#now();
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known) return known;
    if (this.#hosts.size >= hostsBeforeSweep) this.#forgetIdleHosts();
    const host = { active: 0, waiting: [], lastStart: -Infinity };
    this.#hosts.set(name, host);
    return host;
  }

  #forgetIdleHosts(): void {
    const past = this.#now() - this.#spacingMs;
    for (const [name, host] of this.#hosts) {
      if (host.active === 0 && host.lastStart < past) this.#hosts.delete(name);
    }
  }
}
