import type { Facts, QueueFacts } from './facts.js';
import { Freshness } from './freshness.js';

const limits = { seconds: 60, events: 1000 };
const at = (seconds: number) => seconds * 1000;

const idle: Facts = {
  ...{ head: 500, projected: 500, parked: 0, pending: 0, owed: 0, due: 0, feeds: {}, durability: 'fsync per event' },
  queues: [],
};
const queue = (parts: Partial<QueueFacts> = {}): Facts => ({
  ...idle,
  queues: [{ name: 'fetch-article', waiting: 0, active: 0, delayed: 0, failed: 0, ...parts }],
});

function judged(...looks: readonly (readonly [seconds: number, facts: Facts])[]) {
  const freshness = new Freshness(limits);
  return looks.map(([seconds, facts]) => freshness.troublesIn(facts, at(seconds))).at(-1)!;
}

describe('what waits', () => {
  it('is fresh where there is nothing, for however long.', () => {
    expect(judged([0, idle], [10_000, idle])).toEqual([]);
  });

  it('may be much when it is young, and old when it is little; views that are far behind, or behind for long, are stale.', () => {
    const behind = (events: number, since: number) => ({
      ...idle,
      projected: 500 - events,
      unprojectedSince: at(since),
    });
    expect(judged([100, behind(400, 99)])).toEqual([]);
    expect(judged([100, behind(1, 39)])).toMatchObject([{ part: 'project' }]);
    const far = { ...idle, head: 1501, unprojectedSince: at(99) };
    expect(judged([100, far])).toEqual([
      { part: 'project', because: 'the views are 1001 events behind, the first of them has waited 1 s' },
    ]);
  });

  it('is stale where a feed is long overdue.', () => {
    expect(judged([100, { ...idle, due: 3, dueSince: at(40) }])).toEqual([]);
    expect(judged([101, { ...idle, due: 3, dueSince: at(40) }])).toMatchObject([{ part: 'poll' }]);
  });

  it('moves as long as another job is next at each look, however many wait.', () => {
    const waiting = (next: string) => queue({ waiting: 9000, next });
    expect(judged([0, waiting('a')], [50, waiting('b')], [100, waiting('c')])).toEqual([]);
    expect(judged([0, waiting('a')], [61, waiting('a')])).toEqual([
      { part: 'queue', queue: 'fetch-article', because: '9000 jobs wait, the next one for 61 s' },
    ]);
  });

  it('begins anew when the queue was empty in between.', () => {
    expect(
      judged([0, queue({ waiting: 1, next: 'a' })], [50, queue()], [100, queue({ waiting: 1, next: 'a' })]),
    ).toEqual([]);
  });

  it('hangs where a job has been under way for five times as long.', () => {
    expect(judged([300, queue({ active: 2, activeSince: 0 })])).toEqual([]);
    expect(judged([301, queue({ active: 2, activeSince: 0 })])).toMatchObject([
      { part: 'queue', because: 'of 2 jobs under way one has been so for 301 s' },
    ]);
  });

  it('is nothing to a clock that went back.', () => {
    expect(judged([0, { ...idle, due: 1, dueSince: at(500) }])).toEqual([]);
  });
});
