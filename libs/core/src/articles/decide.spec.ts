import { scenario } from '#testing';
import { articleDecider, type ArticleCommand } from './decide.js';
import type { ArticleDiscovered, ArticleFact, ArticleRead } from './events.js';
import { noContents } from './evolve.js';

const at = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;
const entry: ArticleDiscovered['data'] = {
  ...{ url: 'https://news.example/a', feed: 'wire', title: 'Talks end', summary: 'No deal', lang: 'en' },
  ...{ publisher: { name: 'Nordic Wire', kind: 'wire' }, baseline: false },
};
const read: ArticleRead['data'] = {
  ...{ textHash: 't1', pageHash: 'p1', finalUrl: entry.url, quality: 1, words: 300 },
  verdict: 'article',
};
const judgement = { relevant: true, score: 4, threshold: 4, because: [] };
const failure = { reason: 'gone', detail: 'the page is gone', status: 410 } as const;

const discovered: ArticleFact = { type: 'article-discovered.v1', happened: at, data: entry };
const wasRead: ArticleFact = { type: 'article-read.v1', happened: at, data: read };
const judgedBy = (basis: 'page' | 'entry', relevant = true): ArticleFact => ({
  type: 'article-judged.v1',
  happened: at,
  data: { ...judgement, relevant, basis },
});
const renamed: ArticleFact = {
  type: 'article-headline-changed.v1',
  happened: at,
  data: { title: 'Talks end early', summary: 'No deal', previousTitle: 'Talks end' },
};
const unreadable: ArticleFact = { type: 'article-unreadable.v1', happened: at, data: failure };
const copy: ArticleFact = { type: 'article-recognised-as-copy.v1', happened: at, data: { origin: 'o', share: 1 } };

const discover = (given: Partial<typeof entry> = {}): ArticleCommand => ({
  type: 'DiscoverArticle',
  at,
  entry: { ...entry, ...given },
});
const record = (given: Partial<Extract<ArticleCommand, { type: 'RecordReading' }>> = {}): ArticleCommand => ({
  ...{ type: 'RecordReading', at, headline: 'Talks end', read, judgement, copy: null, revision: null },
  ...given,
});
const giveUp: ArticleCommand = { type: 'RecordUnreadable', at, headline: 'Talks end', failure, judgement };
const erase = (given: Partial<Extract<ArticleCommand, { type: 'EraseText' }>> = {}): ArticleCommand => ({
  ...{ type: 'EraseText', at, reason: 'order of a court', by: 'desk', also: noContents, sharedWith: [] },
  ...given,
});
const erased = (
  textHashes: readonly string[],
  pageHashes: readonly string[],
  sharedWith: readonly string[] = [],
): ArticleFact => ({
  ...{ type: 'article-text-erased.v1', happened: at },
  data: { reason: 'order of a court', by: 'desk', textHashes, pageHashes, sharedWith },
});
const erasedWith = (responseHashes: readonly string[], fact: ArticleFact): ArticleFact =>
  ({ ...fact, data: { ...fact.data, responseHashes } }) as ArticleFact;
const article = scenario(articleDecider);

describe('discovering an article', () => {
  it('is a fact the first time', () => {
    article.given().when(discover()).then(discovered);
  });

  it('is none when the same feed brings the same headline again', () => {
    article.given(discovered).when(discover()).then();
  });

  it('notices another headline of the feed that brought it', () => {
    article
      .given(discovered)
      .when(discover({ title: 'Talks end early' }))
      .then(renamed);
  });

  it('does not mind how other feeds phrase the same page', () => {
    article
      .given(discovered)
      .when(discover({ feed: 'hub', title: 'Talks over' }))
      .then();
  });
});

describe('recording a reading', () => {
  it('is refused for an article that no feed has named', () => {
    article.given().when(record()).thenRefused('not-found');
  });

  it('tells what was read and how it was judged', () => {
    article.given(discovered).when(record()).then(wasRead, judgedBy('page'));
  });

  it('tells of the copy', () => {
    const found = record({ copy: { origin: 'o', share: 1 } });
    article.given(discovered).when(found).then(wasRead, judgedBy('page'), copy);
  });

  it('tells nothing new of a copy that is known, and nothing of a verdict that stands', () => {
    const known = [discovered, wasRead, judgedBy('page'), copy, renamed];
    const again = record({ headline: 'Talks end early', copy: { origin: 'o', share: 1 } });
    article
      .given(...known)
      .when(again)
      .then(wasRead);
  });

  it('is nothing when no reading is due', () => {
    article.given(discovered, wasRead, judgedBy('page')).when(record()).then();
  });

  it('waits for another reading when the headline changed while the page was read', () => {
    article.given(discovered, renamed).when(record()).then();
  });

  it('tells of a revision when the text is another than before', () => {
    const revision = { material: true, removed: ['Old.'], added: ['New.', 'Newer.'] };
    const data = { previousTextHash: 't1', textHash: 't2', material: true, removed: 1, added: 2 };
    const reread = record({ headline: 'Talks end early', read: { ...read, textHash: 't2' }, revision });
    article
      .given(discovered, wasRead, judgedBy('page'), renamed)
      .when(reread)
      .then(
        { type: 'article-read.v1', happened: at, data: { ...read, textHash: 't2' } },
        { type: 'article-revised.v1', happened: at, data },
      );
  });
});

describe('giving up on a page', () => {
  it('judges the headline instead', () => {
    article.given(discovered).when(giveUp).then(unreadable, judgedBy('entry'));
  });

  it('lets the verdict on a page once read stand', () => {
    const later = { ...giveUp, headline: 'Talks end early' };
    article.given(discovered, wasRead, judgedBy('page', false), renamed).when(later).then(unreadable);
  });

  it('waits for another reading when the headline changed meanwhile', () => {
    article.given(discovered, renamed).when(giveUp).then();
  });

  it('is nothing when no reading is due, and refused for an unknown article', () => {
    article.given(discovered, unreadable).when(giveUp).then();
    article.given().when(giveUp).thenRefused('not-found');
  });
});

describe('erasing a text', () => {
  const reread: ArticleFact = { ...wasRead, data: { ...read, textHash: 't2', pageHash: 'p2' } };
  const revised: ArticleFact = {
    ...{ type: 'article-revised.v1', happened: at },
    data: { previousTextHash: 't0', textHash: 't2', material: true, removed: 1, added: 1 },
  };
  const past = [discovered, wasRead, judgedBy('page'), renamed, reread, revised];
  const gone = erased(['t1', 't2', 't0'], ['p1', 'p2']);

  it('covers every revision that there ever was, and what is known beside its own facts', () => {
    article
      .given(...past)
      .when(erase())
      .then(gone);
    article
      .given(discovered, wasRead)
      .when(erase({ also: { textHashes: ['t1', 't9'], pageHashes: ['p9'] }, sharedWith: ['twin'] }))
      .then(erased(['t1', 't9'], ['p1', 'p9'], ['twin']));
  });

  it('covers the responses that were seen, and what was seen where nothing could be read', () => {
    const read = { ...wasRead, data: { ...wasRead.data, responseHash: 'r1' } };
    const data = { ...failure, pageHash: 'p7', responseHash: 'r7' };
    const wall = { type: 'article-unreadable.v1', happened: at, data } as const;
    article
      .given(discovered, read, wall)
      .when(erase({ also: { textHashes: [], pageHashes: ['p9'], responseHashes: ['r9'] } }))
      .then(erasedWith(['r1', 'r7', 'r9'], erased(['t1'], ['p1', 'p7', 'p9'])));
  });

  it('takes along a wall that was met meanwhile', () => {
    const walled = { ...failure, pageHash: 'p8', responseHash: 'r8' };
    article
      .given(...past, gone)
      .when({ ...giveUp, failure: walled })
      .then(erasedWith(['r8'], erased([], ['p8'])));
  });

  it('is refused for an unknown article, and without a reason', () => {
    article.given().when(erase()).thenRefused('not-found');
    article
      .given(discovered, wasRead)
      .when(erase({ reason: ' \n' }))
      .thenRefused('invalid');
  });

  it('is nothing for what was erased already, whatever the reason now', () => {
    article
      .given(...past, gone)
      .when(erase({ reason: 'again', by: 'another' }))
      .then();
  });

  it('adds what was not covered, under the reason that stands', () => {
    article
      .given(...past, gone)
      .when(erase({ reason: 'again', also: { textHashes: ['t1', 't3'], pageHashes: ['p2'] } }))
      .then(erased(['t3'], []));
  });

  it('ends that an article is due, before it was ever read', () => {
    article.given(discovered).when(erase()).then(erased([], []));
    article.given(discovered, erased([], [])).when(giveUp).then();
  });

  it('lets nothing bring the article back: no other headline, no page that cannot be read', () => {
    article
      .given(...past, gone)
      .when(discover({ title: 'Talks end at last' }))
      .then();
    article
      .given(...past, gone)
      .when({ ...giveUp, headline: 'Talks end early' })
      .then();
  });

  it('takes along a page that was read meanwhile', () => {
    const late = record({ headline: 'Talks end early', read: { ...read, textHash: 't3', pageHash: 'p1' } });
    article
      .given(...past, gone)
      .when(late)
      .then(erased(['t3'], []));
    article
      .given(...past, gone)
      .when(record())
      .then();
  });
});
