import { MemoryEventLog } from '#testing';
import { PastBriefs } from './past-briefs.js';

/** A log of one event a minute, and how often it was replayed from the start. */
async function logOf(events: number) {
  let minute = 0;
  const log = new MemoryEventLog(() => new Date(Date.UTC(2025, 7, 16, 12, (minute += 1))));
  const add = () =>
    log.append({
      subject: 'feed:one',
      expectedVersion: 'any',
      facts: [{ type: 'feed-health-changed.v1', happened: { at: '', precision: 'instant' }, data: {} }],
    });
  for (let n = 0; n < events; n++) await add();
  return { add, log, replays: jest.spyOn(log, 'read') };
}

const at = (minute: number) => new Date(Date.UTC(2025, 7, 16, 12, minute)).toISOString();

describe('past briefs', () => {
  it('replay the log once for a moment, however often it is asked for.', async () => {
    const { log, replays } = await logOf(3);
    const past = new PastBriefs(log);
    const found = await Promise.all([past.at(at(2)), past.at(at(2)), past.at(at(2))]);
    expect(found.map(({ position }) => position)).toEqual([2, 2, 2]);
    expect(replays).toHaveBeenCalledTimes(1);
  });

  it('replay again what reached the end of the log, once the log has grown.', async () => {
    const { add, log } = await logOf(3);
    const past = new PastBriefs(log);
    const before = await past.at(at(9));
    await add();
    expect([before.position, (await past.at(at(9))).position]).toEqual([3, 4]);
  });

  it('go on after a replay that failed.', async () => {
    const { log, replays } = await logOf(1);
    const past = new PastBriefs(log);
    replays.mockRejectedValueOnce(new Error('away'));
    await expect(past.at(at(9))).rejects.toThrow('away');
    expect((await past.at(at(9))).position).toBe(1);
  });
});
