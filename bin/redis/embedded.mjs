// The Redis that belongs to one data folder: its password, the one an earlier launcher left running, and its
// restart, however often it dies under the service: an ended service could neither wait for room on a disk nor say so.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf } from '../process/identity.mjs';
import { Refusal } from '../terminal/refusal.mjs';
import { askToShutDown, endRedis, freePort, launchRedis, localAddress, localRedisUrl, textOf } from './server.mjs';
import { troubleOf } from './trouble.mjs';
import { connectRedis } from './wire.mjs';

/** Each death within this time doubles the wait before the next start. */
const calmAfterMs = 60_000;
const longestWaitMs = 10_000;
const tellAgainMs = 60_000;

/** Resolves with its address once it answers. `onLost` is called when it cannot be kept alive, `defer` gets the way back. */
export async function openEmbeddedRedis({ program, folder, say, onLost, defer }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const password = secretIn(folder);
  await dismissOrphan(folder, password, say);
  const onLoading = () => say('· Redis is reading its data …');
  const server = { program, folder, password, onLoading };
  const keeper = keepAlive(server, say, onLost);
  await defer(keeper.stop);
  await onFreePort(server, keeper.start).catch((error) => refuseFullDisk(error, folder));
  return localRedisUrl(server);
}

function refuseFullDisk(error, folder) {
  const trouble = troubleOf(folder, error.message);
  throw trouble === error.message ? error : new Refusal(`Redis does not start: ${trouble}`);
}

// Between finding a port free and taking it somebody may be faster.
async function onFreePort(server, start, triesLeft = 3) {
  server.port = await freePort();
  try {
    await start();
  } catch (error) {
    if (triesLeft === 0 || !error.message.includes('already in use')) throw error;
    await onFreePort(server, start, triesLeft - 1);
  }
}

function secretIn(folder) {
  const file = join(folder, 'secret');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    const secret = randomBytes(32).toString('hex');
    writeFileSync(file, secret, { mode: 0o600 });
    return secret;
  }
}

function keepAlive(server, say, onLost) {
  let child;
  let stopping = false;
  let deaths = [];
  const tell = teller(say, () => deaths.length > 2);

  async function start() {
    child = await launchRedis(server);
    child.once('exit', (code, signal) => {
      if (!stopping) restart(signal ?? `exit code ${code}`).catch(onLost);
    });
  }

  // The same port again: the apps hold its address and reconnect by themselves.
  async function restart(cause) {
    for (let why = cause; !stopping;) {
      tell(`Redis ended (${troubleOf(server.folder, why)}); starting it again`);
      await sleep(waitAfterDeath());
      if (stopping) return;
      try {
        await start();
        return tell('Redis is back');
      } catch (error) {
        why = error.message;
      }
    }
  }

  function waitAfterDeath() {
    const now = performance.now();
    deaths = [...deaths.filter((at) => now - at < calmAfterMs), now];
    return Math.min(longestWaitMs, 100 * 2 ** deaths.length);
  }

  async function stop() {
    stopping = true;
    if (child) await endRedis(child, server);
  }

  return { start, stop };
}

/** Of a server that keeps ending the same sentence is told once a minute. */
function teller(say, isRestless) {
  const told = new Map();
  return (sentence) => {
    const now = performance.now();
    if (isRestless() && now - (told.get(sentence) ?? -Infinity) < tellAgainMs) return;
    told.set(sentence, now);
    say(sentence);
  };
}

// After `kill -9` of the launcher its Redis lives on, and two servers on one folder would ruin the log.
async function dismissOrphan(folder, password, say) {
  const port = Number(/^port (\d+)$/m.exec(textOf(join(folder, 'redis.conf')))?.[1]);
  const pid = Number(textOf(join(folder, 'redis.pid')));
  const lives = () => isServerOn(pid, port);
  if (!port || !(lives() || (await answersFor(folder, { port, password })))) return;
  say('An earlier start was cut off and left its Redis running; stopping that first');
  await askToShutDown({ port, password });
  if (await endsWithin(30_000, lives)) return;
  process.kill(pid, 'SIGTERM');
  if (await endsWithin(10_000, lives)) return;
  throw new Refusal(`The Redis of an earlier start (pid ${pid}) does not end. End it by hand: kill ${pid}`);
}

// Redis writes its port into its process title, so a pid used again by a stranger is told apart.
const isServerOn = (pid, port) =>
  pid > 0 && /(redis|valkey)-server .*:/.test(commandOf(pid)) && commandOf(pid).includes(`:${port}`);

async function answersFor(folder, server) {
  const client = await connectRedis(localAddress(server)).catch(() => undefined);
  const dir = await client?.ask('CONFIG', 'GET', 'dir').catch(() => undefined);
  client?.close();
  return dir?.[1] === realpathSync(folder);
}

async function endsWithin(limit, lives) {
  for (const since = performance.now(); performance.now() - since < limit; await sleep(50)) {
    if (!lives()) return true;
  }
  return !lives();
}
