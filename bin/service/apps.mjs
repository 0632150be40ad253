// The programs of the service, loaded from the build and started in this process. Each `main.js` exports
// `start(): Promise<{ name, url?, notices?, stop() }>` and reads its settings from the environment.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../terminal/refusal.mjs';
import { root } from './places.mjs';

export const appNames = ['collector', 'projector', 'api'];

const stopLimit = 10_000;
const load = createRequire(import.meta.url);

export async function startApp(name) {
  const file = join(root, 'dist/apps', name, 'src/main.js');
  if (!existsSync(file)) throw new Refusal(`${name} is not built yet. Build it with: npm run build`);
  try {
    return await load(file).start();
  } catch (error) {
    throw clarified(error);
  }
}

/** In parallel, and never longer than ten seconds: what is unfinished is picked up by the next start. */
export async function stopApp(app, say) {
  const stopped = app.stop().then(() => true);
  if (!(await Promise.race([stopped, sleep(stopLimit, false, { ref: false })]))) {
    say(`The ${app.name} did not stop within ${stopLimit / 1000} s; going on without it`);
  }
}

function clarified(error) {
  const message = messageFor[error.code]?.(error);
  return message ? new Refusal(message) : error;
}

const portInUse = ({ port }) =>
  `Port ${port} is taken by another program. Choose another: SUMMITWATCH_PORT=${Number(port) + 1} npm start`;

export const messageFor = {
  EADDRINUSE: portInUse,
  EACCES: ({ syscall, port, path }) =>
    syscall === 'listen'
      ? `Port ${port} may only be used by root. Choose one above 1023: SUMMITWATCH_PORT=8080 npm start`
      : `No permission for ${path}.`,
  EADDRNOTAVAIL: ({ address }) =>
    `SUMMITWATCH_HOST is ${address}, which is no address of this machine. Try 127.0.0.1 or 0.0.0.0.`,
  ENOTFOUND: ({ syscall, hostname }) =>
    syscall === 'getaddrinfo'
      ? `SUMMITWATCH_HOST is "${hostname}", a name nobody knows. Try 127.0.0.1 or 0.0.0.0.`
      : undefined,
};
