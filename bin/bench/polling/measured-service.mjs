// The service that is measured: what `npm start` runs, word for word, with its own Redis and data folder, watched from within;
// with replicas, further collectors on the same Redis and folder.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { readRunFile } from '../../service/run-file.mjs';
import { root } from '../../service/places.mjs';
import { descendantsOf } from './processes.mjs';

const secret = randomBytes(12).toString('hex');
const watcher = fileURLToPath(new URL('watch-loop.mjs', import.meta.url));
const startLimitMs = 180_000;

/**
 * `setup`: `{ data, storyFile, floor, replicas, nodeOptions, settings }`, `floor` in seconds, `settings` further variables. Resolves
 * once all of it is up.
 */
export async function startMeasuredService({ replicas = 1, nodeOptions = [], settings = {}, ...setup }) {
  const { data } = setup;
  const env = { ...environmentFor({ ...setup, nodeOptions }), ...settings };
  const main = startProcess(startScript(), env);
  const processes = [main];
  try {
    await main.says(/Summitwatch is at/);
    const { url, redisUrl } = readRunFile(data);
    for (let n = 1; n < replicas; n++) {
      const replica = startProcess('exec node bin/serve.mjs collector', { ...env, REDIS_URL: redisUrl });
      processes.push(replica);
      await replica.says(/✓ collector/);
    }
    return serviceOf(processes, { url, redisUrl });
  } catch (error) {
    await stopAll(processes);
    throw error;
  }
}

function serviceOf(processes, { url, redisUrl }) {
  const [main] = processes;
  const redisPids = descendantsOf(main.pid)
    .filter(({ name }) => /^(redis|valkey)-server/.test(name))
    .map(({ pid }) => pid);
  return {
    redisUrl,
    /** For `watchUsage`. */
    groups: {
      service: processes.map(({ pid }) => pid),
      Redis: redisPids,
      ...Object.fromEntries(processes.slice(1).map(({ pid }, n) => [`collector ${n + 2}`, [pid]])),
    },
    api: async (path, options = {}) => (await asked(url, path, options)).json(),
    /** An answer that goes on until it is told to end. */
    open: (path, signal) => asked(url, path, { signal }),
    /** Asks the watcher within the first process. */
    ask: main.ask,
    hasEnded: () => processes.some(({ hasEnded }) => hasEnded()),
    howItEnded: () => processes.find(({ hasEnded }) => hasEnded()).howItEnded(),
    stop: () => stopAll(processes),
  };
}

async function asked(url, path, options) {
  const headers = { authorization: `Bearer ${secret}`, ...(options.body && { 'content-type': 'application/json' }) };
  const answer = await fetch(`${url}/api/v1/${path}`, { ...options, headers });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

/** Replicas first: they live on the main process' Redis. */
async function stopAll(processes) {
  for (const one of [...processes].reverse()) await one.stop();
}

const startScript = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.start;

function environmentFor({ data, storyFile, floor, nodeOptions }) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('SUMMITWATCH_'));
  return {
    ...Object.fromEntries(inherited),
    NODE_OPTIONS: [...nodeOptions, `--import=${pathToFileURL(watcher).href}`].join(' '),
    REDIS_URL: '',
    SUMMITWATCH_DATA: data,
    SUMMITWATCH_STORY: storyFile,
    SUMMITWATCH_PORT: '0',
    SUMMITWATCH_REQUESTS_PER_SECOND: '1000',
    SUMMITWATCH_ADMIN_SECRET: secret,
    SUMMITWATCH_POLL_SECONDS: String(floor),
    // However little news a feed brings, it is asked at the floor's pace.
    SUMMITWATCH_POLL_CEILING_SECONDS: String(floor),
    SUMMITWATCH_CONTACT: 'bench@example.org',
    SUMMITWATCH_ALLOW_PRIVATE: 'feed=127.0.0.0/8,page=127.0.0.0/8',
  };
}

/** The command is to end in `exec`, so that its process is the one that is watched. */
function startProcess(command, env) {
  const child = spawn('sh', ['-c', command], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    pid: child.pid,
    hasEnded,
    howItEnded: () => `${child.signalCode ?? `exit code ${child.exitCode}`}\n${said.slice(-2000)}`,
    ask: asking(child),
    says: async (words) => {
      for (const since = performance.now(); !words.test(said); await sleep(50)) {
        if (hasEnded() || performance.now() - since > startLimitMs)
          throw new Error(`the measured service did not start:\n${said}`);
      }
    },
    stop: async () => {
      if (hasEnded()) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function asking(child) {
  const waiting = new Map();
  child.on('message', ({ id, answer }) => waiting.get(id)?.(answer));
  let asked = 0;
  return (ask, about = {}) =>
    new Promise((resolve) => {
      waiting.set(++asked, resolve);
      child.send({ id: asked, ask, about });
    });
}
