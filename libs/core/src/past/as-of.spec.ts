import { hoursLater, MemorySnapshots, randomEntries, randomMoment } from '#testing';
import fc from 'fast-check';
import { happenedFrom, payloadOf, readableEventOf, type Entry } from '../entry.js';
import { storedLanguage } from '../stored/language.js';
import { datedViews } from '../stored/views.js';
import { project, touchesOf, type DocChange, type View } from '../view.js';
import { feedsView } from '../views/feeds.js';
import { clocks, viewAsOf, type Moment } from './as-of.js';
import type { History } from './history.js';
import { takeSnapshots } from './take-snapshots.js';

function historyOf(entries: readonly Entry[], snapshots = new MemorySnapshots()): History {
  return { entries: (after, limit) => Promise.resolve(entries.slice(after, after + limit)), snapshots };
}

const pause = () => Promise.resolve();

async function withSnapshots(entries: readonly Entry[], every: number): Promise<History> {
  const history = historyOf(entries);
  await takeSnapshots(datedViews, { ...history, upTo: entries.length, every, pause });
  return history;
}

/** The definition, in other words: which entries count, and one run over them from nothing. */
function freshReplay(view: View, entries: readonly Entry[], { at, clock }: Moment): ReadonlyMap<string, unknown> {
  const times = entries.map((entry) => readableEventOf(entry));
  const cut = times.findIndex(({ learntAt }) => learntAt > at);
  const known = cut < 0 ? entries : entries.slice(0, cut);
  const counting = clock === 'learnt' ? known : entries.filter((_, i) => happenedFrom(times[i]!) <= at);
  return oneRun(view, counting);
}

function oneRun(view: View, entries: readonly Entry[]): ReadonlyMap<string, unknown> {
  const docs = new Map<string, unknown>();
  const put = ({ key, doc }: DocChange) => (doc === null ? docs.delete(key) : docs.set(key, doc));
  for (const entry of entries) {
    try {
      const event = readableEventOf(entry, storedLanguage);
      project(touchesOf([view], event), event, (_, key) => docs.get(key)).forEach(put);
    } catch {
      continue;
    }
  }
  return docs;
}

const throughJson = (docs: ReadonlyMap<string, unknown>): unknown => JSON.parse(JSON.stringify([...docs]));

describe('a view as of a moment', () => {
  it.each(clocks)('equals a fresh replay cut there, with snapshots and without, on the clock %s', async (clock) => {
    const anywhere = fc.tuple(randomEntries(40), randomMoment, fc.integer({ min: 1, max: 12 }));
    const law = fc.asyncProperty(anywhere, async ([entries, at, every]) => {
      const moment = { at, clock };
      const [long, short] = [historyOf(entries), await withSnapshots(entries, every)];
      for (const view of datedViews) {
        const expected = throughJson(freshReplay(view, entries, moment));
        expect(throughJson((await viewAsOf(long, view, moment)).docs)).toEqual(expected);
        expect(throughJson((await viewAsOf(short, view, moment)).docs)).toEqual(expected);
      }
    });
    await fc.assert(law, { numRuns: 100 });
  });

  it.each(clocks)(
    'is the same whether it is asked once, or again while the log grows, on the clock %s',
    async (clock) => {
      const anywhere = fc.tuple(randomEntries(40), randomMoment, fc.nat(40), fc.integer({ min: 1, max: 12 }));
      const law = fc.asyncProperty(anywhere, async ([entries, at, stop, every]) => {
        const history = await withSnapshots(entries, every);
        for (const view of datedViews) {
          const early = await viewAsOf(historyOf(entries.slice(0, stop)), view, { at, clock });
          const later = await viewAsOf(history, view, { at, clock }, early);
          const once = await viewAsOf(history, view, { at, clock });
          expect(throughJson(later.docs)).toEqual(throughJson(once.docs));
          expect([later.position, later.closed]).toEqual([once.position, once.closed]);
        }
      });
      await fc.assert(law, { numRuns: 100 });
    },
  );

  it.each(clocks)('of the end of time is all that the log holds, on the clock %s', async (clock) => {
    const law = fc.asyncProperty(randomEntries(40), async (entries) => {
      const history = await withSnapshots(entries, 7);
      for (const view of datedViews) {
        const past = await viewAsOf(history, view, { at: hoursLater(100_000), clock });
        expect(throughJson(past.docs)).toEqual(throughJson(oneRun(view, entries)));
        expect(past.position).toBe(entries.length);
      }
    });
    await fc.assert(law, { numRuns: 30 });
  });
});

/** One poll an hour, each learnt at its hour and happened at the one given. */
function polls(happened: readonly number[]): readonly Entry[] {
  return happened.map((hour, i) => {
    const [type, data] = i === 0 ? ['feed-added.v1', {}] : ['feed-health-changed.v1', { to: 'ok', because: String(i) }];
    const fact = { type, happened: { at: hoursLater(hour), precision: 'instant' }, data } as const;
    const body = `${i + 1}|${payloadOf('feed:wire', fact, hoursLater(i + 1))}`;
    return { position: i + 1, chain: `${i + 1}`, body };
  });
}

describe('the clocks', () => {
  const entries = polls([1, 2, 40, 3, 4]);

  it('learnt: holds what was learnt at that very moment, and stops before the first that was learnt later', async () => {
    const at = async (hour: number) =>
      viewAsOf(historyOf(entries), feedsView, { at: hoursLater(hour), clock: 'learnt' });
    expect(await at(0)).toEqual({ docs: new Map(), position: 0, closed: true });
    expect([(await at(3)).position, (await at(2.5)).position]).toEqual([3, 2]);
    expect((await at(9)).closed).toBe(false);
  });

  it('happened: leaves out what happened later, however early it was learnt', async () => {
    const past = await viewAsOf(historyOf(entries), feedsView, { at: hoursLater(4), clock: 'happened' });
    expect(past.docs.get('wire')?.because).toBe('4');
    const early = await viewAsOf(historyOf(entries), feedsView, { at: hoursLater(2), clock: 'happened' });
    expect(early.docs.get('wire')?.because).toBe('1');
  });
});

describe('what is read for it', () => {
  const readBy = async (happened: readonly number[], moment: Moment) => {
    const history = await withSnapshots(polls(happened), 1000);
    const entries = jest.fn(history.entries);
    const past = await viewAsOf({ ...history, entries }, feedsView, moment);
    const read = (await Promise.all(entries.mock.results.map(({ value }) => value as Promise<Entry[]>))).flat();
    return { past, read: read.length };
  };
  const hours = Array.from({ length: 5500 }, (_, i) => i);

  it('learnt: only from the last snapshot on, up to the first event that is too late', async () => {
    const { past, read } = await readBy(hours, { at: hoursLater(2100), clock: 'learnt' });
    expect([past.position, past.docs.get('wire')?.because]).toEqual([2100, '2099']);
    expect(read).toBeLessThanOrEqual(1001);
  });

  it('happened: only the stretches in which something counts, and what no snapshot holds yet', async () => {
    const { past, read } = await readBy(hours, { at: hoursLater(2100), clock: 'happened' });
    expect([past.position, past.docs.get('wire')?.because]).toEqual([5500, '2100']);
    expect(read).toBeLessThanOrEqual(1000 + 500 + 4);
  });
});

describe('a snapshot', () => {
  const entries = polls(Array.from({ length: 20 }, (_, i) => i));
  const moment = { at: hoursLater(15), clock: 'learnt' } as const;

  it('of another log is not used: its documents would be of events that never were', async () => {
    const { snapshots } = await withSnapshots(polls(Array.from({ length: 20 }, () => 0)), 5);
    const other = entries.map((entry) => ({ ...entry, chain: `another ${entry.chain}` }));
    const read = await viewAsOf({ ...historyOf(other), snapshots }, feedsView, moment);
    expect(throughJson(read.docs)).toEqual(throughJson(freshReplay(feedsView as View, other, moment)));
    expect(read.docs.get('wire')?.because).toBe('14');
  });

  it('that cannot be loaded is passed over for the one before it', async () => {
    const history = await withSnapshots(entries, 5);
    const load: History['snapshots']['load'] = (view, position) =>
      position === 15 ? Promise.resolve(undefined) : history.snapshots.load(view, position);
    const reads = jest.fn(history.entries);
    const past = await viewAsOf({ entries: reads, snapshots: { ...history.snapshots, load } }, feedsView, moment);
    expect(throughJson(past.docs)).toEqual(throughJson(freshReplay(feedsView as View, entries, moment)));
    expect(reads.mock.calls).toContainEqual([10, 1000]);
  });
});
