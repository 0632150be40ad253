/** Binds the projector's ports to their adapters, and lets go of them again. */
import { folderArchive } from '#archive';
import { projectedViews, storedLanguage } from '#core';
import { folderSnapshots } from '#history';
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
  const log = new RedisEventLog(redis, story.id, { language: storedLanguage });
  const { allowPrivate } = settings;
  const door = outboundDoor({ userAgent: 'Summitwatch/0.1', allowPrivate, hostSpacingMs: 0 });
  const connection = connectAgain(redis);
  const queues = openQueues(connection, story.id);
  const projector: Projector = {
    ...{ story, log, queues, connection, report },
    store: new RedisViewStore(redis, story.id, projectedViews),
    views: new RedisServedViews(redis, story.id),
    snapshots: folderSnapshots(join(settings.dataFolder, 'snapshots', story.id)),
    takeLease: redisLease(redis, story.id),
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
