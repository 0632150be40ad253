/** Which sources there are, how they are, and what came of them. */
import type { FeedAdded, FeedFact, FeedHealth } from '../feeds/events.js';
import type { Recorded } from '../event.js';
import type { View } from '../view.js';
import { concernsArticle } from './article-events.js';

export type FeedDoc = FeedAdded['data'] & {
  readonly id: string;
  readonly health: FeedHealth;
  /** A sentence for people; empty before the first poll. */
  readonly because: string;
  /** ISO 8601 UTC: when its health last changed. */
  readonly healthSince: string;
  readonly items: number;
  /** ISO 8601 UTC: when it last brought something new; empty before the first. */
  readonly lastItemAt: string;
};

export const feedsView: View<FeedDoc> = {
  name: 'feeds',
  version: 1,
  subjects: ['feed:', 'article:'],
  keys: (event) => {
    if (concernsFeed(event)) return [event.subject.slice('feed:'.length)];
    return concernsArticle(event) && event.type === 'article-discovered.v1' ? [event.data.feed] : [];
  },
  evolve: (doc, event, key) => {
    if (concernsFeed(event)) return evolveFeed(doc, event, key);
    return doc === undefined ? doc : { ...doc, items: doc.items + 1, lastItemAt: event.learntAt };
  },
};

function evolveFeed(doc: FeedDoc | undefined, event: Recorded<FeedFact>, id: string): FeedDoc | undefined {
  switch (event.type) {
    case 'feed-added.v1': {
      const unknown = {
        health: 'unknown',
        because: '',
        healthSince: event.learntAt,
        items: 0,
        lastItemAt: '',
      } as const;
      return { ...event.data, id, ...unknown };
    }
    case 'feed-health-changed.v1': {
      const { to, because } = event.data;
      return doc && { ...doc, health: to, because, healthSince: event.learntAt };
    }
  }
}

function concernsFeed(event: Recorded): event is Recorded<FeedFact> {
  return event.subject.startsWith('feed:');
}
