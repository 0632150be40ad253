/** What every `EventLog` promises, as specs to run against each: positions, versions, idempotency, races, following. */
import { VersionConflict, type EventLog, type Fact } from '#core';

/** Opens an empty log. */
export type OpenLog = () => EventLog;

const fact = (n: number): Fact => ({
  type: 'spec-noted.v1',
  happened: { at: '2031-05-10T12:00:00.000Z', precision: 'instant' },
  data: { n },
});
const numbers = (events: readonly Fact[]) => events.map((event) => (event.data as { n: number }).n);
const add = (log: EventLog, subject: string, facts: readonly Fact[]) =>
  log.append({ subject, expectedVersion: 'any', facts });

export function eventLogContract(name: string, open: OpenLog): void {
  describe(`${name} is an event log`, () => {
    appendRules(open);
    raceRules(open);
    readRules(open);
  });
}

function appendRules(open: OpenLog): void {
  it('numbers events from 1 across subjects and versions from 1 within each', async () => {
    const log = open();
    expect(await log.head()).toBe(0);
    await add(log, 'spec:a', [fact(1), fact(2)]);
    expect(await add(log, 'spec:b', [fact(3)])).toEqual({ firstPosition: 3, version: 1, repeated: false });
    const places = (await log.read(0, 10)).map((event) => [event.position, event.subject, event.version]);
    expect(places).toEqual([[1, 'spec:a', 1], [2, 'spec:a', 2], [3, 'spec:b', 1]]); // oxfmt-ignore
    expect(await log.head()).toBe(3);
  });

  it('gives facts back as they were, with the time they were learnt', async () => {
    const log = open();
    const told = { ...fact(1), data: { n: 1, words: 'Путин | "quoted" \u2028 普京', nothing: null, list: [] } };
    await add(log, 'spec:a', [told]);
    const [event] = await log.read(0, 1);
    expect(event).toMatchObject(told);
    expect(event?.learntAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/);
  });

  it('refuses an append on a version that has passed, and keeps nothing of it', async () => {
    const log = open();
    await log.append({ subject: 'spec:a', expectedVersion: 0, facts: [fact(1)] });
    const late = log.append({ subject: 'spec:a', expectedVersion: 0, facts: [fact(2), fact(3)] });
    await expect(late).rejects.toEqual(new VersionConflict('spec:a', 0, 1));
    expect(numbers(await log.read(0, 10))).toEqual([1]);
  });

  it('answers an idempotency key it has seen as it did the first time, whatever version is expected now', async () => {
    const log = open();
    const request = { subject: 'spec:a', expectedVersion: 0, idempotencyKey: 'k', facts: [fact(1), fact(2)] };
    expect(await log.append(request)).toEqual({ firstPosition: 1, version: 2, repeated: false });
    await add(log, 'spec:a', [fact(3)]);
    expect(await log.append(request)).toEqual({ firstPosition: 1, version: 2, repeated: true });
    expect(numbers(await log.read(0, 10))).toEqual([1, 2, 3]);
  });
}

function raceRules(open: OpenLog): void {
  it('lets one of two writers through at each version, and tells the other so', async () => {
    const log = open();
    const write = async (writer: number) => {
      for (let done = 0, version = 0; done < 10;) {
        try {
          const facts = [fact(writer)];
          version = (await log.append({ subject: 'spec:a', expectedVersion: version, facts })).version;
          done += 1;
        } catch (error) {
          if (!(error instanceof VersionConflict)) throw error;
          version = error.actual;
        }
      }
    };
    await Promise.all([write(1), write(2)]);
    const events = await log.readSubject('spec:a');
    const contiguous = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(events.map(({ version }) => version)).toEqual(contiguous);
    expect(events.map(({ position }) => position)).toEqual(contiguous);
    expect(numbers(events).filter((writer) => writer === 1)).toHaveLength(10);
  });

  it('appends once for a key that many send at the same moment', async () => {
    const log = open();
    const request = { subject: 'spec:a', expectedVersion: 'any', idempotencyKey: 'k', facts: [fact(1)] } as const;
    const answers = await Promise.all(Array.from({ length: 10 }, () => log.append(request)));
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(new Set(answers.map(({ firstPosition }) => firstPosition))).toEqual(new Set([1]));
    expect(await log.head()).toBe(1);
  });
}

function readRules(open: OpenLog): void {
  it('reads after a position, at most so many', async () => {
    const log = open();
    await add(log, 'spec:a', [1, 2, 3, 4].map(fact));
    expect(numbers(await log.read(1, 2))).toEqual([2, 3]);
    expect(await log.read(4, 10)).toEqual([]);
  });

  it('reads one subject in its order, and knows the versions of many', async () => {
    const log = open();
    await add(log, 'spec:a', [fact(1)]);
    await add(log, 'spec:b', [fact(2)]);
    await add(log, 'spec:a', [fact(3)]);
    expect(numbers(await log.readSubject('spec:a'))).toEqual([1, 3]);
    expect(await log.readSubject('spec:unknown')).toEqual([]);
    expect(await log.versions(['spec:unknown', 'spec:b', 'spec:a'])).toEqual([0, 1, 2]);
  });

  it('wakes a follower for what comes next, and answers nothing when the time is over', async () => {
    const log = open();
    const next = log.follow(0, 10, 5000);
    await add(log, 'spec:a', [fact(1)]);
    expect(numbers(await next)).toEqual([1]);
    expect(numbers(await log.follow(0, 10, 5000))).toEqual([1]);
    expect(await log.follow(1, 10, 20)).toEqual([]);
  });
}
