import { HostTurns } from './host-turns.js';

/** A clock that only sleeping moves. */
function clocked(hostSpacingMs: number) {
  let time = 0;
  const starts: number[] = [];
  const sleep = (milliseconds: number) => {
    time += milliseconds;
    return Promise.resolve();
  };
  const turns = new HostTurns({ hostSpacingMs, now: () => time, sleep });
  const start = () => Promise.resolve(starts.push(time));
  return { turns, starts, start };
}

/** How many of twenty pieces of work run at the same time. */
async function mostAtOnce(turns: HostTurns): Promise<number> {
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, (running += 1));
    await new Promise(setImmediate);
    running -= 1;
  };
  await Promise.all(Array.from({ length: 20 }, () => turns.run('a', work)));
  return most;
}

describe('turns at a host', () => {
  it('start a spacing apart', async () => {
    const { turns, starts, start } = clocked(2_000);
    await Promise.all([turns.run('a', start), turns.run('a', start), turns.run('a', start)]);
    expect(starts).toEqual([0, 2_000, 4_000]);
  });

  it('do not wait for another host', async () => {
    const { turns, starts, start } = clocked(2_000);
    await Promise.all([turns.run('a', start), turns.run('b', start)]);
    expect(starts).toEqual([0, 0]);
  });

  it('are one at a time with a spacing', async () => {
    expect(await mostAtOnce(clocked(1).turns)).toBe(1);
  });

  it('are eight at a time without', async () => {
    expect(await mostAtOnce(clocked(0).turns)).toBe(8);
  });

  it('go on after a piece of work that failed', async () => {
    const { turns, starts, start } = clocked(10);
    await expect(turns.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await turns.run('a', start);
    expect(starts).toEqual([10]);
  });

  it('come in the order of asking', async () => {
    const { turns } = clocked(1);
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((n) => turns.run('a', () => Promise.resolve(order.push(n)))));
    expect(order).toEqual([1, 2, 3]);
  });
});
