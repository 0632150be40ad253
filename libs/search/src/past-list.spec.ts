import { itemsView, type ArticleFact, type ItemDoc } from '#core';
import { hoursLater, recorded } from '#testing';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ItemFilter } from './item-filter.js';
import { ItemIndex } from './item-index.js';
import { listItems } from './past-list.js';

const folder = mkdtempSync(join(tmpdir(), 'past-list-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const happened = { at: hoursLater(0), precision: 'instant' } as const;
const titleWords = ['Путин', 'в', 'Москве', 'Élysée', 'talks', 'Talks-end', 'U.S.', '普京访问', 'a1', 'Zürich', '—'];
const title = fc.array(fc.constantFrom(...titleWords), { maxLength: 5 }).map((words) => words.join(' '));
const item = fc.record({
  title,
  publisher: fc.constantFrom('Nordic Wire', 'Le Monde', '新华社'),
  feed: fc.constantFrom('wire', 'radio'),
  lang: fc.constantFrom('en', 'en-GB', 'de', 'und', 'enm'),
  score: fc.constantFrom(undefined, 1, 5),
  wasRead: fc.boolean(),
});
const words = fc.constantFrom('talks', 'tal', 'end talks', 'elysee', 'MOCK', 'моск', '访问', '京 访', 'nordic wi', 'u s', 'points', 'zurich', '"', '', 'page read'); // prettier-ignore
const filter = fc.record(
  { verdict: fc.constantFrom('pending', 'unreadable', 'relevant'), feed: fc.constantFrom('wire', 'radio'), lang: fc.constantFrom('en', 'de'), understood: fc.constantFrom('yes', 'no'), words, after: fc.integer({ min: 1, max: 20 }) }, // prettier-ignore
  { requiredKeys: [] },
);

type Told = typeof item extends fc.Arbitrary<infer T> ? T : never;

function eventsOf(items: readonly Told[]) {
  const facts = items.flatMap(({ title: headline, publisher: name, feed, lang, score, wasRead }, i) => {
    const found = { url: `https://news.example/${i}`, feed, title: headline, summary: '', publisher: { name }, lang };
    const all: ArticleFact[] = [{ type: 'article-discovered.v1', happened, data: { ...found, baseline: false } }];
    const read = {
      textHash: 't',
      pageHash: 'p',
      finalUrl: found.url,
      verdict: 'article',
      quality: 1,
      words: 9,
    } as const;
    if (wasRead) all.push({ type: 'article-read.v1', happened, data: { ...read, title: headline } });
    const judged = { relevant: true, score: score ?? 0, threshold: 4, because: [], basis: 'entry' } as const;
    if (score !== undefined) all.push({ type: 'article-judged.v1', happened, data: judged });
    return all.map((fact) => [fact, `article:a${i}`] as const);
  });
  return facts.map(([fact, subject], i) => recorded(fact, { position: i + 1, subject }));
}

describe('a past item list', () => {
  it('answers every question as the index does', () => {
    let files = 0;
    const law = fc.property(fc.array(item, { maxLength: 12 }), fc.array(filter, { minLength: 5 }), (items, filters) => {
      const events = eventsOf(items);
      const index = new ItemIndex(join(folder, `${(files += 1)}.sqlite`), 'story', events.length);
      index.apply(events);
      const docs = new Map<string, ItemDoc>();
      for (const event of events) {
        for (const key of itemsView.keys(event)) docs.set(key, itemsView.evolve(docs.get(key), event, key)!);
      }
      const ask = (given: ItemFilter, limit: number) => listItems(docs.values(), given, limit);
      for (const each of filters) {
        for (const limit of [1, 3, 50]) expect(ask(each, limit)).toEqual(index.list(each, limit));
      }
      index.close();
    });
    fc.assert(law, { numRuns: 40 });
  });
});
