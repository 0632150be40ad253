import { findingsRecorded, hoursLater, MemoryEventLog } from '#testing';
import { mattersView } from '../views/matters.js';
import { LastConcern } from './last-concern.js';

const happened = { at: hoursLater(0), precision: 'instant' } as const;

function aLog() {
  const log = new MemoryEventLog();
  let reads = 0;
  const entries = async (after: number, limit: number) => {
    const read = await log.entries(after, limit);
    reads += read.length;
    return read;
  };
  const poll = () =>
    log.append({
      subject: 'feed:a',
      expectedVersion: 'any',
      facts: [{ type: 'feed-paused.v1', happened, data: { because: '', by: 'admin' } }],
    });
  const finding = (article: string) =>
    log.append({ subject: `finding:${article}`, expectedVersion: 'any', facts: [findingsRecorded()] });
  return { log, entries, poll, finding, reads: () => reads };
}

describe('the last that concerns some views', () => {
  it('stays the same whatever else the log says, and is another one with each finding', async () => {
    const { log, entries, poll, finding } = aLog();
    const last = new LastConcern({ entries }, [mattersView]);
    await finding('a');
    const first = await last.upTo(await log.head());
    for (let n = 0; n < 5; n += 1) await poll();
    expect(await last.upTo(await log.head())).toBe(first);
    await finding('b');
    const second = await last.upTo(await log.head());
    expect(second).not.toBe(first);
    await poll();
    expect(await last.upTo(await log.head())).toBe(second);
  });

  it('is asked up to a place: what stands behind it is not taken in yet', async () => {
    const { log, entries, poll, finding } = aLog();
    await poll();
    const last = new LastConcern({ entries }, [mattersView]);
    const before = await last.upTo(1);
    await finding('a');
    expect(await last.upTo(1)).toBe(before);
    expect(await last.upTo(await log.head())).not.toBe(before);
  });

  it('reads only what came since, and of a quiet log next to nothing', async () => {
    const { log, entries, poll, reads } = aLog();
    for (let n = 0; n < 300; n += 1) await poll();
    const last = new LastConcern({ entries }, [mattersView]);
    await last.upTo(await log.head());
    await poll();
    const before = reads();
    await last.upTo(await log.head());
    await last.upTo(await log.head());
    expect(reads() - before).toBeLessThanOrEqual(3);
  });

  it('of a log that was replaced is another one, also where it is as long', async () => {
    const [one, other] = [aLog(), aLog()];
    await one.finding('a');
    await other.poll();
    let { entries } = one;
    const last = new LastConcern({ entries: (after, limit) => entries(after, limit) }, [mattersView]);
    const first = await last.upTo(1);
    ({ entries } = other);
    expect(await last.upTo(1)).not.toBe(first);
  });
});
