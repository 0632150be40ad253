import { anOutcome, aReaction, findingsRecorded, hoursLater, recorded, someFindings } from '#testing';
import type { ArticleDiscovered, ArticleFact, ArticleRead } from '../articles/events.js';
import type { Findings } from '../findings/finding.js';
import { erasuresView, type ErasureDoc } from './erasures.js';
import { isUnderstood, itemsView, type ItemDoc } from './items.js';
import { pendingView, type PendingArticle } from './pending.js';

const happened = { at: hoursLater(0), precision: 'instant' } as const;
const entry: ArticleDiscovered['data'] = {
  ...{ url: 'https://news.example/a', feed: 'wire', title: 'Talks end', summary: '', lang: 'en' },
  ...{ publisher: { name: 'Nordic Wire' }, publishedAt: hoursLater(0), baseline: false },
};
const page: ArticleRead['data'] = {
  ...{ textHash: 't1', pageHash: 'p1', finalUrl: entry.url, quality: 1, words: 9, title: 'Talks end well' },
  verdict: 'article',
};
const discovered: ArticleFact = { type: 'article-discovered.v1', happened, data: entry };
const read: ArticleFact = { type: 'article-read.v1', happened, data: page };
const unreadable: ArticleFact = {
  ...{ type: 'article-unreadable.v1', happened },
  data: { reason: 'gone', detail: 'the page is gone' },
};
const judged = (score: number, basis: 'page' | 'entry' = 'page'): ArticleFact => ({
  ...{ type: 'article-judged.v1', happened },
  data: { relevant: score >= 4, score, threshold: 4, because: [], basis },
});
const renamed: ArticleFact = {
  ...{ type: 'article-headline-changed.v1', happened },
  data: { title: 'Talks end early', summary: '', previousTitle: 'Talks end' },
};
const copy: ArticleFact = { type: 'article-recognised-as-copy.v1', happened, data: { origin: 'o', share: 1 } };

const erased: ArticleFact = {
  ...{ type: 'article-text-erased.v1', happened },
  data: { reason: 'order of a court', by: 'desk', textHashes: ['t1'], pageHashes: ['p1'], sharedWith: ['twin'] },
};

const item = (...facts: readonly ArticleFact[]) =>
  facts.reduce<ItemDoc | undefined>((doc, fact) => itemsView.evolve(doc, recorded(fact), 'a1'), undefined);
const verdict = (...facts: readonly ArticleFact[]) => item(...facts)?.verdict;

describe('the items view', () => {
  it('has one document for each article, pending at first', () => {
    const event = recorded(discovered);
    expect(itemsView.keys(event)).toEqual(['a1']);
    expect(item(discovered)).toMatchObject({
      id: 'a1',
      feed: 'wire',
      verdict: 'pending',
      discoveredAt: hoursLater(100),
    });
  });

  it('gives each article its verdict and the reason for it', () => {
    expect(verdict(discovered, read, judged(4))).toBe('relevant');
    expect(verdict(discovered, read, judged(3))).toBe('not-relevant');
    expect(verdict(discovered, read, judged(4), copy)).toBe('copy');
    expect(verdict(discovered, unreadable, judged(4, 'entry'))).toBe('unreadable');
    expect(item(discovered, unreadable, judged(4, 'entry'))?.reason).toContain('the page is gone');
  });

  it('keeps the verdict on a page that is gone later', () => {
    expect(verdict(discovered, read, judged(4), renamed, unreadable)).toBe('relevant');
  });

  it('takes the page’s own headline, and the feed’s when that changes', () => {
    expect(item(discovered, read)?.title).toBe('Talks end well');
    expect(item(discovered, read, renamed)?.title).toBe('Talks end early');
  });

  it('counts findings and revisions', () => {
    const found = recorded(findingsRecorded({ findings: someFindings({ outcomes: [anOutcome()] }) }), {
      subject: 'finding:a1',
    });
    expect(itemsView.keys(found)).toEqual(['a1']);
    const counts = { outcomes: 1, followUps: 0, reactions: 0, quotes: 0 };
    expect(itemsView.evolve(item(discovered, read), found, 'a1')?.findings).toEqual(counts);
  });

  it('says once each what its findings are about, as they were last read', () => {
    const outcomes = [anOutcome({ topic: 'trade' }), anOutcome({ topic: 'trade' })];
    const quote = {
      start: 0,
      end: 4,
      speaker: 'Ada Brink',
      speakerStart: 5,
      speakerEnd: 9,
      cue: 'said',
      kind: 'direct',
    };
    const first = someFindings({ outcomes, reactions: [aReaction({ actor: 'Ada Brink', toward: 'summit' })] });
    const says = [{ ...first, quotes: [quote, { ...quote, speaker: null }] } as Findings, someFindings({})].map(
      (findings) =>
        itemsView.evolve(item(discovered), recorded(findingsRecorded({ findings }), { subject: 'finding:a1' }), 'a1'),
    );
    expect(says.map((doc) => doc?.says)).toEqual([
      { topics: ['trade'], actors: ['Ada Brink'], matters: ['outcome:trade', 'reaction:ada-brink.summit'] },
      { topics: [], actors: [], matters: [] },
    ]);
  });

  it('says that a text was removed, when, why and by whom, and lets the verdict stand', () => {
    const removed = { at: hoursLater(100), reason: 'order of a court', by: 'desk' };
    expect(item(discovered, read, judged(4), erased)).toMatchObject({ removed, verdict: 'relevant', textHash: 't1' });
    expect(item(discovered, read, judged(4))?.removed).toBeNull();
  });

  it('does not wait for an article that was erased before it was read', () => {
    expect(item(discovered, erased)).toMatchObject({
      verdict: 'unreadable',
      reason: 'its text was erased before it was read',
    });
    expect(verdict(discovered)).toBe('pending');
  });

  it('knows nothing of an article that was never discovered', () => {
    expect(item(read, judged(4))).toBeUndefined();
  });
});

describe('the pending view', () => {
  const pending = (...facts: readonly ArticleFact[]) =>
    facts.reduce<PendingArticle | undefined>((doc, fact) => pendingView.evolve(doc, recorded(fact), 'a1'), undefined);

  it('holds an article from its discovery until it was read or given up', () => {
    expect(pending(discovered)).toEqual({ id: 'a1', since: hoursLater(100) });
    expect(pending(discovered, read)).toBeUndefined();
    expect(pending(discovered, unreadable, judged(4, 'entry'))).toBeUndefined();
  });

  it('lets go of an article whose text was erased', () => {
    expect(pending(discovered, erased)).toBeUndefined();
  });

  it('holds it again when its headline changed', () => {
    expect(pending(discovered, read, renamed)?.id).toBe('a1');
  });
});

describe('the erasures view', () => {
  const event = recorded(erased);
  const doc = { article: 'a1', sharedWith: ['twin'], at: hoursLater(100), reason: 'order of a court', by: 'desk' };

  it('tells of each content by its shelf and hash for which article, by whom, when and why it was erased', () => {
    expect(erasuresView.keys(event)).toEqual(['texts/t1', 'pages/p1']);
    expect(erasuresView.evolve(undefined, event, 'texts/t1')).toEqual({ shelf: 'texts', hash: 't1', ...doc });
    expect(erasuresView.evolve(undefined, event, 'pages/p1')).toEqual({ shelf: 'pages', hash: 'p1', ...doc });
    expect(erasuresView.keys(recorded(read))).toEqual([]);
  });

  it('keeps to the first erasure of a text that two articles had', () => {
    const first: ErasureDoc = { shelf: 'texts', hash: 't1', ...doc, article: 'a0' };
    expect(erasuresView.evolve(first, event, 'texts/t1')).toBe(first);
  });
});

describe('an item is not understood', () => {
  it.each([
    ['relevant', 'en', true],
    ['relevant', 'en-GB', true],
    ['relevant', 'und', true],
    ['relevant', '', true],
    ['relevant', 'de', false],
    ['copy', 'zh-Hans', false],
    ['relevant', 'enm', false],
    ['not-relevant', 'de', true],
    ['unreadable', 'ru', true],
  ] as const)('when it is about the summit and in another language: %s, %s', (verdict, lang, expected) => {
    expect(isUnderstood({ verdict, lang })).toBe(expected);
  });
});
