import { wordingOf } from '#core';
import {
  eventLogContract,
  freshStory,
  moveSlotOf,
  prose,
  RedisFarm,
  replaysContract,
  viewStoreContract,
  type FarmServer,
} from '#testing';
import { checkServer, connect, type Redis } from './connection.js';
import { foreignKeys } from './foreign-keys.js';
import { checkKeySpace } from './key-space.js';
import { keysOf } from './keys.js';
import { forgetKeys, keptState, storyKeys, takeState } from './kept-state.js';
import { reconnectWhenDeaf } from './reconnect-deaf.js';
import { redisCopyIndex } from './redis-copy-index.js';
import { RedisEventLog } from './redis-event-log.js';
import { redisOutbox } from './redis-outbox.js';
import { redisReplays } from './redis-replays.js';
import { RedisServedViews, RedisViewStore } from './redis-view-store.js';

const farm = new RedisFarm(process.env.SUMMITWATCH_TEST_REDIS_PROGRAM ?? 'redis-server');
const opened: RedisEventLog[] = [];

afterEach(() => {
  for (const log of opened.splice(0)) log.close();
});
afterAll(() => farm.close());

function openLog(redis: Redis, story = freshStory(), replicas = 0): RedisEventLog {
  const log = new RedisEventLog(redis, story, { replicas });
  opened.push(log);
  return log;
}

const happened = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;
const fact = (n: number) => ({ type: 'spec-noted.v1', happened, data: { n } });

/** Takes steps one after the other while something happens to the servers, and some more; answers how many. */
async function stepWhile(step: (n: number) => Promise<unknown>, trouble: () => Promise<unknown>): Promise<number> {
  let isOver = false;
  let n = 0;
  const stepping = async () => {
    for (let more = 50; more > 0; n += 1, more -= isOver ? 1 : 0) await step(n);
  };
  await Promise.all([stepping(), trouble().finally(() => (isOver = true))]);
  return n;
}

/** Each is asked for again until it is answered. */
function appendWhile(log: RedisEventLog, trouble: () => Promise<unknown>): Promise<number> {
  return stepWhile((n) => appendSurely(log, n), trouble);
}

const append = (log: RedisEventLog, n: number) =>
  log.append({ subject: 'spec:a', expectedVersion: 'any', idempotencyKey: `k${String(n)}`, facts: [fact(n)] });

async function appendSurely(log: RedisEventLog, n: number): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await append(log, n);
      return;
    } catch (error) {
      if (tries === 2000) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

async function numbersIn(log: RedisEventLog): Promise<readonly number[]> {
  return (await log.read(0, 100_000)).map(({ data }) => (data as { n: number }).n);
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

describe('on a Cluster', () => {
  let url: string;
  let redis: Redis;
  let servers: readonly FarmServer[];
  beforeAll(async () => {
    ({ url, servers } = await farm.cluster());
    redis = connect(url);
  });
  afterAll(() => {
    redis.disconnect();
  });

  eventLogContract('the log', () => openLog(redis));
  viewStoreContract('the view store', (views) => {
    const story = freshStory();
    return {
      store: (own) => new RedisViewStore(redis, story, own),
      served: new RedisServedViews(redis, story, views),
      owed: redisOutbox(redis, story).ids,
    };
  });
  replaysContract('the store', () => redisReplays(redis, freshStory()));

  it('every server is checked, and every one is searched for keys of strangers', async () => {
    const story = freshStory();
    await openLog(redis, story).append({ subject: 'spec:a', expectedVersion: 0, facts: [fact(0)] });
    expect((await checkServer(redis, 1)).promise).toBe('fsync per event, and on 1 other');
    await expect(checkKeySpace(redis, story)).resolves.toBeUndefined();
    await redis.set(`{sw:${story}:7}:stray`, '');
    expect(await foreignKeys(redis, story)).toEqual([`the key {sw:${story}:7}:stray is none of ours`]);
  });

  it('what it alone holds of a story is carried to another, and what was there goes', async () => {
    const [story, other] = [freshStory(), freshStory()];
    await takeState(redis, story, { key: 'vault', type: 'hash', items: ['token a', 'hash'] });
    await takeState(redis, other, { key: 'visits', type: 'hash', items: ['a-page', 'seen'] });
    await redis.set(`{swq:${other}}:queued`, '');
    await forgetKeys(redis, [storyKeys(other), `{swq:${other}}:`], other);
    for await (const part of keptState(redis, story, 'vault')) await takeState(redis, other, part);
    expect(await redis.hgetall(keysOf(other).of('vault'))).toEqual({ 'token a': 'hash' });
    expect(await redis.exists(keysOf(other).of('visits'))).toBe(0);
    expect(await redis.exists(`{swq:${other}}:queued`)).toBe(0);
  });

  const move = (story: string) => () => moveSlotOf(keysOf(story).log, servers.slice(0, 3));

  it.each([0, 1])(
    'a slot that moves under load loses, doubles and fails nothing, with %i replica to wait for',
    async (n) => {
      const story = freshStory();
      const log = openLog(redis, story, n);
      const count = await stepWhile((step) => append(log, step), move(story));
      expect(await numbersIn(log)).toEqual(upTo(count));
    },
  );

  it('a slot that moves under load keeps each text from being entered twice or not at all', async () => {
    const story = freshStory();
    const claim = redisCopyIndex(redis, story);
    const text = (n: number) => wordingOf(prose(`about${String(n)}x`, 100));
    const count = await stepWhile(async (n) => {
      expect(await claim(`origin${String(n)}`, text(n))).toBeNull();
    }, move(story));
    for (const n of upTo(count))
      expect(await claim(`copy${String(n)}`, text(n))).toEqual({ origin: `origin${String(n)}`, share: 1 });
    const [entered] = await redis.hmget(keysOf(story).of('copies:words'), 'entered');
    expect(Number(entered)).toBe(count * 96);
  });

  it('while a slot moves, what is asked for at once is answered, and from where it lies', async () => {
    const story = freshStory();
    const keys = upTo(200).map((n) => keysOf(story).of(`seen:${String(n)}`));
    await Promise.all(keys.map((key) => redis.hset(key, 'a', key)));
    const askAll = async () => {
      const [found] = await Promise.all([
        Promise.all(keys.map((key) => redis.hget(key, 'a'))),
        redis.set(keysOf(story).of('lease:spec'), 'held'),
      ]);
      expect(found).toEqual(keys);
    };
    await stepWhile(askAll, move(story));
  });

  it('a master that stands still is followed by its replica, and who waits for it is answered', async () => {
    const story = await storyAt(servers[1], freshStory);
    const own = connect(url);
    reconnectWhenDeaf(own, { everyMs: 50 });
    await own.set(keysOf(story).of('lease:spec'), 'before');
    servers[1]?.pause();
    await own.set(keysOf(story).of('lease:spec'), 'after');
    servers[1]?.resume();
    expect(await redis.get(keysOf(story).of('lease:spec'))).toBe('after');
    own.disconnect();
  });

  it('a master that dies is followed by its replica, with every event that counted', async () => {
    // The first server's replica takes over, so the story must lie there.
    const story = await storyAt(servers[0], freshStory);
    const log = openLog(redis, story, 1);
    const count = await appendWhile(log, async () => {
      await servers[0]?.kill();
      // The others vote, and the client learns of it.
      await redis.exists(keysOf(story).log);
      await servers[0]?.revive();
    });
    expect(await numbersIn(log)).toEqual(upTo(count));
  });
});

async function storyAt(server: FarmServer | undefined, name: () => string): Promise<string> {
  const client = server?.client();
  for (;;) {
    const story = name();
    const isHere = await client?.exists(keysOf(story).log).then(
      () => true,
      () => false,
    );
    if (isHere !== false) {
      client?.disconnect();
      return story;
    }
  }
}

describe('under Sentinels', () => {
  it('the master that they name is used, and after a failover the next one, with every event that counted', async () => {
    const { url, servers } = await farm.sentinels();
    const redis = connect(url);
    const log = openLog(redis, freshStory(), 1);
    const count = await appendWhile(log, async () => {
      await servers[0]?.kill();
      await redis.ping();
      await servers[0]?.revive();
    });
    expect(await numbersIn(log)).toEqual(upTo(count));
    expect((await checkServer(redis)).promise).toBe('fsync per event');
    redis.disconnect();
  });
});
