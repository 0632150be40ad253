import {
  feedDecider,
  handle,
  newFeed,
  TooBusyToRead,
  TooLongToRead,
  type ArticleDiscovered,
  type EventLog,
  type FeedDoc,
  type FeedItem,
} from '#core';
import { connect, redisLease, redisPollStates } from '#redis';
import { aStory, freshStory, hoursLater, MemoryEventLog, testRedis } from '#testing';
import type { Collector } from './collector.js';
import { networkWatch } from './network-watch.js';
import { pollFeed } from './poll-feed.js';
import { registerFeeds } from './register-feeds.js';

const source = {
  id: 'wire',
  url: 'https://wire.example/feed',
  publisher: 'Nordic Wire',
  kind: 'wire',
  lang: 'en',
} as const;
const item = (n: number, given: Partial<FeedItem> = {}): FeedItem => ({
  ...{ title: `Item ${n}`, link: `https://news.example/${n}`, publishedAt: hoursLater(n), categories: [], ...given },
});
/** Another list is another document, of other bytes and another ETag. */
const servedAs = (items: readonly FeedItem[] | Error) => {
  const body = Buffer.from(JSON.stringify(items));
  return { body, validators: { etag: `"${body.toString('base64url')}"` } };
};
const { redis } = testRedis(connect);

describe('polling a feed', () => {
  let log: MemoryEventLog;
  let collector: Collector;
  let items: readonly FeedItem[] | Error;
  let answer: Awaited<ReturnType<Collector['get']>>;
  let asked: Parameters<Collector['get']>[0][];
  let queued: string[];
  let clock: number;
  let known: number;
  let given: Partial<FeedDoc>;
  beforeEach(() => {
    [log, items, asked, queued, clock, known] = [new MemoryEventLog(), [item(1), item(2)], [], [], 20, 0];
    const of = { contentType: 'text/xml', headers: {}, movedPermanently: false };
    answer = { ok: true, url: source.url, status: 200, ...servedAs([]), ...of };
    const story = freshStory();
    given = {};
    const added = newFeed({ ...source, by: 'story' }, 'wire', '');
    const doc = (): FeedDoc => ({ ...added, health: 'ok', items: known, ...given });
    const other = { ...added, id: 'radio', url: 'https://radio.example' };
    const views: Partial<Collector['views']> = {
      doc: (_, id) => Promise.resolve(id === 'wire' ? doc() : undefined),
      all: () => Promise.resolve(new Map([doc(), other].map((feed) => [feed.id, feed]))),
    };
    const readFeed = () => (items instanceof Error ? Promise.reject(items) : Promise.resolve({ feed: { items } }));
    const ports: Partial<Collector> = {
      ...{ story: aStory({ feeds: [source] }), log, now: () => new Date(hoursLater(clock)) },
      ...{ bounds: { floorSeconds: 300, ceilingSeconds: 1500 }, controlHours: 24, chance: () => 0 },
      network: networkWatch(() => undefined),
      ...{ polls: redisPollStates(redis, story), takeLease: redisLease(redis, story), report: () => undefined },
      get: (request) => {
        asked.push(request);
        return Promise.resolve(answer.ok ? { ...answer, ...servedAs(items) } : answer);
      },
    };
    const queues = { add: (_name: string, _payload: unknown, key: string) => Promise.resolve(void queued.push(key)) };
    collector = { ...ports, views, reading: { readFeed }, queues } as unknown as Collector;
  });

  const poll = (askedAt = hoursLater(1000)) => pollFeed(collector, { feed: 'wire', askedAt });
  const discovered = async () =>
    (await log.read(0, 5000)).flatMap(({ type, data }) =>
      type === 'article-discovered.v1' ? [data as ArticleDiscovered['data']] : [],
    );

  it('makes each item an article once, and queues its reading', async () => {
    await poll();
    await poll();
    expect((await discovered()).map(({ title }) => title).sort()).toEqual(['Item 1', 'Item 2']);
    expect(queued).toHaveLength(2);
  });

  it('takes what a feed holds at first for its past, and what comes later for news', async () => {
    await poll();
    items = [item(3), item(1)];
    await poll();
    expect((await discovered()).map(({ baseline }) => baseline)).toEqual([true, true, false]);
  });

  it('keeps an item that is dated more than a day ahead, and takes it for undated: when we first saw it counts', async () => {
    items = [item(1, { publishedAt: '9999-12-31T00:00:00.000Z' }), item(2, { publishedAt: hoursLater(clock + 23) })];
    await poll();
    const facts = await log.read(0, 10);
    const [ahead, near] = ['Item 1', 'Item 2'].map((title) =>
      facts.find(({ data }) => (data as ArticleDiscovered['data']).title === title),
    );
    expect(ahead?.data).not.toHaveProperty('publishedAt');
    expect(ahead?.data).toHaveProperty('refusedDate', '9999-12-31T00:00:00.000Z');
    expect(near?.data).not.toHaveProperty('refusedDate');
    expect(ahead?.happened).toEqual({ at: hoursLater(clock), precision: 'unknown' });
    expect(near?.happened).toEqual({ at: hoursLater(clock + 23), precision: 'instant' });
  });

  it('knows one page under its many addresses, and passes over items that have none', async () => {
    const spellings = ['https://news.example/1?utm_source=rss', 'http://www.news.example/1/#top', 'news', ''];
    items = [item(1), ...spellings.map((link) => item(1, { link }))];
    await poll();
    expect(await discovered()).toHaveLength(1);
  });

  it('takes the posts of a live blog for one article under the headline of the newest, and is told of each new one once', async () => {
    const post = (n: number) => item(n, { title: `Post ${n}`, link: `https://news.example/live#post-${n}` });
    items = [1, 3, 5, 4, 2].map(post);
    for (let polls = 0; polls < 3; polls += 1) await poll();
    expect((await log.read(0, 10)).map(({ data }) => data)).toMatchObject([{ title: 'Post 5', baseline: true }]);
    items = [6, 5, 4, 3, 2].map(post);
    for (let polls = 0; polls < 3; polls += 1) await poll();
    const told = (await log.read(1, 10)).map(({ type, data }) => [type, (data as { title: string }).title]);
    expect([told, queued.length]).toEqual([[['article-headline-changed.v1', 'Post 6']], 2]);
  });

  it('notices another headline, and queues the reading again', async () => {
    await poll();
    items = [item(1, { title: 'Item 1, corrected' }), item(2)];
    await poll();
    expect((await log.read(2, 10)).map(({ type }) => type)).toEqual(['article-headline-changed.v1']);
    expect(queued).toHaveLength(3);
  });

  it.each([
    ['the first ones where none has a date', { publishedAt: '' }, [true, false]],
    ['the newest wherever they stand', {}, [false, true]],
  ])('takes no more than five hundred items at a time, %s', async (_, given, ends) => {
    clock = 600;
    items = Array.from({ length: 600 }, (_, i) => item(i, given));
    await poll();
    const titles = (await discovered()).map(({ title }) => title);
    expect([titles.length, titles.includes('Item 0'), titles.includes('Item 599')]).toEqual([500, ...ends]);
  });

  it('takes the rest in later polls, soon and unasked for “unchanged”, and all that a feed held at first for its past', async () => {
    items = Array.from({ length: 1200 }, (_, i) => item(i));
    for (const left of [700, 200, 0]) {
      await poll();
      const facts = await discovered();
      expect([facts.length, facts.every(({ baseline }) => baseline)]).toEqual([1200 - left, true]);
      const { imported, nextPollAt, validators } = await collector.polls.state('wire');
      expect([imported, Object.keys(validators).length > 0]).toEqual([left === 0, left === 0]);
      if (left > 0) expect(Date.parse(nextPollAt)).toBeLessThanOrEqual(Date.parse(hoursLater(clock)) + 330_000);
      clock += 1;
    }
    items = [item(2000), ...items];
    await poll();
    expect((await discovered()).filter(({ baseline }) => !baseline)).toHaveLength(1);
    expect(queued).toHaveLength(1201);
  });

  it('asks with the validators of the last whole answer, and is content with “unchanged”', async () => {
    await poll();
    answer = { ...answer, status: 304 };
    await poll();
    expect(asked.map(({ validators }) => validators)).toEqual([undefined, servedAs(items).validators]);
    expect(await collector.polls.state('wire')).toMatchObject({ failures: 0, nextPollAt: hoursLater(20 + 25 / 60) });
  });

  it('forgets validators and waits longer after an answer that is no feed', async () => {
    await registerFeeds(collector);
    items = new TooLongToRead('reading took longer than 10 s');
    await poll();
    const state = await collector.polls.state('wire');
    expect(state).toMatchObject({ validators: {}, failures: 1, imported: false, nextPollAt: hoursLater(20 + 1 / 6) });
  });

  it('counts nothing against a feed that we were too busy to read', async () => {
    await registerFeeds(collector);
    items = new TooBusyToRead('many large documents wait to be read');
    await poll();
    expect((await log.readSubject('feed:wire')).map(({ type }) => type)).toEqual(['feed-added.v1']);
    expect(await collector.polls.state('wire')).toMatchObject({ failures: 0, imported: false });
  });

  it('tells the feed’s health when it changes', async () => {
    await registerFeeds(collector);
    answer = { ok: false, url: source.url, reason: 'gone', detail: 'the feed is gone', status: 410 };
    await poll();
    await poll();
    const told = (await log.readSubject('feed:wire')).map(({ type }) => type);
    expect(told).toEqual(['feed-added.v1', 'feed-health-changed.v1']);
    expect((await collector.polls.state('wire')).failures).toBe(2);
  });

  it('does not move a feed to where another is polled, and says so', async () => {
    await registerFeeds(collector);
    const tellMoves = async (url: string) => {
      answer = { ...answer, ok: true, url, movedPermanently: true } as typeof answer;
      for (let polls = 0; polls < 4; polls++, clock += 1) await poll();
      return (await log.readSubject('feed:wire')).slice(1).map(({ type, data }) => [type, data]);
    };
    const because = expect.stringContaining('polled already as radio') as string;
    const told = ['feed-health-changed.v1', expect.objectContaining({ from: 'ok', to: 'degraded', because })];
    given = { health: 'unknown' };
    expect(await tellMoves('https://radio.example/')).toEqual([['feed-health-changed.v1', expect.anything()], told]);
    expect((await tellMoves('https://wire.example/new')).at(-1)).toMatchObject(['feed-moved.v1', {}]);
  });

  it('leaves a feed alone that another is polling, and discards what is no feed', async () => {
    await collector.takeLease('poll-wire', 'another', 5000);
    expect(await poll()).toEqual({ verdict: 'done' });
    expect(asked).toEqual([]);
    expect(await pollFeed(collector, { feed: 'unknown', askedAt: '' })).toMatchObject({ verdict: 'discard' });
  });

  it('does not poll again what was polled since it was asked for', async () => {
    await poll();
    await poll(hoursLater(clock - 1));
    expect(asked).toHaveLength(1);
  });

  it('polls what it polled last in a future that is none since the clock was set back', async () => {
    await poll();
    const state = await collector.polls.state('wire');
    clock -= 24 * 365;
    await collector.polls.save('wire', { ...state, notBefore: hoursLater(30) });
    await poll(hoursLater(clock));
    expect(asked).toHaveLength(2);
  });

  it('asks no sooner than the publisher allows, whoever wants it', async () => {
    await registerFeeds(collector);
    answer = {
      ok: false,
      url: source.url,
      reason: 'rate-limited',
      detail: 'too often',
      retryAfter: hoursLater(clock + 2),
    };
    await poll();
    clock += 1;
    await poll();
    expect(asked).toHaveLength(1);
    clock += 2;
    await poll();
    expect(asked).toHaveLength(2);
  });

  it('takes a first import that ended half-way for one still when it is taken up again', async () => {
    let appended = 0;
    const append: MemoryEventLog['append'] = (entry) =>
      appended++ === 0 ? log.append(entry) : Promise.reject(new Error('the process ends here'));
    collector = { ...collector, log: Object.create(log, { append: { value: append } }) as EventLog };
    await expect(poll()).rejects.toThrow('ends here');
    [collector, known] = [{ ...collector, log }, 1];
    expect(await discovered()).toHaveLength(1);
    await poll();
    items = [item(3), ...(items as readonly FeedItem[])];
    await poll();
    expect((await discovered()).map(({ baseline }) => baseline)).toEqual([true, true, false]);
  });

  it('takes nothing for a first import of a feed of which the log has items', async () => {
    known = 3;
    await poll();
    expect((await discovered()).map(({ baseline }) => baseline)).toEqual([false, false]);
  });

  it('forgets a feed that was removed while it was asked, and troubles nobody', async () => {
    await registerFeeds(collector);
    const at = { at: hoursLater(clock), precision: 'instant' } as const;
    const remove = { type: 'RemoveFeed', at, by: 'admin', because: 'too loud' } as const;
    const get: Collector['get'] = async () => {
      await handle(log, feedDecider, 'feed:wire', remove);
      return { ok: false, url: source.url, reason: 'server-error', detail: 'answered 500', status: 500 };
    };
    collector = { ...collector, get };
    expect(await poll()).toEqual({ verdict: 'done' });
    expect(await collector.polls.unscheduled(['wire'])).toEqual(['wire']);
  });

  it('takes what a feed holds that was removed and added again for its past', async () => {
    await registerFeeds(collector);
    await poll();
    clock += 24;
    given = { health: 'unknown', healthSince: hoursLater(clock - 1) };
    items = [item(4), item(3), item(2), item(1)];
    await poll();
    items = [item(5), ...items];
    await poll();
    expect((await discovered()).map(({ baseline }) => baseline)).toEqual([true, true, true, true, false]);
  });
});

describe('registering the feeds of the story file', () => {
  it('adds each once, and reports one that clashes without stopping at it', async () => {
    const [log, lines]: [MemoryEventLog, string[]] = [new MemoryEventLog(), []];
    const at = (url: string) =>
      registerFeeds({
        ...{
          story: aStory({
            feeds: [
              { ...source, url },
              { ...source, id: 'radio' },
            ],
          }),
          log,
          views: { all: () => Promise.resolve(new Map()) },
          polls: redisPollStates(redis, freshStory()),
        },
        ...{ now: () => new Date(hoursLater(0)), report: (line: string) => lines.push(line) },
      } as unknown as Collector);
    await at(source.url);
    await at(source.url);
    await at('https://moved.example/feed');
    expect((await log.read(0, 10)).map(({ subject }) => subject)).toEqual(['feed:wire', 'feed:radio']);
    expect(lines).toEqual([expect.stringContaining('feed wire of the story file is left as it was')]);
  });
});
