import { freshStory, testRedis } from '#testing';
import { linkOf } from './chain.js';
import { connect } from './connection.js';
import { keysOf } from './keys.js';
import { RedisEventLog } from './redis-event-log.js';

const happened = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;
const facts = [1, 2, 3].map((n) => ({ type: 'spec-noted.v1', happened, data: { n } }));

describe('the log on Redis', () => {
  const { redis } = testRedis(connect);

  it('binds each entry to the one before it', async () => {
    const log = new RedisEventLog(redis, freshStory());
    await log.append({ subject: 'spec:a', expectedVersion: 0, facts });
    const entries = await log.entries(0, 10);
    const links = entries.map((entry, i) => linkOf(entries[i - 1]?.chain ?? '', entry));
    expect(entries.map(({ chain }) => chain)).toEqual(links);
    expect(new Set(links).size).toBe(3);
  });

  it('takes its time from the clock it is given', async () => {
    const log = new RedisEventLog(redis, freshStory(), { now: () => new Date('2031-05-11T00:00:00Z') });
    await log.append({ subject: 'spec:a', expectedVersion: 0, facts });
    expect((await log.read(0, 1))[0]?.learntAt).toBe('2031-05-11T00:00:00.000Z');
  });

  it('keeps all keys of a story in one slot, and stories apart', async () => {
    const [one, other] = [freshStory(), freshStory()];
    const log = new RedisEventLog(redis, one);
    await log.append({ subject: 'spec:a', expectedVersion: 0, idempotencyKey: 'k', facts });
    const found = await redis.keys(`*${one}*`);
    expect(found.length).toBeGreaterThan(3);
    expect(found.every((key) => key.startsWith(`{sw:${one}:0}:`))).toBe(true);
    expect(await new RedisEventLog(redis, other).head()).toBe(0);
  });

  it('never uses a position again, even where the end of the log was cut off', async () => {
    const story = freshStory();
    const log = new RedisEventLog(redis, story);
    await log.append({ subject: 'spec:a', expectedVersion: 0, facts });
    await redis.xdel(keysOf(story).log, '0-3');
    const answer = await log.append({ subject: 'spec:b', expectedVersion: 0, facts });
    expect(answer.firstPosition).toBe(4);
  });

  it('tells of an entry that cannot be read in its place, and goes on after it', async () => {
    const story = freshStory();
    const log = new RedisEventLog(redis, story);
    const { log: stream, subject } = keysOf(story);
    await redis.xadd(stream, '0-*', 'e', 'no chain|1|{"s":"spec:a"');
    await redis.hset(subject('spec:a'), 'spec:a', '1');
    await log.append({ subject: 'spec:a', expectedVersion: 1, facts });
    const told = ['unreadable.v1', 'spec-noted.v1', 'spec-noted.v1', 'spec-noted.v1'];
    for (const read of [log.read(0, 10), log.follow(0, 10, 1000), log.readSubject('spec:a')]) {
      expect((await read).map(({ type }) => type)).toEqual(told);
    }
    const [unreadable] = await log.read(0, 1);
    expect(unreadable).toMatchObject({
      position: 1,
      subject: 'unreadable:1',
      data: { because: expect.stringContaining('JSON') as string },
    });
  });

  it('runs its script on a server that has never met it', async () => {
    await redis.script('FLUSH');
    const log = new RedisEventLog(redis, freshStory());
    expect((await log.append({ subject: 'spec:a', expectedVersion: 0, facts })).version).toBe(3);
  });

  it('reads what the stream let go of where it is sealed, and on into the stream', async () => {
    const { story, all, sealed } = await halfSealed();
    const log = new RedisEventLog(redis, story, { sealed });
    expect(await log.trim(5)).toBe(5);
    expect(await log.entries(0, 100)).toEqual(all);
    expect(await log.entries(2, 4)).toEqual(all.slice(2, 6));
    expect((await log.readSubject('spec:a')).map(({ position }) => position)).toEqual(
      all.map(({ position }) => position),
    );
  });

  it('follows the end of the stream without a look at what is sealed, but for one once it stays quiet', async () => {
    const { story, all, sealed } = await halfSealed();
    let looks = 0;
    const entries = (...asked: Parameters<typeof sealed.entries>) => {
      looks += 1;
      return sealed.entries(...asked);
    };
    const log = new RedisEventLog(redis, story, { sealed: { ...sealed, entries } });
    expect(await log.followEntries(8, 100, 1)).toEqual(all.slice(8));
    const next = log.followEntries(12, 100, 60_000);
    await log.append({ subject: 'spec:a', expectedVersion: 'any', facts });
    expect(await next).toHaveLength(facts.length);
    expect(looks).toBe(0);
    expect(await log.followEntries(12 + facts.length, 100, 1)).toEqual([]);
    expect(looks).toBe(1);
    log.close();
  });

  it('gives a follower also what the stream took in and let go of since it last looked', async () => {
    const { story, all, sealed, kept } = await halfSealed();
    const log = new RedisEventLog(redis, story, { sealed });
    expect(await log.followEntries(8, 100, 1)).toEqual(all.slice(8));
    const other = new RedisEventLog(redis, story);
    await other.append({ subject: 'spec:a', expectedVersion: 'any', facts });
    const later = await other.entries(12, 100);
    kept.push(...all.slice(8), ...later);
    await other.trim(12 + facts.length);
    expect(await log.followEntries(12, 100, 1)).toEqual(later);
    log.close();
  });

  /** A story of twelve events, the first eight of which are sealed. */
  async function halfSealed() {
    const story = freshStory();
    const whole = new RedisEventLog(redis, story);
    const many = Array.from({ length: 12 }, (_, n) => ({ type: 'spec-noted.v1', happened, data: { n } }));
    await whole.append({ subject: 'spec:a', expectedVersion: 0, facts: many });
    const all = await whole.entries(0, 100);
    const kept = all.slice(0, 8);
    const sealed = {
      entries: (after: number, limit: number) => Promise.resolve(kept.slice(after, after + limit)),
      at: (positions: readonly number[]) =>
        Promise.resolve(kept.filter(({ position }) => positions.includes(position))),
      head: () => Promise.resolve(kept.length),
    };
    return { story, all, sealed, kept };
  }
});

describe('where the events of a subject lie', () => {
  const { redis } = testRedis(connect);
  const note = (n: number) => ({ type: 'spec-noted.v1', happened, data: { n } });
  const numbersIn = (events: readonly { data: unknown }[]) => events.map(({ data }) => (data as { n: number }).n);

  it.each([1, 3, 50])('is known in order however many there are, %i in an append', async (together) => {
    const story = freshStory();
    const log = new RedisEventLog(redis, story);
    const { subject } = keysOf(story);
    for (let n = 0; n < 150; n += together) {
      const added = Array.from({ length: together }, (_, i) => note(n + i));
      const other = { subject: 'spec:b', expectedVersion: 'any', facts: [note(0)] } as const;
      await Promise.all([log.append({ subject: 'spec:a', expectedVersion: n, facts: added }), log.append(other)]);
      expect((await redis.hget(subject('spec:a'), 'spec:a'))?.length).toBeLessThanOrEqual(64);
    }
    expect(numbersIn(await log.readSubject('spec:a'))).toEqual(Array.from({ length: 150 }, (_, n) => n));
    expect(await log.versions(['spec:a', 'spec:b'])).toEqual([150, 150 / together]);
  });

  it('is read from what an older version of the program wrote, and carried on', async () => {
    const story = freshStory();
    const log = new RedisEventLog(redis, story);
    const { subject, older } = keysOf(story);
    await log.append({ subject: 'spec:a', expectedVersion: 0, facts: Array.from({ length: 40 }, (_, n) => note(n)) });
    await redis.del(older('spec:a'));
    await redis.hset(subject('spec:a'), 'spec:a', Array.from({ length: 40 }, (_, n) => n + 1).join());
    expect(await log.versions(['spec:a'])).toEqual([40]);
    expect(numbersIn(await log.readSubject('spec:a'))).toEqual(Array.from({ length: 40 }, (_, n) => n));
    expect((await log.append({ subject: 'spec:a', expectedVersion: 40, facts: [note(40)] })).version).toBe(41);
    expect(numbersIn(await log.readSubject('spec:a'))).toEqual(Array.from({ length: 41 }, (_, n) => n));
    expect(await redis.hget(subject('spec:a'), 'spec:a')).toBe('40;41');
  });
});

describe('appends of one moment', () => {
  const { redis } = testRedis(connect);

  it('are each whole or refused by themselves, in the order they were asked for', async () => {
    const log = new RedisEventLog(redis, freshStory());
    const asked = [0, 0, 1].map((expectedVersion) => log.append({ subject: 'spec:a', expectedVersion, facts }));
    const [one, stale, other] = await Promise.allSettled(asked);
    expect(one).toMatchObject({ status: 'fulfilled', value: { firstPosition: 1, version: 3 } });
    expect([stale?.status, other?.status]).toEqual(['rejected', 'rejected']);
    expect(await log.head()).toBe(3);
  });

  it('do not suffer from one whose subject lies in a place that is none of ours', async () => {
    const story = freshStory();
    const log = new RedisEventLog(redis, story);
    await redis.set(keysOf(story).subject('spec:odd'), 'somebody else');
    const asked = ['spec:a', 'spec:odd', 'spec:b'].map((subject) => log.append({ subject, expectedVersion: 0, facts }));
    const ends = await Promise.allSettled(asked);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const entries = await log.entries(0, 10);
    expect(entries.map(({ chain }) => chain)).toEqual(
      entries.map((entry, i) => linkOf(entries[i - 1]?.chain ?? '', entry)),
    );
    expect(entries).toHaveLength(6);
  });

  it('that are more than one script takes all come in, and in order', async () => {
    const log = new RedisEventLog(redis, freshStory());
    const many = Array.from({ length: 300 }, (_, n) =>
      log.append({ subject: `spec:${String(n)}`, expectedVersion: 0, facts: facts.slice(1) }),
    );
    const firsts = (await Promise.all(many)).map(({ firstPosition }) => firstPosition);
    expect(firsts).toEqual(Array.from({ length: 300 }, (_, n) => 1 + 2 * n));
  });
});
