// Lives of the service, one after the other. While one runs the next is loading already, so that a death costs little time.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';

const program = fileURLToPath(new URL('life.mjs', import.meta.url));
const said = 4000;

/** `hear` gets every report of every life. */
export function livesIn(env, hear) {
  let spare = load(env, hear);
  let count = 0;
  return {
    /** Begins the next life; resolves with it as soon as it is on its way. */
    begin: async (given) => {
      const life = spare;
      spare = load(env, hear);
      await life.hears('loaded');
      count += 1;
      life.say({ go: { ...given, life: count } });
      return life;
    },
    count: () => count,
    close: () => spare.kill(),
  };
}

function load(env, hear) {
  const child = spawn(process.execPath, [program], { env, stdio: ['pipe', 'pipe', 'pipe', 'pipe'] });
  const waiting = new Map();
  const state = { ended: undefined, errors: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (state.errors = (state.errors + chunk).slice(-said)));
  }
  child.stdin.on('error', () => undefined);
  createInterface({ input: child.stdio[3] }).on('line', (line) => {
    const report = readReport(line);
    hear(report);
    for (const name of Object.keys(report)) signal(waiting, name).resolve();
  });
  const ended = new Promise((resolve) => {
    child.once('close', (code, by) => {
      state.ended = by ?? `exit code ${code}`;
      resolve(state.ended);
    });
  });
  return {
    say: (words) => child.stdin.write(`${JSON.stringify(words)}\n`),
    /** Resolves with true once it has reported so, with false when it ends before. */
    hears: (name) => Promise.race([signal(waiting, name).promise.then(() => true), ended.then(() => false)]),
    ended,
    hasEnded: () => state.ended,
    errors: () => state.errors,
    /** Resolves when every report that it made has been heard. */
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

/** The last line of a life may be cut off. */
function readReport(line) {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}

function signal(waiting, name) {
  if (!waiting.has(name)) {
    let resolve;
    const promise = new Promise((done) => (resolve = done));
    waiting.set(name, { promise, resolve });
  }
  return waiting.get(name);
}
