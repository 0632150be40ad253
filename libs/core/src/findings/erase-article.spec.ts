import { findingsRecorded, hoursLater, MemoryEventLog } from '#testing';
import type { ArticleFact } from '../articles/events.js';
import { eraseArticle, type Eraser } from './erase-article.js';

const happened = { at: hoursLater(0), precision: 'instant' } as const;
const publisher = { name: 'Nordic Wire' };

function facts(textHash: string, pageHash: string): readonly ArticleFact[] {
  const entry = { url: 'https://news.example/a', feed: 'wire', title: 'T', summary: '', lang: 'en', baseline: false };
  const of = { finalUrl: entry.url, verdict: 'article', quality: 1, words: 9 } as const;
  return [
    { type: 'article-discovered.v1', happened, data: { ...entry, publisher } },
    { type: 'article-read.v1', happened, data: { textHash, pageHash, ...of } },
  ];
}

describe('erasing an article', () => {
  let log: MemoryEventLog;
  let done: string[];
  let eraser: Eraser;
  beforeEach(async () => {
    [log, done] = [new MemoryEventLog(() => new Date(hoursLater(5))), []];
    const note = async (what: string) => {
      done.push(`${what} after ${String(await log.head())}`);
    };
    eraser = {
      content: (shelf, hash) => note(`${shelf} ${hash}`),
      words: (article) => note(`words of ${article}`),
    };
    for (const [id, text, page] of [
      ['a', 't1', 'p1'],
      ['twin', 't1', 'p2'],
      ['other', 't3', 'p3'],
    ] as const) {
      await log.append({ subject: `article:${id}`, expectedVersion: 0, facts: facts(text, page) });
    }
  });
  const order = { article: 'a', reason: 'order of a court', by: 'desk', at: happened };

  it('appends the fact, and only then destroys words and contents', async () => {
    await eraseArticle(log, eraser, order);
    expect((await log.readSubject('article:a')).at(-1)).toMatchObject({
      ...{ type: 'article-text-erased.v1', data: { sharedWith: ['twin'] } },
    });
    expect(done).toEqual([
      'words of a after 7',
      'words of twin after 7',
      'texts t1 after 7',
      'pages p1 after 7',
      'pages p2 after 7',
    ]);
  });

  it('says what it erased and since when, with the pages of other articles that had the very same text', async () => {
    expect(await eraseArticle(log, eraser, order)).toEqual({
      ...{ article: 'a', reason: 'order of a court', by: 'desk', at: hoursLater(5), isNew: true },
      ...{ textHashes: ['t1'], pageHashes: ['p1', 'p2'], others: ['twin'] },
    });
  });

  it('destroys the responses of every reading with them, also of another article that had the very same text', async () => {
    const of = { url: 'https://news.example/b', feed: 'wire', title: 'T', summary: '', lang: 'en', baseline: false };
    const read = { textHash: 't1', pageHash: 'p4', responseHash: 'r4', finalUrl: of.url, verdict: 'article' } as const;
    const again: readonly ArticleFact[] = [
      { type: 'article-discovered.v1', happened, data: { ...of, publisher } },
      { type: 'article-read.v1', happened, data: { ...read, quality: 1, words: 9 } },
    ];
    await log.append({ subject: 'article:third', expectedVersion: 0, facts: again });
    expect((await eraseArticle(log, eraser, order)).responseHashes).toEqual(['r4']);
    expect(done.map((what) => what.split(' after')[0])).toContain('responses r4');
  });

  it('destroys again when it is repeated, and tells of the first order', async () => {
    await eraseArticle(log, eraser, order);
    done = [];
    const again = await eraseArticle(log, eraser, { ...order, reason: 'another' });
    expect(again).toMatchObject({ isNew: false, reason: 'order of a court', textHashes: ['t1'] });
    expect([done.length, await log.head()]).toEqual([5, 7]);
  });

  it('takes along a text on which findings rest, though its reading was never recorded', async () => {
    const found = findingsRecorded({ textHash: 't9' });
    await log.append({ subject: 'finding:a', expectedVersion: 0, facts: [found] });
    expect((await eraseArticle(log, eraser, order)).textHashes).toEqual(['t1', 't9']);
  });

  it('destroys nothing for an article that nobody knows', async () => {
    await expect(eraseArticle(log, eraser, { ...order, article: 'b' })).rejects.toMatchObject({ code: 'not-found' });
    expect(done).toEqual([]);
  });
});
