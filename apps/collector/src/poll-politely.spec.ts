/** How feeds are polled, met by a real server through the real door; only the clock is the spec's own. */
import type { EventLog } from '#core';
import { connect } from '#redis';
import { testRedis } from '#testing';
import { pollingDesk, rss, xml, type PollingDesk } from '../../../test/polling-desk.js';
import { pollFeed } from './poll-feed.js';

const { redis } = testRedis(connect);
let at: PollingDesk;
beforeEach(async () => {
  at = await pollingDesk(redis);
});
afterEach(() => at.close());

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
    await at.add(at.server.page('/feed', answer));
    await at.poll();
    expect(await at.secondsToNext()).toBe(seconds);
  });

  it('keeps to what a document asked for when its failures begin, and not to its freshness', async () => {
    const asks = '<ttl>30</ttl><skipHours><hour>14</hour></skipHours>';
    await at.add(at.server.page('/feed', xml(rss([1], asks), { 'cache-control': 'max-age=3600' })));
    await at.poll();
    expect(await at.secondsToNext()).toBe(3600);
    at.server.page('/feed', { status: 500 });
    await at.poll(3600);
    expect(await at.secondsToNext()).toBe(1800);
    await at.poll(1800);
    expect((await at.collector.polls.state('wire')).nextPollAt).toBe('2031-05-12T15:00:00.000Z');
  });

  it('comes at once when somebody wants it, but never before the server allows', async () => {
    await at.add(at.server.page('/feed', xml(rss([1]), { 'cache-control': 'max-age=3600' })));
    await at.poll();
    await at.poll(1);
    expect(at.requests()).toHaveLength(2);
    at.server.page('/feed', { status: 429, headers: { 'retry-after': '99999999' } });
    await at.poll(1);
    await at.poll(86_000);
    expect(at.requests()).toHaveLength(3);
    await at.poll(500);
    expect(at.requests()).toHaveLength(4);
  });
});

describe('a feed', () => {
  it('that is gone is not asked again by itself, and comes back when somebody wants it', async () => {
    await at.add(at.server.page('/feed', { status: 410 }));
    expect(await at.poll()).toMatchObject({ health: 'gone', because: 'answered 410' });
    expect(await at.lastHealth()).toEqual({ from: 'unknown', to: 'gone', because: 'answered 410' });
    expect(await at.collector.polls.unscheduled(['wire'])).toEqual(['wire']);
    at.server.page('/feed', xml(rss([1])));
    expect(await at.poll()).toMatchObject({ health: 'ok' });
    expect(await at.collector.polls.unscheduled(['wire'])).toEqual([]);
  });

  it.each([
    [404, 'degraded'],
    [401, 'blocked'],
    [403, 'blocked'],
    [451, 'blocked'],
    [500, 'degraded'],
  ])('that answers %i is %s, and says when it is asked next', async (status, health) => {
    await at.add(at.server.page('/feed', { status }));
    expect(await at.poll()).toMatchObject({ health, because: `answered ${status}` });
    expect(await at.lastHealth()).toMatchObject({ to: health, nextAttempt: '2031-05-12T12:03:00.000Z' });
  });

  it.each(['<!doctype html><title>One moment</title><p>Checking your browser</p>', ''])(
    'that sends no feed with status 200 is degraded: %j',
    async (body) => {
      await at.add(at.server.page('/feed', body));
      expect(await at.poll()).toMatchObject({ health: 'degraded' });
      expect((await at.docOf('wire'))!.because).not.toBe('');
    },
  );

  it('that is valid and empty is well', async () => {
    await at.add(at.server.page('/feed', xml(rss([]))));
    expect(await at.poll()).toMatchObject({ health: 'ok', because: expect.stringContaining('no items') as string });
  });

  describe('of whose items none has an address', () => {
    const untakeable = xml(rss([1, 2]).replaceAll(/<link>[^<]*<\/link>/g, ''), { etag: '"a"' });
    const because = expect.stringContaining('none of its items has an address') as string;

    it('is degraded and says so, also while it is “unchanged”, and is asked no less often', async () => {
      const page = at.server.page('/feed', untakeable);
      await at.add(page);
      expect(await at.poll()).toMatchObject({ health: 'degraded', because });
      at.server.page('/feed', { status: 304 });
      expect(await at.poll()).toMatchObject({ health: 'degraded', because });
      at.server.page('/feed', untakeable);
      expect(await at.poll()).toMatchObject({ health: 'degraded', because });
      expect(await at.secondsToNext()).toBe(60);
      expect(at.read).toBe(1);
    });

    it('is well as soon as one has an address', async () => {
      await at.add(at.server.page('/feed', untakeable));
      await at.poll();
      at.server.page('/feed', xml(rss([1, 2]).replace(/<link>[^<]*<\/link>/, '')));
      expect(await at.poll()).toMatchObject({ health: 'ok', because: 'the feed was read and held 2 items then' });
    });

    it('is found out by the next poll where an earlier version called it well', async () => {
      await at.add(at.server.page('/feed', untakeable));
      await at.poll();
      const { unaddressed: _, ...earlier } = await at.collector.polls.state('wire');
      await at.collector.polls.save('wire', earlier);
      expect(await at.poll()).toMatchObject({ health: 'degraded', because });
      expect(at.read).toBe(2);
    });
  });

  it('that is paused or removed is not asked', async () => {
    await at.add(at.server.page('/feed', xml(rss([1]))));
    await at.tell('wire', { type: 'PauseFeed', by: 'admin', because: 'too loud' });
    await at.collector.polls.schedule(['wire'], at.clock, true);
    await at.poll();
    await at.tell('wire', { type: 'RemoveFeed', by: 'admin', because: 'too loud' });
    await at.poll();
    expect(at.requests()).toEqual([]);
    expect(await at.collector.polls.unscheduled(['wire'])).toEqual(['wire']);
  });

  it('that was added and is not in the views yet is tried again shortly', async () => {
    await at.add(at.server.page('/feed', xml(rss([1]))));
    at.collector = { ...at.collector, views: { ...at.collector.views, doc: () => Promise.resolve(undefined) } };
    const job = { feed: 'wire', askedAt: new Date(at.clock).toISOString() };
    expect(await pollFeed(at.collector, job)).toMatchObject({ verdict: 'retry', inSeconds: 1 });
  });

  it('whose bytes are those of the last time is not read again', async () => {
    await at.add(at.server.page('/feed', xml(rss([1]))));
    await at.poll();
    await at.poll();
    expect([at.requests().length, at.read]).toEqual([2, 1]);
  });
});

describe('a redirect', () => {
  const moved = (status: number) => at.server.page('/old', { status, headers: { location: '/new' } });
  beforeEach(() => at.server.page('/new', () => xml(rss([1, at.clock]))));

  it.each([301, 308])('for good (%i) moves the feed once it held', async (status) => {
    await at.add(moved(status));
    for (let polls = 0; polls < 3; polls++) expect((await at.poll(120)).movedFrom).toBeUndefined();
    expect(await at.poll(1000)).toMatchObject({ url: `${at.server.url}/new`, movedFrom: `${at.server.url}/old` });
    await at.poll();
    expect(at.requests().at(-1)).toMatchObject({ path: '/new' });
    expect(await at.facts()).toEqual(['added', 'health-changed', 'moved']);
  });

  it('to itself is told as one, and that a cookie may be wanted', async () => {
    const headers = { location: '/old', 'set-cookie': 'seen=1' };
    await at.add(at.server.page('/old', { status: 302, headers }));
    const because = 'the address redirects to itself: it wants a cookie, and none is kept here';
    expect(await at.poll()).toMatchObject({ health: 'degraded', because });
    expect(at.requests()).toHaveLength(6);
  });

  it.each([302, 303, 307])('for now (%i) never does', async (status) => {
    await at.add(moved(status));
    for (let polls = 0; polls < 5; polls++) await at.poll(900);
    expect(await at.facts()).toEqual(['added', 'health-changed']);
  });

  it('begins anew when it was broken, changed or taken back in between', async () => {
    await at.add(moved(301));
    await at.poll(900);
    await at.poll(900);
    at.server.page('/new', { status: 500 });
    await at.poll(900);
    at.server.page('/new', () => xml(rss([at.clock])));
    await at.poll(900);
    await at.poll(900);
    expect(await at.facts()).not.toContain('moved');
    expect((await at.poll(900)).url).toBe(`${at.server.url}/new`);
  });
});

describe('a server that says “unchanged”', () => {
  /** Tells the truth, or says it of everything while it lies. */
  function conditionalFeed(ids: () => readonly number[], lies = () => false): string {
    return at.server.page('/feed', ({ headers }) => {
      const etag = `"${ids().join()}"`;
      const { 'if-none-match': given } = headers;
      return given === etag || (lies() && given !== undefined) ? { status: 304 } : xml(rss(ids()), { etag });
    });
  }

  it('is asked without conditions once a day', async () => {
    await at.add(conditionalFeed(() => [1]));
    await at.poll();
    await at.poll();
    await at.poll(86_399);
    await at.poll();
    expect(at.conditional()).toEqual([false, true, false, true]);
  });

  it('of what had changed is proved a liar by the poll after the control fetch, and never asked conditionally again', async () => {
    let ids = [1, 2, 3];
    await at.add(
      conditionalFeed(
        () => ids,
        () => ids.length > 3,
      ),
    );
    await at.poll();
    ids = [4, 1, 2, 3];
    await at.poll();
    expect((await at.poll(86_400)).distrusted).toBeUndefined();
    expect((await at.poll()).distrusted).toContain('had just brought new items');
    await at.poll();
    await at.poll();
    expect(at.conditional()).toEqual([false, true, false, true, false, false]);
  });

  it('and changes just before the control fetch is not accused', async () => {
    let ids = [1, 2, 3];
    await at.add(conditionalFeed(() => ids));
    await at.poll();
    await at.poll(80_000);
    ids = [4, 1, 2, 3];
    await at.poll(6400);
    await at.poll();
    await at.poll();
    expect(await at.facts()).toEqual(['added', 'health-changed']);
    expect(at.conditional()).toEqual([false, true, false, true, true]);
  });

  it('and brings new items under the ETag of the old ones is accused at once', async () => {
    let ids = [1];
    await at.add(at.server.page('/feed', () => xml(rss(ids), { etag: '"same"' })));
    await at.poll();
    ids = [2, 1];
    expect((await at.poll()).distrusted).toContain('"same"');
  });

  it('without having been asked is degraded, and asked for the whole again', async () => {
    await at.add(at.server.page('/feed', { status: 304 }));
    expect(await at.poll()).toMatchObject({ health: 'degraded', because: expect.stringContaining('304') as string });
    await at.poll();
    expect(at.conditional()).toEqual([false, false]);
  });
});

describe('two polls that share no item', () => {
  const from = (first: number, last: number) => Array.from({ length: first - last + 1 }, (_, i) => first - i);

  it('are told as a hole, which the older pages of the feed fill', async () => {
    at.server.page('/feed/?paged=2', xml(rss(from(18, 14))));
    at.server.page('/feed/?paged=3', xml(rss(from(13, 9))));
    await at.add(at.server.page('/feed/', xml(rss(from(10, 6)))));
    await at.poll();
    await at.poll();
    at.server.page('/feed/', xml(rss(from(23, 19))));
    const [gap, ...others] = (await at.poll()).gaps;
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ after: '2031-05-12T12:02:00.000Z', before: '2031-05-12T12:03:00.000Z', filled: true });
    const discovered = (await at.log.read(0, 1000)).filter(({ type }) => type === 'article-discovered.v1');
    expect(discovered.map(({ data }) => (data as { baseline: boolean }).baseline).filter((past) => past)).toHaveLength(
      5,
    );
    expect(discovered).toHaveLength(18);
  });

  it('are filled from the page that the feed names itself', async () => {
    const older = (page: number) =>
      `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="next" href="/older/${page}"/>`;
    at.server.page('/older/1', xml(rss(from(10, 6), older(2))));
    at.server.page('/older/2', xml(rss(from(7, 3))));
    await at.add(at.server.page('/wire.xml', xml(rss(from(5, 1)))));
    await at.poll();
    at.server.page('/wire.xml', xml(rss(from(15, 11), older(1))));
    expect((await at.poll()).gaps).toMatchObject([{ filled: true }]);
    const filled = (await at.log.readSubject('feed:wire')).find(({ type }) => type === 'coverage-gap-filled.v1');
    expect(filled?.data).toMatchObject({ items: 5 });
  });

  it.each([
    ['before its items were known', 'article-discovered.v1', 0],
    ['while the older pages were taken in', 'article-discovered.v1', 7],
    ['before the hole was told to be filled', 'coverage-gap-filled.v1', 0],
  ])('are told and filled by the next poll when the process ends %s', async (_, type, after) => {
    at.server.page('/feed/?paged=2', xml(rss(from(18, 14))));
    at.server.page('/feed/?paged=3', xml(rss(from(13, 9))));
    await at.add(at.server.page('/feed/', xml(rss(from(10, 6)))));
    await at.poll();
    at.server.page('/feed/', xml(rss(from(23, 19))));
    let met = 0;
    const append: EventLog['append'] = (entry) =>
      entry.facts.some((fact) => fact.type === type) && met++ >= after
        ? Promise.reject(new Error('the process ends here'))
        : at.log.append(entry);
    at.collector = { ...at.collector, log: Object.create(at.log, { append: { value: append } }) as EventLog };
    await expect(at.poll()).rejects.toThrow('ends here');
    at.collector = { ...at.collector, log: at.log };
    expect((await at.poll()).gaps).toMatchObject([{ after: '2031-05-12T12:01:00.000Z', filled: true }]);
    const discovered = (await at.log.read(0, 1000)).filter(({ type }) => type === 'article-discovered.v1');
    expect(discovered).toHaveLength(18);
  });

  it('stay a hole when there is no way back to what was known', async () => {
    await at.add(at.server.page('/wire.xml', xml(rss(from(5, 1)))));
    await at.poll();
    at.server.page('/wire.xml', xml(rss(from(15, 11))));
    expect((await at.poll()).gaps).toMatchObject([{ filled: false }]);
  });

  it('are none when the server gives the same page for every number', async () => {
    await at.add(at.server.page('/feed', xml(rss(from(5, 1)))));
    await at.poll();
    at.server.page('/feed', xml(rss(from(15, 11))));
    expect((await at.poll()).gaps).toMatchObject([{ filled: false }]);
    expect(at.requests()).toHaveLength(3);
  });

  it('are told once of a feed that is made so', async () => {
    await at.add(at.server.page('/feed.xml', () => xml(rss(from(at.clock, at.clock - 4)))));
    for (let polls = 0; polls < 5; polls++) await at.poll();
    expect((await at.docOf('wire'))!.gaps).toHaveLength(1);
  });

  it.each([
    ['one item at a time', () => rss([at.clock])],
    ['other addresses and ids each time', () => rss([1, 2, 3]).replace(/<guid>|news.example./g, `$&${at.clock}-`)],
  ])('are none in a feed of %s', async (_, body) => {
    await at.add(at.server.page('/feed.xml', () => xml(body())));
    for (let polls = 0; polls < 3; polls++) await at.poll();
    expect((await at.docOf('wire'))!.gaps).toEqual([]);
  });
});

describe('a feed whose host wished for quiet at another address', () => {
  it('is asked when the quiet is over, and nothing is counted against it', async () => {
    const get = at.collector.get;
    await at.add(at.server.page('/feed', xml(rss([1]))));
    await at.poll();
    const [url, retryAfter] = [`${at.server.url}/feed`, '2031-05-12T12:30:00.000Z'];
    at.collector = {
      ...at.collector,
      get: () => Promise.resolve({ ok: false, url, reason: 'rate-limited', detail: 'held', retryAfter }),
    };
    expect(await at.poll()).toMatchObject({ health: 'ok' });
    expect(await at.collector.polls.state('wire')).toMatchObject({ failures: 0, nextPollAt: retryAfter });
    at.collector = { ...at.collector, get };
    await at.poll(1800);
    expect(at.requests()).toHaveLength(2);
  });
});

describe('when most hosts fail at once', () => {
  it('our own network is blamed, nothing is counted, and the operator is told once', async () => {
    const hosts = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4'];
    const port = new URL(at.server.url).port;
    await at.server.stop();
    for (const host of hosts) await at.add(`http://${host}:${port}/feed`, host);
    for (const host of hosts) await at.tell(host, { type: 'ReportHealth', health: 'ok', because: 'it was' });
    const failuresOf = async () =>
      (await Promise.all(hosts.map((host) => at.collector.polls.state(host)))).map((s) => s.failures);
    for (const host of hosts) await at.poll(1, host);
    expect(await failuresOf()).toEqual([1, 1, 0, 0]);
    for (const host of hosts) await at.poll(60, host);
    expect(await failuresOf()).toEqual([1, 1, 0, 0]);
    expect((await Promise.all(hosts.map((host) => at.docOf(host)))).map((doc) => doc!.health)).toEqual(
      hosts.map(() => 'ok'),
    );
    expect(at.said).toEqual([expect.stringContaining('our own network')]);
  });
});
