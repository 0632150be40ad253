// The program that serves lists, word for word as it runs, over an index that is filled already: its log begins after all of it.
import Database from 'libsql';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { built } from '../../crash/built.mjs';
import { endRedis, freePort, launchRedis, localRedisUrl } from '../../redis/server.mjs';
import { root } from '../../service/places.mjs';
import { fillIndex } from './filled-index.mjs';

const { loadStory } = built('libs/settings/src/index.js');

const startLimitMs = 120_000;

/** `{ url, secret, close }`, once it answers. */
export async function serveLists({ program, folder, count }, told) {
  const port = await freePort();
  const storyFile = join(root, 'stories/alaska-2025.yaml');
  fillOnce(
    join(folder, 'index', `${loadStory(storyFile).id}.${hostname()}-${port}.sqlite`),
    { count, storyFile },
    told,
  );
  const server = { program, folder: join(folder, 'redis'), password: 'for-figures-only', port: await freePort() };
  const redis = await launchRedis(server);
  const secret = randomBytes(12).toString('hex');
  const api = spawn(process.execPath, ['bin/serve.mjs', 'api'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('SUMMITWATCH_'))),
      ...{ REDIS_URL: localRedisUrl(server), SUMMITWATCH_DATA: folder, SUMMITWATCH_STORY: storyFile },
      ...{ SUMMITWATCH_PORT: String(port), SUMMITWATCH_ADMIN_SECRET: secret },
    },
  });
  const close = async () => {
    if (api.exitCode === null && api.kill('SIGTERM')) await once(api, 'exit');
    await endRedis(redis, server);
  };
  try {
    return { url: await addressOf(api), secret, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function fillOnce(file, { count, storyFile }, told) {
  fillIndex(file, { count, story: loadStory(storyFile).id }, told).index.close();
  const index = new Database(file);
  index.exec('UPDATE checkpoint SET position = 0');
  index.close();
}

async function addressOf(api) {
  let said = '';
  for (const stream of [api.stdout, api.stderr]) stream.on('data', (chunk) => (said += chunk));
  for (const since = performance.now(); performance.now() - since < startLimitMs; await sleep(50)) {
    const [, url] = /✓ api at (\S+)/.exec(said) ?? [];
    if (url !== undefined) return url;
    if (api.exitCode !== null) break;
  }
  throw new Error(`the lists are not served:\n${said}`);
}
