/**
 * When a page is read again though nothing asks for it. Due times follow from the first reading alone, so that they can be told
 * from the log; times that passed unused, while the service was down say, are made up for by one reading.
 */
import type { Recorded } from '../event.js';
import type { ArticleFact } from './events.js';
import type { ArticleState } from './evolve.js';
import type { Visit } from './visit.js';

export interface Readings {
  /** Milliseconds since 1970. */
  readonly first: number;
  /** The latest, whether or not it found anything new. */
  readonly last: number;
}

/** What should have been read this long ago is let be: nobody waits for it any more. */
const letBeAfterMs = 30 * 86_400_000;

export interface DueTime {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The last of its times: then the page is fetched whatever its server says of it. */
  readonly isLast: boolean;
}

/** `rhythm`: milliseconds after the first reading, rising. Undefined once the last time was used. */
export function rereadDue(rhythm: readonly number[], { first, last }: Readings, now: number): DueTime | undefined {
  const times = rhythm.map((after) => first + after);
  const unused = times.filter((time) => time > last);
  const [next] = unused;
  if (next === undefined || next > now)
    return next === undefined ? undefined : { at: next, isLast: isEnd(next, times) };
  const passed = unused.filter((time) => time <= now);
  const latest = passed[passed.length - 1] ?? next;
  return latest < now - letBeAfterMs ? undefined : { at: next, isLast: isEnd(latest, times) };
}

function isEnd(time: number, times: readonly number[]): boolean {
  return time === times[times.length - 1];
}

/** As `rereadsView` has it: about the summit, with a text of its own or none so far, and not erased. */
export function isReread({ pending, judged, copyOf, erased }: Extract<ArticleState, { status: 'known' }>): boolean {
  return !pending && judged?.relevant === true && copyOf === undefined && erased === undefined;
}

/** By the article's own facts, and what is remembered of visits that found nothing new. */
export function readingsIn(past: readonly Recorded<ArticleFact>[], visit: Visit | undefined): Readings {
  const read = past.filter(({ type }) => type === 'article-read.v1' || type === 'article-unreadable.v1');
  const times = read.map(({ learntAt }) => Date.parse(learntAt));
  const [first = 0] = times;
  return { first, last: Math.max(...times, visit === undefined ? 0 : Date.parse(visit.at)) };
}
