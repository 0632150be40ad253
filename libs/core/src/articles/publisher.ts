/** Who published an item. Feeds that pass on others' items name the true publisher in the item; the feed's own name is not it. */
import type { FeedItem } from '../feeds/feed-item.js';
import type { FeedSource } from '../story/story.js';
import type { Publisher } from './events.js';

/** `known` are sources whose kind is known; a publisher that is not among them has no kind. */
export function publisherOf(
  item: FeedItem,
  feed: Pick<FeedSource, 'publisher' | 'kind'>,
  known: readonly Pick<FeedSource, 'publisher' | 'kind'>[],
): Publisher {
  const named = item.source?.title?.trim();
  if (named === undefined || named === '' || sameName(named, feed.publisher)) {
    return { name: feed.publisher, kind: feed.kind };
  }
  const found = known.find((source) => sameName(source.publisher, named));
  return found === undefined ? { name: named } : { name: found.publisher, kind: found.kind };
}

/** A page that names a source we know is that source's, whichever feed passed it on first. */
export function publisherBehind(
  siteName: string | undefined,
  passedOnBy: Publisher,
  known: readonly Pick<FeedSource, 'publisher' | 'kind'>[],
): Publisher {
  const found = known.find(({ publisher }) => siteName !== undefined && sameName(publisher, siteName));
  return found === undefined ? passedOnBy : { name: found.publisher, kind: found.kind };
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
