/** Facts about feeds, as stored. */
import type { Fact } from '../event.js';
import type { PublisherKind } from '../story/story.js';
import type { ListPage } from '../story/list-page.js';

/**
 * `quiet`: it answers well and has brought nothing for much longer than it used to. `blocked`: it refuses us, by robots.txt, by
 * status or by its address. `gone`: it said that it is no more (410) and is asked no longer.
 */
export const feedHealths = ['unknown', 'ok', 'quiet', 'degraded', 'blocked', 'gone'] as const;
export type FeedHealth = (typeof feedHealths)[number];

export type FeedAdded = Fact<
  'feed-added.v1',
  {
    readonly url: string;
    readonly publisher: string;
    readonly kind: PublisherKind;
    readonly country?: string;
    readonly lang: string;
    /** Words to find it by; of an OPML file, its folders. */
    readonly tags?: readonly string[];
    /** For a page without a feed: where on it the items stand. */
    readonly list?: ListPage;
    /** `story` for the story file, else who asked for it. */
    readonly by: string;
  }
>;

/** Its publisher moved it for good, and that held for a while. */
export type FeedMoved = Fact<'feed-moved.v1', { readonly from: string; readonly to: string; readonly because: string }>;

export type FeedPaused = Fact<'feed-paused.v1', { readonly by: string; readonly because: string }>;
export type FeedResumed = Fact<'feed-resumed.v1', { readonly by: string }>;
/** No longer polled or listed; what came of it stays. */
export type FeedRemoved = Fact<'feed-removed.v1', { readonly by: string; readonly because: string }>;

export type FeedHealthChanged = Fact<
  'feed-health-changed.v1',
  {
    readonly from: FeedHealth;
    readonly to: FeedHealth;
    /** A sentence for people. */
    readonly because: string;
    /** ISO 8601 UTC: when it was to be asked next; absent when not by itself. */
    readonly nextAttempt?: string;
  }
>;

/** `failing`: it cannot be read, whatever the reason. `quiet` is of `FeedHealth`; all else is well, one that was never asked too. */
export type FeedStanding = 'well' | 'quiet' | 'failing';

/** Its health has been of one kind for so long that people are told: a feed that fails now and then is never told of. */
export type FeedStandingTurned = Fact<
  'feed-standing-turned.v1',
  {
    readonly from: FeedStanding;
    readonly to: FeedStanding;
    /** ISO 8601 UTC: when it began. */
    readonly since: string;
    readonly because: string;
  }
>;

/** It said "unchanged" of what had changed: it is never again asked conditionally. */
export type FeedValidatorsDistrusted = Fact<'feed-validators-distrusted.v1', { readonly because: string }>;

/** Two polls that follow each other share no item: what came between them was not seen. */
export type CoverageGapSuspected = Fact<
  'coverage-gap-suspected.v1',
  {
    /** ISO 8601 UTC: the last poll before the hole, and the first one after it. The first names the gap. */
    readonly after: string;
    readonly before: string;
    readonly because: string;
  }
>;

/** The publisher's older pages reach back to what was known. */
export type CoverageGapFilled = Fact<
  'coverage-gap-filled.v1',
  {
    readonly after: string;
    readonly items: number;
    /** The version of the feed at which it was suspected; absent in facts of before. */
    readonly of?: number;
  }
>;

export type FeedFact =
  | FeedAdded
  | FeedMoved
  | FeedPaused
  | FeedResumed
  | FeedRemoved
  | FeedHealthChanged
  | FeedStandingTurned
  | FeedValidatorsDistrusted
  | CoverageGapSuspected
  | CoverageGapFilled;
