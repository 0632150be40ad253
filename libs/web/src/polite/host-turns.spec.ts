import type { HostTurnClaims } from '#core';
import { HostTurns } from './host-turns.js';

const [a, b] = [new URL('http://a.example/'), new URL('http://b.example/')];

/** A clock that only sleeping moves. */
function clocked(hostSpacingMs: number, claims?: HostTurnClaims) {
  let time = 0;
  const starts: number[] = [];
  const sleep = (milliseconds: number) => {
    time += milliseconds;
    return Promise.resolve();
  };
  const turns = new HostTurns({ hostSpacingMs, now: () => time, sleep, ...(claims && { claims }) });
  const start = () => Promise.resolve(starts.push(time));
  return { turns, starts, start, later: (milliseconds: number) => (time += milliseconds) };
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
  await Promise.all(Array.from({ length: 20 }, () => turns.run(a, work)));
  return most;
}

describe('turns at a host', () => {
  it('are further apart where robots.txt asks for it, up to half a minute', async () => {
    const { turns, starts, start } = clocked(1_000);
    await turns.run(a, start, 5_000);
    await turns.run(a, start, 5_000);
    await turns.run(a, start, 10);
    await turns.run(a, start, 3_600_000);
    expect(starts).toEqual([0, 5_000, 6_000, 36_000]);
  });

  it('heed no wish for distance where none is kept at all', async () => {
    const { turns, starts, start } = clocked(0);
    await turns.run(a, start, 5_000);
    await turns.run(a, start, 5_000);
    expect(starts).toEqual([0, 0]);
  });

  it('start a spacing apart', async () => {
    const { turns, starts, start } = clocked(2_000);
    await Promise.all([turns.run(a, start), turns.run(a, start), turns.run(a, start)]);
    expect(starts).toEqual([0, 2_000, 4_000]);
  });

  it('do not wait for another host', async () => {
    const { turns, starts, start } = clocked(2_000);
    await Promise.all([turns.run(a, start), turns.run(b, start)]);
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
    await expect(turns.run(a, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await turns.run(a, start);
    expect(starts).toEqual([10]);
  });

  it('come in the order of asking', async () => {
    const { turns } = clocked(1);
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((n) => turns.run(a, () => Promise.resolve(order.push(n)))));
    expect(order).toEqual([1, 2, 3]);
  });
});

describe('a host that asked for quiet', () => {
  const until = new Date(60_000).toISOString();

  it('gives no turn until then, and says so at once', async () => {
    const { turns, start, starts, later } = clocked(1_000);
    await turns.holdBack(a, until);
    expect(await turns.run(a, start)).toMatchObject({ ok: false, reason: 'rate-limited', retryAfter: until });
    expect(turns.held(b)).toBeUndefined();
    later(60_000);
    await turns.run(a, start);
    expect(starts).toEqual([60_000]);
  });

  it('is heard by those who already wait for a turn', async () => {
    const { turns, start } = clocked(1_000);
    const first = turns.run(a, () => turns.holdBack(a, until));
    expect(await Promise.all([first, turns.run(a, start)])).toMatchObject([undefined, { reason: 'rate-limited' }]);
  });

  it('is left alone for an hour at most', async () => {
    const { turns } = clocked(1_000);
    await turns.holdBack(a, new Date(86_400_000).toISOString());
    expect(turns.held(a)).toHaveProperty('retryAfter', new Date(3_600_000).toISOString());
  });
});

describe('turns shared with other processes', () => {
  /** Another process that answers from a list. */
  function others(...answers: { waitMs: number; heldUntil?: number }[]) {
    const heard: string[] = [];
    const claims: HostTurnClaims = {
      claim: ({ host, spacingMs }) => {
        heard.push(`claim ${host} ${spacingMs}`);
        return Promise.resolve(answers.shift() ?? { waitMs: 0 });
      },
      release: ({ host }) => Promise.resolve(void heard.push(`release ${host}`)),
      holdBack: (host, until) => Promise.resolve(void heard.push(`hold ${host} ${until}`)),
    };
    return { claims, heard };
  }

  it('are waited for, and given back', async () => {
    const { claims, heard } = others({ waitMs: 700 }, { waitMs: 300 });
    const { turns, starts, start } = clocked(2_000, claims);
    await turns.run(a, start);
    expect(starts).toEqual([1_000]);
    expect(heard).toEqual([...Array<string>(3).fill('claim a.example 2000'), 'release a.example']);
  });

  it('are not taken while the host wants quiet, as another has heard', async () => {
    const { claims } = others({ waitMs: 9_000, heldUntil: 9_000 });
    const { turns, starts, start } = clocked(2_000, claims);
    expect(await turns.run(a, start)).toMatchObject({ reason: 'rate-limited', retryAfter: '1970-01-01T00:00:09.000Z' });
    expect(starts).toEqual([]);
  });

  it('hear from us that a host wants quiet', async () => {
    const { claims, heard } = others();
    await clocked(2_000, claims).turns.holdBack(a, new Date(5_000).toISOString());
    expect(heard).toEqual(['hold a.example 5000']);
  });

  it('are not asked for where no distance is kept', async () => {
    const { claims, heard } = others();
    const { turns, start } = clocked(0, claims);
    await turns.run(a, start);
    await turns.holdBack(a, new Date(5_000).toISOString());
    expect(heard).toEqual([]);
  });

  it.each([
    ['cannot be had', () => Promise.reject(new Error('Redis is away'))],
    ['do not come', () => new Promise<never>(() => undefined)],
  ])('leave us with our own when they %s, which is told once', async (_what, broken) => {
    const lines: string[] = [];
    const claims = { claim: broken, release: broken, holdBack: broken };
    let time = 0;
    const sleep = (milliseconds: number) => Promise.resolve((time += milliseconds));
    const alone = { claims, now: () => time, sleep, onAlone: (line: string) => lines.push(line) };
    const turns = new HostTurns({ hostSpacingMs: 2_000, ...alone });
    for (let i = 0; i < 3; i++) await turns.run(a, () => Promise.resolve());
    expect(time).toBe(4_000);
    expect(lines).toEqual(['turns at hosts are kept by this process alone while Redis does not answer']);
  });
});
