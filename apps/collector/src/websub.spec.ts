import {
  feedDecider,
  handle,
  newFeed,
  verified,
  type ArticleDiscovered,
  type FeedDoc,
  type FeedItem,
  type Fetched,
  type HubState,
} from '#core';
import { connect, redisHubStates, redisLease, redisPollStates } from '#redis';
import { aStory, freshStory, MemoryEventLog, startHub, testRedis, type Hub } from '#testing';
import { outboundDoor, type OutboundDoor } from '#web';
import { AskHubsSchedule } from './ask-hubs.schedule.js';
import { askHub } from './ask-hub.js';
import type { Collector, Websub } from './collector.js';
import { hubOf } from './heed-hub.js';
import { pollFeed } from './poll-feed.js';
import { takePush } from './take-push.js';

const { redis } = testRedis(connect);
const source = { url: 'https://wire.example/feed', publisher: 'Nordic Wire', kind: 'wire', lang: 'en' } as const;
const item = (n: number): FeedItem => ({ title: `Item ${n}`, link: `https://news.example/${n}`, categories: [] });
const publicUrl = 'https://watch.example/desk';

let hub: Hub;
let door: OutboundDoor;
let log: MemoryEventLog;
let collector: Collector & { readonly websub: Websub };
let docs: Map<string, FeedDoc>;
let polled: readonly FeedItem[];
let pushed: readonly FeedItem[] | undefined;
let link: string;
let queued: (readonly [string, { readonly feed?: string }])[];
let clock: number;

beforeEach(async () => {
  hub = await startHub();
  const allowPrivate = { hub: ['127.0.0.0/8'] };
  door = outboundDoor({ userAgent: 'Summitwatch/0.1', allowPrivate, hostSpacingMs: 0, now: () => clock });
  const doc: FeedDoc = { ...newFeed({ ...source, by: 'story' }, 'wire', ''), health: 'ok' };
  [log, docs, polled, pushed] = [new MemoryEventLog(), new Map([['wire', doc]]), [item(1)], [item(2)]];
  [link, queued, clock] = [`<${hub.url}>; rel="hub", <${source.url}>; rel="self"`, [], Date.parse('2031-05-10T12:00Z')];
  const story = freshStory();
  const answer = () => ({
    ...{
      ok: true,
      url: source.url,
      status: 200,
      body: Buffer.from(`polled ${JSON.stringify([polled, link])}`),
      contentType: 'text/xml',
    },
    ...{ headers: { link }, validators: {}, movedPermanently: false },
  });
  const read = ({ body }: { body: Uint8Array }) => {
    const items = Buffer.from(body).toString().startsWith('polled') ? polled : pushed;
    return Promise.resolve(items === undefined ? { unreadable: 'it is no feed' } : { feed: { items } });
  };
  collector = {
    ...{ story: aStory(), log, now: () => new Date(clock), report: () => undefined },
    ...{
      bounds: { floorSeconds: 60, ceilingSeconds: 60 },
      controlHours: 24,
      chance: () => 0,
      network: { blames: () => false },
    },
    ...{
      polls: redisPollStates(redis, story),
      takeLease: redisLease(redis, story),
      get: () => Promise.resolve(answer()),
    },
    views: { doc: (_: string, id: string) => Promise.resolve(docs.get(id)), all: () => Promise.resolve(docs) },
    reading: { readFeed: read },
    queues: {
      add: (...[name, payload]: (typeof queued)[number]) => Promise.resolve(void queued.push([name, payload])),
    },
    websub: { hubs: redisHubStates(redis, story), post: door.post, publicUrl },
  } as unknown as typeof collector;
  await handle(log, feedDecider, 'feed:wire', { type: 'AddFeed', at: happened(), source: { ...source, by: 'story' } });
});
afterEach(async () => {
  await Promise.all([door.close(), hub.stop()]);
});

const later = (seconds: number) => (clock += seconds * 1000);
const poll = () => pollFeed(collector, { feed: 'wire', askedAt: new Date(clock + 1).toISOString() });
const ask = () => askHub(collector, { feed: 'wire' });
const state = () => collector.websub.hubs.state('wire');
const change = (to: Partial<HubState>) => collector.websub.hubs.change('wire', to);
const verify = (seconds = 86_400) => change(verified(String(seconds), collector.now(), 0));
const push = async (body = 'pushed') => {
  await collector.websub.hubs.keepPush('wire', 'p', Buffer.from(body));
  await takePush(collector, { feed: 'wire', push: 'p' });
};
const happened = () => ({ at: new Date(clock).toISOString(), precision: 'instant' }) as const;
const articles = async () =>
  (await log.read(0, 100)).flatMap(({ type, data }) =>
    type === 'article-discovered.v1' ? [data as ArticleDiscovered['data']] : [],
  );
const titles = async () => (await articles()).map(({ title }) => title).sort();
const pause = async () => {
  docs.set('wire', { ...docs.get('wire')!, paused: true });
  await handle(log, feedDecider, 'feed:wire', { type: 'PauseFeed', at: happened(), by: 'admin', because: 'too loud' });
};
const secondsToPoll = async () => {
  const { nextPollAt } = await collector.polls.state('wire');
  return Math.round((Date.parse(nextPollAt) - clock) / 1000);
};
const isDueNow = async () => (await collector.polls.claim(clock, clock)).includes('wire');

describe('a feed that names a hub', () => {
  it('is subscribed to, at an address and with a secret that nobody guesses', async () => {
    await poll();
    await ask();
    const [form] = hub.asked();
    expect(form).toEqual({
      'hub.mode': 'subscribe',
      'hub.topic': source.url,
      'hub.callback': expect.stringMatching(/^https:\/\/watch\.example\/desk\/websub\/[\w-]{43}$/) as unknown,
      'hub.secret': expect.stringMatching(/^[\w-]{43}$/) as unknown,
      'hub.lease_seconds': '864000',
    });
    expect(form?.['hub.callback']).not.toContain(form?.['hub.secret']);
    expect(await state()).toMatchObject({ status: 'requested', failures: 1 });
  });

  it('may name it in its header, which counts, or in itself', () => {
    const doc = docs.get('wire')!;
    const of = (header: string) => ({ ok: true, url: source.url, headers: { link: header } }) as unknown as Fetched;
    const parsed = { items: [], hub: 'https://hub.example/', self: 'https://wire.example/self' };
    const other = 'https://other.example/';
    expect(hubOf(doc, of(''), parsed)).toEqual({ hub: parsed.hub, topic: parsed.self });
    expect(hubOf(doc, of(`<${other}>; rel=hub`), parsed)).toEqual({ hub: other, topic: parsed.self });
    expect(hubOf(doc, of(`<${other}>; rel=self`), parsed)).toEqual({ hub: parsed.hub, topic: other });
    expect(hubOf(doc, of(''), { items: [], hub: parsed.hub })).toEqual({ hub: parsed.hub, topic: source.url });
    expect(hubOf(doc, of(''), { items: [] })).toBeUndefined();
  });

  it('is left alone where hubs cannot reach us', async () => {
    const { websub: _, ...without } = collector;
    await pollFeed(without, { feed: 'wire', askedAt: new Date(clock + 1).toISOString() });
    expect(await state()).toBeUndefined();
  });

  it('is asked for once, and renewed in time with the same keys', async () => {
    await poll();
    await ask();
    await verify(100);
    await poll();
    await ask();
    expect(hub.asked()).toHaveLength(1);
    later(80);
    await ask();
    const [first, second] = hub.asked();
    expect(second).toEqual(first);
  });

  it('is asked for again and again while the hub is silent, refuses, or is down', async () => {
    hub.behave({ then: 'nothing', answer: { status: 503, headers: { 'retry-after': '4000' } } });
    await poll();
    await ask();
    expect(await state()).toMatchObject({ failures: 1, nextAskAt: new Date(clock + 4_000_000).toISOString() });
    await hub.stop();
    later(4000);
    await ask();
    expect(await state()).toMatchObject({
      failures: 2,
      because: expect.stringContaining('could not be asked') as unknown,
    });
    hub = await startHub();
  });

  it('is asked for where the hub sends us, if that keeps the POST a POST', async () => {
    const other = await startHub();
    hub.behave({ answer: { status: 308, headers: { location: other.url } } });
    await poll();
    await ask();
    expect(other.asked()).toEqual(hub.asked());
    await other.stop();
  });

  it('begins anew with another hub, once an hour at most', async () => {
    await poll();
    const before = await state();
    link = `<${hub.url}/other>; rel=hub`;
    await poll();
    expect(await state()).toEqual(before);
    later(3600);
    polled = [item(3), item(1)];
    await poll();
    expect(await state()).toMatchObject({ hub: `${hub.url}/other`, topic: source.url, status: 'requested' });
    expect((await state())?.token).not.toBe(before?.token);
  });

  it('is given up when it is paused, and forgotten when that had time', async () => {
    await poll();
    await ask();
    await verify();
    await pause();
    await new AskHubsSchedule(collector).unwantedTick();
    expect(queued.at(-1)).toEqual(['ask-hub', { feed: 'wire' }]);
    await ask();
    expect(hub.asked().at(-1)).toMatchObject({ 'hub.mode': 'unsubscribe', 'hub.topic': source.url });
    expect(hub.asked().at(-1)).not.toHaveProperty('hub.secret');
    expect((await state())?.status).toBe('leaving');
    later(3600);
    await ask();
    expect(await state()).toBeUndefined();
  });
});

describe('what was pushed', () => {
  beforeEach(async () => {
    await poll();
    await ask();
    await verify();
  });

  it('is news like any other, once however often it comes', async () => {
    await push();
    await push();
    polled = [item(2), item(1)];
    later(60);
    await poll();
    expect(await titles()).toEqual(['Item 1', 'Item 2']);
    expect((await articles()).map(({ baseline }) => baseline)).toEqual([true, false]);
  });

  it('says nothing of the feed as a whole but that there was news', async () => {
    const { arrivals: _, ...before } = await collector.polls.state('wire');
    await push();
    expect(await collector.polls.state('wire')).toEqual({ ...before, arrivals: expect.anything() as unknown });
  });

  it('slows polling down, until a poll finds what was not pushed', async () => {
    await poll();
    expect(await secondsToPoll()).toBe(60);
    await push();
    later(60);
    await poll();
    expect(await secondsToPoll()).toBe(180);
    polled = [item(3), item(1)];
    later(180);
    await poll();
    expect(await secondsToPoll()).toBe(60);
  });

  it('is trusted no longer when its hub is down at the renewal: the feed is polled at once', async () => {
    await push();
    later(80_000);
    hub.behave({ answer: { status: 500 } });
    await ask();
    expect(await isDueNow()).toBe(true);
    await poll();
    expect(await secondsToPoll()).toBe(60);
  });

  it('has the feed polled at once for what is left of a long one, or when a person asked for that', async () => {
    pushed = Array.from({ length: 502 }, (_, n) => item(n + 10));
    await push();
    expect(await isDueNow()).toBe(true);
    pushed = [item(2)];
    await push();
    expect(await isDueNow()).toBe(true);
  });

  it('has the feed polled when it cannot be read', async () => {
    pushed = undefined;
    expect(await isDueNow()).toBe(false);
    await push('garbage');
    expect([await isDueNow(), await titles()]).toEqual([true, ['Item 1']]);
  });

  it('is dropped when its feed is paused or gone, and when it is no longer kept', async () => {
    await pause();
    await push();
    docs.clear();
    await push();
    expect(await takePush(collector, { feed: 'wire', push: 'unknown' })).toEqual({ verdict: 'done' });
    expect(await titles()).toEqual(['Item 1']);
  });
});
