/** Binds the collector's ports to their adapters, and lets go of them again. */
import { openArchive } from '#archive';
import { edition, type Ask, type Story } from '#core';
import { endingAt } from '#failpoints';
import { openHistory } from '#history';
import { openQueues } from '#jobs';
import { openModelReader } from '#model-reader';
import { openReadingPool } from '#reading-pool';
import {
  connect,
  connectAgain,
  openEventLog,
  redisCopyIndex,
  redisHostTurns,
  redisHubStates,
  redisLease,
  redisModelAccount,
  redisOutbox,
  redisPollStates,
  redisPrecedence,
  RedisRereadOrders,
  RedisServedViews,
  redisVisits,
  redisWorkBook,
  unfitFor,
  watchServer,
  type Redis,
} from '#redis';
import { loadStory, userAgentOf, type Settings } from '#settings';
import { traceNow, watchDisks, type Sources } from '#telemetry';
import { outboundDoor } from '#web';
import type { Collector, Websub } from './collector.js';
import { measuredGet, measuredReading } from './measured.js';
import { networkWatch } from './network-watch.js';

const unreachable =
  'publishers cannot reach you: set SUMMITWATCH_CONTACT to an e-mail or web address for the User-Agent';

/** A program of a later edition that is gone is missed after this time. */
const decidingMs = 10_000;

export interface OpenCollector {
  readonly collector: Collector;
  /** What tells how the service stands. */
  readonly sources: Sources;
  readonly close: () => Promise<void>;
}

export async function openCollector(settings: Settings, report: (line: string) => void): Promise<OpenCollector> {
  const story = loadStory(settings.storyFile);
  const redis = connect(settings.redisUrl);
  const pass = endingAt(settings.failpoint);
  const { recentEvents, replicas, hostSpacingMs, controlHours, rereadMs, rereadsAtOnce } = settings;
  const { segments, importedUpTo } = await openHistory(settings.dataFolder, story.id, settings);
  const unfit = unfitFor(redis, report);
  const log = await openEventLog(redis, story.id, {
    ...{ sealed: segments, recentEvents, importedUpTo, pass, report, replicas, trace: traceNow, unfit },
  });
  if (settings.contact === undefined) report(unreachable);
  // Webhooks are the projector's: its door opens to their receivers, and tells what it may reach.
  const allowPrivate = { ...settings.allowPrivate, webhook: [] };
  const door = outboundDoor({
    ...{ userAgent: userAgentOf(settings), allowPrivate, hostSpacingMs, onAllowed: report },
    ...{ claims: redisHostTurns(redis), onAlone: report },
  });
  const reading = openReadingPool(story, settings.readerThreads);
  const connection = connectAgain(redis);
  const queues = openQueues(connection, story.id, traceNow);
  const collector: Collector = {
    ...{ story, log, unfit, queues, connection, controlHours, report, reading: measuredReading(reading) },
    bounds: { floorSeconds: settings.pollSeconds, ceilingSeconds: settings.pollCeilingSeconds },
    ...{ hostSpacingMs, network: networkWatch(report), chance: Math.random },
    ...{ get: measuredGet(door.get), archive: await openArchive(settings, report) },
    views: new RedisServedViews(redis, story.id),
    ...modelOf(settings, story, { redis, ask: door.ask }),
    ...{ rereadMs, rereadsAtOnce, visits: redisVisits(redis, story.id), polls: redisPollStates(redis, story.id) },
    ...websubOf(settings, { hubs: redisHubStates(redis, story.id), post: door.post, report }),
    ...{ claimText: redisCopyIndex(redis, story.id), ...amongOthers(redis, story) },
    now: () => new Date(),
  };
  const close = async () => {
    await Promise.all([queues, reading, door].map((opened) => opened.close()));
    log.close();
    connection.disconnect();
    redis.disconnect();
  };
  return { collector, sources: sourcesOf(collector, redis, settings), close };
}

function amongOthers(redis: Redis, { id }: Story): Pick<Collector, 'takeLease' | 'mayDecide' | 'rereads' | 'work'> {
  const goFirst = redisPrecedence(redis, id);
  return {
    ...{ takeLease: redisLease(redis, id), mayDecide: () => goFirst('decide', edition, decidingMs) },
    ...{ rereads: new RedisRereadOrders(redis, id), work: redisWorkBook(redis, id) },
  };
}

function sourcesOf(collector: Collector, redis: Redis, { dataFolder }: Settings): Sources {
  const { id } = collector.story;
  const watched = { ...watchServer(redis, id), fullDisk: watchDisks(dataFolder) };
  return { ...collector, ...watched, outbox: redisOutbox(redis, id) };
}

function websubOf(
  { publicUrl }: Settings,
  { report, ...ports }: Omit<Websub, 'publicUrl'> & Pick<Collector, 'report'>,
): Pick<Collector, 'websub'> {
  if (publicUrl === undefined) return {};
  if (!publicUrl.startsWith('https:')) {
    report('what hubs push to SUMMITWATCH_PUBLIC_URL is signed, but travels in the clear: an https address is better');
  }
  return { websub: { ...ports, publicUrl } };
}

function modelOf(
  { model }: Settings,
  story: Story,
  { redis, ask }: { readonly redis: Redis; readonly ask: Ask },
): Pick<Collector, 'model'> {
  if (model === undefined) return {};
  const account = redisModelAccount(redis, story.id, model);
  return { model: { account, reader: openModelReader(model, story, { ask, account }) } };
}
