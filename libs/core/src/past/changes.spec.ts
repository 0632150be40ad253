import { hoursLater, MemorySnapshots, randomEntries, randomMoment } from '#testing';
import fc from 'fast-check';
import { eventOf, happenedFrom, readableEventOf, type Entry } from '../entry.js';
import { concernsMatter } from '../notices/notice.js';
import { storedLanguage } from '../stored/language.js';
import { lineOf } from '../views/brief.js';
import type { View } from '../view.js';
import { mattersView } from '../views/matters.js';
import { clocks, endOfTime, viewAsOf, type Clock } from './as-of.js';
import { changesBetween, netChanges, type Period } from './changes.js';
import { takeSnapshots } from './take-snapshots.js';

async function historyOf(log: readonly Entry[], every: number) {
  const entries = (after: number, limit: number) => Promise.resolve(log.slice(after, after + limit));
  const history = { entries, snapshots: new MemorySnapshots() };
  const pause = () => Promise.resolve();
  await takeSnapshots([mattersView as View], { ...history, upTo: log.length, every, pause });
  return history;
}

/** The definition, in other words. */
function told(log: readonly Entry[], { since, until, clock }: Period): readonly number[] {
  const times = log.map((entry) => readableEventOf(entry));
  const cutAt = (moment: string) => {
    const first = times.findIndex(({ learntAt }) => learntAt > moment);
    return first < 0 ? log.length : first;
  };
  const inside = log.filter(({ position }) => {
    const from = happenedFrom(times[position - 1]!);
    if (clock === 'happened') return from > since && from <= until;
    return position > cutAt(since) && position <= cutAt(until);
  });
  return inside.filter(isTold).map(({ position }) => position);
}

function isTold(entry: Entry): boolean {
  try {
    return concernsMatter(eventOf(entry, storedLanguage));
  } catch {
    return false;
  }
}

const period = fc
  .tuple(randomMoment, randomMoment)
  .map(([a, b]): readonly [string, string] => (a < b ? [a, b] : [b, a]));

describe('changes between two moments', () => {
  it.each(clocks)('are what was told after the one, up to the other, on the clock %s', async (clock) => {
    const law = fc.asyncProperty(
      randomEntries(60),
      period,
      fc.integer({ min: 1, max: 20 }),
      async (log, [since, until], every) => {
        const changes = await changesBetween(await historyOf(log, every), { since, until, clock });
        expect(changes.map(({ position }) => position)).toEqual(told(log, { since, until, clock }));
      },
    );
    await fc.assert(law, { numRuns: 100 });
  });

  it.each(clocks)('lead from how each matter stood to how it stands, on the clock %s', async (clock: Clock) => {
    const law = fc.asyncProperty(randomEntries(60), period, async (log, [since, until]) => {
      const history = await historyOf(log, 9);
      const [before, after] = await Promise.all(
        [since, until].map((at) => viewAsOf(history, mattersView, { at, clock })),
      );
      const net = netChanges(before!.docs, after!.docs, []);
      for (const { matter, before: was, after: is } of net) {
        const [one, other] = [before!.docs.get(matter), after!.docs.get(matter)];
        expect([was, is]).toEqual([one ? lineOf(one) : null, other ? lineOf(other) : null]);
        expect([was?.value, was?.against.length]).not.toEqual([is?.value, is?.against.length]);
      }
    });
    await fc.assert(law, { numRuns: 30 });
  });

  it('begin from the snapshots, not from the beginning of the log', async () => {
    const [log] = fc.sample(randomEntries(60, 51), { seed: 3, numRuns: 1 }) as [readonly Entry[]];
    const history = await historyOf(log, 10);
    const entries = jest.fn(history.entries);
    await changesBetween({ ...history, entries }, { since: hoursLater(10_000), until: endOfTime, clock: 'learnt' });
    expect(Math.min(...entries.mock.calls.map(([after]) => after))).toBeGreaterThanOrEqual(49);
  });
});
