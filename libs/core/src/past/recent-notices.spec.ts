import { hoursLater, MemorySnapshots, randomEntries, randomMoment } from '#testing';
import fc from 'fast-check';
import type { Entry } from '../entry.js';
import type { View } from '../view.js';
import { mattersView } from '../views/matters.js';
import { noticesBetween } from './changes.js';
import type { History } from './history.js';
import { RecentNotices, recentMs } from './recent-notices.js';
import { takeSnapshots } from './take-snapshots.js';

/** A log that shows as much of itself as was appended, and counts what is read of it. */
function growing(log: Entry[]) {
  let [shown, read] = [0, 0];
  const entries = (after: number, limit: number) => {
    const found = log.slice(0, shown).slice(after, after + limit);
    read += found.length;
    return Promise.resolve(found);
  };
  const history: History = { entries, snapshots: new MemorySnapshots() };
  return {
    history,
    show: (count: number) => (shown = count),
    replace: (other: readonly Entry[]) => log.splice(0, log.length, ...other),
    readSoFar: () => read,
  };
}

const sinceThen = (history: History, since: string) =>
  noticesBetween(history, { since, until: '9999', clock: 'learnt' });
const pause = () => Promise.resolve();

describe('recent notices', () => {
  it('are those that the log tells, whenever they are asked for as it grows', async () => {
    const law = fc.asyncProperty(
      randomEntries(60),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), randomMoment), { minLength: 1, maxLength: 6 }),
      randomMoment,
      fc.integer({ min: 1, max: 20 }),
      async (log, asks, ago, most) => {
        const { history, show } = growing([...log]);
        const recent = new RecentNotices(history, () => new Date(Date.parse(ago) + recentMs), most);
        for (const [count, since] of asks.sort(([a], [b]) => a - b)) {
          show(count);
          await takeSnapshots([mattersView as View], {
            ...history,
            upTo: Math.min(count, log.length),
            every: 7,
            pause,
          });
          expect(await recent.since(since)).toEqual(await sinceThen(history, since));
          const all = await sinceThen(history, ago);
          expect(await recent.all()).toEqual(all.slice(-most));
        }
      },
    );
    await fc.assert(law, { numRuns: 100 });
  });

  it('cost two looks at the end of the log when nothing came, and what came when something did', async () => {
    const [log] = fc.sample(
      randomEntries(60).filter(({ length }) => length > 40),
      { numRuns: 1, seed: 7 },
    ) as [Entry[]];
    const { history, show, readSoFar } = growing([...log]);
    const recent = new RecentNotices(history, () => new Date(hoursLater(0)));
    const costOfAsking = async () => {
      const before = readSoFar();
      await recent.since('9999');
      return readSoFar() - before;
    };
    show(30);
    expect(await costOfAsking()).toBe(30);
    expect(await costOfAsking()).toBe(1);
    show(33);
    expect(await costOfAsking()).toBe(4);
  });

  it('are another log’s when the log is another one, as after a restore of an older state', async () => {
    const [one, other] = fc.sample(randomEntries(60).filter(({ length }) => length > 40), { numRuns: 2, seed: 7 }) as [Entry[], Entry[]]; // oxfmt-ignore
    const { history, show, replace } = growing([...one]);
    const recent = new RecentNotices(history, () => new Date(hoursLater(0)));
    show(40);
    await recent.since('');
    replace(other);
    expect(await recent.since('2020')).toEqual(await sinceThen(history, '2020'));
    show(20);
    expect(await recent.since('2020')).toEqual(await sinceThen(history, '2020'));
  });

  it('serve many who ask at once from one reading', async () => {
    const [log] = fc.sample(
      randomEntries(60).filter(({ length }) => length > 40),
      { numRuns: 1, seed: 7 },
    ) as [Entry[]];
    const { history, show, readSoFar } = growing([...log]);
    show(40);
    const recent = new RecentNotices(history, () => new Date(hoursLater(0)));
    await Promise.all(Array.from({ length: 10 }, () => recent.since('9999')));
    expect(readSoFar()).toBe(40 + 9);
  });
});
