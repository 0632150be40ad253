/**
 * Several real Redis servers on the loopback, in a folder that is gone afterwards: a Cluster of three masters and
 * a replica of each, a master with a replica under three Sentinels, or one alone. All of them ask for the same password.
 */
import { Redis } from 'ioredis';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const password = 'for-tests-only';
export const sentinelMaster = 'summit';

export interface FarmServer {
  readonly port: number;
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>;
  /** It stands still, and its connections stay open. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** On the same folder and port, after it was killed. */
  readonly revive: () => Promise<void>;
  readonly client: () => Redis;
}

export class RedisFarm {
  private readonly folder = mkdtempSync(join(tmpdir(), 'summitwatch-farm-'));
  private readonly ends: (() => Promise<void>)[] = [];

  constructor(private readonly program: string) {}

  /** Three masters that share the slots evenly, and then a replica of each. */
  async cluster(): Promise<{ readonly url: string; readonly servers: readonly FarmServer[] }> {
    const lines = ['cluster-enabled yes', 'cluster-node-timeout 1500', 'cluster-replica-validity-factor 0'];
    const servers = await this.several(6, () => this.server(lines));
    await meet(servers);
    const ports = servers.map(({ port }) => `127.0.0.1:${String(port)}`);
    return { url: `redis-cluster://:${password}@${ports.join()}`, servers };
  }

  /** A master, its replica, and three Sentinels of which two must agree. */
  async sentinels(): Promise<{ readonly url: string; readonly servers: readonly FarmServer[] }> {
    const master = await this.server([]);
    const replica = await this.server([`replicaof 127.0.0.1 ${String(master.port)}`]);
    await linked(replica);
    const watched = `${sentinelMaster} 127.0.0.1 ${String(master.port)} 2`;
    const rules = [
      `sentinel monitor ${watched}`,
      `sentinel auth-pass ${sentinelMaster} ${password}`,
      `sentinel down-after-milliseconds ${sentinelMaster} 1000`,
      `sentinel failover-timeout ${sentinelMaster} 5000`,
    ];
    const watchers = await this.several(3, () => this.spawned(['--sentinel'], rules));
    const hosts = watchers.map(({ port }) => `127.0.0.1:${String(port)}`).join();
    return { url: `redis-sentinel://:${password}@${hosts}/${sentinelMaster}`, servers: [master, replica] };
  }

  async alone(): Promise<{ readonly url: string; readonly server: FarmServer }> {
    const server = await this.server([]);
    return { url: `redis://:${password}@127.0.0.1:${String(server.port)}`, server };
  }

  async close(): Promise<void> {
    await Promise.all(this.ends.map((end) => end()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private server(lines: readonly string[]): Promise<FarmServer> {
    const durable = ['appendonly yes', 'appendfsync always', 'save ""', 'maxmemory-policy noeviction'];
    return this.spawned([], [`requirepass ${password}`, `masterauth ${password}`, ...durable, ...lines]);
  }

  private async several<T>(count: number, make: () => Promise<T>): Promise<readonly T[]> {
    const made: T[] = [];
    for (let i = 0; i < count; i += 1) made.push(await make());
    return made;
  }

  private async spawned(words: readonly string[], lines: readonly string[]): Promise<FarmServer> {
    const port = await freePort();
    const folder = join(this.folder, String(port));
    mkdirSync(folder);
    const file = join(folder, 'redis.conf');
    writeFileSync(file, [`port ${String(port)}`, 'bind 127.0.0.1', `dir ${folder}`, ...lines, ''].join('\n'));
    const client = () =>
      new Redis({
        host: '127.0.0.1',
        port,
        ...(words.length === 0 && { password }),
        maxRetriesPerRequest: null,
        retryStrategy: () => 50,
      });
    let child = await begin(this.program, [file, ...words], client);
    const kill = (signal: NodeJS.Signals = 'SIGKILL') => ended(child, signal);
    this.ends.push(kill);
    const revive = async () => {
      child = await begin(this.program, [file, ...words], client);
    };
    return { port, kill, pause: () => child.kill('SIGSTOP'), resume: () => child.kill('SIGCONT'), revive, client };
  }
}

async function begin(program: string, words: readonly string[], client: () => Redis): Promise<ChildProcess> {
  const child = spawn(program, words, { stdio: 'ignore' });
  const asking = quiet(client());
  await asking.ping();
  asking.disconnect();
  return child;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

async function knowsAll(client: Redis): Promise<boolean> {
  const nodes = String(await client.call('CLUSTER', 'NODES'));
  return nodes.trim().split('\n').length === 6 && !nodes.includes('handshake');
}

async function meet(servers: readonly FarmServer[]): Promise<void> {
  const clients = servers.map(({ client }) => quiet(client()));
  const share = Math.ceil(16_384 / 3);
  for (const [i, client] of clients.slice(0, 3).entries())
    await client.call('CLUSTER', 'ADDSLOTSRANGE', i * share, Math.min(16_383, (i + 1) * share - 1));
  const introduce = async () => {
    for (const { port } of servers.slice(1)) await clients[0]?.call('CLUSTER', 'MEET', '127.0.0.1', port);
  };
  await introduce();
  // An introduction that a busy machine does not finish in time is forgotten by both.
  for (const client of clients) await eventually(async () => (await knowsAll(client)) || introduce().then(() => false));
  for (const [i, client] of clients.slice(0, 3).entries()) await follow(clients[i + 3], client);
  for (const client of clients)
    await eventually(async () =>
      /cluster_state:ok[^]*cluster_known_nodes:6/.test(String(await client.call('CLUSTER', 'INFO'))),
    );
  for (const client of clients) client.disconnect();
  for (const replica of servers.slice(3)) await linked(replica);
}

async function follow(replica: Redis | undefined, master: Redis): Promise<void> {
  const id = String(await master.call('CLUSTER', 'MYID'));
  await eventually(async () => String(await replica?.call('CLUSTER', 'NODES')).includes(id));
  await replica?.call('CLUSTER', 'REPLICATE', id);
}

async function linked(replica: FarmServer | undefined): Promise<void> {
  if (replica === undefined) return;
  const client = quiet(replica.client());
  await eventually(async () => (await client.info('replication')).includes('master_link_status:up'));
  client.disconnect();
}

function quiet(client: Redis): Redis {
  client.on('error', () => undefined);
  return client;
}

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds()) return;
    await setTimeout(50);
  }
  throw new Error('the servers did not find each other within 30 s');
}

/** Nobody's, and nor is the one ten thousand higher, on which a Cluster's servers talk. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    if ((await isFree(port)) && (await isFree(port + 10_000))) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

/** Moves the slot of a key to the next of these masters, key by key, as an operator's tool would; answers which holds it now. */
export async function moveSlotOf(key: string, masters: readonly FarmServer[]): Promise<number> {
  const all = await Promise.all(masters.map(memberOf));
  const slot = Number(await all[0]?.ask('KEYSLOT', key));
  const slots = (await all[0]?.ask('SLOTS')) as [number, number, [string, number, string]][];
  const holder = slots.find(([first, last]) => first <= slot && slot <= last)?.[2][2];
  const from = all.findIndex(({ id }) => id === holder);
  const [source, target] = [all[from], all[(from + 1) % all.length]];
  if (source === undefined || target === undefined) throw new Error(`no master has the slot of ${key}`);
  await target.ask('SETSLOT', slot, 'IMPORTING', source.id);
  await source.ask('SETSLOT', slot, 'MIGRATING', target.id);
  await moveKeys(slot, source, target);
  for (const each of [target, source]) await each.ask('SETSLOT', slot, 'NODE', target.id);
  for (const { client } of all) client.disconnect();
  return all.indexOf(target);
}

interface Member {
  readonly id: string;
  readonly port: number;
  readonly client: Redis;
  readonly ask: (...words: readonly (string | number)[]) => Promise<unknown>;
}

async function memberOf(server: FarmServer): Promise<Member> {
  const client = quiet(server.client());
  const ask: Member['ask'] = (...words) => client.call('CLUSTER', ...words);
  return { id: String(await ask('MYID')), port: server.port, client, ask };
}

async function moveKeys(slot: number, source: Member, target: Member): Promise<void> {
  for (;;) {
    const keys = (await source.ask('GETKEYSINSLOT', slot, 10)) as string[];
    if (keys.length === 0) return;
    await source.client.call('MIGRATE', '127.0.0.1', target.port, '', 0, 5000, 'AUTH', password, 'KEYS', ...keys);
  }
}
