import { anArticle, anOutcome, findingsRecorded, recorded, someFindings } from '#testing';
import fc from 'fast-check';
import { evolveMatter, evolveOwnMatter, type Matter } from '../summit/evolve.js';
import { mattersView } from './matters.js';

const key = 'outcome:ceasefire';
const topics = ['ceasefire', 'territory'] as const;

/** What an article is found to say, perhaps nothing of the matter, perhaps several times. */
const found = fc.record({
  id: fc.integer({ min: 0, max: 12 }).map(String),
  says: fc.array(fc.constantFrom(...topics), { maxLength: 3 }),
});
type Found = typeof found extends fc.Arbitrary<infer T> ? T : never;

function told(before: Matter | undefined, { id, says }: Found, evolve = evolveMatter): Matter {
  const findings = someFindings({
    outcomes: says.map((topic, at) => anOutcome({ topic, start: at * 10, end: at * 10 + 5 })),
  });
  return evolve(before, recorded(findingsRecorded({ article: anArticle({ id }), findings })), key);
}

/** The parts that are to be written and those that are gone, as a store takes them from two documents. */
function written(before: Matter, after: Matter) {
  const [then, now] = [before, after].map(
    (matter) => mattersView.parts?.split(matter).parts ?? new Map<string, unknown[]>(),
  );
  const isKept = (part: readonly unknown[], id: string) => {
    const old = then?.get(id);
    return old?.length === part.length && part.every((one, at) => one === old[at]);
  };
  const made = [...(now ?? [])].filter(([id, part]) => !isKept(part, id));
  const gone = [...(then ?? [])].map(([id]) => id).filter((id) => now?.has(id) !== true);
  return { made: new Map(made), gone };
}

describe('the reports of a matter', () => {
  it('are those of the last reading of each article, in the order of the articles', () => {
    const law = (readings: readonly Found[]) => {
      const matter = readings.reduce<Matter | undefined>((matter, reading) => told(matter, reading), undefined);
      const last = new Map(readings.map((reading) => [reading.id, reading]));
      const ids = [...last].sort(([one], [other]) => (one < other ? -1 : 1));
      const expected = ids.flatMap(([id, { says }]) => says.filter((topic) => topic === 'ceasefire').map(() => id));
      expect(matter?.reports.map(({ article }) => article.id)).toEqual(expected);
    };
    fc.assert(fc.property(fc.array(found, { minLength: 1, maxLength: 40 }), law));
  });

  it('are the same for who changes the list in place', () => {
    const law = (readings: readonly Found[]) => {
      let [copied, own]: (Matter | undefined)[] = [];
      for (const reading of readings) {
        copied = told(copied, reading);
        own = told(own, reading, evolveOwnMatter);
        expect(own).toEqual(copied);
      }
    };
    fc.assert(fc.property(fc.array(found, { maxLength: 40 }), law));
  });

  it('that wait to be told stay live where a replay follows, also for who changes the list in place', () => {
    const { findings, article } = { findings: someFindings({ outcomes: [anOutcome()] }), article: anArticle() };
    const live = recorded(findingsRecorded({ article, findings }));
    const replay = recorded(findingsRecorded({ article, findings: someFindings({}), replay: 'r' }));
    for (const evolve of [evolveMatter, evolveOwnMatter]) {
      expect(evolve(evolve(undefined, live, key), replay, key).voice).toBe('both');
    }
  });

  it('are written to the store as if both documents had been compared as a whole', () => {
    const law = (readings: readonly Found[], next: readonly Found[]) => {
      const before =
        readings.reduce<Matter | undefined>((matter, reading) => told(matter, reading), undefined) ??
        told(undefined, { id: '0', says: [] });
      const after = next.reduce((matter, reading) => told(matter, reading), before);
      const [then, now] = mattersView.parts?.differing(before, after) ?? [];
      expect(then && now && written(then, now)).toEqual(written(before, after));
    };
    fc.assert(fc.property(fc.array(found, { maxLength: 30 }), fc.array(found, { minLength: 1, maxLength: 4 }), law));
  });

  it('that did not change are not compared: however long the matter, the stretch is that of what was read', () => {
    const ids = Array.from({ length: 500 }, (_, n) => String(1000 + n));
    const before = ids.reduce<Matter | undefined>((matter, id) => told(matter, { id, says: ['ceasefire'] }), undefined);
    if (before === undefined) throw new Error('there are reports');
    const stretch = mattersView.parts?.differing(before, told(before, { id: '1250', says: ['ceasefire'] })) ?? [];
    expect(stretch.map(({ reports }) => reports.length)).toEqual([1, 1]);
  });
});
