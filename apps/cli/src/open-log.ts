/** The log and what lies beside it, for one command. */
import { archiveOf, type CarriableArchive } from '#archive';
import {
  Refusal,
  storedLanguage,
  type History,
  type ReplayDesk,
  type SecretStore,
  type Story,
  type WorkBook,
} from '#core';
import { openHistory, storiesIn, type HistoryOnDisk } from '#history';
import {
  checkServer,
  connect,
  RedisEventLog,
  redisForgetWords,
  redisPollStates,
  redisRebuilds,
  redisReplays,
  RedisServedViews,
  redisVault,
  redisWorkBook,
  refuseWipedLog,
  type PollStates,
  type Rebuilds,
  type Redis,
} from '#redis';
import { loadSettings, loadStory, type Settings } from '#settings';

export interface OpenLog extends HistoryOnDisk {
  readonly redis: Redis;
  readonly settings: Settings;
  readonly story: Story;
  readonly log: RedisEventLog;
  /** What past moments are answered from. */
  readonly history: History;
  readonly views: RedisServedViews;
  readonly polls: PollStates;
  readonly rebuilds: Rebuilds;
  readonly work: WorkBook;
  readonly vault: SecretStore;
  readonly archive: CarriableArchive;
  readonly forgetWords: (article: string) => Promise<void>;
  readonly desk: ReplayDesk;
}

/** While Redis holds no log though the segments do, `ofWiped` work alone is done: of all else that would tell of nothing, or begin anew. */
export async function withLog<T>(work: (open: OpenLog) => Promise<T>, { ofWiped = false } = {}): Promise<T> {
  const settings = loadSettings(process.env);
  const story = loadStory(settings.storyFile);
  refuseNoService();
  const redis = connect(settings.redisUrl, { patient: false });
  let log: RedisEventLog | undefined;
  try {
    await checkServer(redis);
    const onDisk = await openHistory(settings.dataFolder, story.id, settings);
    if (!ofWiped) await refuseWipedLog(redis, story.id, onDisk.segments);
    log = new RedisEventLog(redis, story.id, {
      ...{ language: storedLanguage, sealed: onDisk.segments, replicas: settings.replicas },
    });
    await refuseStrangeFolder(settings.dataFolder, story.id, log);
    return await work({
      ...{ redis, settings, story, log, ...onDisk },
      history: { entries: log.entries, snapshots: onDisk.snapshots },
      desk: { log, story, replays: redisReplays(redis, story.id), now: () => new Date() },
      views: new RedisServedViews(redis, story.id),
      polls: redisPollStates(redis, story.id),
      ...{ rebuilds: redisRebuilds(redis, story.id), work: redisWorkBook(redis, story.id) },
      vault: redisVault(redis, story.id, onDisk.secrets),
      archive: archiveOf(settings),
      forgetWords: redisForgetWords(redis, story.id),
    });
  } finally {
    log?.close();
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

/** A story without a single event beside others that have some is not the one that was meant: a backup of it would be empty. */
async function refuseStrangeFolder(dataFolder: string, story: string, log: RedisEventLog): Promise<void> {
  if ((await log.head()) > 0) return;
  const others = (await storiesIn(dataFolder)).filter((other) => other !== story);
  if (others.length === 0) return;
  throw new Refusal(
    'conflict',
    `nothing was ever recorded of the story ${story}, and ${dataFolder} holds ${others.join(', ')}; set SUMMITWATCH_STORY to the file of the story you mean`,
  );
}
