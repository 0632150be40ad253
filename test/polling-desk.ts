/** What specs of polling share: a real server of feeds behind the real door, a log, and a clock that is turned by hand. */
import { feedDecider, feedsView, handle, type FeedCommand, type FeedDoc } from '#core';
import { parseFeed, UnreadableFeed } from '#reading';
import { redisLease, redisPollStates, type Redis } from '#redis';
import { aStory, freshStory, MemoryEventLog, startFeedServer, type Answer } from '#testing';
import { outboundDoor } from '#web';
import type { Collector } from '../apps/collector/src/collector.js';
import { networkWatch } from '../apps/collector/src/network-watch.js';
import { pollFeed } from '../apps/collector/src/poll-feed.js';

const by = { publisher: 'Nordic Wire', kind: 'wire', lang: 'en', by: 'admin' } as const;

export const rss = (ids: readonly number[], besides = ''): string => {
  const item = (id: number) =>
    `<item><guid>${id}</guid><title>Item ${id}</title><link>https://news.example/${id}</link></item>`;
  return `<rss version="2.0"><channel><title>Nordic Wire</title>${besides}${ids.map(item).join('')}</channel></rss>`;
};
export const xml = (body: string, headers: Answer['headers'] = {}): Answer => ({
  headers: { 'content-type': 'application/rss+xml', ...headers },
  body,
});

type Told = FeedCommand extends infer C ? (C extends FeedCommand ? Omit<C, 'at'> : never) : never;
export type PollingDesk = Awaited<ReturnType<typeof pollingDesk>>;

export async function pollingDesk(redis: Redis) {
  const server = await startFeedServer();
  const state = { clock: Date.parse('2031-05-12T12:00:00.000Z'), read: 0 };
  const allowPrivate = { feed: ['127.0.0.0/8'] };
  const door = outboundDoor({ userAgent: 'Summitwatch/1.0', hostSpacingMs: 0, allowPrivate, now: () => state.clock });
  const log = new MemoryEventLog(() => new Date(state.clock));
  const said: string[] = [];
  const docOf = (id: string) => docIn(log, id);
  const readFeed: Collector['reading']['readFeed'] = (document) => {
    state.read += 1;
    return readOf(document);
  };
  const story = freshStory();
  const ports: Partial<Collector> = {
    ...{ story: aStory({}), log, get: door.get, now: () => new Date(state.clock), chance: () => 0, controlHours: 24 },
    ...{ polls: redisPollStates(redis, story), takeLease: redisLease(redis, story) },
    ...{ bounds: { floorSeconds: 60, ceilingSeconds: 300 }, network: networkWatch((line) => said.push(line)) },
  };
  const views: Partial<Collector['views']> = { doc: (_, id) => docOf(id), all: () => Promise.resolve(new Map()) };
  const queues = { add: () => Promise.resolve() };
  const collector = { ...ports, views, reading: { readFeed }, queues } as unknown as Collector;
  const desk = {
    ...{ server, log, said, docOf },
    /** A spec may put another port in its place. */
    collector,
    get clock() {
      return state.clock;
    },
    /** How many documents were read, not only fetched. */
    get read() {
      return state.read;
    },
    tell: (id: string, command: Told) =>
      handle(log, feedDecider, `feed:${id}`, {
        ...command,
        at: { at: new Date(state.clock).toISOString(), precision: 'instant' },
      }),
    add: (url: string, id = 'wire') => desk.tell(id, { type: 'AddFeed', source: { ...by, url } }),
    /** The next poll, `seconds` later than the last, as when somebody wants it. */
    poll: async (seconds = 60, id = 'wire'): Promise<FeedDoc> => {
      state.clock += seconds * 1000;
      await pollFeed(desk.collector, { feed: id, askedAt: new Date(state.clock).toISOString() });
      return (await docOf(id))!;
    },
    lastHealth: async () =>
      (await log.read(0, 10_000)).filter(({ type }) => type === 'feed-health-changed.v1').at(-1)?.data,
    requests: () => server.requests().filter(({ path }) => path !== '/robots.txt'),
    secondsToNext: async (id = 'wire') =>
      (Date.parse((await desk.collector.polls.state(id)).nextPollAt) - state.clock) / 1000,
    facts: async () => (await log.readSubject('feed:wire')).map(({ type }) => type.replace(/^feed-|\.v1$/g, '')),
    conditional: () => desk.requests().map(({ headers }) => 'if-none-match' in headers),
    close: async () => {
      await Promise.all([server.stop(), door.close()]);
    },
  };
  return desk;
}

async function docIn(log: MemoryEventLog, id: string): Promise<FeedDoc | undefined> {
  const events = await log.read(0, 10_000);
  return events
    .filter((event) => feedsView.keys(event).includes(id))
    .reduce<FeedDoc | undefined>((doc, event) => feedsView.evolve(doc, event, id), undefined);
}

const readOf: Collector['reading']['readFeed'] = async ({ body, ...from }) => {
  try {
    return { feed: await parseFeed(body, from) };
  } catch (error) {
    if (error instanceof UnreadableFeed) return { unreadable: error.message };
    throw error;
  }
};
