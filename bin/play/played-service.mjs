// The service that is played to: a process of its own, as `npm start` runs it, asked and watched through its API.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../service/places.mjs';

const settleMs = 300_000;
const secret = randomBytes(12).toString('hex');

export async function startPlayedService(data, storyFile) {
  const { child, url } = await start(data, storyFile);
  const api = async (path, options = {}) => {
    const headers = { authorization: `Bearer ${secret}` };
    const answer = await fetch(`${url}/api/v1/${path}`, { ...options, headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  let asked = '';
  return {
    api,
    askAll: async () => {
      asked = new Date().toISOString();
      await api('feeds/poll', { method: 'POST' });
    },
    settled: () => settled(api, asked),
    killAndStartAgain: async () => {
      await sleep(400);
      child.kill('SIGKILL');
      await once(child, 'exit');
      return startPlayedService(data, storyFile);
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function start(data, storyFile) {
  const child = spawn(process.execPath, [join(root, 'bin/start.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      REDIS_URL: '',
      SUMMITWATCH_DATA: data,
      SUMMITWATCH_STORY: storyFile,
      SUMMITWATCH_PORT: '0',
      SUMMITWATCH_REQUESTS_PER_SECOND: '1000',
      SUMMITWATCH_ADMIN_SECRET: secret,
      SUMMITWATCH_POLL_SECONDS: '3600',
      SUMMITWATCH_HOST_SPACING_MS: '0',
      // Days pass in minutes there: by the service's own clock no page comes of age.
      SUMMITWATCH_REREAD_MINUTES: 'never',
      SUMMITWATCH_ALLOW_PRIVATE: 'feed=127.0.0.0/8,page=127.0.0.0/8',
    },
  });
  return { child, url: await addressOf(child) };
}

async function addressOf(child) {
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    const [url] = /http:\/\/\S+/.exec(said) ?? [];
    if (url === undefined) continue;
    child.stdout.resume();
    return url;
  }
  throw new Error(`the service did not start:\n${said}`);
}

/** Every feed was read since it was asked, nothing is due, and the views hold the whole log, twice in a row. */
async function settled(api, asked) {
  const deadline = Date.now() + settleMs;
  for (let quiet = 0; Date.now() < deadline; await sleep(50)) {
    quiet = (await isQuiet(api, asked)) ? quiet + 1 : 0;
    if (quiet === 3) return (await api('brief')).coverage;
  }
  throw new Error('the service did not settle within five minutes');
}

async function isQuiet(api, asked) {
  const [health, { queues }] = [await api('health'), await api('queues')];
  if (health.pending > 0 || health.projected < health.head) return false;
  if (queues.some(({ waiting, active }) => waiting + active > 0)) return false;
  return (await api('feeds')).every(({ lastPolledAt }) => lastPolledAt >= asked);
}
