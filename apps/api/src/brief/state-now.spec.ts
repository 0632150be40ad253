import { mattersView, rulingsView } from '#core';
import { findingsRecorded, hoursLater, MemoryEventLog, MemorySnapshots } from '#testing';
import { StateNow } from './state-now.js';

const happened = { at: hoursLater(0), precision: 'instant' } as const;

/** Counts how often all matters are read, and how many entries of the log. */
function aDesk() {
  const log = new MemoryEventLog();
  let [read, taken, isAway] = [0, 0, false];
  const views = {
    checkpoint: async () => ({ position: await log.head() }),
    all: (name: string) => {
      if (name === mattersView.name) read += 1;
      return isAway ? Promise.reject(new Error('away')) : Promise.resolve(new Map());
    },
  };
  const entries = async (after: number, limit: number) => {
    const found = await log.entries(after, limit);
    taken += found.length;
    return found;
  };
  const source = { views, history: { entries, snapshots: new MemorySnapshots() }, now: () => new Date(0) };
  const state = new StateNow(source as never);
  const append = (subject: string, fact: object) =>
    log.append({ subject, expectedVersion: 'any', facts: [fact as never] });
  return {
    ...{ state, read: () => read, taken: () => taken },
    /** In one append. */
    polls: (count: number) => {
      const facts = Array.from({ length: count }, () => ({ type: 'feed-resumed.v1', happened, data: { by: 'admin' } }));
      return log.append({ subject: 'feed:a', expectedVersion: 'any', facts: facts });
    },
    goAway: (away: boolean) => (isAway = away),
    poll: () => append('feed:a', { type: 'feed-paused.v1', happened, data: { because: '', by: 'admin' } }),
    finding: (article: string) => append(`finding:${article}`, findingsRecorded()),
    ruling: () => append('ruling:x', { type: 'dismissal-lifted.v1', happened, data: {} }),
  };
}

describe('the state as of now', () => {
  it('is read once, whatever else comes, and again with each finding and each ruling', async () => {
    const { state, read, poll, finding, ruling } = aDesk();
    await finding('a');
    const first = await state.stated();
    for (let n = 0; n < 5; n += 1) {
      await poll();
      expect(await state.stated()).toEqual(first);
    }
    expect(read()).toBe(1);
    await finding('b');
    expect((await state.stated()).version).not.toBe(first.version);
    await ruling();
    await state.stated();
    expect(read()).toBe(3);
    expect(rulingsView.subjects).toContain('ruling:');
  });

  it.each([10, 10_000])(
    'costs the same with %i events behind it: what came since is read, and no matter',
    async (n) => {
      const { state, read, taken, poll, polls, finding } = aDesk();
      await finding('a');
      await polls(n);
      await state.stated();
      const before = taken();
      for (let asked = 0; asked < 5; asked += 1) await state.stated();
      expect(taken() - before).toBe(5);
      await poll();
      await state.stated();
      expect([taken() - before, read()]).toEqual([7, 1]);
    },
  );

  it('is read for many who ask at once, and again where it could not be read', async () => {
    const { state, read, finding, goAway } = aDesk();
    await finding('a');
    goAway(true);
    await expect(state.stated()).rejects.toThrow('away');
    goAway(false);
    await Promise.all([state.stated(), state.stated(), state.stated()]);
    expect(read()).toBeLessThanOrEqual(3);
    const before = read();
    await state.stated();
    expect(read()).toBe(before);
  });
});
