// Starts a Redis server of our own on a free local port: own folder, own password, nothing acknowledged before it is
// on disk, nothing ever evicted. The password stands in a config file only its owner may read, never on a command line.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines } from '../terminal/run.mjs';
import { connectRedis } from './wire.mjs';

const quote = (text) => `"${text.replace(/["\\]/g, '\\$&')}"`;

const config = ({ folder, port, password }) => `bind 127.0.0.1
port ${port}
requirepass ${quote(password)}
dir ${quote(folder)}
pidfile ${quote(join(folder, 'redis.pid'))}
logfile ${quote(join(folder, 'redis.log'))}
daemonize no
appendonly yes
appendfsync always
save ""
maxmemory-policy noeviction
`;

export const localRedisUrl = ({ port, password }) => `redis://:${password}@127.0.0.1:${port}`;

export const localAddress = ({ port, password }) => ({ host: '127.0.0.1', port, password });

/** Spawns it and resolves with the child once it answers; `onLoading` is called when it still reads its data. */
export async function launchRedis({ program, folder, port, password, onLoading = () => undefined }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'redis.conf');
  // On a full disk even the same words cannot be written again.
  const wanted = config({ folder, port, password });
  if (textOf(file) !== wanted) writeFileSync(file, wanted, { mode: 0o600 });
  const before = logOf(folder).length;
  // A group of its own: Ctrl-C in the terminal must not end it before the apps have drained.
  const child = spawn(program, [file], { detached: true, stdio: 'ignore', cwd: folder });
  const endWithUs = () => child.kill('SIGTERM');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  child.on('error', () => undefined);
  await answering(child, { folder, port, password, onLoading });
  if (readsCutShort.test(logOf(folder).slice(before))) await rewriteLog({ child, folder, port, password });
  return child;
}

/** What Redis says when its file ended in the middle of a command, as power cuts leave it. */
const readsCutShort = /Truncating the AOF|loaded anyway because aof-load-truncated/;

/**
 * Redis cuts off what is left of the last command, but not the transaction it stood in: what is written behind its open
 * MULTI is lost at the next start. So the file is written anew, before anything is acknowledged.
 */
async function rewriteLog({ child, folder, port, password }) {
  const client = await connectRedis(localAddress({ port, password }));
  try {
    await client.ask('BGREWRITEAOF');
    for (let info = ''; !/aof_rewrite_in_progress:0\r?\naof_rewrite_scheduled:0/.test(info); await sleep(30)) {
      info = await client.ask('INFO', 'persistence');
      if (/aof_last_bgrewrite_status:err/.test(info)) throw new Error('Redis cannot write its file anew');
    }
  } catch (error) {
    await endRedis(child, { port, password });
    throw new Error(
      `${error.message}, which ended in the middle of a command. The end of ${folder}/redis.log:\n${logTail(folder)}`,
    );
  } finally {
    client.close();
  }
}

async function answering(child, { folder, port, password, onLoading }) {
  const since = performance.now();
  let told = false;
  for (;;) {
    if (hasEnded(child))
      throw new Error(`Redis ended while starting. The end of ${folder}/redis.log:\n${logTail(folder)}`);
    const state = await stateOf({ port, password });
    if (state === 'ready') return;
    if (state === 'loading' && !told) onLoading();
    told ||= state === 'loading';
    if (!told && performance.now() - since > 30_000) throw new Error(`Redis does not answer; see ${folder}/redis.log`);
    await sleep(30);
  }
}

async function stateOf(server) {
  let client;
  try {
    client = await connectRedis(localAddress(server));
    await client.ask('PING');
    return 'ready';
  } catch (error) {
    return error.code === 'LOADING' ? 'loading' : 'absent';
  } finally {
    client?.close();
  }
}

export const hasEnded = (child) => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

const logOf = (folder) => textOf(join(folder, 'redis.log'));

const logTail = (folder) => lastLines(logOf(folder) || '(no log was written)', 5);

export function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Asks politely, then firmly. With `appendfsync always` nothing acknowledged is lost either way. */
export async function endRedis(child, server) {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const within = (ms) => Promise.race([ended.then(() => true), sleep(ms, false, { ref: false })]);
  await askToShutDown(server);
  if (await within(10_000)) return;
  child.kill('SIGTERM');
  if (await within(5000)) return;
  child.kill('SIGKILL');
  await ended;
}

export async function askToShutDown(server) {
  const client = await connectRedis(localAddress(server)).catch(() => undefined);
  // The answer to a shutdown is a closed connection.
  await client?.ask('SHUTDOWN', 'NOSAVE').catch(() => undefined);
  client?.close();
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
