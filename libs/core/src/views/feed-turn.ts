/** Whether people are to be told that a feed fails, is quiet or is well: once it has been so for a while. */
import type { FeedStanding } from '../feeds/events.js';
import { feedStandingOf } from '../feeds/standing.js';
import type { FeedDoc } from './feeds.js';

/** Milliseconds. A feed that turns to and fro within this time is told of no more than before. */
export const steadyMs = 30 * 60_000;

export interface FeedTurn {
  readonly to: FeedStanding;
  readonly since: string;
  readonly because: string;
}

/** Undefined where there is nothing to tell. `from`: since when we watch it (ISO 8601 UTC, as `now`): what was before may be over. */
export function turnOf(
  doc: FeedDoc,
  { from, now }: { readonly from: string; readonly now: string },
): FeedTurn | undefined {
  const { health, told, standsSince: since, because, paused } = doc;
  const to = feedStandingOf(health);
  if (paused || to === told) return undefined;
  const watched = since > from ? since : from;
  return Date.parse(now) - Date.parse(watched) >= steadyMs ? { to, since, because } : undefined;
}
