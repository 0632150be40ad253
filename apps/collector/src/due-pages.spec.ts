import { type RereadDoc, type Visits } from '#core';
import { hoursLater, memoryVisits } from '#testing';
import type { Collector } from './collector.js';
import { queueDuePages } from './due-pages.js';

const hour = 3_600_000;
const doc = (id: string, first: string, last = first): [string, RereadDoc] => [id, { id, first, last }];

describe('looking for pages that are due to be read again', () => {
  let docs: readonly [string, RereadDoc][];
  let visits: Visits;
  beforeEach(() => {
    [docs, visits] = [[], memoryVisits()];
  });

  const queuedAt = async (now: string, rereadMs: readonly number[] = [hour, 3 * hour]) => {
    const queued: string[] = [];
    const queues = {
      add: (_name: string, _job: object, key: string) => Promise.resolve(queued.push(key)),
      freeLost: () => Promise.resolve(),
    };
    const views = { all: () => Promise.resolve(new Map(docs)) };
    const ports = { visits, views, queues, rereadMs, now: () => new Date(now) };
    await queueDuePages(ports as unknown as Collector);
    return queued;
  };

  it('queues those whose time has come, by the log and by what is remembered', async () => {
    docs = [doc('unread', ''), doc('due', hoursLater(0)), doc('seen', hoursLater(0)), doc('young', hoursLater(0.5))];
    await visits.note('seen', { at: hoursLater(1.1), count: 2, result: 'unchanged' });
    expect(await queuedAt(hoursLater(1.2))).toEqual(['due']);
  });

  it('queues those first that wait longest, and not all at once', async () => {
    docs = Array.from({ length: 500 }, (_, n) => doc(`a${String(n)}`, hoursLater(n / 1000)));
    const queued = await queuedAt(hoursLater(2));
    expect(queued).toHaveLength(200);
    expect(queued[0]).toBe('a0');
  });

  it('queues nothing where pages are never to be read again', async () => {
    docs = [doc('due', hoursLater(0))];
    expect(await queuedAt(hoursLater(9), [])).toEqual([]);
  });
});
