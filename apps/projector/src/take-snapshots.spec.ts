import { datedViews } from '#core';
import { hoursLater, MemoryEventLog, MemorySnapshots } from '#testing';
import { until } from '../../../test/until.js';
import type { Projector } from './projector.js';
import type { Loop } from './loop.js';
import { keepSnapshots } from './take-snapshots.js';

const running: Loop[] = [];
afterEach(() => Promise.all(running.splice(0).map((keeper) => keeper.stop())));

async function logOf(events: number): Promise<MemoryEventLog> {
  const log = new MemoryEventLog(() => new Date(hoursLater(0)));
  const fact = {
    type: 'feed-health-changed.v1',
    happened: { at: hoursLater(0), precision: 'instant' },
    data: {},
  } as const;
  for (let n = 0; n < events; n++) await log.append({ subject: 'feed:wire', expectedVersion: 'any', facts: [fact] });
  return log;
}

function keeping(log: MemoryEventLog, takeLease: Projector['takeLease'] = () => Promise.resolve(true)) {
  const snapshots = new MemorySnapshots();
  const said: string[] = [];
  const projector = { log, snapshots, takeLease, report: (line: string) => said.push(line) };
  const keeper = keepSnapshots(projector as unknown as Projector, 'one', 10);
  running.push(keeper);
  const places = async () =>
    Promise.all(datedViews.map(async (view) => (await snapshots.places(view)).map(({ position }) => position)));
  return { keeper, places, said, snapshots };
}

const ofEach = (positions: readonly number[]) => datedViews.map(() => positions);

describe('the keeper of snapshots', () => {
  it('keeps one of every view at each multiple that the log has reached', async () => {
    const { places } = keeping(await logOf(25));
    await until(places, (seen) => seen.every((each) => each.length === 2));
    expect(await places()).toEqual(ofEach([10, 20]));
  });

  it('does nothing while another holds the lease, and lets go of its own when it stops', async () => {
    const asked: (readonly [string, number])[] = [];
    const refusing: Projector['takeLease'] = (name, _holder, milliseconds) =>
      Promise.resolve(asked.push([name, milliseconds]) === 0);
    const { keeper, places } = keeping(await logOf(25), refusing);
    await until(
      () => asked.length,
      (count) => count > 0,
    );
    await keeper.stop();
    expect(asked[asked.length - 1]).toEqual(['take-snapshots', 0]);
    expect(await places()).toEqual(ofEach([]));
  });

  it('stops half-way where it is replaced, says so, and leaves only whole snapshots', async () => {
    let left = 3;
    const { places, said } = keeping(await logOf(25), () => Promise.resolve((left -= 1) > 0));
    await until(
      () => said.length,
      (count) => count > 0,
    );
    expect(said).toEqual([expect.stringMatching(/no snapshot of the views for a minute: .*another process/)]);
    expect((await places()).flat().every((position) => position % 10 === 0)).toBe(true);
  });
});
