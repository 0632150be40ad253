/**
 * The GET of the line: robots.txt first, one turn at a time per host, conditional, redirects followed and judged one
 * by one, the last answer named for what it is.
 */
import { freshSecondsIn } from '#core';
import type { Fetched, FetchFailure, Get, GetRequest } from '#core';
import { portOf } from '../address/checked-addresses.js';
import { readAddress } from '../address/web-address.js';
import { failureOfStatus, isFailure } from '../failures.js';
import type { DoorSettings } from '../settings.js';
import { limitsOf } from '../settings.js';
import type { Line } from '../wire/agents.js';
import type { Answer, Call } from '../wire/exchange.js';
import { exchange } from '../wire/exchange.js';
import { acceptEncoding } from '../wire/read-body.js';
import { conditions, validatorsIn } from './conditional.js';
import type { Arrival } from './follow.js';
import { follow } from './follow.js';
import type { HostTurns } from './host-turns.js';
import { readRetryAfter } from './retry-after.js';
import type { RobotsText } from './robots-gate.js';
import { RobotsGate } from './robots-gate.js';

const accept = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.1',
  robots: 'text/plain, */*;q=0.1',
} as const;

/** Turns and robots.txt are shared by all purposes: a host does not care what a request is for. */
export function politeGet(
  settings: DoorSettings,
  lines: Readonly<Record<'feed' | 'page', Line>>,
  turns: HostTurns,
): Get {
  const robots = new RobotsGate({ userAgent: settings.userAgent, now: settings.now ?? Date.now });
  const getters = {
    feed: new PoliteGetter(settings, 'feed', lines.feed, { turns, robots }),
    page: new PoliteGetter(settings, 'page', lines.page, { turns, robots }),
  };
  return (request) => getters[request.purpose].get(request);
}

class PoliteGetter {
  readonly #now: () => number;

  constructor(
    private readonly settings: DoorSettings,
    private readonly purpose: 'feed' | 'page',
    private readonly line: Line,
    private readonly shared: { readonly turns: HostTurns; readonly robots: RobotsGate },
  ) {
    this.#now = settings.now ?? Date.now;
  }

  async get(request: GetRequest): Promise<Fetched | FetchFailure> {
    const start = readAddress(request.url);
    if (isFailure(start)) return start;
    const limits = limitsOf(this.settings, this.purpose);
    const headers = { ...this.#headers(this.purpose), ...conditions(request.validators) };
    const arrival = await follow(start, limits, async (url, totalMs) => {
      const held = this.shared.turns.held(url);
      if (held) return held;
      const { objection, crawlDelayMs } = await this.shared.robots.leave(url, (robots) => this.#readRobots(robots));
      const call: Call = { url, method: 'GET', headers, wanted: 'whole', limits: { ...limits, totalMs } };
      return objection ?? this.#hop(call, crawlDelayMs);
    });
    return isFailure(arrival) ? asAskedFor(arrival, request) : this.#judge(arrival, request);
  }

  async #readRobots(robots: URL): Promise<RobotsText | FetchFailure> {
    const limits = limitsOf(this.settings, 'robots');
    const headers = this.#headers('robots');
    const arrival = await follow(robots, limits, (url, totalMs) =>
      this.#hop({ url, method: 'GET', headers, wanted: 'beginning', limits: { ...limits, totalMs } }),
    );
    if (isFailure(arrival)) return arrival;
    if (!isSuccess(arrival.answer)) return this.#failed(arrival.answer);
    const freshSeconds = freshSecondsIn(arrival.answer.headers, this.#now());
    const text = arrival.answer.body.toString('utf8');
    return { text, ...(freshSeconds !== undefined && { freshMs: freshSeconds * 1_000 }) };
  }

  async #hop(call: Call, crawlDelayMs = 0): Promise<Answer | FetchFailure> {
    const answer = await this.shared.turns.run(call.url, () => exchange(this.line.agent, call), crawlDelayMs);
    if (!isFailure(answer)) await this.#heedQuiet(answer);
    return answer;
  }

  /** A host that is too busy for one request is so for all; on a network of our own that is its operator's business. */
  async #heedQuiet({ url, status, headers }: Answer): Promise<void> {
    const until = readRetryAfter(headers['retry-after'], this.#now());
    if (until === undefined || (status !== 429 && status !== 503)) return;
    if (!(await this.#isOwnNetwork(url))) await this.shared.turns.holdBack(url, until);
  }

  #judge({ answer, movedPermanently, exchanges }: Arrival, request: GetRequest): Fetched | FetchFailure {
    const unchanged = answer.status === 304 && Object.keys(conditions(request.validators)).length > 0;
    if (!unchanged && !isSuccess(answer)) {
      const failed = { ...this.#failed(answer), answered: { exchanges, body: answer.body } };
      return asAskedFor(
        isDetour(failed, request, movedPermanently) ? { ...failed, reason: 'not-found' } : failed,
        request,
      );
    }
    const contentType = answer.headers['content-type'];
    return {
      ok: true,
      url: answer.url.href,
      status: answer.status,
      ...(contentType !== undefined && { contentType }),
      headers: answer.headers,
      body: unchanged ? new Uint8Array() : answer.body,
      // RFC 9111, 4.3.4: what a 304 does not repeat stays valid.
      validators: { ...(unchanged ? request.validators : {}), ...validatorsIn(answer) },
      movedPermanently,
      exchanges,
    };
  }

  #failed(answer: Answer): FetchFailure {
    const retryAfter = readRetryAfter(answer.headers['retry-after'], this.#now());
    return failureOfStatus(answer.url.href, answer.status, retryAfter);
  }

  #headers(errand: keyof typeof accept): Record<string, string> {
    return { 'user-agent': this.settings.userAgent, accept: accept[errand], 'accept-encoding': acceptEncoding };
  }

  async #isOwnNetwork(url: URL): Promise<boolean> {
    try {
      const addresses = await this.line.check(url.hostname.replace(/^\[|\]$/g, ''), portOf(url));
      return addresses.every(({ allowed }) => allowed);
    } catch {
      return false;
    }
  }
}

/** Not 206: we ask for no part, and a part must not pass for the whole. */
function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300 && status !== 206;
}

/** Gone is what a temporary redirect led to, and not the address itself, which may lead elsewhere tomorrow (RFC 9110, 15.4). */
function isDetour({ reason, url }: FetchFailure, request: GetRequest, movedPermanently: boolean): boolean {
  return reason === 'gone' && !movedPermanently && url !== new URL(request.url).href;
}

/** The failure of the last hop, under the address the caller knows. */
function asAskedFor(failed: FetchFailure, { url }: GetRequest): FetchFailure {
  return failed.url === url ? failed : { ...failed, url, detail: `${failed.url}: ${failed.detail}` };
}
