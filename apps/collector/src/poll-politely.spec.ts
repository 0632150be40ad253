/** How feeds are polled, met by a real server through the real door; only the clock is the spec's own. */
import { feedDecider, feedsView, handle, type EventLog, type FeedCommand, type FeedDoc } from '#core';
import { parseFeed, UnreadableFeed } from '#reading';
import { connect, redisLease, redisPollStates } from '#redis';
import { aStory, freshStory, MemoryEventLog, startFeedServer, testRedis, type Answer, type FeedServer } from '#testing';
import { outboundDoor, type OutboundDoor } from '#web';
import type { Collector } from './collector.js';
import { networkWatch } from './network-watch.js';
import { pollFeed } from './poll-feed.js';

const { redis } = testRedis(connect);
const by = { publisher: 'Nordic Wire', kind: 'wire', lang: 'en', by: 'admin' } as const;
const rss = (ids: readonly number[], besides = ''): string => {
  const item = (id: number) =>
    `<item><guid>${id}</guid><title>Item ${id}</title><link>https://news.example/${id}</link></item>`;
  return `<rss version="2.0"><channel><title>Nordic Wire</title>${besides}${ids.map(item).join('')}</channel></rss>`;
};
const xml = (body: string, headers: Answer['headers'] = {}): Answer => ({
  headers: { 'content-type': 'application/rss+xml', ...headers },
  body,
});

let server: FeedServer;
let door: OutboundDoor;
let log: MemoryEventLog;
let collector: Collector;
let clock: number;
let said: string[];
let read: number;
beforeEach(async () => {
  [log, clock, said, read] = [new MemoryEventLog(() => new Date(clock)), Date.parse('2031-05-12T12:00:00.000Z'), [], 0];
  server = await startFeedServer();
  const now = () => clock;
  door = outboundDoor({ userAgent: 'Summitwatch/1.0', hostSpacingMs: 0, allowPrivate: { feed: ['127.0.0.0/8'] }, now });
  const story = freshStory();
  const ports: Partial<Collector> = {
    ...{ story: aStory({}), log, get: door.get, now: () => new Date(clock), chance: () => 0, controlHours: 24 },
    ...{ polls: redisPollStates(redis, story), takeLease: redisLease(redis, story) },
    ...{ bounds: { floorSeconds: 60, ceilingSeconds: 300 }, network: networkWatch((line) => said.push(line)) },
  };
  const views: Partial<Collector['views']> = { doc: (_, id) => docOf(id), all: () => Promise.resolve(new Map()) };
  const readFeed: Collector['reading']['readFeed'] = async ({ body, ...from }) => {
    read += 1;
    try {
      return { feed: await parseFeed(body, from) };
    } catch (error) {
      if (error instanceof UnreadableFeed) return { unreadable: error.message };
      throw error;
    }
  };
  const queues = { add: () => Promise.resolve() };
  collector = { ...ports, views, reading: { readFeed }, queues } as unknown as Collector;
});
afterEach(async () => {
  await Promise.all([server.stop(), door.close()]);
});

async function docOf(id: string): Promise<FeedDoc | undefined> {
  const events = await log.read(0, 10_000);
  return events
    .filter((event) => feedsView.keys(event).includes(id))
    .reduce<FeedDoc | undefined>((doc, event) => feedsView.evolve(doc, event, id), undefined);
}

const lastHealth = async () =>
  (await log.read(0, 10_000)).filter(({ type }) => type === 'feed-health-changed.v1').at(-1)?.data;

type Told = FeedCommand extends infer C ? (C extends FeedCommand ? Omit<C, 'at'> : never) : never;
const tell = (id: string, command: Told) =>
  handle(log, feedDecider, `feed:${id}`, {
    ...command,
    at: { at: new Date(clock).toISOString(), precision: 'instant' },
  });
const add = (url: string, id = 'wire') => tell(id, { type: 'AddFeed', source: { ...by, url } });

/** The next poll, `seconds` later than the last, as when somebody wants it. */
async function poll(seconds = 60, id = 'wire'): Promise<FeedDoc> {
  clock += seconds * 1000;
  await pollFeed(collector, { feed: id, askedAt: new Date(clock).toISOString() });
  return (await docOf(id))!;
}

const requests = () => server.requests().filter(({ path }) => path !== '/robots.txt');
const secondsToNext = async (id = 'wire') => (Date.parse((await collector.polls.state(id)).nextPollAt) - clock) / 1000;
const facts = async () => (await log.readSubject('feed:wire')).map(({ type }) => type.replace(/^feed-|\.v1$/g, ''));
const conditional = () => requests().map(({ headers }) => 'if-none-match' in headers);

describe('the next poll', () => {
  it.each([
    ['max-age', xml(rss([1]), { 'cache-control': 'max-age=600' }), 600],
    [
      'Expires',
      xml(rss([1]), { expires: 'Mon, 12 May 2031 12:11:00 GMT', date: 'Mon, 12 May 2031 12:01:00 GMT' }),
      600,
    ],
    ['nothing', xml(rss([1])), 60],
    ['Retry-After in seconds', { status: 429, headers: { 'retry-after': '900' } }, 900],
    ['Retry-After as a date', { status: 503, headers: { 'retry-after': 'Mon, 12 May 2031 12:31:00 GMT' } }, 1800],
    ['nothing and fails', { status: 500 }, 120],
  ])('comes when the answer asks for it: %s', async (_, answer, seconds) => {
    await add(server.page('/feed', answer));
    await poll();
    expect(await secondsToNext()).toBe(seconds);
  });

  it('keeps to what a document asked for when its failures begin, and not to its freshness', async () => {
    const asks = '<ttl>30</ttl><skipHours><hour>14</hour></skipHours>';
    await add(server.page('/feed', xml(rss([1], asks), { 'cache-control': 'max-age=3600' })));
    await poll();
    expect(await secondsToNext()).toBe(3600);
    server.page('/feed', { status: 500 });
    await poll(3600);
    expect(await secondsToNext()).toBe(1800);
    await poll(1800);
    expect((await collector.polls.state('wire')).nextPollAt).toBe('2031-05-12T15:00:00.000Z');
  });

  it('comes at once when somebody wants it, but never before the server allows', async () => {
    await add(server.page('/feed', xml(rss([1]), { 'cache-control': 'max-age=3600' })));
    await poll();
    await poll(1);
    expect(requests()).toHaveLength(2);
    server.page('/feed', { status: 429, headers: { 'retry-after': '99999999' } });
    await poll(1);
    await poll(86_000);
    expect(requests()).toHaveLength(3);
    await poll(500);
    expect(requests()).toHaveLength(4);
  });
});

describe('a feed', () => {
  it('that is gone is not asked again by itself, and comes back when somebody wants it', async () => {
    await add(server.page('/feed', { status: 410 }));
    expect(await poll()).toMatchObject({ health: 'gone', because: 'answered 410' });
    expect(await lastHealth()).toEqual({ from: 'unknown', to: 'gone', because: 'answered 410' });
    expect(await collector.polls.unscheduled(['wire'])).toEqual(['wire']);
    server.page('/feed', xml(rss([1])));
    expect(await poll()).toMatchObject({ health: 'ok' });
    expect(await collector.polls.unscheduled(['wire'])).toEqual([]);
  });

  it.each([
    [404, 'degraded'],
    [401, 'blocked'],
    [403, 'blocked'],
    [451, 'blocked'],
    [500, 'degraded'],
  ])('that answers %i is %s, and says when it is asked next', async (status, health) => {
    await add(server.page('/feed', { status }));
    expect(await poll()).toMatchObject({ health, because: `answered ${status}` });
    expect(await lastHealth()).toMatchObject({ to: health, nextAttempt: '2031-05-12T12:03:00.000Z' });
  });

  it.each(['<!doctype html><title>One moment</title><p>Checking your browser</p>', ''])(
    'that sends no feed with status 200 is degraded: %j',
    async (body) => {
      await add(server.page('/feed', body));
      expect(await poll()).toMatchObject({ health: 'degraded' });
      expect((await docOf('wire'))!.because).not.toBe('');
    },
  );

  it('that is valid and empty is well', async () => {
    await add(server.page('/feed', xml(rss([]))));
    expect(await poll()).toMatchObject({ health: 'ok', because: expect.stringContaining('no items') as string });
  });

  it('that is paused or removed is not asked', async () => {
    await add(server.page('/feed', xml(rss([1]))));
    await tell('wire', { type: 'PauseFeed', by: 'admin', because: 'too loud' });
    await collector.polls.schedule(['wire'], clock, true);
    await poll();
    await tell('wire', { type: 'RemoveFeed', by: 'admin', because: 'too loud' });
    await poll();
    expect(requests()).toEqual([]);
    expect(await collector.polls.unscheduled(['wire'])).toEqual(['wire']);
  });

  it('that was added and is not in the views yet is tried again shortly', async () => {
    await add(server.page('/feed', xml(rss([1]))));
    collector = { ...collector, views: { ...collector.views, doc: () => Promise.resolve(undefined) } };
    const job = { feed: 'wire', askedAt: new Date(clock).toISOString() };
    expect(await pollFeed(collector, job)).toMatchObject({ verdict: 'retry', inSeconds: 1 });
  });

  it('whose bytes are those of the last time is not read again', async () => {
    await add(server.page('/feed', xml(rss([1]))));
    await poll();
    await poll();
    expect([requests().length, read]).toEqual([2, 1]);
  });
});

describe('a redirect', () => {
  const moved = (status: number) => server.page('/old', { status, headers: { location: '/new' } });
  beforeEach(() => server.page('/new', () => xml(rss([1, clock]))));

  it.each([301, 308])('for good (%i) moves the feed once it held', async (status) => {
    await add(moved(status));
    for (let polls = 0; polls < 3; polls++) expect((await poll(120)).movedFrom).toBeUndefined();
    expect(await poll(1000)).toMatchObject({ url: `${server.url}/new`, movedFrom: `${server.url}/old` });
    await poll();
    expect(requests().at(-1)).toMatchObject({ path: '/new' });
    expect(await facts()).toEqual(['added', 'health-changed', 'moved']);
  });

  it.each([302, 303, 307])('for now (%i) never does', async (status) => {
    await add(moved(status));
    for (let polls = 0; polls < 5; polls++) await poll(900);
    expect(await facts()).toEqual(['added', 'health-changed']);
  });

  it('begins anew when it was broken, changed or taken back in between', async () => {
    await add(moved(301));
    await poll(900);
    await poll(900);
    server.page('/new', { status: 500 });
    await poll(900);
    server.page('/new', () => xml(rss([clock])));
    await poll(900);
    await poll(900);
    expect(await facts()).not.toContain('moved');
    expect((await poll(900)).url).toBe(`${server.url}/new`);
  });
});

describe('a server that says “unchanged”', () => {
  /** Tells the truth, or says it of everything while it lies. */
  function conditionalFeed(ids: () => readonly number[], lies = () => false): string {
    return server.page('/feed', ({ headers }) => {
      const etag = `"${ids().join()}"`;
      const { 'if-none-match': given } = headers;
      return given === etag || (lies() && given !== undefined) ? { status: 304 } : xml(rss(ids()), { etag });
    });
  }

  it('is asked without conditions once a day', async () => {
    await add(conditionalFeed(() => [1]));
    await poll();
    await poll();
    await poll(86_399);
    await poll();
    expect(conditional()).toEqual([false, true, false, true]);
  });

  it('of what had changed is proved a liar by the poll after the control fetch, and never asked conditionally again', async () => {
    let ids = [1, 2, 3];
    await add(
      conditionalFeed(
        () => ids,
        () => ids.length > 3,
      ),
    );
    await poll();
    ids = [4, 1, 2, 3];
    await poll();
    expect((await poll(86_400)).distrusted).toBeUndefined();
    expect((await poll()).distrusted).toContain('had just brought new items');
    await poll();
    await poll();
    expect(conditional()).toEqual([false, true, false, true, false, false]);
  });

  it('and changes just before the control fetch is not accused', async () => {
    let ids = [1, 2, 3];
    await add(conditionalFeed(() => ids));
    await poll();
    await poll(80_000);
    ids = [4, 1, 2, 3];
    await poll(6400);
    await poll();
    await poll();
    expect(await facts()).toEqual(['added', 'health-changed']);
    expect(conditional()).toEqual([false, true, false, true, true]);
  });

  it('and brings new items under the ETag of the old ones is accused at once', async () => {
    let ids = [1];
    await add(server.page('/feed', () => xml(rss(ids), { etag: '"same"' })));
    await poll();
    ids = [2, 1];
    expect((await poll()).distrusted).toContain('"same"');
  });

  it('without having been asked is degraded, and asked for the whole again', async () => {
    await add(server.page('/feed', { status: 304 }));
    expect(await poll()).toMatchObject({ health: 'degraded', because: expect.stringContaining('304') as string });
    await poll();
    expect(conditional()).toEqual([false, false]);
  });
});

describe('two polls that share no item', () => {
  const from = (first: number, last: number) => Array.from({ length: first - last + 1 }, (_, i) => first - i);

  it('are told as a hole, which the older pages of the feed fill', async () => {
    server.page('/feed/?paged=2', xml(rss(from(18, 14))));
    server.page('/feed/?paged=3', xml(rss(from(13, 9))));
    await add(server.page('/feed/', xml(rss(from(10, 6)))));
    await poll();
    await poll();
    server.page('/feed/', xml(rss(from(23, 19))));
    const [gap, ...others] = (await poll()).gaps;
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ after: '2031-05-12T12:02:00.000Z', before: '2031-05-12T12:03:00.000Z', filled: true });
    const discovered = (await log.read(0, 1000)).filter(({ type }) => type === 'article-discovered.v1');
    expect(discovered.map(({ data }) => (data as { baseline: boolean }).baseline).filter((past) => past)).toHaveLength(
      5,
    );
    expect(discovered).toHaveLength(18);
  });

  it('are filled from the page that the feed names itself', async () => {
    const older = (page: number) =>
      `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="next" href="/older/${page}"/>`;
    server.page('/older/1', xml(rss(from(10, 6), older(2))));
    server.page('/older/2', xml(rss(from(7, 3))));
    await add(server.page('/wire.xml', xml(rss(from(5, 1)))));
    await poll();
    server.page('/wire.xml', xml(rss(from(15, 11), older(1))));
    expect((await poll()).gaps).toMatchObject([{ filled: true }]);
    const filled = (await log.readSubject('feed:wire')).find(({ type }) => type === 'coverage-gap-filled.v1');
    expect(filled?.data).toMatchObject({ items: 5 });
  });

  it.each([
    ['before its items were known', 'article-discovered.v1', 0],
    ['while the older pages were taken in', 'article-discovered.v1', 7],
    ['before the hole was told to be filled', 'coverage-gap-filled.v1', 0],
  ])('are told and filled by the next poll when the process ends %s', async (_, type, after) => {
    server.page('/feed/?paged=2', xml(rss(from(18, 14))));
    server.page('/feed/?paged=3', xml(rss(from(13, 9))));
    await add(server.page('/feed/', xml(rss(from(10, 6)))));
    await poll();
    server.page('/feed/', xml(rss(from(23, 19))));
    let met = 0;
    const append: MemoryEventLog['append'] = (entry) =>
      entry.facts.some((fact) => fact.type === type) && met++ >= after
        ? Promise.reject(new Error('the process ends here'))
        : log.append(entry);
    collector = { ...collector, log: Object.create(log, { append: { value: append } }) as EventLog };
    await expect(poll()).rejects.toThrow('ends here');
    collector = { ...collector, log };
    expect((await poll()).gaps).toMatchObject([{ after: '2031-05-12T12:01:00.000Z', filled: true }]);
    const discovered = (await log.read(0, 1000)).filter(({ type }) => type === 'article-discovered.v1');
    expect(discovered).toHaveLength(18);
  });

  it('stay a hole when there is no way back to what was known', async () => {
    await add(server.page('/wire.xml', xml(rss(from(5, 1)))));
    await poll();
    server.page('/wire.xml', xml(rss(from(15, 11))));
    expect((await poll()).gaps).toMatchObject([{ filled: false }]);
  });

  it('are none when the server gives the same page for every number', async () => {
    await add(server.page('/feed', xml(rss(from(5, 1)))));
    await poll();
    server.page('/feed', xml(rss(from(15, 11))));
    expect((await poll()).gaps).toMatchObject([{ filled: false }]);
    expect(requests()).toHaveLength(3);
  });

  it('are told once of a feed that is made so', async () => {
    await add(server.page('/feed.xml', () => xml(rss(from(clock, clock - 4)))));
    for (let polls = 0; polls < 5; polls++) await poll();
    expect((await docOf('wire'))!.gaps).toHaveLength(1);
  });

  it.each([
    ['one item at a time', () => rss([clock])],
    ['other addresses and ids each time', () => rss([1, 2, 3]).replace(/<guid>|news.example./g, `$&${clock}-`)],
  ])('are none in a feed of %s', async (_, body) => {
    await add(server.page('/feed.xml', () => xml(body())));
    for (let polls = 0; polls < 3; polls++) await poll();
    expect((await docOf('wire'))!.gaps).toEqual([]);
  });
});

describe('a feed whose host wished for quiet at another address', () => {
  it('is asked when the quiet is over, and nothing is counted against it', async () => {
    const get = collector.get;
    await add(server.page('/feed', xml(rss([1]))));
    await poll();
    const [url, retryAfter] = [`${server.url}/feed`, '2031-05-12T12:30:00.000Z'];
    collector = {
      ...collector,
      get: () => Promise.resolve({ ok: false, url, reason: 'rate-limited', detail: 'held', retryAfter }),
    };
    expect(await poll()).toMatchObject({ health: 'ok' });
    expect(await collector.polls.state('wire')).toMatchObject({ failures: 0, nextPollAt: retryAfter });
    collector = { ...collector, get };
    await poll(1800);
    expect(requests()).toHaveLength(2);
  });
});

describe('when most hosts fail at once', () => {
  it('our own network is blamed, nothing is counted, and the operator is told once', async () => {
    const hosts = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4'];
    const port = new URL(server.url).port;
    await server.stop();
    for (const host of hosts) await add(`http://${host}:${port}/feed`, host);
    for (const host of hosts) await tell(host, { type: 'ReportHealth', health: 'ok', because: 'it was' });
    const failuresOf = async () =>
      (await Promise.all(hosts.map((host) => collector.polls.state(host)))).map((s) => s.failures);
    for (const host of hosts) await poll(1, host);
    expect(await failuresOf()).toEqual([1, 1, 0, 0]);
    for (const host of hosts) await poll(60, host);
    expect(await failuresOf()).toEqual([1, 1, 0, 0]);
    expect((await Promise.all(hosts.map((host) => docOf(host)))).map((doc) => doc!.health)).toEqual(
      hosts.map(() => 'ok'),
    );
    expect(said).toEqual([expect.stringContaining('our own network')]);
  });
});
