/**
 * Follows redirects, one checked hop at a time. Each target is read as strictly as an address somebody typed, and
 * nothing that began encrypted goes on in the clear.
 */
import type { Exchange, FetchFailure } from '#core';
import { readAddress } from '../address/web-address.js';
import { failure, isFailure } from '../failures.js';
import type { Limits } from '../settings.js';
import type { Answer } from '../wire/exchange.js';

export interface Arrival {
  readonly answer: Answer;
  readonly movedPermanently: boolean;
  /** Every hop, the arrival last. */
  readonly exchanges: readonly Exchange[];
}

/** One hop, in what is left of the time. */
export type Hop = (url: URL, totalMs: number) => Promise<Answer | FetchFailure>;

const permanent: readonly number[] = [301, 308];
const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** `followed`: the statuses that are taken for a redirect; an answer with another is where we arrived. */
export async function follow(
  start: URL,
  limits: Limits,
  hop: Hop,
  followed: readonly number[] = redirects,
): Promise<Arrival | FetchFailure> {
  let url = start;
  let remainingMs = limits.totalMs;
  const exchanges: Exchange[] = [];
  for (;;) {
    const answer = await hop(url, remainingMs);
    if (isFailure(answer)) return answer;
    const target = redirectTarget(answer, followed);
    const movedPermanently = allPermanent(exchanges.map(({ status }) => status));
    exchanges.push(answer.exchange);
    if (target === undefined) return { answer, movedPermanently, exchanges };
    if (isFailure(target)) return target;
    if (exchanges.length > limits.redirects) return tooMany(start, target, exchanges);
    url = target;
    remainingMs -= answer.milliseconds;
    if (remainingMs <= 0) return failure(start.href, 'timeout', 'the redirects took all the time there was');
  }
}

/** Where the answer sends us, if it does and if we go there. */
export function redirectTarget(
  answer: Pick<Answer, 'url' | 'status' | 'headers'>,
  followed: readonly number[] = redirects,
): URL | FetchFailure | undefined {
  const location = answer.headers.location;
  if (location === undefined || !followed.includes(answer.status)) return undefined;
  const target = readAddress(asUtf8(location), answer.url);
  if (isFailure(target)) return { ...target, detail: `redirect: ${target.detail}` };
  if (answer.url.protocol === 'https:' && target.protocol === 'http:') {
    return failure(target.href, 'refused-address', 'redirect from https down to http');
  }
  return target;
}

/** Header values arrive as Latin-1; servers that do not escape a path mean UTF-8 by it. */
function asUtf8(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

function allPermanent(statuses: readonly number[]): boolean {
  return statuses.length > 0 && statuses.every((status) => permanent.includes(status));
}

function tooMany(start: URL, next: URL, exchanges: readonly Exchange[]): FetchFailure {
  return failure(start.href, 'too-many-redirects', objectionToRedirects(next, exchanges));
}

/** Where a cookie is set on the way, it is most likely what is waited for (a wall of consent, a check of browsers). */
function objectionToRedirects(next: URL, exchanges: readonly Exchange[]): string {
  if (!exchanges.some(({ url }) => url === next.href)) return `more than ${exchanges.length - 1} redirects`;
  const setsCookie = exchanges.some(({ headers }) => headers.some(([name]) => /^set-cookie$/i.test(name)));
  return setsCookie
    ? 'the address redirects to itself: it wants a cookie, and none is kept here'
    : 'the address redirects to itself';
}
