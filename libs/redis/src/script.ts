/** Runs a Lua script by its hash, and by its text the first time a server meets it. */
import { Refusal } from '#core';
import { createHash } from 'node:crypto';
import type { ChainableCommander } from 'ioredis';
import { setTimeout } from 'node:timers/promises';
import type { Redis } from './connection.js';

const hashes = new Map<string, string>();

export async function runScript(
  redis: Redis,
  script: string,
  keys: readonly string[],
  args: readonly (string | number)[],
): Promise<unknown> {
  try {
    return await redis.evalsha(hashOf(script), keys.length, ...keys, ...args);
  } catch (error) {
    if (!isUnknown(error)) throw error;
    return redis.eval(script, keys.length, ...keys, ...args);
  }
}

const replicaMs = 1000;

/**
 * As `runScript`; then waits until so many replicas hold what it wrote, and rejects with a `Refusal` when they do not. The
 * connection waits with it, so it should have nobody else on it.
 */
export async function runReplicated(
  redis: Redis,
  script: string,
  [keys, args]: readonly [readonly string[], readonly (string | number)[]],
  replicas: number,
): Promise<unknown> {
  const called = [keys.length, ...keys, ...args] as const;
  const run = async () =>
    (await answersOf(
      redis
        .pipeline()
        .evalsha(hashOf(script), ...called)
        .wait(replicas, replicaMs),
    )) ??
    (await answersOf(
      redis
        .pipeline()
        .eval(script, ...called)
        .wait(replicas, replicaMs),
    ));
  const [ran, held] = (await whereItLies(redis, keys[0] ?? '', run)) ?? [];
  if (Number(held) < replicas) throw new Refusal('unavailable', tooFew(Number(held), replicas));
  return ran;
}

/** While a slot moves with all its keys: so often, and so long between. */
const [mostTries, pauseMs] = [600, 50];

/**
 * The client of a Cluster asks no pipeline again of which a part was answered, and learns nothing from its redirection: so one is
 * asked again here, once the client has learnt by a command of its own where the key lies now. What was redirected did not run.
 */
async function whereItLies<T>(redis: Redis, key: string, run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isElsewhere(error)) throw error;
      if (tries === mostTries) throw new Refusal('unavailable', noHolder, { cause: error });
      await setTimeout(pauseMs);
      await redis.exists(key);
    }
  }
}

const noHolder =
  'the servers of the Cluster send to each other for this story, so nothing is taken now; ask again in a moment';

function isElsewhere(error: unknown): boolean {
  return error instanceof Error && /^(MOVED|ASK|TRYAGAIN|CLUSTERDOWN)\b/.test(error.message);
}

/** Undefined when the server does not know the script. */
async function answersOf(pipeline: ChainableCommander): Promise<readonly unknown[] | undefined> {
  const answers = (await pipeline.exec()) ?? [];
  if (isUnknown(answers[0]?.[0])) return undefined;
  for (const [error] of answers) if (error !== null) throw error;
  return answers.map(([, answer]) => answer);
}

const tooFew = (held: number, wanted: number) =>
  `written, but ${String(held)} of ${String(wanted)} replicas hold it, so it may be lost with the master; ask again, ` +
  'which does nothing twice (SUMMITWATCH_REPLICAS)';

function hashOf(script: string): string {
  const hash = hashes.get(script) ?? createHash('sha1').update(script).digest('hex');
  hashes.set(script, hash);
  return hash;
}

function isUnknown(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('NOSCRIPT');
}
