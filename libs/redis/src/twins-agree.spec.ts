/** Whatever is asked of them in whatever order, the log on Redis and its twin in memory answer alike. */
import { VersionConflict, type Append, type EventLog } from '#core';
import { freshStory, MemoryEventLog, testRedis } from '#testing';
import fc from 'fast-check';
import { connect } from './connection.js';
import { RedisEventLog } from './redis-event-log.js';

const { redis } = testRedis(connect);
const now = () => new Date('2031-05-10T12:00:00Z');

const fact = fc.string({ maxLength: 8, unit: 'grapheme' }).map((words) => ({
  type: 'spec-noted.v1',
  happened: { at: '2031-05-10T12:00:00.000Z', precision: 'instant' as const },
  data: { words },
}));
const request: fc.Arbitrary<Append> = fc
  .record({
    subject: fc.constantFrom('spec:a', 'spec:b'),
    expectedVersion: fc.oneof(fc.constant('any' as const), fc.nat(4)),
    key: fc.option(fc.constantFrom('k', 'l'), { freq: 3, nil: '' }),
    facts: fc.array(fact, { minLength: 1, maxLength: 3 }),
  })
  .map(({ key, ...append }) => (key === '' ? append : { ...append, idempotencyKey: key }));

async function answerOf(log: EventLog, append: Append): Promise<object> {
  try {
    return await log.append(append);
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    return { conflict: [error.subject, error.expected, error.actual] };
  }
}

async function outcome(log: EventLog, requests: readonly Append[]) {
  const answers: object[] = [];
  for (const append of requests) answers.push(await answerOf(log, append));
  const subjects = ['spec:a', 'spec:b'];
  return {
    ...{ answers, events: await log.read(0, 100), head: await log.head(), versions: await log.versions(subjects) },
    bySubject: await Promise.all(subjects.map((subject) => log.readSubject(subject))),
  };
}

it('The log on Redis and its twin give the same answers, conflicts and events.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(request, { maxLength: 12 }), async (requests) => {
      const real = new RedisEventLog(redis, freshStory(), { now });
      expect(await outcome(real, requests)).toEqual(await outcome(new MemoryEventLog(now), requests));
    }),
  );
});

it('Of any number of writers at one version, one is let through and each other one gets a conflict of its own type.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 12 }), fc.nat(3), async (writers, version) => {
      const log = new RedisEventLog(redis, freshStory(), { now });
      const facts = [{ type: 'spec-noted.v1', happened: { at: now().toISOString(), precision: 'instant' }, data: {} }] as const; // oxfmt-ignore
      for (let n = 0; n < version; n++) await log.append({ subject: 'spec:a', expectedVersion: n, facts });
      const race = Array.from({ length: writers }, () =>
        answerOf(log, { subject: 'spec:a', expectedVersion: version, facts }),
      );
      const lost = (await Promise.all(race)).filter((answer) => 'conflict' in answer);
      expect(lost).toEqual(Array(writers - 1).fill({ conflict: ['spec:a', version, version + 1] }));
      expect(await log.head()).toBe(version + 1);
    }),
    { numRuns: 30 },
  );
});
