// Where things lie, and what the environment says about them. Relative defaults belong to the project's folder,
// relative settings to the folder the person stands in.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../terminal/refusal.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const cacheFolder = join(root, '.cache');

const pathFrom = (setting, fallback) => (setting ? resolve(setting) : join(root, fallback));

function portFrom(setting = '8080') {
  const port = Number(setting);
  if (setting.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Refusal(
    `SUMMITWATCH_PORT is "${setting}", which is no port. Choose a number from 1 to 65535, or 0 for any free one.`,
  );
}

/** Reads the settings the launcher itself needs and writes them back absolute, so that the apps see the same places. */
export function adoptPlaces(env = process.env) {
  const places = {
    data: pathFrom(env.SUMMITWATCH_DATA, 'data'),
    story: pathFrom(env.SUMMITWATCH_STORY, 'stories/alaska-2025.yaml'),
    host: env.SUMMITWATCH_HOST || '127.0.0.1',
    port: portFrom(env.SUMMITWATCH_PORT || undefined),
  };
  env.SUMMITWATCH_DATA = places.data;
  env.SUMMITWATCH_STORY = places.story;
  env.SUMMITWATCH_HOST = places.host;
  env.SUMMITWATCH_PORT = String(places.port);
  adoptRedisAddress(env);
  return places;
}

// Secrets may stand in files; this one is needed before the settings are read.
function adoptRedisAddress(env) {
  const { REDIS_URL_FILE: file } = env;
  if (!file) return;
  if (env.REDIS_URL) throw new Refusal('REDIS_URL_FILE stands beside REDIS_URL; one is enough');
  try {
    env.REDIS_URL = readFileSync(file, 'utf8').trim();
  } catch {
    throw new Refusal(`REDIS_URL_FILE is "${file}", a file that cannot be read`);
  }
  delete env.REDIS_URL_FILE;
}
