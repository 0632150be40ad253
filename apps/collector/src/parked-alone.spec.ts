import { parkedView, projectedViews } from '#core';
import { findingsRecorded, MemoryServedViews, MemoryViews, MemoryViewStore, recorded } from '#testing';
import { ParkedAlone } from './parked-alone.js';

const event = (position: number) => recorded(findingsRecorded(), { position });

describe('events that the projector parks', () => {
  const memory = new MemoryViews();
  let now: number;
  let parked: ParkedAlone;
  beforeEach(async () => {
    now = 0;
    memory.generations.clear();
    await new MemoryViewStore(projectedViews, memory).serve();
    parked = new ParkedAlone(new MemoryServedViews(memory), () => now);
    parked.begin(0);
  });

  /** The projector goes on by one event, and parks it. */
  async function park(position: number): Promise<void> {
    const doc = { position, type: 'findings-recorded.v1', because: 'a view cannot take it' };
    const changes = [{ view: parkedView.name, key: String(position), doc }];
    const [to, tally] = [
      { position, chain: '' },
      { applied: 0, parked: 1, filtered: 0 },
    ];
    const from = memory.generation(memory.served).checkpoint.position;
    await new MemoryViewStore(projectedViews, memory).commit({ from, to, changes, tally, outbox: [] });
  }

  it('are told of where they were taken, the first of several, once', async () => {
    expect(await parked.takenUpTo(9)).toBeUndefined();
    for (const position of [4, 7]) await park(position);
    expect(await parked.takenUpTo(9)).toBeUndefined();
    now = 1000;
    expect(await parked.takenUpTo(9)).toBe(4);
    now = 2000;
    expect(await parked.takenUpTo(9)).toBeUndefined();
  });

  it('are none that were passed over here, too, or parked before the views were read', async () => {
    parked.begin(4);
    parked.passOver(event(7));
    for (const position of [4, 7]) await park(position);
    expect(await parked.takenUpTo(9)).toBeUndefined();
  });

  it('are known before they come, where the projector is ahead', async () => {
    for (const position of [4, 7]) await park(position);
    expect(await parked.takenUpTo(3)).toBeUndefined();
    expect([3, 4, 7].map((position) => parked.has(event(position)))).toEqual([false, true, true]);
  });
});
