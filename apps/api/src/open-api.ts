/** Binds the API's ports to their adapters, and lets go of them again. */
import { folderArchive } from '#archive';
import { storedLanguage } from '#core';
import { openQueues } from '#jobs';
import {
  checkServer,
  connect,
  connectAgain,
  RedisEventLog,
  redisOutbox,
  redisPollStates,
  redisReplays,
  RedisServedViews,
  redisVault,
} from '#redis';
import { ItemIndex } from '#search';
import { loadStory, type Settings } from '#settings';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Api } from './api.js';
import { LogTail } from './log-tail.js';
import { SentenceFinder } from './sentences.js';

export interface OpenApi {
  readonly api: Api;
  readonly close: () => Promise<void>;
}

export async function openApi(settings: Settings, report: (line: string) => void): Promise<OpenApi> {
  const story = loadStory(settings.storyFile);
  const redis = connect(settings.redisUrl);
  await checkServer(redis);
  const log = new RedisEventLog(redis, story.id, { language: storedLanguage });
  const connection = connectAgain(redis);
  const queues = openQueues(connection, story.id);
  const archive = folderArchive(join(settings.dataFolder, 'archive'));
  const items = new ItemIndex(indexFile(settings, story.id), story.id, await log.head());
  const tail = new LogTail(log, items, report);
  const api: Api = {
    ...{ story, log, archive, items, tail, queues, report },
    views: new RedisServedViews(redis, story.id),
    sentences: new SentenceFinder(archive),
    polls: redisPollStates(redis, story.id),
    outbox: redisOutbox(redis, story.id),
    vault: redisVault(redis, story.id),
    replays: { log, story, replays: redisReplays(redis, story.id), now: () => new Date() },
    durability: () => checkServer(redis),
    adminSecret: settings.adminSecret,
    now: () => new Date(),
  };
  const close = async () => {
    await tail.stop();
    log.close();
    items.close();
    await queues.close();
    connection.disconnect();
    redis.disconnect();
  };
  return { api, close };
}

/**
 * Host and port tell the processes on one data folder apart, and are the same after a restart, which so goes on where it
 * stopped. A host that is named anew (a container, say) builds its index again; the old file may be deleted.
 */
function indexFile({ dataFolder, port }: Settings, story: string): string {
  return join(dataFolder, 'index', `${story}.${hostname()}-${String(port)}.sqlite`);
}
