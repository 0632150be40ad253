/** Whether nothing is heard of what a subscription follows, and whether something is again. */
import type { SubscriptionDoc } from '../notices/subscriptions.js';
import { follows } from '../notices/wanted.js';
import type { Evidence } from '../summit/events.js';
import type { Heard } from './hearing.js';

/** What `decide` is asked for. */
export type Silenced =
  | { readonly type: 'NoticeSilence'; readonly since: string }
  | { readonly type: 'EndSilence'; readonly since: string; readonly because: Evidence };

interface Listening {
  readonly heard: readonly Heard[];
  /** ISO 8601 UTC, both. What nobody listened to before `from` is no silence. */
  readonly from: string;
  readonly now: string;
}

/**
 * Undefined where there is nothing to tell. Silence ends with what comes as news alone: what a source held when it was first read, and what
 * another reading finds in old texts, tells nobody; but no silence begins where they were heard.
 */
export function silenceOf(doc: SubscriptionDoc, { heard, from, now }: Listening): Silenced | undefined {
  const { filter, silence: days, silent, active } = doc;
  if (days === undefined || !active) return undefined;
  const followed = heard.filter((each) => follows(filter, each));
  if (silent !== undefined) return heardAgain(silent.since, followed);
  const asked = doc.followsSince ?? doc.since;
  const since = [from, asked, ...followed.map(({ at }) => at)].reduce((one, other) => (one > other ? one : other));
  const isDue = Date.parse(now) - Date.parse(since) >= days * 86_400_000;
  return isDue ? { type: 'NoticeSilence', since } : undefined;
}

/** By the first that is newer. */
function heardAgain(since: string, followed: readonly Heard[]): Silenced | undefined {
  const newer = followed.flatMap(({ news }) => (news !== undefined && news.at > since ? [news] : []));
  const [first] = newer.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return first && { type: 'EndSilence', since, because: first.because };
}
