/** Which archived contents were erased, by the shelf they lay on and their hash: for which article, by whom, when and why. */
import type { ArticleTextErased } from '../articles/events.js';
import type { Recorded } from '../event.js';
import type { ErasureShelf } from '../findings/erase-article.js';
import type { View } from '../view.js';
import { articleOfSubject, concernsArticle } from './article-events.js';

/** What people are told in the place of a text. */
export interface Removal {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly reason: string;
  readonly by: string;
}

export interface ErasureDoc extends Removal {
  readonly shelf: ErasureShelf;
  readonly hash: string;
  /** Id of the article whose erasure this was, and of others that had the very same text. */
  readonly article: string;
  readonly sharedWith: readonly string[];
}

export const erasuresView: View<ErasureDoc> = {
  name: 'erasures',
  version: 1,
  subjects: ['article:'],
  keys: (event) => (isErasure(event) ? erasuresIn(event).map(keyOf) : []),
  // The first erasure of a content is the one that removed it.
  evolve: (doc, event, key) =>
    doc ?? (isErasure(event) ? erasuresIn(event).find((erasure) => keyOf(erasure) === key) : undefined),
};

export function isErasure(event: Recorded): event is Recorded<ArticleTextErased> {
  return concernsArticle(event) && event.type === 'article-text-erased.v1';
}

export function erasuresIn(event: Recorded<ArticleTextErased>): readonly ErasureDoc[] {
  const { textHashes, pageHashes, responseHashes = [], sharedWith } = event.data;
  const of = { article: articleOfSubject(event.subject), sharedWith, ...removalIn(event) };
  return [
    ...textHashes.map((hash): ErasureDoc => ({ shelf: 'texts', hash, ...of })),
    ...pageHashes.map((hash): ErasureDoc => ({ shelf: 'pages', hash, ...of })),
    ...responseHashes.map((hash): ErasureDoc => ({ shelf: 'responses', hash, ...of })),
  ];
}

export function removalIn({ data, learntAt }: Recorded<ArticleTextErased>): Removal {
  return { at: learntAt, reason: data.reason, by: data.by };
}

/** Under this key the view tells of an erased text. */
export function textErasureKey(hash: string): string {
  return `texts/${hash}`;
}

function keyOf({ shelf, hash }: ErasureDoc): string {
  return `${shelf}/${hash}`;
}
