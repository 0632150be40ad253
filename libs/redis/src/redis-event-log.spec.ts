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
    const log = new RedisEventLog(redis, story, { sealed });
    expect(await log.trim(5)).toBe(5);
    expect(await log.entries(0, 100)).toEqual(all);
    expect(await log.entries(2, 4)).toEqual(all.slice(2, 6));
    expect((await log.readSubject('spec:a')).map(({ position }) => position)).toEqual(
      all.map(({ position }) => position),
    );
  });
});
