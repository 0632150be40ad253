/** Connections to the one Redis, and the check that it is fit to hold a log. */
import { Refusal } from '#core';
import { Redis } from 'ioredis';

/**
 * A service is patient: its commands wait while Redis is away and go on when it is back. A command of a person is not: it
 * fails with a `Refusal` from `checkServer` when nobody answers.
 */
export function connect(url: string, { patient } = { patient: true }): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: patient ? null : 0,
    enableAutoPipelining: true,
    retryStrategy: (times) => (patient ? Math.min(50 * times, 1000) : null),
  });
  // Commands in flight carry the error to those who wait for them.
  redis.on('error', () => undefined);
  return redis;
}

/** A connection of its own to the same server, for those who block on it. */
export function connectAgain(redis: Redis): Redis {
  const other = redis.duplicate({ enableAutoPipelining: false });
  other.on('error', () => undefined);
  return other;
}

/** Tells for how many milliseconds the server has been away; 0 while it answers. */
export function watchAbsence(redis: Redis, now: () => number = () => performance.now()): () => number {
  let since = redis.status === 'ready' ? undefined : now();
  redis.on('close', () => {
    since ??= now();
  });
  redis.on('ready', () => {
    since = undefined;
  });
  return () => (since === undefined ? 0 : now() - since);
}

export interface Durability {
  readonly version: string;
  /** What a crash of the server can cost, as the server itself is set. */
  readonly promise: 'fsync per event' | 'may lose 1 s' | 'may lose more';
}

/** Rejects with a `Refusal` when the server is too old or may evict keys: a log on it could lose events unseen. */
export async function checkServer(redis: Redis): Promise<Durability> {
  const version = /redis_version:(\S+)/.exec(await serverInfo(redis))?.[1] ?? '0';
  if (Number.parseInt(version, 10) < 7) {
    throw new Refusal(
      'invalid',
      `Redis ${version} is too old: the log needs 7.0 or newer (it numbers its own entries)`,
    );
  }
  const policy = await setting(redis, 'maxmemory-policy');
  if (policy !== 'noeviction') {
    throw new Refusal(
      'invalid',
      `this Redis may evict keys (maxmemory-policy ${policy}); run: redis-cli CONFIG SET maxmemory-policy noeviction`,
    );
  }
  return { version, promise: await promiseOf(redis) };
}

async function serverInfo(redis: Redis): Promise<string> {
  try {
    return await redis.info('server');
  } catch (cause) {
    const { host = '', port = '' } = redis.options;
    const at = `${host}:${String(port)}`;
    const message = isLockedOut(cause)
      ? `the Redis at ${at} does not let us in: put its user and password into REDIS_URL (redis://user:password@host:port)`
      : `no Redis answers at ${at}; start the service (npm start) or set REDIS_URL`;
    throw new Refusal('unavailable', message, { cause });
  }
}

function isLockedOut(cause: unknown): boolean {
  return cause instanceof Error && /^(NOAUTH|WRONGPASS|NOPERM)/.test(cause.message);
}

async function promiseOf(redis: Redis): Promise<Durability['promise']> {
  if ((await setting(redis, 'appendonly')) !== 'yes') return 'may lose more';
  const fsync = await setting(redis, 'appendfsync');
  return fsync === 'always' ? 'fsync per event' : fsync === 'everysec' ? 'may lose 1 s' : 'may lose more';
}

async function setting(redis: Redis, name: string): Promise<string> {
  const [, value] = (await redis.config('GET', name)) as [string, string];
  return value;
}
