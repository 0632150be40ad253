/** Which sources there are, how they are, what came of them, and what of their coverage was missed. */
import type { FeedAdded, FeedFact, FeedHealth, FeedMoved, FeedStanding } from '../feeds/events.js';
import { feedStandingOf } from '../feeds/standing.js';
import type { Recorded } from '../event.js';
import type { View } from '../view.js';
import { concernsArticle } from './article-events.js';

/** A hole in the coverage, between two polls (ISO 8601 UTC). */
export interface CoverageGap {
  readonly after: string;
  readonly before: string;
  readonly because: string;
  /** Whether the publisher's older pages could close it since. */
  readonly filled: boolean;
}

/** One change of health; the newest stands last. */
export interface HealthChange {
  readonly at: string;
  readonly health: FeedHealth;
  readonly because: string;
}

export type FeedDoc = FeedAdded['data'] & {
  readonly id: string;
  readonly health: FeedHealth;
  /** A sentence for people; empty before the first poll. */
  readonly because: string;
  /** ISO 8601 UTC: when its health last changed. */
  readonly healthSince: string;
  readonly healthHistory: readonly HealthChange[];
  /** As people were told, and since when (ISO 8601 UTC) it has been as it is now, told or not. */
  readonly told: FeedStanding;
  readonly standsSince: string;
  readonly paused: boolean;
  /** Where it lived before its publisher moved it. */
  readonly movedFrom?: string;
  /** Why it is never asked conditionally. */
  readonly distrusted?: string;
  readonly gaps: readonly CoverageGap[];
  readonly items: number;
  /** ISO 8601 UTC: when it last brought something new; empty before the first. */
  readonly lastItemAt: string;
};

/** It fails, is blocked or is gone. A quiet one answers as it should, and one that is paused is in nobody's way. */
export function isInTrouble({ health, paused }: Pick<FeedDoc, 'health' | 'paused'>): boolean {
  return !paused && feedStandingOf(health) === 'failing';
}

/** The document stays small however long a feed lives; the log has the rest. */
const mostKept = 50;

export const feedsView: View<FeedDoc> = {
  name: 'feeds',
  version: 3,
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
  if (event.type === 'feed-added.v1') return newFeed(event.data, id, event.learntAt);
  if (event.type === 'feed-removed.v1' || doc === undefined) return undefined;
  if (event.type === 'feed-moved.v1') return movedTo(doc, event.data);
  return { ...doc, ...changed(doc, event) };
}

/** Another server, another trust. */
function movedTo({ distrusted: _, ...doc }: FeedDoc, { from, to }: FeedMoved['data']): FeedDoc {
  return { ...doc, url: to, movedFrom: from };
}

/** A feed as it stands when it was just added. `at` in ISO 8601 UTC. */
export function newFeed(source: FeedAdded['data'], id: string, at: string): FeedDoc {
  const unknown = { health: 'unknown', because: '', healthSince: at, healthHistory: [] } as const;
  const stands = { told: 'well', standsSince: at } as const;
  return { ...source, id, ...unknown, ...stands, paused: false, gaps: [], items: 0, lastItemAt: '' };
}

type Change = Exclude<Recorded<FeedFact>, { type: 'feed-added.v1' | 'feed-moved.v1' | 'feed-removed.v1' }>;

function changed(doc: FeedDoc, event: Change): Partial<FeedDoc> {
  switch (event.type) {
    case 'feed-paused.v1':
      return { paused: true };
    case 'feed-resumed.v1':
      return { paused: false, standsSince: event.learntAt };
    case 'feed-health-changed.v1':
      return withHealth(doc, event.data, event.learntAt);
    case 'feed-standing-turned.v1':
      return { told: event.data.to };
    case 'feed-validators-distrusted.v1':
      return { distrusted: event.data.because };
    case 'coverage-gap-suspected.v1':
      return { gaps: [...doc.gaps, { ...event.data, filled: false }].slice(-mostKept) };
    case 'coverage-gap-filled.v1': {
      const { after } = event.data;
      return { gaps: doc.gaps.map((gap) => (gap.after === after ? { ...gap, filled: true } : gap)) };
    }
  }
}

function withHealth(
  { health: before, standsSince, healthHistory }: FeedDoc,
  { to: health, because }: { to: FeedHealth; because: string },
  at: string,
): Partial<FeedDoc> {
  return {
    health,
    because,
    healthSince: at,
    standsSince: feedStandingOf(health) === feedStandingOf(before) ? standsSince : at,
    healthHistory: [...healthHistory, { at, health, because }].slice(-mostKept),
  };
}

function concernsFeed(event: Recorded): event is Recorded<FeedFact> {
  return event.subject.startsWith('feed:');
}
