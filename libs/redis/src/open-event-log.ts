/** The log of a running service: on a server that is fit to hold it, whole again if the server had lost any of it. */
import type { Redis } from './connection.js';
import { checkServer } from './connection.js';
import { checkKeySpace } from './key-space.js';
import { refuseHalfRestored } from './kept-state.js';
import { RedisEventLog, type LogOptions } from './redis-event-log.js';
import { restoreAtStart, type Restoring } from './restore-log.js';

type Opening = LogOptions & Restoring & { readonly report: (line: string) => void };

/** Rejects with a `Refusal` that says what is wrong with the server, the key space, a restore or the segments. */
export async function openEventLog(redis: Redis, story: string, opening: Opening): Promise<RedisEventLog> {
  await checkServer(redis);
  await checkKeySpace(redis, story);
  await refuseHalfRestored(redis, story);
  await restoreAtStart(redis, story, opening, opening.report);
  return new RedisEventLog(redis, story, opening);
}
