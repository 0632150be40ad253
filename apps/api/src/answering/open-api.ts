/** Binds the API's ports to their adapters, and lets go of them again. */
import { openArchive } from '#archive';
import { CatchingUp, RecentNotices, type History, type WorkOrder } from '#core';
import { openHistory } from '#history';
import { openQueues } from '#jobs';
import {
  connect,
  connectAgain,
  openEventLog,
  modelStanding,
  redisAskedKeys,
  redisForgetWords,
  redisHostTurns,
  redisHubStates,
  redisOutbox,
  redisPollStates,
  redisRebuilds,
  redisReplays,
  RedisRereadOrders,
  RedisServedViews,
  redisVault,
  redisVisits,
  redisWorkBook,
  watchServer,
  type Redis,
} from '#redis';
import { ItemIndex } from '#search';
import { loadStory, userAgentOf, type Settings } from '#settings';
import { watchDisks, type Sources } from '#telemetry';
import { outboundDoor, tryMail } from '#web';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../api.js';
import { Erasures } from '../items/erasures.js';
import { LogTail } from '../brief/log-tail.js';
import { openPages } from '../paper/open-pages.js';
import { openSources } from '../feeds/open-sources.js';
import { PastViews } from '../brief/past-views.js';
import { presentWork } from '../operating/present-work.js';
import { SentenceFinder } from '../brief/sentences.js';
import { watchWork } from '../operating/watch-work.js';

export interface OpenApi {
  readonly api: Api;
  /** What tells how the service stands. */
  readonly sources: Sources;
  readonly close: () => Promise<void>;
}

export async function openApi(settings: Settings, report: (line: string) => void): Promise<OpenApi> {
  const story = loadStory(settings.storyFile);
  const redis = connect(settings.redisUrl);
  const { log, snapshots, secrets } = await openLog(redis, story.id, settings, report);
  const connection = connectAgain(redis);
  const queues = openQueues(connection, story.id);
  const archive = await openArchive(settings, report);
  const items = new ItemIndex(indexFile(settings, story.id), story.id, await log.head());
  const views = new RedisServedViews(redis, story.id);
  const erasures = new Erasures();
  await erasures.load(views, log);
  const history = { entries: log.entries, snapshots };
  const sentences = new SentenceFinder(archive, erasures);
  const { catchingUp, ...working } = workOf(redis, story.id, settings);
  const tail = new LogTail(log, items, { erasures, sentences }, { report, catchingUp });
  const sources = openSources(settings, { story, views, sentences, claims: redisHostTurns(redis) });
  const door = webhookDoor(settings);
  const api: Api = {
    ...{ story, log, archive, views, erasures, items, tail, sentences, sources, queues, report },
    ...{ history, ...pastOf(history), forgetWords: redisForgetWords(redis, story.id) },
    ...{ pages: openPages(settings, story), polls: redisPollStates(redis, story.id) },
    ...{ visits: redisVisits(redis, story.id), rereadMs: settings.rereadMs },
    ...hubsOf(settings, redis, story.id),
    ...{ outbox: redisOutbox(redis, story.id), post: door.post, allowPrivate: settings.allowPrivate },
    ...{ ...working, rebuilds: redisRebuilds(redis, story.id), vault: redisVault(redis, story.id, secrets) },
    replays: { log, story, replays: redisReplays(redis, story.id), now: working.now },
    ...{ ...mailOf(settings), learntUpTo: log.learntUpTo, fullDisk: watchDisks(settings.dataFolder) },
    ...watchServer(redis, story.id, settings.replicas),
    ...(settings.model === undefined ? {} : { model: () => modelStanding(redis, story.id) }),
    ...{ askedKeys: redisAskedKeys(redis, story.id), adminSecret: settings.adminSecret },
  };
  const close = async () => {
    await Promise.all([tail.stop(), sources.close(), api.pages.close(), door.close()]);
    for (const each of [log, items]) each.close();
    await queues.close();
    connection.disconnect();
    redis.disconnect();
  };
  return { api, sources: api, close };
}

function workOf(redis: Redis, story: string, settings: Settings) {
  const now = () => new Date();
  const work = redisWorkBook(redis, story);
  const works = watchWork(async () => (await work.all()).map((each) => presentWork(each, now())));
  const rereads = new RedisRereadOrders(redis, story);
  return { work, works, rereads, now, catchingUp: new CatchingUp({ work, now }, itemListOf(settings)) };
}

/** Each process has a list of its own. */
function itemListOf({ port }: Settings): WorkOrder {
  const about = `${hostname()}-${String(port)}`;
  const id = `item-list ${about}`;
  return { id, kind: 'item-list', about, by: 'the service', unit: 'event', cancelling: 'never' };
}

function pastOf(history: History) {
  return { past: new PastViews(history), recent: new RecentNotices(history, () => new Date()) };
}

function hubsOf({ publicUrl }: Settings, redis: Redis, story: string) {
  return publicUrl === undefined ? {} : { publicUrl, hubs: redisHubStates(redis, story) };
}

function mailOf({ mail: server }: Settings): Pick<Api, 'tryMail'> {
  return server === undefined ? {} : { tryMail: (mail) => tryMail(server, mail) };
}

function webhookDoor(settings: Settings) {
  const allowPrivate = { webhook: settings.allowPrivate.webhook };
  return outboundDoor({ userAgent: userAgentOf(settings), allowPrivate, hostSpacingMs: 0 });
}

async function openLog(redis: Redis, story: string, settings: Settings, report: (line: string) => void) {
  const { recentEvents, replicas } = settings;
  const { segments, snapshots, secrets, importedUpTo } = await openHistory(settings.dataFolder, story, settings);
  const opening = { sealed: segments, secrets, recentEvents, importedUpTo, report, replicas };
  return { log: await openEventLog(redis, story, opening), snapshots, secrets };
}

/**
 * Host and port tell the processes on one data folder apart, and are the same after a restart, which so goes on where it
 * stopped. A host that is named anew (a container, say) builds its index again; the old file may be deleted.
 */
function indexFile({ dataFolder, port }: Settings, story: string): string {
  return join(dataFolder, 'index', `${story}.${hostname()}-${String(port)}.sqlite`);
}
