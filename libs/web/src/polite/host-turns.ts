/**
 * Turns at a host: with a spacing, one request at a time and starts that far apart, across processes where their claims are
 * shared; without, up to eight at a time in this process. First come, first served. A host that asked for quiet is left alone.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { FetchFailure } from '#core';
import { failure } from '../failures.js';
import type { DoorSettings } from '../settings.js';
import { SharedClaims } from './shared-claims.js';

interface Host {
  active: number;
  readonly waiting: (() => void)[];
  lastStart: number;
  heldUntil: number;
}

const atOnceUnspaced = 8;
const hostsBeforeSweep = 1_000;
/** Longer than any request may take. */
const holdMs = 30_000;
/** No wish of a robots.txt makes us wait longer between two starts. */
export const longestCrawlDelayMs = 30_000;
/** One address's `Retry-After` closes the host to others for an hour at most. */
const longestHoldBackMs = 3_600_000;

export class HostTurns {
  readonly #hosts = new Map<string, Host>();
  readonly #holder = randomUUID();
  readonly #claims: SharedClaims;
  readonly #spacingMs: number;
  readonly #now: () => number;
  readonly #sleep: (milliseconds: number) => Promise<unknown>;

  constructor(settings: Pick<DoorSettings, 'hostSpacingMs' | 'claims' | 'onAlone' | 'now' | 'sleep'>) {
    this.#claims = new SharedClaims(settings);
    this.#spacingMs = settings.hostSpacingMs;
    this.#now = settings.now ?? Date.now;
    this.#sleep = settings.sleep ?? pause;
  }

  /** Does the work when its turn comes; a failure when the host wants to be left alone, then and at once. */
  async run<T>(url: URL, work: () => Promise<T>, crawlDelayMs = 0): Promise<T | FetchFailure> {
    const host = this.#host(url.host);
    await this.#enter(host);
    try {
      const held = this.held(url) ?? (await this.#wait(url, host, this.#spacing(crawlDelayMs)));
      return held ?? (await work());
    } finally {
      this.#leave(url, host);
    }
  }

  /** The failure of whoever wants a turn while the host wants none, as far as this process knows. */
  held(url: URL): FetchFailure | undefined {
    const until = this.#hosts.get(url.host)?.heldUntil ?? 0;
    if (until <= this.#now()) return undefined;
    const detail = `${url.host} asked for quiet when another of its addresses was fetched`;
    return { ...failure(url.href, 'rate-limited', detail), retryAfter: new Date(until).toISOString() };
  }

  async holdBack(url: URL, until: string): Promise<void> {
    const host = this.#host(url.host);
    host.heldUntil = Math.min(Date.parse(until), this.#now() + longestHoldBackMs);
    if (this.#spacingMs > 0) await this.#claims.holdBack(url.host, host.heldUntil);
  }

  /** Without a spacing of ours nobody's wish is heard: that is for play and for servers of our own. */
  #spacing(crawlDelayMs: number): number {
    return this.#spacingMs > 0 ? Math.max(this.#spacingMs, Math.min(crawlDelayMs, longestCrawlDelayMs)) : 0;
  }

  async #enter(host: Host): Promise<void> {
    if (host.active < (this.#spacingMs > 0 ? 1 : atOnceUnspaced)) {
      host.active += 1;
      return;
    }
    // Whoever leaves hands its place over, so `active` stays as it is.
    await new Promise<void>((enter) => host.waiting.push(enter));
  }

  #leave({ host: name }: URL, host: Host): void {
    // Not waited for: our next claim goes behind it over the same connection.
    // Where Redis is away, the claim ends by itself.
    if (this.#spacingMs > 0) this.#claims.release({ host: name, holder: this.#holder }).catch(() => undefined);
    const next = host.waiting.shift();
    if (next) next();
    else host.active -= 1;
  }

  async #wait(url: URL, host: Host, spacingMs: number): Promise<FetchFailure | undefined> {
    const wait = host.lastStart + spacingMs - this.#now();
    // A clock set back must not turn into an hour's wait.
    if (wait > 0) await this.#sleep(Math.min(wait, spacingMs));
    if (spacingMs > 0) await this.#claim(url, host, spacingMs);
    host.lastStart = this.#now();
    return this.held(url);
  }

  async #claim(url: URL, host: Host, spacingMs: number): Promise<void> {
    for (;;) {
      const { waitMs, heldUntil } = await this.#claims.claim({
        host: url.host,
        holder: this.#holder,
        spacingMs,
        holdMs,
      });
      host.heldUntil = Math.max(host.heldUntil, heldUntil ?? 0);
      if (waitMs === 0 || this.held(url)) return;
      await this.#sleep(waitMs);
    }
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known) return known;
    if (this.#hosts.size >= hostsBeforeSweep) this.#forgetIdleHosts();
    const host = { active: 0, waiting: [], lastStart: -Infinity, heldUntil: 0 };
    this.#hosts.set(name, host);
    return host;
  }

  #forgetIdleHosts(): void {
    const now = this.#now();
    const past = now - Math.max(this.#spacingMs, longestCrawlDelayMs);
    for (const [name, host] of this.#hosts) {
      if (host.active === 0 && host.lastStart < past && host.heldUntil <= now) this.#hosts.delete(name);
    }
  }
}
