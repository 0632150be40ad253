/**
 * Takes an article's text away for good: first the fact, which is the truth, then the contents themselves. Whoever holds an archive
 * may do the second part again, any number of times. What stays is said by `whatRemains`.
 */
import { articleDecider } from '../articles/decide.js';
import type { ArticleFact, ArticleRead, ArticleTextErased } from '../articles/events.js';
import { contentsOf, joined, noContents, type Contents } from '../articles/evolve.js';
import type { Happened, Recorded } from '../event.js';
import type { EventLog } from '../event-log.js';
import { handle } from '../handle.js';

const batch = 1000;

/** Where the archive keeps what an erasure takes away. */
export type ErasureShelf = 'texts' | 'pages' | 'responses';

/** Destroys what was kept of an article: an archive's contents, and what an index of copies remembers of its words. */
export interface Eraser {
  readonly content: (shelf: ErasureShelf, hash: string) => Promise<void>;
  readonly words: (article: string) => Promise<void>;
}

export interface ErasureOrder {
  readonly article: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Happened;
}

export interface ErasedArticle extends Contents {
  readonly article: string;
  /** As the log has it: of the first erasure, where this one is a repeat. */
  readonly reason: string;
  readonly by: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** False where it had been erased before and nothing was left to add. */
  readonly isNew: boolean;
  /** Ids of other articles of which a revision had the very same text: it is gone for them too, with the page it stood on. */
  readonly others: readonly string[];
}

export const whatRemains =
  'What remains: address, headline and summary as the feed gave them, the claims lifted from it (names, places, times and offsets, ' +
  'without their sentences), its hashes and this order, in the log. Notices that were sent, and copies that differ by a word, are not recalled.';

/** Rejects with a `Refusal` for an article that no feed has named, and for an order without a reason. */
export async function eraseArticle(log: EventLog, eraser: Eraser, order: ErasureOrder): Promise<ErasedArticle> {
  const { article, reason, by, at } = order;
  const textHashes = await textsOf(log, article);
  const { others, ...shared } = await sharing(log, article, textHashes);
  const also = joined({ ...noContents, textHashes }, shared);
  const command = { type: 'EraseText', at, reason, by, also, sharedWith: others } as const;
  const facts = await handle(log, articleDecider, `article:${article}`, command);
  const erased = await erasureOf(log, article);
  for (const id of [article, ...others]) await eraser.words(id);
  for (const hash of erased.textHashes) await eraser.content('texts', hash);
  for (const hash of erased.pageHashes) await eraser.content('pages', hash);
  for (const hash of erased.responseHashes ?? []) await eraser.content('responses', hash);
  return { article, ...erased, isNew: facts.length > 0, others };
}

/** Of every reading, and those on which findings rest: one may come from a reading that was not recorded. */
async function textsOf(log: EventLog, article: string): Promise<readonly string[]> {
  const subjects = [`article:${article}`, `finding:${article}`];
  const events = (await Promise.all(subjects.map(log.readSubject))).flat();
  const hashes = events.flatMap(({ data }) => {
    const { textHash, previousTextHash } = data as Readonly<Record<string, unknown>>;
    return [textHash, previousTextHash].filter((hash) => typeof hash === 'string');
  });
  return [...new Set(hashes)];
}

async function erasureOf(log: EventLog, article: string) {
  const events = (await log.readSubject(`article:${article}`)) as readonly Recorded<ArticleFact>[];
  const erasures = events.filter((event) => event.type === 'article-text-erased.v1') as Recorded<ArticleTextErased>[];
  const contents = erasures.reduce<Contents>((all, { data }) => joined(all, data), noContents);
  const first = erasures[0];
  return { ...contents, reason: first?.data.reason ?? '', by: first?.data.by ?? '', at: first?.learntAt ?? '' };
}

/**
 * Other articles with the very same text, and the pages that it stands on. A walk through the whole log: an erasure is rare, and
 * nothing else knows every revision of every article.
 */
async function sharing(log: EventLog, article: string, textHashes: readonly string[]) {
  const others = new Set<string>();
  let contents = noContents;
  for (let after = 0, more = true; more;) {
    const events = await log.read(after, batch);
    for (const { subject, data } of events
      .filter(isReading)
      .filter((event) => textHashes.includes(event.data.textHash))) {
      others.add(articleOf(subject));
      contents = joined(contents, { ...contentsOf(data), textHashes: [] });
    }
    after = events.at(-1)?.position ?? after;
    more = events.length === batch;
  }
  others.delete(article);
  return { ...contents, others: [...others] };
}

function isReading(event: Recorded): event is Recorded<ArticleRead> {
  return event.type === 'article-read.v1';
}

function articleOf(subject: string): string {
  return subject.slice('article:'.length);
}
