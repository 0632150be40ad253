import { hoursLater, recorded } from '#testing';
import type { ArticleDiscovered, ArticleFact, ArticleRead } from '../articles/events.js';
import { rereadsView, type RereadDoc } from './rereads.js';

const happened = { at: hoursLater(0), precision: 'instant' } as const;
const entry: ArticleDiscovered['data'] = {
  ...{ url: 'https://news.example/a', feed: 'wire', title: 'Talks end', summary: '', lang: 'en' },
  ...{ publisher: { name: 'Nordic Wire' }, baseline: false },
};
const page: ArticleRead['data'] = {
  ...{ textHash: 't1', pageHash: 'p1', finalUrl: entry.url, quality: 1, words: 9, verdict: 'article' },
};
const discovered: ArticleFact = { type: 'article-discovered.v1', happened, data: entry };
const read: ArticleFact = { type: 'article-read.v1', happened, data: page };
const unreadable: ArticleFact = {
  ...{ type: 'article-unreadable.v1', happened },
  data: { reason: 'paywall', detail: 'the article is behind a paywall' },
};
const judged = (relevant: boolean, basis: 'page' | 'entry' = 'page'): ArticleFact => ({
  ...{ type: 'article-judged.v1', happened },
  data: { relevant, score: 4, threshold: 4, because: [], basis },
});
const copy: ArticleFact = { type: 'article-recognised-as-copy.v1', happened, data: { origin: 'o', share: 1 } };
const erased: ArticleFact = {
  ...{ type: 'article-text-erased.v1', happened },
  data: { reason: 'order of a court', by: 'desk', textHashes: [], pageHashes: [], sharedWith: [] },
};

/** Each fact is learnt an hour after the one before. */
const doc = (...facts: readonly ArticleFact[]) =>
  facts.reduce<RereadDoc | undefined>(
    (before, fact, hour) => rereadsView.evolve(before, recorded(fact, { learntAt: hoursLater(hour) }), 'a1'),
    undefined,
  );

describe('the view of pages that are read again', () => {
  it('counts from the first reading, and knows the last', () => {
    expect(doc(discovered)).toEqual({ id: 'a1', first: '', last: '' });
    expect(doc(discovered, read, judged(true))).toEqual({ id: 'a1', first: hoursLater(1), last: hoursLater(1) });
    expect(doc(discovered, read, judged(true), read)).toMatchObject({ first: hoursLater(1), last: hoursLater(3) });
  });

  it('holds a page that could not be read while its entry is about the summit: a wall may lift', () => {
    expect(doc(discovered, unreadable, judged(true, 'entry'))).toMatchObject({ first: hoursLater(1) });
    expect(doc(discovered, unreadable, judged(false, 'entry'))).toBeUndefined();
  });

  it('holds nothing of what is about other things, repeats another or was erased', () => {
    expect(doc(discovered, read, judged(false))).toBeUndefined();
    expect(doc(discovered, read, judged(true), copy)).toBeUndefined();
    expect(doc(discovered, read, judged(true), erased)).toBeUndefined();
  });

  it('holds none again that is read once more and stays what it was, and one that turns out to be about it', () => {
    expect(doc(discovered, read, judged(false), read)).toBeUndefined();
    expect(doc(discovered, read, judged(false), read, judged(true))).toMatchObject({ first: hoursLater(4) });
  });
});
