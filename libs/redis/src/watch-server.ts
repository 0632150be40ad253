/** How the story's server does, asked by beats: whether it answers, and whether it still holds the log that it held. */
import { Refusal } from '#core';
import { askedByBeats, checkServer, type Durability, type Redis } from './connection.js';
import { keysOf } from './keys.js';

export interface Watch {
  /** For how many milliseconds the server has not answered; 0 while it does. */
  readonly absentMs: () => number;
  /** True once it was seen to hold a log and does so no longer: it was wiped, or is another. False again when it is restored. */
  readonly logIsGone: () => boolean;
  /** Rejects with a `Refusal` where the log was lost under the service, or the server is not fit to hold it. */
  readonly durability: () => Promise<Durability>;
}

const beatMs = 100;
/** So many questions may wait for their answers: a server that answers each late, one after the other, is slow and not away. */
const mostAsked = 15;

/**
 * A server that was paused, or one of a Cluster that died, leaves the connection as it was. Each beat asks, whether or not the last
 * one was answered: what counts is how long ago an answer came, not how long it took. Time in which this process itself
 * stood still counts as one beat.
 */
export function watchServer(redis: Redis, story: string, replicas = 0): Watch {
  const { head } = keysOf(story);
  let beats = redis.status === 'ready' ? 0 : 1;
  let asked = 0;
  const held = { once: false, now: false };
  const hear = (found: number) => {
    beats = 0;
    held.now = found === 1;
    held.once ||= held.now;
  };
  const ask = async () => {
    asked += 1;
    await redis[askedByBeats](head).then(hear, () => undefined);
    asked -= 1;
  };
  const timer = setInterval(() => {
    if (redis.status === 'end') clearInterval(timer);
    beats += 1;
    if (asked < (redis.status === 'ready' ? mostAsked : 1)) void ask();
  }, beatMs).unref();
  const logIsGone = () => held.once && !held.now;
  const durability = async () => {
    if (logIsGone()) throw new Refusal('unavailable', logIsGoneText);
    return checkServer(redis, replicas);
  };
  return { absentMs: () => Math.max(0, beats - 1) * beatMs, logIsGone, durability };
}

interface Sealed {
  readonly head: () => Promise<number>;
}

/** Rejects with the same `Refusal` for who just came, and has seen no log: the segments tell that there was one. */
export async function refuseWipedLog(redis: Redis, story: string, sealed: Sealed): Promise<void> {
  if (await isWiped(redis, story, sealed)) throw new Refusal('unavailable', logIsGoneText);
}

export async function isWiped(redis: Redis, story: string, sealed: Sealed): Promise<boolean> {
  return (await sealed.head()) > 0 && (await redis.exists(keysOf(story).head)) === 0;
}

export const logIsGoneText =
  'Redis no longer holds the log: it was wiped, or is another one. Nothing is appended, so that no second log begins; ' +
  'start the service again, which restores the log from its segments';
