import { freshStory, startRelay, testRedis } from '#testing';
import { Redis } from 'ioredis';
import { setTimeout } from 'node:timers/promises';
import { done, type JobName, type Verdict, type Work } from './jobs.js';
import { openQueues, type Queues } from './queues.js';
import { startWorkers, type Workers } from './workers.js';

const { redis, url } = testRedis((url) => new Redis(url, { maxRetriesPerRequest: null }));

/** Waits for what must come true; the deadline is jest's own. */
async function until(comesTrue: () => Promise<boolean>): Promise<void> {
  while (!(await comesTrue())) await setTimeout(10);
}

const askedAt = '2031-05-10T12:00:00.000Z';

describe('workers', () => {
  const errors: string[] = [];
  let story: string;
  let queues: Queues;
  let workers: Workers | undefined;
  beforeEach(() => {
    errors.length = 0;
    story = freshStory();
    queues = openQueues(redis, story);
  });
  afterEach(async () => {
    await workers?.close();
    await queues.close();
  });

  const work = (run: Work<'poll-feed'>) => {
    const onError = (error: Error) => errors.push(error.message);
    workers = startWorkers({ 'poll-feed': run }, { connection: redis, story, concurrency: {}, onError });
  };
  const counts = async (name: JobName = 'poll-feed') => (await queues.counts()).find((one) => one.name === name);
  const idle = () => until(async () => ((await counts())?.waiting ?? 0) + ((await counts())?.active ?? 0) === 0);

  it('call the work with its payload and forget the job when it is done', async () => {
    const seen: unknown[] = [];
    await queues.add('poll-feed', { feed: 'wire', askedAt }, 'wire');
    work((payload, attempt) => {
      seen.push([payload.feed, attempt]);
      return Promise.resolve(done);
    });
    await until(() => Promise.resolve(seen.length === 1));
    await idle();
    expect(seen).toEqual([['wire', 1]]);
    expect(await counts()).toEqual({ name: 'poll-feed', waiting: 0, active: 0, delayed: 0, failed: 0 });
  });

  it('leave of their work no account that grows with it', async () => {
    const jobs = Array.from({ length: 300 }, (_, n) => `wire-${n}`);
    await Promise.all(jobs.map((key) => queues.add('poll-feed', { feed: key, askedAt }, key)));
    work(() => Promise.resolve(done));
    await idle();
    expect(await redis.xlen(`{swq:${story}}:poll-feed:events`)).toBeLessThanOrEqual(200);
  });

  it('come back to a job after the time it asks for, and count the attempts', async () => {
    const attempts: [number, number][] = [];
    await queues.add('poll-feed', { feed: 'wire', askedAt }, 'wire');
    work((_payload, attempt) => {
      attempts.push([attempt, Date.now()]);
      const again: Verdict = { verdict: 'retry', inSeconds: 0.2, because: 'not yet' };
      return Promise.resolve(attempt < 3 ? again : done);
    });
    await until(() => Promise.resolve(attempts.length === 3));
    expect(attempts.map(([attempt]) => attempt)).toEqual([1, 2, 3]);
    const waits = attempts.slice(1).map(([, at], i) => at - (attempts[i]?.[1] ?? 0));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(190);
    expect(errors).toEqual([]);
  });

  it('do not count for an attempt that a job waited for its place', async () => {
    const attempts: number[] = [];
    await queues.add('poll-feed', { feed: 'wire', askedAt }, 'wire');
    const verdicts = ['wait', 'retry', 'wait', 'done'] as const;
    work((_payload, attempt) => {
      const verdict = verdicts[attempts.push(attempt) - 1] ?? 'done';
      return Promise.resolve(verdict === 'done' ? done : { verdict, inSeconds: 0.05, because: 'not yet' });
    });
    await until(() => Promise.resolve(attempts.length === 4));
    expect(attempts).toEqual([1, 1, 2, 2]);
  });

  it('begin nothing while that could not be kept, and count no attempt', async () => {
    let asked = 0;
    const attempts: number[] = [];
    await queues.add('poll-feed', { feed: 'wire', askedAt }, 'wire');
    const unfit = () => Promise.resolve((asked += 1) < 2 ? 'this Redis may evict keys' : undefined);
    const onError = (error: Error) => errors.push(error.message);
    const run: Work<'poll-feed'> = (_payload, attempt) => Promise.resolve(attempts.push(attempt)).then(() => done);
    workers = startWorkers({ 'poll-feed': run }, { connection: redis, story, concurrency: {}, onError, unfit });
    await until(async () => (await counts())?.delayed === 1);
    expect([attempts, errors]).toEqual([[], []]);
    await until(() => Promise.resolve(attempts.length === 1));
    expect([attempts, errors]).toEqual([[1], []]);
  });

  it('say nothing of a job that is gone from its queue when it is done, be its verdict what it may', async () => {
    const underWay: ((verdict: Verdict) => void)[] = [];
    for (const key of ['one', 'two']) await queues.add('poll-feed', { feed: key, askedAt }, key);
    const onError = (error: Error) => errors.push(error.message);
    const run = () => new Promise<Verdict>((resolve) => void underWay.push(resolve));
    const settings = { connection: redis, story, concurrency: { 'poll-feed': 2 }, missedAfterMs: { 'poll-feed': 500 } };
    workers = startWorkers({ 'poll-feed': run }, { ...settings, onError });
    await until(() => Promise.resolve(underWay.length === 2));
    const keys = ['one', 'two'].flatMap((key) => ['', ':lock'].map((end) => `{swq:${story}}:poll-feed:poll-feed-${key}${end}`)); // oxfmt-ignore
    expect(await redis.del(...keys)).toBe(4);
    // So long that a hold on them is renewed.
    await setTimeout(300);
    underWay[0]!(done);
    underWay[1]!({ verdict: 'retry', inSeconds: 1, because: 'not yet' });
    await workers.close();
    workers = undefined;
    expect(errors).toEqual([]);
  });

  it('show what was discarded as failed, with the reason and without another try', async () => {
    await queues.add('poll-feed', { feed: 'gone', askedAt }, 'gone');
    work(() => Promise.resolve({ verdict: 'discard', because: 'there is no feed gone' }));
    await until(async () => (await counts())?.failed === 1);
    expect(await queues.failed(10)).toMatchObject([
      { name: 'poll-feed', payload: { feed: 'gone', askedAt }, because: 'there is no feed gone', attempts: 1 },
    ]);
    expect(errors).toEqual([]);
  });

  it('tell of work that throws and try it again later', async () => {
    await queues.add('poll-feed', { feed: 'wire', askedAt }, 'wire');
    work(() => Promise.reject(new Error('our own mistake')));
    await until(async () => (await counts())?.delayed === 1);
    expect(errors).toEqual(['our own mistake']);
  });

  it('do now what waits for its time, once, when somebody hurries it', async () => {
    const seen: number[] = [];
    await queues.add('poll-feed', { feed: 'wire', askedAt }, 'wire', 60_000);
    await queues.hurry('poll-feed', { feed: 'wire', askedAt }, 'wire');
    work((_payload, attempt) => {
      seen.push(attempt);
      return Promise.resolve(done);
    });
    await until(() => Promise.resolve(seen.length > 0));
    await idle();
    expect(seen).toEqual([1]);
    expect(await counts()).toMatchObject({ delayed: 0, waiting: 0 });
  });

  it('do it once when several hurry it at the same moment', async () => {
    await queues.add('poll-feed', { feed: 'wire', askedAt }, 'wire', 60_000);
    await Promise.all(Array.from({ length: 20 }, () => queues.hurry('poll-feed', { feed: 'wire', askedAt }, 'wire')));
    expect(await counts()).toMatchObject({ delayed: 0, waiting: 1 });
  });

  it('wait for the jobs under way when they are closed', async () => {
    const seen: string[] = [];
    await queues.add('poll-feed', { feed: 'wire', askedAt }, 'wire');
    work(async () => {
      seen.push('began');
      await setTimeout(150);
      seen.push('ended');
      return done;
    });
    await until(() => Promise.resolve(seen.length === 1));
    await workers?.close();
    expect(seen).toEqual(['began', 'ended']);
  });
});

describe('a worker that stops', () => {
  it('gives back the job that does not end in time, and it is no attempt of it', async () => {
    const story = freshStory();
    const queues = openQueues(redis, story);
    await queues.add('poll-feed', { feed: 'wire', askedAt }, 'wire');
    const attempts: number[] = [];
    const settings = { connection: redis, story, concurrency: {}, onError: () => undefined };
    const hangs = (_: unknown, attempt: number) => {
      attempts.push(attempt);
      return new Promise<Verdict>(() => undefined);
    };
    const first = startWorkers({ 'poll-feed': hangs }, { ...settings, drainWithinMs: 50 });
    await until(() => Promise.resolve(attempts.length === 1));
    await first.close();
    expect((await queues.counts())[0]).toMatchObject({ active: 0, failed: 0 });
    const ends = (_: unknown, attempt: number) => {
      attempts.push(attempt);
      return Promise.resolve(done);
    };
    const next = startWorkers({ 'poll-feed': ends }, settings);
    await until(() => Promise.resolve(attempts.length === 2));
    expect(attempts).toEqual([1, 1]);
    await next.close();
    await queues.close();
  });
});

describe('workers whose connection died without a word', () => {
  it('are connected anew, and do what waits', async () => {
    const relay = await startRelay(url);
    const connection = new Redis(relay.url, { maxRetriesPerRequest: null });
    connection.on('error', () => undefined);
    const story = freshStory();
    const queues = openQueues(redis, story);
    const [done_, restarted]: [string[], string[]] = [[], []];
    const table = {
      'poll-feed': ({ feed }: { feed: string }) => {
        done_.push(feed);
        return Promise.resolve(done);
      },
    };
    const settings = { connection, story, concurrency: {}, onError: () => undefined };
    const onRestart = (name: string) => restarted.push(name);
    const workers = startWorkers(table, { ...settings, onRestart, lookEveryMs: 200 });
    await queues.add('poll-feed', { feed: 'before', askedAt }, 'before');
    await until(() => Promise.resolve(done_.includes('before')));
    relay.goDeaf();
    await queues.add('poll-feed', { feed: 'after', askedAt }, 'after');
    await until(() => Promise.resolve(done_.includes('after')));
    expect(done_).toEqual(['before', 'after']);
    await workers.close();
    await queues.close();
    connection.disconnect();
    relay.close();
  });
});

describe('queues', () => {
  let queues: Queues;
  beforeEach(() => {
    queues = openQueues(redis, freshStory());
  });
  afterEach(() => queues.close());

  it('take work under one key once while it waits', async () => {
    await queues.add('deliver-notice', { row: 'n@1~s' }, 'outcome:ceasefire@1~s');
    await queues.add('deliver-notice', { row: 'n@1~s' }, 'outcome:ceasefire@1~s');
    await queues.add('deliver-notice', { row: 'n@2~s' }, 'outcome:ceasefire@2~s');
    expect((await queues.counts()).map(({ name, waiting }) => [name, waiting])).toEqual([
      ['poll-feed', 0],
      ['fetch-article', 0],
      ['deliver-notice', 2],
      ['ask-hub', 0],
      ['take-push', 0],
      ['reread-article', 0],
    ]);
  });

  it('hold back work that is for later', async () => {
    await queues.add('poll-feed', { feed: 'wire', askedAt }, 'wire', 60_000);
    expect((await queues.counts())[0]).toMatchObject({ waiting: 0, delayed: 1 });
  });

  it('are apart for each story', async () => {
    const others = openQueues(redis, freshStory());
    await others.add('poll-feed', { feed: 'wire', askedAt }, 'wire');
    expect((await queues.counts())[0]).toMatchObject({ waiting: 0 });
    await others.close();
  });

  it('free the key of work that was lost with its processes a minute ago, and of any other a quarter of an hour ago', async () => {
    const story = freshStory();
    const own = openQueues(redis, story);
    const because = [
      'job stalled more than allowable limit',
      'job stalled more than allowable limit',
      'our own mistake',
      'our own mistake',
    ];
    const minutesAgo = [2, 0, 2, 16];
    const keys = ['lost', 'just-lost', 'failed', 'long-failed'];
    for (const key of keys) await own.add('deliver-notice', { row: key }, key);
    const discard = () => Promise.resolve({ verdict: 'discard', because: 'no' } as const);
    const settings = { connection: redis, story, concurrency: {}, onError: () => undefined };
    const workers = startWorkers({ 'deliver-notice': discard }, settings);
    await until(async () => (await own.counts())[2]?.failed === 4);
    await workers.close();
    for (const [i, key] of keys.entries()) {
      const ended = { failedReason: because[i] ?? '', finishedOn: Date.now() - (minutesAgo[i] ?? 0) * 60_000 };
      await redis.hset(`{swq:${story}}:deliver-notice:deliver-notice-${key}`, ended);
    }
    await own.freeLost('deliver-notice');
    const left = (await own.failed(9)).map(({ payload }) => (payload as { row: string }).row);
    expect(left.sort()).toEqual(['failed', 'just-lost']);
    await own.add('deliver-notice', { row: 'lost' }, 'lost');
    expect((await own.counts())[2]).toMatchObject({ waiting: 1, failed: 2 });
    await own.close();
  });

  it('show the last failures of all kinds, no more than asked for, and take them up again', async () => {
    const story = freshStory();
    const [failing, onError] = [openQueues(redis, story), () => undefined];
    const discard = () => Promise.resolve({ verdict: 'discard', because: 'no' } as const);
    for (const name of ['poll-feed', 'fetch-article'] as const) {
      for (const key of ['1', '2']) await failing.add(name, { feed: key, article: key }, key);
    }
    const table = { 'poll-feed': discard, 'fetch-article': discard };
    const workers = startWorkers(table, { connection: redis, story, concurrency: {}, onError });
    await until(async () => (await failing.counts()).reduce((sum, { failed }) => sum + failed, 0) === 4);
    await workers.close();
    expect(await failing.failed(3)).toHaveLength(3);
    await failing.retryFailed('poll-feed');
    expect((await failing.counts())[0]).toMatchObject({ waiting: 2, failed: 0 });
    await failing.close();
  });
});
