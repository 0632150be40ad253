/** Binds the projector's ports to their adapters, and lets go of them again. */
import { openArchive } from '#archive';
import { edition, projectedViews, storedLanguage, type Story } from '#core';
import { endingAt } from '#failpoints';
import { openHistory } from '#history';
import { openQueues } from '#jobs';
import {
  connect,
  connectAgain,
  openEventLog,
  redisForgetWords,
  redisLease,
  redisOutbox,
  redisPollStates,
  redisPrecedence,
  redisRebuilds,
  RedisServedViews,
  RedisShadowStore,
  redisVault,
  RedisViewStore,
  redisWorkBook,
  unfitFor,
  watchServer,
  type Redis,
} from '#redis';
import { loadStory, userAgentOf, type Settings } from '#settings';
import { traceNow, watchDisks, type Sources } from '#telemetry';
import { mailSender, outboundDoor } from '#web';
import type { Projector } from './projector.js';
import { Turns } from './turns.js';

export interface OpenProjector {
  readonly projector: Projector;
  /** What tells how the service stands. */
  readonly sources: Sources;
  readonly close: () => Promise<void>;
}

export async function openProjector(settings: Settings, report: (line: string) => void): Promise<OpenProjector> {
  const story = loadStory(settings.storyFile);
  const redis = connect(settings.redisUrl);
  const pass = endingAt(settings.failpoint);
  const { recentEvents } = settings;
  const { segments, snapshots, secrets, importedUpTo } = await openHistory(settings.dataFolder, story.id, settings);
  const unfit = unfitFor(redis, report);
  const log = await openEventLog(redis, story.id, {
    ...{ sealed: segments, recentEvents, importedUpTo, pass, report, trace: traceNow },
    ...{ secrets, replicas: settings.replicas, unfit },
  });
  const allowPrivate = { webhook: settings.allowPrivate.webhook };
  const userAgent = userAgentOf(settings);
  const door = outboundDoor({ userAgent, allowPrivate, hostSpacingMs: 0, onAllowed: report });
  const connection = connectAgain(redis);
  const queues = openQueues(connection, story.id, traceNow);
  const projector: Projector = {
    ...{ story, log, unfit, segments, snapshots, recentEvents, importedUpTo, queues, connection, report, pass },
    ...amongOthers(redis, story),
    openStore: (build) => new RedisViewStore(redis, story.id, projectedViews, build),
    openShadow: (build) => new RedisShadowStore(redis, story.id, projectedViews, build),
    ...{ rebuilds: redisRebuilds(redis, story.id), work: redisWorkBook(redis, story.id) },
    views: new RedisServedViews(redis, story.id),
    outbox: redisOutbox(redis, story.id),
    ...{ turns: new Turns(), vault: redisVault(redis, story.id, secrets) },
    ...{ archive: await openArchive(settings, report), retention: settings.retention },
    forgetWords: redisForgetWords(redis, story.id),
    post: door.post,
    ...(settings.mail === undefined ? {} : { sendMail: mailSender(settings.mail) }),
    ...(settings.publicUrl === undefined ? {} : { publicUrl: settings.publicUrl }),
    now: () => new Date(),
  };
  const close = async () => {
    await Promise.all([queues.close(), door.close()]);
    log.close();
    connection.disconnect();
    redis.disconnect();
  };
  return { projector, sources: sourcesOf(projector, redis, settings), close };
}

function amongOthers(redis: Redis, { id }: Story) {
  return { takeLease: redisLease(redis, id), language: storedLanguage, edition, goFirst: redisPrecedence(redis, id) };
}

function sourcesOf(projector: Projector, redis: Redis, { dataFolder }: Settings): Sources {
  const { id } = projector.story;
  const watched = { ...watchServer(redis, id), fullDisk: watchDisks(dataFolder) };
  return { ...projector, ...watched, polls: redisPollStates(redis, id) };
}
