import { askItems, type ArticleFact, type Condition, type Findings, type Recorded } from '#core';
import { anArticle, anOutcome, aReaction, findingsRecorded, hoursLater, recorded, someFindings } from '#testing';
import Database from 'libsql';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ItemIndex } from './item-index.js';
import { listItems } from './past-list.js';

const happened = { at: hoursLater(0), precision: 'instant' } as const;
const keep = (bytes: Buffer) => bytes;
const asked = (typed: string) => ({ conditions: askItems(typed, hoursLater(48)) });
const all = asked('');

interface Told {
  readonly title?: string;
  readonly feed?: string;
  readonly lang?: string;
  readonly publishedAt?: string;
  readonly textHash?: string;
  readonly score?: number;
}

/** An article is discovered, read where it has a text and, with a score, judged by its entry. */
function eventsOf(articles: readonly Told[]): readonly Recorded[] {
  const facts = articles.flatMap(
    ({ title = 'Talks end', feed = 'wire', lang = 'en', publishedAt, textHash, score }, i) => {
      const publisher = { name: 'Nordic Wire' };
      const at = publishedAt === undefined ? {} : { publishedAt };
      const entry = {
        url: `https://news.example/${i}`,
        feed,
        title,
        summary: '',
        publisher,
        lang,
        ...at,
        baseline: false,
      };
      const judged = { relevant: true, score: score ?? 0, threshold: 4, because: [], basis: 'entry' } as const;
      const all: ArticleFact[] = [{ type: 'article-discovered.v1', happened, data: entry }];
      if (textHash !== undefined) all.push(readAs(textHash));
      if (score !== undefined) all.push({ type: 'article-judged.v1', happened, data: judged });
      return all.map((fact) => [fact, `article:a${i + 1}`] as const);
    },
  );
  return facts.map(([fact, subject], i) => recorded(fact, { position: i + 1, subject }));
}

function readAs(textHash: string): ArticleFact {
  const read = {
    textHash,
    pageHash: 'p',
    finalUrl: 'https://news.example/',
    verdict: 'article',
    quality: 1,
    words: 9,
  } as const;
  return { type: 'article-read.v1', happened, data: read };
}

describe('the item index', () => {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  let file = '';
  let count = 0;
  const opened: ItemIndex[] = [];
  beforeEach(() => {
    file = join(folder, String((count += 1)), 'items.sqlite');
  });
  afterEach(() => {
    for (const index of opened.splice(0)) index.close();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (story = 'story', head = 100) => {
    const index = new ItemIndex(file, story, head);
    opened.push(index);
    return index;
  };
  const filled = (articles: readonly Told[]) => {
    const index = open();
    index.apply(eventsOf(articles));
    return index;
  };
  const ids = (index: ItemIndex, typed: string) => index.list(asked(typed), 10).items.map(({ id }) => id);

  it('lists items, the last discovered first', () => {
    const { items, total, next } = filled([{}, {}, {}]).list(all, 10);
    expect(items.map(({ id }) => id)).toEqual(['a3', 'a2', 'a1']);
    expect([total, next]).toEqual([3, undefined]);
  });

  it('keeps to a verdict, a feed and a language, and counts the other verdicts beside', () => {
    const index = filled([{ score: 5 }, { feed: 'radio' }, { feed: 'radio', lang: 'de', score: 5 }, { feed: 'radio' }]);
    expect(index.list(asked('feed:radio'), 10)).toMatchObject({ total: 3, counts: { pending: 2, unreadable: 1 } });
    const both = index.list(asked('feed:radio verdict:pending'), 10);
    expect(both.items.map(({ id }) => id)).toEqual(['a4', 'a2']);
    expect(both).toMatchObject({ total: 2, counts: { pending: 2, unreadable: 1 } });
    expect(index.list(asked('lang:de'), 10).total).toBe(1);
  });

  it('pages with a cursor that new items do not disturb', () => {
    const index = filled([{}, {}, {}]);
    const first = index.list(all, 2);
    index.apply(eventsOf([{}, {}, {}, {}]));
    const second = index.list({ ...all, after: first.next ?? 0 }, 2);
    expect([first, second].map(({ items }) => items.map(({ id }) => id))).toEqual([['a3', 'a2'], ['a1']]);
    expect(second).toMatchObject({ total: 4, next: undefined });
  });

  it('finds what lies far behind, page by page, and what is all over, alike', () => {
    const many = Array.from({ length: 4_500 }, (_, i) => ({ title: i % 900 === 0 ? 'A comet is seen' : 'Talks end' }));
    const index = filled(many);
    for (const q of ['comet', 'talks', 'comet* -talks', 'end -comet']) {
      const every = index.ids(asked(q).conditions);
      expect(index.list(asked(q), 10_000).items.map(({ id }) => id)).toEqual(every);
      for (const skip of [0, 3, 2_400]) {
        const page = index.list({ ...asked(q), skip }, 2);
        expect([page.total, page.items.map(({ id }) => id)]).toEqual([every.length, every.slice(skip, skip + 2)]);
        const behind = index.list({ ...asked(q), after: 1_000 }, 2).items.map(({ id }) => id);
        expect(behind).toEqual(every.filter((id) => Number(id.slice(1)) < 1_000).slice(0, 2));
      }
    }
    index.apply([recorded({ type: 'article-headline-changed.v1', happened, data: { title: 'A comet', summary: '', previousTitle: '' } }, { position: 4_501, subject: 'article:a2' })]); // oxfmt-ignore
    expect([index.list(asked('comet'), 1).total, index.list(asked('talks'), 1).total]).toEqual([6, 4_494]);
  });

  it('finds items in which all words occur, whole, whatever their case and accents', () => {
    const index = filled([{ title: 'Talks in Reykjavík end' }, { title: 'Talks begin' }]);
    expect(ids(index, 'REYKJAVIK talks')).toEqual(['a1']);
    expect(ids(index, 'talk')).toEqual([]);
    expect(ids(index, 'tal*')).toEqual(['a2', 'a1']);
    expect(ids(index, 'tal* reykjavik')).toEqual(['a1']);
    expect(ids(index, 'nordic')).toEqual(['a2', 'a1']);
  });

  it('keeps to phrases, leaves out what must not be there, and takes no word of another for it', () => {
    const index = filled([{ title: 'Talks in Reykjavík end' }, { title: 'Talks end in Oslo' }]);
    expect(ids(index, '"talks end"')).toEqual(['a2']);
    expect(ids(index, '"talks in rey"')).toEqual([]);
    expect(ids(index, 'talks -oslo')).toEqual(['a1']);
    expect(ids(index, '-"talks in" -wire')).toEqual([]);
    expect(ids(index, '-talks')).toEqual([]);
  });

  it('keeps to sources by name, and to the time of publication, or else of discovery', () => {
    const index = filled([{ title: 'A' }, { title: 'B', publishedAt: hoursLater(-50) }]);
    expect(ids(index, 'source:"NORDIC wire"')).toEqual(['a2', 'a1']);
    expect(ids(index, '-source:"nordic wire"')).toEqual([]);
    expect(ids(index, `since:${hoursLater(-10)}`)).toEqual(['a1']);
    expect(ids(index, `until:${hoursLater(-10)}`)).toEqual(['a2']);
  });

  it('finds an article by its text, until it has another one or none', () => {
    const index = filled([{ title: 'A', textHash: 'h1' }, { title: 'B' }]);
    const [wanted] = index.wantedTexts(10);
    expect(index.wantedTexts(10)).toEqual([{ n: 1, hash: 'h1' }]);
    index.takeTexts([{ ...wanted!, text: 'The delegations left before noon' }]);
    expect(ids(index, '"before noon" a')).toEqual(['a1']);
    expect(ids(index, 'noon -left')).toEqual([]);
    expect(index.wantedTexts(10)).toEqual([]);
    index.apply([recorded(readAs('h2'), { position: 4, subject: 'article:a1' })]);
    expect(ids(index, 'noon')).toEqual([]);
    index.takeTexts([{ n: 1, hash: 'h1', text: 'Late: the text of before, before noon' }]);
    expect(ids(index, 'noon')).toEqual([]);
    index.takeTexts([{ ...index.wantedTexts(10)[0]!, text: undefined }]);
    expect(index.wantedTexts(10)).toEqual([]);
  });

  it('holds no word of an erased text any more, in no file of its own', () => {
    const index = filled([
      { title: 'A', textHash: 'h1' },
      { title: 'B', textHash: 'h1' },
      { title: 'C', textHash: 'h2' },
    ]);
    const texts: Record<string, string> = {
      h1: 'A word as rare as quixotically here',
      h2: 'Another word, zephyrous, stays',
    };
    index.takeTexts(index.wantedTexts(10).map((wanted) => ({ ...wanted, text: texts[wanted.hash] })));
    expect([ids(index, 'quixotically'), ids(index, 'zephyrous')]).toEqual([['a2', 'a1'], ['a3']]);
    const data = { reason: 'r', by: 'b', textHashes: ['h1'], pageHashes: [], sharedWith: ['a2'] };
    index.apply([recorded({ type: 'article-text-erased.v1', happened, data }, { position: 7, subject: 'article:a1' })]);
    expect([ids(index, 'quixotically'), ids(index, 'zephyrous')]).toEqual([[], ['a3']]);
    const kept = Buffer.concat([file, `${file}-wal`].map((each) => readFileSync(each))).toString('latin1');
    expect([kept.includes('quixotically'), kept.includes('zephyrous')]).toEqual([false, true]);
  });

  it('says what sources, feeds and languages there are, the commonest first', () => {
    const index = filled([{ lang: 'de' }, { lang: 'en', feed: 'radio' }, { lang: 'en' }]);
    const values = (['source', 'feed', 'lang'] as const).map((key) => index.values(key));
    expect(values).toEqual([
      [['Nordic Wire', 3]],
      [
        ['wire', 2],
        ['radio', 1],
      ],
      [
        ['en', 2],
        ['de', 1],
      ],
    ]);
  });

  it('finds items by what is found in them, as it was last read, and says what there is of it', () => {
    const index = filled([{}, {}, {}]);
    const found = (n: number, position: number, findings: Findings) =>
      recorded(findingsRecorded({ article: anArticle({ id: `a${n}` }), findings }), {
        position,
        subject: `finding:a${n}`,
      });
    const trade = someFindings({
      outcomes: [anOutcome({ topic: 'trade' })],
      reactions: [aReaction({ actor: 'Ada Brink' })],
    });
    index.apply([found(1, 4, trade), found(2, 5, trade), found(3, 6, trade), found(2, 7, someFindings())]);
    expect(ids(index, 'topic:trade')).toEqual(['a3', 'a1']);
    expect(ids(index, '-actor:"ada brink"')).toEqual(['a2']);
    expect(ids(index, 'matter:outcome:trade,outcome:energy actor:"ADA brink"')).toEqual(['a3', 'a1']);
    const asRuled = (not: boolean): Condition[] => {
      const ruled = [{ value: 'trade', added: ['a2'], gone: ['a3'] }];
      return [{ on: 'topic', not, values: ['trade', 'energy'], ruled }];
    };
    const listed = (not: boolean) => index.list({ conditions: asRuled(not) }, 10).items.map(({ id }) => id);
    expect([listed(false), listed(true)]).toEqual([['a2', 'a1'], ['a3']]);
    const docs = ['a1', 'a2', 'a3'].flatMap((id) => index.item(id) ?? []);
    const past = (not: boolean) => listItems(docs, { conditions: asRuled(not) }, 10, index).items.map(({ id }) => id);
    expect([past(false), past(true)]).toEqual([['a2', 'a1'], ['a3']]);
    const values = (['topic', 'actor', 'matter'] as const).map((key) => index.values(key));
    const matters = [['outcome:trade', 2], ['reaction:ada-brink.summit', 2]]; // oxfmt-ignore
    expect(values).toEqual([[['trade', 2]], [['Ada Brink', 2]], matters]);
  });

  it('finds a part of a title in a script that does not part words', () => {
    const index = filled([{ title: '惠特菲尔德和奥尔洛夫会晤' }, { title: 'Talks' }]);
    expect(ids(index, '奥尔洛夫')).toEqual(['a1']);
    expect(ids(index, '会晤')).toEqual(['a1']);
    expect(ids(index, '奥斯陆')).toEqual([]);
  });

  it.each([
    '"',
    'talks"',
    'NEAR(talks',
    'title:talks',
    'a* OR *',
    '^talks',
    '-',
    "'; DROP TABLE items",
    '\u0301',
    '%',
    '\u0000',
  ])('takes no word for syntax: %p', (word) => {
    const index = filled([{ title: 'Talks end' }]);
    for (const open of [true, false]) {
      const conditions = [{ on: 'words', not: false, words: ['talks', word], open }] as const;
      expect(() => index.list({ conditions }, 10)).not.toThrow();
    }
    for (const on of ['source', 'feed', 'topic', 'actor', 'matter'] as const) {
      expect(index.list({ conditions: [{ on, not: false, values: [word] }] }, 10).total).toBe(0);
    }
    expect(index.list(all, 10).total).toBe(1);
  });

  it('finds an item by its new headline and no longer by the old', () => {
    const index = filled([{ title: 'Talks begin' }]);
    const data = { title: 'Ceasefire agreed', summary: '', previousTitle: 'Talks begin' };
    const renamed = recorded(
      { type: 'article-headline-changed.v1', happened, data },
      { position: 2, subject: 'article:a1' },
    );
    index.apply([renamed]);
    expect([ids(index, 'ceasefire'), ids(index, 'begin')]).toEqual([['a1'], []]);
  });

  it('passes over events it holds already', () => {
    const index = filled([{}, {}]);
    index.apply(eventsOf([{}, {}]));
    expect([index.position(), index.list(all, 10).total]).toEqual([2, 2]);
  });

  it.each([
    ['holds nothing', {}],
    ['lacks its language', { url: 'u', feed: 'wire', title: 'T', publisher: { name: 'Wire' } }],
    ['names no publisher', { url: 'u', feed: 'wire', title: 'T', lang: 'en' }],
  ])('passes over an event that %s, counts it and goes on', (_what, data) => {
    const index = open();
    const [, good] = eventsOf([{}, {}]);
    const bad = { ...recorded({ type: 'article-discovered.v1', happened, data }), subject: 'article:bad' };
    index.apply([bad, good!]);
    expect([index.position(), index.skipped(), index.list(all, 10).total]).toEqual([2, 1, 1]);
    expect(index.item('bad')).toBeUndefined();
  });

  it('goes on where it stopped when it is opened again', () => {
    filled([{}, {}]).close();
    opened.length = 0;
    expect(open().position()).toBe(2);
  });

  it('counts what there is by verdict and language', () => {
    const index = filled([{ score: 5 }, {}, { lang: 'de' }]);
    expect(index.totals()).toMatchObject({ items: 3, pending: 2, unreadable: 1, relevant: 0, copies: 0 });
  });

  it('tells which languages are not understood, the most frequent first', () => {
    const read = { textHash: 't1', score: 9 };
    const index = filled([{ lang: 'de', ...read }, { lang: 'ru', ...read }, { lang: 'ru', ...read }, read]);
    const languages = [
      { lang: 'ru', items: 2 },
      { lang: 'de', items: 1 },
    ];
    expect(index.totals()).toMatchObject({ notUnderstood: 3, languages });
  });

  it.each([
    ['is of another story', keep, 'other', 100],
    ['knows more than the log', keep, 'story', 1],
    ['is no database', (bytes: Buffer) => bytes.fill('garbage '), 'story', 100],
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, 5000), 'story', 100],
    ['has damaged pages', (bytes: Buffer) => bytes.fill(0xff, 4096), 'story', 100],
    ['has a damaged last page', (bytes: Buffer) => bytes.fill(0xff, bytes.length - 4096), 'story', 100],
  ] as const)('builds itself again from nothing when its file %s', (_what, harm, story, head) => {
    filled([{}, {}]).close();
    opened.length = 0;
    settle(file);
    writeFileSync(file, harm(readFileSync(file)));
    const index = open(story, head);
    expect(index.position()).toBe(0);
    index.apply(eventsOf([{}]));
    expect(index.list(asked('talks'), 10).total).toBe(1);
  });
});

/** Moves all into the one file, so that harm to it is harm to all. */
function settle(file: string): void {
  const db = new Database(file);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}
