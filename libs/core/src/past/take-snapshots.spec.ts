import { hoursLater, MemorySnapshots, randomEntries } from '#testing';
import fc from 'fast-check';
import { payloadOf, type Entry } from '../entry.js';
import { datedViews } from '../stored/views.js';
import { itemsView } from '../views/items.js';
import type { View } from '../view.js';
import { positionAfter, takeSnapshots } from './take-snapshots.js';

const pause = () => Promise.resolve();
const [entries] = fc.sample(randomEntries(60, 51), { seed: 7, numRuns: 1 }) as [readonly Entry[]];
const reading = (log: readonly Entry[]) =>
  jest.fn((after: number, limit: number) => Promise.resolve(log.slice(after, after + limit)));

const anywhere = { chain: '', learntUpTo: '', happenedUpTo: '', after: 0, happenedFrom: '' };

/** Each of an article of its own. */
function discoveries(count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, i) => {
    const data = {
      url: `https://news.example/${String(i)}`,
      feed: 'f',
      title: 't',
      publisher: { name: 'p' },
      lang: 'en',
    };
    const fact = {
      type: 'article-discovered.v1',
      happened: { at: hoursLater(0), precision: 'instant' as const },
      data,
    };
    const payload = payloadOf(`article:a${String(i)}`, fact, hoursLater(1));
    return { position: i + 1, chain: String(i), body: `1|${payload}` };
  });
}

async function kept(snapshots: MemorySnapshots): Promise<readonly unknown[]> {
  const of = datedViews.map(async (view) => {
    const places = await snapshots.places(view);
    return Promise.all(places.map(({ position }) => snapshots.load(view, position)));
  });
  return Promise.all(of);
}

async function takenAtOnce(every: number): Promise<readonly unknown[]> {
  const snapshots = new MemorySnapshots();
  await takeSnapshots(datedViews, { entries: reading(entries), snapshots, upTo: entries.length, every, pause });
  return kept(snapshots);
}

describe('taking snapshots', () => {
  it('makes one of each view at each multiple that the log has reached', async () => {
    const snapshots = new MemorySnapshots();
    const taking = { entries: reading(entries), snapshots, upTo: 49, every: 10, pause };
    expect(await takeSnapshots(datedViews, taking)).toBe(4 * datedViews.length);
    for (const view of datedViews) {
      expect((await snapshots.places(view)).map(({ position }) => position)).toEqual([10, 20, 30, 40]);
    }
    expect(await takeSnapshots(datedViews, taking)).toBe(0);
  });

  it('stopped and resumed anywhere makes the same as one run', async () => {
    const once = await takenAtOnce(10);
    const law = fc.asyncProperty(
      fc.array(fc.nat(entries.length), { maxLength: 5 }),
      fc.nat(30),
      async (stops, ends) => {
        const snapshots = new MemorySnapshots();
        const taking = { entries: reading(entries), snapshots, every: 10 };
        let left = ends;
        const untilItEnds = () => ((left -= 1) < 0 ? pause() : Promise.reject(new Error('stopped')));
        for (const upTo of stops.sort((a, b) => a - b)) {
          await takeSnapshots(datedViews, { ...taking, upTo, pause: untilItEnds }).catch(() => undefined);
        }
        await takeSnapshots(datedViews, { ...taking, upTo: entries.length, pause });
        expect(await kept(snapshots)).toEqual(once);
      },
    );
    await fc.assert(law, { numRuns: 50 });
  });

  it('makes the fewer of a view the more it holds: what is written grows no faster than the log', async () => {
    const at = (position: number, holds: number) => positionAfter({ ...anywhere, position, holds }, 100);
    expect([0, 399, 400, 401, 800, 801, 3200].map((holds) => at(100, holds))).toEqual([
      ...[200, 200, 200, 200, 200, 400, 800],
    ]);
    const snapshots = new MemorySnapshots();
    const log = discoveries(4000);
    await takeSnapshots([itemsView as View], { entries: reading(log), snapshots, upTo: log.length, every: 10, pause });
    const places = await snapshots.places(itemsView);
    const written = places.reduce((sum, { holds }) => sum + holds, 0);
    expect(places.at(-1)?.holds).toBeGreaterThan(2000);
    expect(written).toBeLessThan(10 * log.length);
    expect(Math.max(...places.map(({ position, after }) => position - after))).toBeLessThanOrEqual(log.length / 2);
  });

  it('goes on from the last one: what was read for it is not read again', async () => {
    const [snapshots, read] = [new MemorySnapshots(), reading(entries)];
    await takeSnapshots(datedViews, { entries: read, snapshots, upTo: 40, every: 10, pause });
    read.mockClear();
    await takeSnapshots(datedViews, { entries: read, snapshots, upTo: 50, every: 10, pause });
    expect(Math.min(...read.mock.calls.map(([after]) => after))).toBe(39);
  });

  it('makes anew what is of another log', async () => {
    const snapshots = new MemorySnapshots();
    const other = entries.map((entry) => ({ ...entry, chain: `another ${entry.chain}`, body: 'no event' }));
    await takeSnapshots(datedViews, { entries: reading(other), snapshots, upTo: entries.length, every: 10, pause });
    await takeSnapshots(datedViews, { entries: reading(entries), snapshots, upTo: entries.length, every: 10, pause });
    expect(await kept(snapshots)).toEqual(await takenAtOnce(10));
  });
});
