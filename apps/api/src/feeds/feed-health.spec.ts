import type { FeedDoc } from '#core';
import { healthAt } from './feed-health.js';

const at = (hour: number) => `2031-05-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
const feed = (...changes: readonly [number, FeedDoc['health']][]): Pick<FeedDoc, 'healthHistory'> => ({
  healthHistory: changes.map(([hour, health]) => ({ at: at(hour), health, because: '' })),
});

describe('the health of feeds over time', () => {
  it('is at each moment what it last became', () => {
    const feeds = [feed([1, 'ok'], [3, 'degraded'], [5, 'ok']), feed([2, 'ok'])];
    expect(healthAt(feeds, [at(0), at(1), at(2), at(4), at(9)])).toEqual([
      {},
      { ok: 1 },
      { ok: 2 },
      { degraded: 1, ok: 1 },
      { ok: 2 },
    ]);
  });

  it('skips what came and went between two moments', () => {
    expect(healthAt([feed([1, 'ok'], [2, 'gone'], [3, 'ok'])], [at(0), at(4)])).toEqual([{}, { ok: 1 }]);
  });

  it('is nothing for a feed that was never asked', () => {
    expect(healthAt([feed()], [at(5)])).toEqual([{}]);
  });
});
