/** The log of a running service: on a server that is fit to hold it, whole again, with its secrets, if the server had lost any of it. */
import { storedLanguage, type KeptSecrets } from '#core';
import type { Redis } from './connection.js';
import { checkServer } from './connection.js';
import { checkKeySpace } from './key-space.js';
import { refuseHalfRestored } from './kept-state.js';
import { RedisEventLog, type LogOptions } from './redis-event-log.js';
import { bringBackSecrets } from './redis-vault.js';
import { restoreAtStart, type Restoring } from './restore-log.js';

type Opening = Omit<LogOptions, 'language'> &
  Restoring & {
    /** Absent for a program that has no use for them. */
    readonly secrets?: KeptSecrets;
    readonly report: (line: string) => void;
  };

/** Rejects with a `Refusal` that says what is wrong with the server, the key space, a restore or the segments. */
export async function openEventLog(redis: Redis, story: string, opening: Opening): Promise<RedisEventLog> {
  await checkServer(redis);
  await checkKeySpace(redis, story);
  await refuseHalfRestored(redis, story);
  // Before anything is restored: cut off, it is begun again.
  const back = opening.secrets === undefined ? 0 : await bringBackSecrets(redis, story, opening.secrets);
  if (back > 0) opening.report(`brought back ${String(back)} secrets from disk`);
  await restoreAtStart(redis, story, opening, opening.report);
  return new RedisEventLog(redis, story, { ...opening, language: storedLanguage });
}
