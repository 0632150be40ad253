/** Which feeds belong together, and which are looked for. */
import type { Shape } from '../client.js';

type Feed = Shape<'Feed'>;

export const feedGroups = ['trouble', 'quiet', 'working', 'paused'] as const;
export type FeedGroup = (typeof feedGroups)[number];

/** A quiet one answers as it should: it has nothing to say. One that is paused is in nobody's way. */
export function groupOf({ health, paused }: Pick<Feed, 'health' | 'paused'>): FeedGroup {
  if (paused) return 'paused';
  if (health === 'quiet') return 'quiet';
  return health === 'ok' || health === 'unknown' ? 'working' : 'trouble';
}

export const isInTrouble = (feed: Feed): boolean => groupOf(feed) === 'trouble';

export function holesOf({ gaps }: Pick<Feed, 'gaps'>): readonly Shape<'CoverageGap'>[] {
  return gaps.filter(({ filled }) => !filled);
}

export const hasHole = (feed: Pick<Feed, 'gaps'>): boolean => holesOf(feed).length > 0;

export interface FeedsFilter {
  /** Words that all stand in publisher, address, id or tags. */
  readonly q: string;
  readonly tag: string;
  /** Only with a hole in the coverage, or only in trouble; empty for all. */
  readonly show: '' | 'holes' | 'trouble';
}

const shows: Readonly<Record<FeedsFilter['show'], (feed: Feed) => boolean>> = {
  '': () => true,
  holes: hasHole,
  trouble: isInTrouble,
};

export function matches(feed: Feed, { q, tag, show }: FeedsFilter): boolean {
  const { publisher, url, id, tags = [] } = feed;
  const text = folded([publisher, url, id, ...tags].join(' '));
  const words = folded(q).split(/\s+/).filter(Boolean);
  return words.every((each) => text.includes(each)) && (tag === '' || tags.includes(tag)) && shows[show](feed);
}

/** Case and accents do not matter. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export function tagsOf(feeds: readonly Feed[]): readonly string[] {
  return [...new Set(feeds.flatMap(({ tags = [] }) => tags))].toSorted((a, b) => a.localeCompare(b));
}
