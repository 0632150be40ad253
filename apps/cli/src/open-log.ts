/** The log and what lies beside it, for one command. */
import { folderArchive, type Archive } from '#archive';
import { Refusal, storedLanguage, type ReplayDesk, type Story } from '#core';
import { checkServer, connect, RedisEventLog, redisReplays, RedisServedViews, redisVault, type Vault } from '#redis';
import { loadSettings, loadStory } from '#settings';
import { join } from 'node:path';

export interface OpenLog {
  readonly story: Story;
  readonly log: RedisEventLog;
  readonly views: RedisServedViews;
  readonly vault: Vault;
  readonly archive: Archive;
  readonly desk: ReplayDesk;
  /** How many threads may read at a time. */
  readonly readerThreads: number;
}

export async function withLog<T>(work: (open: OpenLog) => Promise<T>): Promise<T> {
  const settings = loadSettings(process.env);
  const story = loadStory(settings.storyFile);
  refuseNoService();
  const redis = connect(settings.redisUrl, { patient: false });
  try {
    await checkServer(redis);
    const log = new RedisEventLog(redis, story.id, { language: storedLanguage });
    return await work({
      ...{ story, log, readerThreads: settings.readerThreads },
      desk: { log, story, replays: redisReplays(redis, story.id), now: () => new Date() },
      views: new RedisServedViews(redis, story.id),
      vault: redisVault(redis, story.id),
      archive: folderArchive(join(settings.dataFolder, 'archive')),
    });
  } finally {
    // One that has ended already would be waited for.
    if (redis.status !== 'end') redis.disconnect();
  }
}

/** Nothing is guessed: `bin/summitwatch.mjs` puts the address of the running service's Redis there. */
function refuseNoService(): void {
  if ((process.env.REDIS_URL ?? '') !== '') return;
  throw new Refusal(
    'unavailable',
    'no service runs on this data folder; start the service (npm start) or set REDIS_URL',
  );
}
