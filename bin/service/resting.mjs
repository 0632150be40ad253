// Commands that a service at rest is asked, too: its own Redis is started for them and ended with them. Nobody can start the
// service on the same folder meanwhile.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lifetime } from '../process/lifetime.mjs';
import { lockData, openRedis } from './run-service.mjs';

const commands = ['backup', 'restore', 'retention', 'dump'];

/** `restore` alone, without a file, is for a Redis that runs. */
export function worksResting([, , command, ...words]) {
  if (!commands.includes(command) || words.includes('--help')) return false;
  return command !== 'restore' || words.some((word) => !word.startsWith('-'));
}

export async function runResting(main, places, steps) {
  const life = lifetime({ line: () => undefined });
  await lockData(places, life);
  const redisUrl = await openRedis(places, life, steps);
  const tool = spawn(process.execPath, [main, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, REDIS_URL: redisUrl },
  });
  await life.defer(async () => void tool.kill('SIGTERM'));
  const [code] = await once(tool, 'exit');
  process.exitCode = code ?? 1;
  await life.close();
}
