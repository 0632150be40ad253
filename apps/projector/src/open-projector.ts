/** Binds the projector's ports to their adapters, and lets go of them again. */
import { folderArchive } from '#archive';
import { projectedViews, storedLanguage } from '#core';
import { folderSegments, importedUpTo } from '#history';
import { openQueues } from '#jobs';
import {
  checkServer,
  connect,
  connectAgain,
  RedisEventLog,
  redisLease,
  redisOutbox,
  RedisServedViews,
  redisVault,
  RedisViewStore,
  restoreAtStart,
} from '#redis';
import { loadStory, type Settings } from '#settings';
import { outboundDoor } from '#web';
import { join } from 'node:path';
import type { Projector } from './projector.js';

export interface OpenProjector {
  readonly projector: Projector;
  readonly close: () => Promise<void>;
}

export async function openProjector(settings: Settings, report: (line: string) => void): Promise<OpenProjector> {
  const story = loadStory(settings.storyFile);
  const redis = connect(settings.redisUrl);
  await checkServer(redis);
  const { segmentEvents, recentEvents } = settings;
  const past = join(settings.dataFolder, 'segments', story.id);
  const sealed = folderSegments(past, { segmentEvents });
  await restoreAtStart(redis, story.id, { sealed, recentEvents, importedUpTo: await importedUpTo(past) }, report);
  const log = new RedisEventLog(redis, story.id, { language: storedLanguage, sealed });
  const { allowPrivate } = settings;
  const door = outboundDoor({ userAgent: 'Summitwatch/0.1', allowPrivate, hostSpacingMs: 0 });
  const connection = connectAgain(redis);
  const queues = openQueues(connection, story.id);
  const projector: Projector = {
    ...{ story, log, segments: sealed, recentEvents, queues, connection, report },
    takeLease: redisLease(redis, story.id),
    store: new RedisViewStore(redis, story.id, projectedViews),
    views: new RedisServedViews(redis, story.id),
    outbox: redisOutbox(redis, story.id),
    vault: redisVault(redis, story.id),
    archive: folderArchive(join(settings.dataFolder, 'archive')),
    post: door.post,
    now: () => new Date(),
  };
  const close = async () => {
    await Promise.all([queues.close(), door.close()]);
    log.close();
    connection.disconnect();
    redis.disconnect();
  };
  return { projector, close };
}
