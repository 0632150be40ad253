/**
 * The one rebuild that a story may have under way: all views made again from the log, in the shadow, while the served ones go
 * on. Whoever asks, and whichever process builds, they meet here; what was built so far outlives them.
 */
import type { View } from '#core';
import { restoring } from './append.lua.js';
import type { Redis } from './connection.js';
import { Generation, generationName } from './generation.js';
import { keysOf } from './keys.js';
import { runScript } from './script.js';

export interface Rebuild {
  /** Rises with each; also tells its generation of views from others. */
  readonly build: number;
  readonly state: 'running' | 'done' | 'cancelled';
  readonly by: string;
  /** A sentence for people. */
  readonly because: string;
  /** ISO 8601 UTC. */
  readonly since: string;
  readonly until: string | null;
  /** How far it is, and how far the served views are. */
  readonly position: number;
  readonly target: number;
}

/** Under this name the book of work has it. */
export const rebuildId = ({ build }: Pick<Rebuild, 'build'>) => `rebuild-${String(build)}`;

export interface Rebuilds {
  /** Build of the views that are projected now; 0 before the first rebuild. */
  readonly live: () => Promise<number>;
  readonly latest: () => Promise<Rebuild | undefined>;
  /** The one that runs already, or a new one. */
  readonly request: (by: string, because: string, at: string) => Promise<Rebuild>;
  /** False when none runs. */
  readonly cancel: (at: string) => Promise<boolean>;
  readonly progress: (position: number, target: number) => Promise<void>;
  /**
   * Has the live views begun anew from a log that ends before them; the old ones are served until these have caught up, and what the log
   * learns from now on is owed. False where another did so, and while the stream is not whole up to `head`: then it comes back first.
   */
  readonly beginAnew: (build: number, head: number) => Promise<boolean>;
  /** Makes the shadow the live and served views; false when it was cancelled, or is ahead of what is owed. */
  readonly takeOver: (build: number, views: readonly View[], at: string) => Promise<boolean>;
}

/** KEYS rebuild, build numbers · ARGV by, because, at · Answers nothing: the rebuild is read afterwards. */
const requestScript = `
if redis.call('HGET', KEYS[1], 'state') == 'running' then return end
local build = redis.call('INCR', KEYS[2])
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'build', build, 'state', 'running', 'by', ARGV[1], 'because', ARGV[2], 'since', ARGV[3])
`;

/** KEYS rebuild · ARGV at · Answers 1, or 0 when none runs. */
const cancelScript = `
if redis.call('HGET', KEYS[1], 'state') ~= 'running' then return 0 end
redis.call('HSET', KEYS[1], 'state', 'cancelled', 'until', ARGV[1])
return 1
`;

/**
 * Only while it runs, and only when all it holds was also projected by the live views: what these owed must not be missed.
 *
 * KEYS rebuild, live build, served generation, outbox position, shadow's checkpoint · ARGV build, generation, at
 */
const takeOverScript = `
local build, state = unpack(redis.call('HMGET', KEYS[1], 'build', 'state'))
if build ~= ARGV[1] or state ~= 'running' then return 0 end
local shadow = tonumber(redis.call('HGET', KEYS[5], 'position') or '0')
if shadow > tonumber(redis.call('GET', KEYS[4]) or '0') then return 0 end
redis.call('SET', KEYS[2], build)
redis.call('SET', KEYS[3], ARGV[2])
redis.call('HSET', KEYS[1], 'state', 'done', 'until', ARGV[3], 'position', shadow)
return 1
`;

/** KEYS live build, build numbers, outbox position, head, log · ARGV build, head · Answers 1, or 0 where nothing was done. */
const beginAnewScript = `
if (redis.call('GET', KEYS[1]) or '0') ~= ARGV[1] then return 0 end
if string.find(redis.call('GET', KEYS[4]) or '', '${restoring}|', 1, true) == 1 then return 0 end
local last = redis.call('XREVRANGE', KEYS[5], '+', '-', 'COUNT', 1)[1]
if (last and string.sub(last[1], 3) or '0') ~= ARGV[2] then return 0 end
redis.call('SET', KEYS[1], redis.call('INCR', KEYS[2]))
if tonumber(redis.call('GET', KEYS[3]) or '0') > tonumber(ARGV[2]) then redis.call('SET', KEYS[3], ARGV[2]) end
return 1
`;

export function redisRebuilds(redis: Redis, story: string): Rebuilds {
  const keys = keysOf(story);
  const [rebuild, live] = [keys.of('rebuild'), keys.of('views-live')];
  const latest = async () => rebuildOf(await redis.hgetall(rebuild));
  return {
    live: async () => Number((await redis.get(live)) ?? 0),
    latest,
    request: async (by, because, at) => {
      await runScript(redis, requestScript, [rebuild, keys.of('rebuilds')], [by, because, at]);
      const asked = await latest();
      if (asked === undefined) throw new Error('the rebuild that was just asked for is gone');
      return asked;
    },
    cancel: async (at) => (await runScript(redis, cancelScript, [rebuild], [at])) === 1,
    progress: async (position, target) => {
      await redis.hset(rebuild, 'position', position, 'target', target);
    },
    beginAnew: async (build, head) => {
      const touched = [live, keys.of('rebuilds'), keys.of('outbox-position'), keys.head, keys.log];
      return (await runScript(redis, beginAnewScript, touched, [build, head])) === 1;
    },
    takeOver: async (build, views, at) => {
      const shadow = new Generation(redis, keys, generationName(views, build), views);
      const touched = [rebuild, live, keys.of('views-served'), keys.of('outbox-position'), shadow.checkpointKey];
      return (await runScript(redis, takeOverScript, touched, [build, shadow.name, at])) === 1;
    },
  };
}

function rebuildOf(found: Readonly<Record<string, string>>): Rebuild | undefined {
  const { build, state, by = '', because = '', since = '', until = null, position = 0, target = 0 } = found;
  if (build === undefined) return undefined;
  return {
    build: Number(build),
    state: state as Rebuild['state'],
    ...{ by, because, since, until },
    position: Number(position),
    target: Number(target),
  };
}
