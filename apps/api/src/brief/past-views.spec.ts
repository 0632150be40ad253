import { feedsView } from '#core';
import { MemoryEventLog, MemorySnapshots } from '#testing';
import { PastViews } from './past-views.js';

/** A log of one event a minute, and how often its entries were read. */
async function logOf(events: number) {
  let minute = 0;
  const log = new MemoryEventLog(() => new Date(Date.UTC(2025, 7, 16, 12, (minute += 1))));
  const add = () =>
    log.append({
      subject: 'feed:one',
      expectedVersion: 'any',
      facts: [{ type: 'feed-health-changed.v1', happened: { at: at(minute), precision: 'instant' }, data: {} }],
    });
  for (let n = 0; n < events; n++) await add();
  const reads = jest.fn(log.entries);
  return { add, reads, past: new PastViews({ entries: reads, snapshots: new MemorySnapshots() }) };
}

const at = (minute: number) => new Date(Date.UTC(2025, 7, 16, 12, minute)).toISOString();
const learnt = (minute: number) => ({ at: at(minute), clock: 'learnt' }) as const;
const happened = (minute: number) => ({ at: at(minute), clock: 'happened' }) as const;

describe('past views', () => {
  it('are made once for a moment that is over, however often it is asked for.', async () => {
    const { past, reads } = await logOf(3);
    const found = await Promise.all([1, 2, 3].map(() => past.at(feedsView, learnt(2))));
    expect(found.map(({ position }) => position)).toEqual([2, 2, 2]);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it.each([learnt, happened])('go on from where they were once the log has grown, on either clock.', async (moment) => {
    const { add, past, reads } = await logOf(3);
    const before = await past.at(feedsView, moment(9));
    await add();
    const after = await past.at(feedsView, moment(9));
    expect([before.position, after.position]).toEqual([3, 4]);
    expect(reads.mock.calls.map(([position]) => position)).toEqual([0, 3]);
  });

  it('go on after one that failed.', async () => {
    const { past, reads } = await logOf(1);
    reads.mockRejectedValueOnce(new Error('away'));
    await expect(past.at(feedsView, learnt(9))).rejects.toThrow('away');
    expect((await past.at(feedsView, learnt(9))).position).toBe(1);
  });
});
