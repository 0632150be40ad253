import { MemoryEventLog } from '#testing';
import type { Decider } from './decider.js';
import { Refusal, VersionConflict } from './errors.js';
import type { Fact } from './event.js';
import { handle } from './handle.js';

type Counted = Fact<'counted.v1', { readonly to: number }>;
const happened = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;
const to = (n: number): Counted => ({ type: 'counted.v1', happened, data: { to: n } });

/** Counts up to what it is told; a smaller number is nothing new, a negative one refused. */
const counter: Decider<number, number, Counted> = {
  initialState: 0,
  evolve: (_state, fact) => fact.data.to,
  decide: (command, state) => {
    if (command < 0) throw new Refusal('invalid', 'counts go up');
    return command > state ? [to(command)] : [];
  },
};

/** Somebody else writes just before each of the first appends. */
function raced(log: MemoryEventLog, times: number) {
  const rivals = Array.from({ length: times }, (_, i) => to(i + 1));
  const append: MemoryEventLog['append'] = async (request) => {
    const rival = rivals.shift();
    if (rival !== undefined) await log.append({ subject: request.subject, expectedVersion: 'any', facts: [rival] });
    return log.append(request);
  };
  return Object.assign(Object.create(log) as MemoryEventLog, { append });
}

describe('handling a command', () => {
  it('appends what is new and answers with it', async () => {
    const log = new MemoryEventLog();
    expect(await handle(log, counter, 'counter:a', 5)).toEqual([to(5)]);
    expect(await handle(log, counter, 'counter:a', 5)).toEqual([]);
    expect(await log.head()).toBe(1);
  });

  it('appends nothing of a command that is refused', async () => {
    const log = new MemoryEventLog();
    await expect(handle(log, counter, 'counter:a', -1)).rejects.toMatchObject({ code: 'invalid' });
    expect(await log.head()).toBe(0);
  });

  it('decides again on the new state when another writer was faster', async () => {
    const log = new MemoryEventLog();
    expect(await handle(raced(log, 2), counter, 'counter:a', 9)).toEqual([to(9)]);
    expect((await log.readSubject('counter:a')).map(({ data }) => data)).toEqual([1, 2, 9].map((n) => ({ to: n })));
  });

  it('has nothing to add when the other writer said the same', async () => {
    const log = new MemoryEventLog();
    expect(await handle(raced(log, 1), counter, 'counter:a', 1)).toEqual([]);
  });

  it('passes over what cannot be read, and yet knows the version', async () => {
    const log = new MemoryEventLog();
    const damaged = { type: 'unreadable.v1', happened, data: { because: 'no JSON' } };
    await log.append({ subject: 'counter:a', expectedVersion: 0, facts: [to(3), damaged] });
    expect(await handle(log, counter, 'counter:a', 3)).toEqual([]);
    expect(await handle(log, counter, 'counter:a', 4)).toEqual([to(4)]);
  });

  it('gives up after three races lost', async () => {
    const lost = handle(raced(new MemoryEventLog(), 3), counter, 'counter:a', 9);
    await expect(lost).rejects.toBeInstanceOf(VersionConflict);
  });
});
