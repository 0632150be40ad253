/** Connections to the Redis of the story, one server or many, and the check that it is fit to hold a log. */
import { Refusal } from '#core';
import { Cluster, Redis as Server } from 'ioredis';
import { reconnectWhenDeaf } from './reconnect-deaf.js';
import { redisAddressOf, type Entrance, type RedisAddress } from './redis-address.js';

/** One server, or a Cluster: all keys of a story share a slot, so both understand the same commands. */
export type Redis = Server | Cluster;

/**
 * A service is patient: its commands wait while Redis is away and go on when it is back. A command of a person is not: it
 * fails with a `Refusal` from `checkServer` when nobody answers.
 */
export function connect(url: string, { patient } = { patient: true }): Redis {
  const address = redisAddressOf(url);
  const redis = address.kind === 'cluster' ? clusterAt(address, patient) : serverAt(address, patient);
  // Commands in flight carry the error to those who wait for them.
  redis.on('error', () => undefined);
  if (patient) reconnectWhenDeaf(redis);
  return redis;
}

/** The question of `watchServer`: in a pipeline it would wait for the answers to the one before. */
export const askedByBeats = 'exists';

function serverAt(address: Exclude<RedisAddress, { kind: 'cluster' }>, patient: boolean): Server {
  const pipelining = { enableAutoPipelining: true, autoPipeliningIgnoredCommands: [askedByBeats] };
  const options = { ...promptness(patient), ...pipelining, retryStrategy: waitingFor(patient) };
  if (address.kind === 'server') return new Server(address.url, options);
  const { hosts, master, entrance, sentinelPassword } = address;
  return new Server({
    ...options,
    ...entranceOptions(entrance),
    sentinels: hosts.map(({ host, port }) => ({ host, port })),
    name: master,
    ...(entrance.tls !== undefined && { enableTLSForSentinelMode: true }),
    ...(sentinelPassword !== undefined && { sentinelPassword }),
    sentinelRetryStrategy: waitingFor(patient),
    // The old master may come back as a replica and refuse to write: then the Sentinels are asked again.
    reconnectOnError: (error) => (error.message.startsWith('READONLY') ? 2 : false),
  });
}

/** Long enough for a slot that moves with all of a story's keys, and for an election. */
const redirections = 600;
/** Who is sent to and fro between two servers while a slot moves takes so long each time. */
const movedMs = 10;
/** A server that stands still closes nothing, and is asked until it is known that it serves no more. */
const refreshMs = 10_000;

/**
 * Commands go one by one: a pipeline of which a part is redirected is not asked again at all, or asked as a whole where only that
 * part lies, and then reads nothing of the rest.
 */
function clusterAt({ hosts, entrance }: Extract<RedisAddress, { kind: 'cluster' }>, patient: boolean): Cluster {
  return new Cluster([...hosts], {
    redisOptions: { ...promptness(patient), ...entranceOptions(entrance) },
    clusterRetryStrategy: waitingFor(patient),
    maxRedirections: patient ? redirections : 16,
    retryDelayOnMoved: movedMs,
    slotsRefreshTimeout: 5000,
    ...(patient && { slotsRefreshInterval: refreshMs }),
  });
}

const promptness = (patient: boolean) => ({ maxRetriesPerRequest: patient ? null : 0 });

const waitingFor = (patient: boolean) => (times: number) => (patient ? Math.min(50 * times, 1000) : null);

const entranceOptions = ({ username, password, tls }: Entrance) => ({
  ...(username !== undefined && { username }),
  ...(password !== undefined && { password }),
  ...(tls !== undefined && { tls }),
});

/** A connection of its own to the same server, for those who block on it. */
export function connectAgain(redis: Redis): Redis {
  const other = redis instanceof Cluster ? redis.duplicate() : redis.duplicate({ enableAutoPipelining: false });
  other.on('error', () => undefined);
  reconnectWhenDeaf(other);
  return other;
}

/** The servers that hold keys; of a Cluster its masters. */
export function mastersOf(redis: Redis): readonly Server[] {
  return redis instanceof Cluster ? redis.nodes('master') : [redis];
}

const promises = ['may lose more', 'may lose 1 s', 'fsync per event'] as const;
type Promised = (typeof promises)[number];

export interface Durability {
  readonly version: string;
  /** What a crash of the server can cost, as the server itself is set, and who else holds an event that counts. */
  readonly promise: Promised | `${Promised}, and on ${number} other${'' | 's'}`;
}

/** Rejects with a `Refusal` when a server is too old or may evict keys: a log on it could lose events unseen. */
export async function checkServer(redis: Redis, replicas = 0): Promise<Durability> {
  await reach(redis);
  const found = await Promise.all(mastersOf(redis).map(checkOne));
  const weakest = promises.find((one) => found.some(({ promise }) => promise === one)) ?? promises[0];
  const others = `and on ${replicas} other${replicas === 1 ? '' : 's'}` as const;
  return { version: found[0]?.version ?? '0', promise: replicas === 0 ? weakest : `${weakest}, ${others}` };
}

async function checkOne(server: Server): Promise<{ readonly version: string; readonly promise: Promised }> {
  const version = /redis_version:(\S+)/.exec(await server.info('server'))?.[1] ?? '0';
  if (Number.parseInt(version, 10) < 7) {
    throw new Refusal(
      'invalid',
      `Redis ${version} is too old: the log needs 7.0 or newer (it numbers its own entries)`,
    );
  }
  const policy = await setting(server, 'maxmemory-policy');
  if (policy !== 'noeviction') {
    throw new Refusal(
      'invalid',
      `this Redis may evict keys (maxmemory-policy ${policy}); run: redis-cli CONFIG SET maxmemory-policy noeviction`,
    );
  }
  return { version, promise: await promiseOf(server) };
}

/** Any command does; a Cluster knows its masters only then. */
async function reach(redis: Redis): Promise<void> {
  try {
    await redis.ping();
  } catch (cause) {
    const message = troubleOf(redis, cause);
    throw new Refusal('unavailable', message, { cause });
  }
}

function troubleOf(redis: Redis, cause: unknown): string {
  if (isLockedOut(cause))
    return `the Redis at ${nameOf(redis)} does not let us in: put its user and password into REDIS_URL (redis://user:password@host:port)`;
  if (isStuck(cause))
    return 'this Redis could not write its file, and takes nothing until it can: look whether its disk is full';
  return `no Redis answers at ${nameOf(redis)}; start the service (npm start) or set REDIS_URL`;
}

function nameOf(redis: Redis): string {
  if (redis instanceof Cluster) return 'any address of the Cluster';
  const { host = '', port = '', name } = redis.options;
  return typeof name === 'string' ? `the Sentinels’ master ${name}` : `${host}:${String(port)}`;
}

function isLockedOut(cause: unknown): boolean {
  return cause instanceof Error && /^(NOAUTH|WRONGPASS|NOPERM)/.test(cause.message);
}

/** It says so to whatever might change something, a ping among it. */
function isStuck(cause: unknown): boolean {
  return cause instanceof Error && cause.message.startsWith('MISCONF');
}

async function promiseOf(server: Server): Promise<Promised> {
  if ((await setting(server, 'appendonly')) !== 'yes') return 'may lose more';
  const fsync = await setting(server, 'appendfsync');
  return fsync === 'always' ? 'fsync per event' : fsync === 'everysec' ? 'may lose 1 s' : 'may lose more';
}

async function setting(server: Server, name: string): Promise<string> {
  const [, value] = (await server.config('GET', name)) as [string, string];
  return value;
}
