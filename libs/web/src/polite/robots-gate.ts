/**
 * Asks robots.txt before a page or feed is fetched, and remembers the answer for at most a day. A missing file allows
 * all; one that cannot be had (5xx, 429, no connection) allows nothing for a few minutes, unless an older copy is at hand.
 */
import type { FetchFailure } from '#core';
import { failure } from '../failures.js';
import type { RobotsRule } from './robots-rules.js';
import { productToken, robotsAllow, robotsRulesFor } from './robots-rules.js';

export interface RobotsGateSettings {
  readonly userAgent: string;
  readonly now: () => number;
  /** The text of a robots.txt, with whatever redirects it takes. */
  readonly read: (robots: URL) => Promise<string | FetchFailure>;
  /** On networks of our own, a server without a working robots.txt is not asking us to stay away. */
  readonly isOwnNetwork: (url: URL) => Promise<boolean>;
}

interface Memory {
  readonly freshUntil: number;
  readonly rules: readonly RobotsRule[];
  /** Set while robots.txt cannot be had. */
  readonly trouble?: FetchFailure;
}

const keepFor = 24 * 3_600_000;
const keepTroubleFor = 5 * 60_000;
const mostRemembered = 2_000;
/** RFC 9309, 2.3.1.3: "unavailable", which is an answer, and it means that everything may be fetched. */
const unavailable: readonly FetchFailure['reason'][] = ['not-found', 'gone', 'blocked', 'client-error'];
/** Troubles the page itself would meet too: told as what they are. */
const troublesOfThePage: readonly FetchFailure['reason'][] = ['refused-address', 'dns', 'connect', 'tls', 'timeout'];

export class RobotsGate {
  readonly #memories = new Map<string, Promise<Memory>>();
  readonly #product: string;

  constructor(private readonly settings: RobotsGateSettings) {
    this.#product = productToken(settings.userAgent);
  }

  /** Why the address may not be fetched now, or nothing. */
  async objection(url: URL): Promise<FetchFailure | undefined> {
    const { rules, trouble } = await this.#remembered(url);
    if (trouble) return objectionFrom(trouble, url);
    if (robotsAllow(rules, url.pathname + url.search)) return undefined;
    return failure(url.href, 'robots', 'robots.txt asks us not to fetch this');
  }

  /** One look-up per origin, however many ask meanwhile. */
  async #remembered(url: URL): Promise<Memory> {
    const known = this.#memories.get(url.origin);
    const memory = await known;
    if (memory && memory.freshUntil > this.settings.now()) return memory;
    // While we awaited, another may have begun to look anew.
    const current = this.#memories.get(url.origin);
    if (current !== undefined && current !== known) return current;
    const asked = this.#ask(url, memory);
    this.#remember(url.origin, asked);
    return asked;
  }

  #remember(origin: string, memory: Promise<Memory>): void {
    this.#memories.delete(origin);
    this.#memories.set(origin, memory);
    const [oldest] = this.#memories.keys();
    if (this.#memories.size > mostRemembered && oldest !== undefined) this.#memories.delete(oldest);
  }

  async #ask(url: URL, earlier: Memory | undefined): Promise<Memory> {
    const text = await this.settings.read(new URL('/robots.txt', url));
    const now = this.settings.now();
    if (typeof text === 'string') {
      return { freshUntil: now + keepFor, rules: robotsRulesFor(this.#product, text) };
    }
    if (unavailable.includes(text.reason)) return { freshUntil: now + keepFor, rules: [] };
    const freshUntil = now + keepTroubleFor;
    if (earlier && !earlier.trouble) return { freshUntil, rules: earlier.rules };
    if (await this.settings.isOwnNetwork(url)) return { freshUntil, rules: [] };
    return { freshUntil, rules: [], trouble: text };
  }
}

function objectionFrom(trouble: FetchFailure, url: URL): FetchFailure {
  const detail = `robots.txt could not be had: ${trouble.detail}`;
  if (troublesOfThePage.includes(trouble.reason)) return { ...trouble, url: url.href, detail };
  const { status, retryAfter } = trouble;
  return { ...failure(url.href, 'robots', detail), ...(status && { status }), ...(retryAfter && { retryAfter }) };
}
