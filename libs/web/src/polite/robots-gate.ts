/**
 * Asks robots.txt before a page or feed is fetched, and remembers the answer for a day, or less where it says so itself. A
 * missing file allows all; one that cannot be had (5xx, 429, no connection) allows nothing for a few minutes, unless an older copy is at hand.
 */
import { isHeldBack, type FetchFailure } from '#core';
import { failure, isFailure } from '../failures.js';
import type { Robots } from './robots-rules.js';
import { productToken, robotsAllow, robotsFor } from './robots-rules.js';

export interface RobotsText {
  readonly text: string;
  /** For how many milliseconds the server calls it fresh, where it says (RFC 9309, 2.4). */
  readonly freshMs?: number;
}

/** What robots.txt means for one address. */
export interface Leave {
  /** Why it may not be fetched now. */
  readonly objection?: FetchFailure;
  readonly crawlDelayMs: number;
}

/** The text of a robots.txt, with whatever redirects it takes. */
export type ReadRobots = (robots: URL) => Promise<RobotsText | FetchFailure>;

export interface RobotsGateSettings {
  readonly userAgent: string;
  readonly now: () => number;
}

interface Memory {
  readonly freshUntil: number;
  readonly robots: Robots;
  /** Set while robots.txt cannot be had. */
  readonly trouble?: FetchFailure;
}

const keepFor = 24 * 3_600_000;
/** A file that is stale at once would be asked for before each page. */
const keepAtLeast = 5 * 60_000;
/** But not that an address is refused: to another errand it may be open. */
const keepTroubleFor = 5 * 60_000;
const mostRemembered = 2_000;
const allowingAll: Robots = { rules: [], crawlDelayMs: 0 };
/** RFC 9309, 2.3.1.2 and 2.3.1.3: "unavailable", which is an answer, and it means that everything may be fetched. */
const unavailable: readonly FetchFailure['reason'][] = [
  'not-found',
  'gone',
  'blocked',
  'client-error',
  'too-many-redirects',
];
/** Troubles that pass, or that the page itself would meet too: told as what they are, and not as the site's own wish. */
const troublesAsSuch: readonly FetchFailure['reason'][] = [
  ...(['refused-address', 'dns', 'connect', 'tls', 'timeout'] as const),
  ...(['rate-limited', 'server-error'] as const),
];

export class RobotsGate {
  readonly #memories = new Map<string, Promise<Memory>>();
  readonly #product: string;

  constructor(private readonly settings: RobotsGateSettings) {
    this.#product = productToken(settings.userAgent);
  }

  /** What one reads, all know. */
  async leave(url: URL, read: ReadRobots): Promise<Leave> {
    const { robots, trouble } = await this.#remembered(url, read);
    const { crawlDelayMs } = robots;
    if (trouble) return { objection: objectionFrom(trouble, url), crawlDelayMs };
    if (robotsAllow(robots.rules, url.pathname + url.search)) return { crawlDelayMs };
    return { objection: failure(url.href, 'robots', 'robots.txt asks us not to fetch this'), crawlDelayMs };
  }

  /** One look-up per origin, however many ask meanwhile. */
  async #remembered(url: URL, read: ReadRobots): Promise<Memory> {
    const known = this.#memories.get(url.origin);
    const memory = await known;
    if (memory && memory.freshUntil > this.settings.now()) return memory;
    // While we awaited, another may have begun to look anew.
    const current = this.#memories.get(url.origin);
    if (current !== undefined && current !== known) return current;
    const asked = this.#ask(url, memory, read);
    this.#remember(url.origin, asked);
    return asked;
  }

  #remember(origin: string, memory: Promise<Memory>): void {
    this.#memories.delete(origin);
    this.#memories.set(origin, memory);
    // A mistake of our own must not close the site until we end.
    memory.catch(() => {
      if (this.#memories.get(origin) === memory) this.#memories.delete(origin);
    });
    const [oldest] = this.#memories.keys();
    if (this.#memories.size > mostRemembered && oldest !== undefined) this.#memories.delete(oldest);
  }

  async #ask(url: URL, earlier: Memory | undefined, read: ReadRobots): Promise<Memory> {
    const found = await read(new URL('/robots.txt', url));
    const now = this.settings.now();
    if (!isFailure(found)) {
      const fresh = Math.min(keepFor, Math.max(keepAtLeast, found.freshMs ?? keepFor));
      return { freshUntil: now + fresh, robots: robotsFor(this.#product, found.text) };
    }
    if (unavailable.includes(found.reason)) return { freshUntil: now + keepFor, robots: allowingAll };
    const freshUntil = found.reason === 'refused-address' ? now : Math.min(now + keepTroubleFor, quietUntil(found));
    if (earlier && !earlier.trouble) return { freshUntil, robots: earlier.robots };
    return { freshUntil, robots: allowingAll, trouble: found };
  }
}

/** A file that was not asked for, because its host wished for quiet, may be asked for when that is over. */
function quietUntil(found: FetchFailure): number {
  return isHeldBack(found) && found.retryAfter !== undefined ? Date.parse(found.retryAfter) : Infinity;
}

function objectionFrom(trouble: FetchFailure, url: URL): FetchFailure {
  const detail = `robots.txt could not be had: ${trouble.detail}`;
  if (troublesAsSuch.includes(trouble.reason)) return { ...trouble, url: url.href, detail };
  return failure(url.href, 'robots', detail);
}
