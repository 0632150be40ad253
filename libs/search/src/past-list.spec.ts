import { askItems, itemsView, type ArticleFact, type ItemDoc } from '#core';
import { anOutcome, aReaction, findingsRecorded, hoursLater, recorded, someFindings } from '#testing';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ItemIndex } from './item-index.js';
import { listItems } from './past-list.js';

const folder = mkdtempSync(join(tmpdir(), 'past-list-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const happened = { at: hoursLater(0), precision: 'instant' } as const;
const none = someFindings({});
const trade = someFindings({ outcomes: [anOutcome({ topic: 'trade' })] });
const tradeByBrink = { ...trade, reactions: [aReaction({ actor: 'Ada "Brink"' })] };
const titleWords = ['Путин', 'в', 'Москве', 'Élysée', 'talks', 'Talks-end', 'U.S.', '普京访问', 'a1', 'Zürich', '—'];
const title = fc.array(fc.constantFrom(...titleWords), { maxLength: 5 }).map((words) => words.join(' '));
const item = fc.record({
  title,
  publisher: fc.constantFrom('Nordic Wire', 'Le Monde', '新华社'),
  feed: fc.constantFrom('wire', 'radio'),
  lang: fc.constantFrom('en', 'en-GB', 'de', 'und', 'enm'),
  score: fc.constantFrom(undefined, 1, 5),
  wasRead: fc.boolean(),
  found: fc.constantFrom(none, trade, tradeByBrink),
});
const part = fc.constantFrom(
  ...[
    'talks',
    'tal*',
    '"end talks"',
    'elysee',
    'MOCK*',
    'моск*',
    '访问',
    '"京 访"',
    '"nordic wi"',
    'u.s.',
    'points',
    '-zurich',
  ],
  ...[
    'verdict:relevant',
    'verdict:pending,unreadable',
    '-verdict:relevant',
    'feed:radio',
    '-feed:wire',
    'lang:en',
    'lang:de,und',
  ],
  ...[
    'source:"le monde"',
    'source:新华社',
    '-source:"Nordic Wire"',
    'is:understood',
    '-is:understood',
    '-has:text',
    'noon',
    '-noon*',
  ],
  ...['topic:trade', '-topic:trade,energy', 'actor:"ADA  brink"', '-actor:"ada  brink "', 'matter:outcome:trade'],
  ...[`since:${hoursLater(2)}`, `until:${hoursLater(4)}`],
);
const filter = fc
  .uniqueArray(part, { maxLength: 4, selector: (each) => (each.startsWith('-') ? each : each.split(':')[0]) })
  .map((parts) => parts.join(' '));
const after = fc.option(fc.record({ after: fc.integer({ min: 1, max: 20 }) }), { nil: {} });
const skip = fc.constantFrom({}, { skip: 0 }, { skip: 2 }, { skip: 30 });

type Told = typeof item extends fc.Arbitrary<infer T> ? T : never;

function eventsOf(items: readonly Told[]) {
  const facts = items.flatMap(
    ({ title: headline, publisher: name, feed, lang, score, wasRead, found: findings }, i) => {
      const found = { url: `https://news.example/${i}`, feed, title: headline, summary: '', publisher: { name }, lang };
      const all: ArticleFact[] = [{ type: 'article-discovered.v1', happened, data: { ...found, baseline: false } }];
      const read = {
        textHash: `t${i % 2}`,
        pageHash: 'p',
        finalUrl: found.url,
        verdict: 'article',
        quality: 1,
        words: 9,
      } as const;
      if (wasRead) all.push({ type: 'article-read.v1', happened, data: { ...read, title: headline } });
      const judged = { relevant: true, score: score ?? 0, threshold: 4, because: [], basis: 'entry' } as const;
      if (score !== undefined) all.push({ type: 'article-judged.v1', happened, data: judged });
      const article = { id: `a${i}`, url: found.url, title: headline, publisher: { name } };
      return [
        ...all.map((fact) => [fact, `article:a${i}`] as const),
        [findingsRecorded({ article, findings }), `finding:a${i}`] as const,
      ];
    },
  );
  return facts.map(([fact, subject], i) => recorded(fact, { position: i + 1, subject }));
}

describe('a past item list', () => {
  it('answers every question as the index does', () => {
    let files = 0;
    const law = fc.property(
      fc.array(item, { maxLength: 12 }),
      fc.array(fc.tuple(filter, after, skip), { minLength: 5 }),
      (items, filters) => {
        const events = eventsOf(items);
        const index = new ItemIndex(join(folder, `${(files += 1)}.sqlite`), 'story', events.length);
        index.apply(events);
        const textOf = (hash: string) => (hash === 't0' ? 'They left at noon' : 'Nothing');
        index.takeTexts(index.wantedTexts(20).map((wanted) => ({ ...wanted, text: textOf(wanted.hash) })));
        const docs = new Map<string, ItemDoc>();
        for (const event of events) {
          for (const key of itemsView.keys(event)) docs.set(key, itemsView.evolve(docs.get(key), event, key)!);
        }
        for (const [typed, cursor, passed] of filters) {
          const asked = {
            conditions: askItems(typed, hoursLater(9)),
            ...cursor,
            ...passed,
          };
          for (const limit of [1, 3, 50])
            expect(listItems(docs.values(), asked, limit, index)).toEqual(index.list(asked, limit));
        }
        index.close();
      },
    );
    fc.assert(law, { numRuns: 40 });
  });
});
