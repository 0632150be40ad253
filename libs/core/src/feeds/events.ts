/** Facts about feeds, as stored. */
import type { Fact } from '../event.js';
import type { PublisherKind } from '../story/story.js';

export type FeedHealth = 'unknown' | 'ok' | 'degraded' | 'blocked' | 'gone';

export type FeedAdded = Fact<
  'feed-added.v1',
  {
    readonly url: string;
    readonly publisher: string;
    readonly kind: PublisherKind;
    readonly country?: string;
    readonly lang: string;
    /** `story` for the story file, else who asked for it. */
    readonly by: string;
  }
>;

export type FeedHealthChanged = Fact<
  'feed-health-changed.v1',
  {
    readonly from: FeedHealth;
    readonly to: FeedHealth;
    /** A sentence for people. */
    readonly because: string;
  }
>;

export type FeedFact = FeedAdded | FeedHealthChanged;
