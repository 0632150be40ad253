import { mattersView, rulingsView } from '#core';
import { findingsRecorded, hoursLater, MemoryEventLog, MemorySnapshots } from '#testing';
import { StateNow } from './state-now.js';

const happened = { at: hoursLater(0), precision: 'instant' } as const;

/** Counts how often all matters are read. */
function aDesk() {
  const log = new MemoryEventLog();
  let [read, isAway] = [0, false];
  const views = {
    checkpoint: async () => ({ position: await log.head() }),
    all: (name: string) => {
      if (name === mattersView.name) read += 1;
      return isAway ? Promise.reject(new Error('away')) : Promise.resolve(new Map());
    },
  };
  const source = { views, history: { entries: log.entries, snapshots: new MemorySnapshots() }, now: () => new Date(0) };
  const state = new StateNow(source as never);
  const append = (subject: string, fact: object) =>
    log.append({ subject, expectedVersion: 'any', facts: [fact as never] });
  return {
    ...{ state, read: () => read },
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
