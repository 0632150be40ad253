// Child processes that are run to their end. Output is kept and returned, an exit code is a value, and no child
// outlives the command that started it.
import { spawn } from 'node:child_process';
import { accessSync, constants, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../service/places.mjs';

const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGTERM')));

/** Resolves with `{ code, output }`; a program that is not there has code 127, as in a shell. */
export function run(command, args, { cwd = root, env = process.env, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    running.add(child);
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const end = (code, note = '') => {
      running.delete(child);
      resolve({ code, output: Buffer.concat(chunks).toString() + note });
    };
    child.on('error', (error) => end(127, error.message));
    child.on('close', (code, signal) => end(code ?? 1, signal ? `\nended by ${signal}` : ''));
  });
}

/** A package's command, run by this very Node whatever PATH says; `nodeFlags` are Node's own. */
export function runTool(name, args, { nodeFlags = [], ...options } = {}) {
  return run(process.execPath, [...nodeFlags, realpathSync(join(root, 'node_modules/.bin', name)), ...args], options);
}

/** The first of `names` found on PATH, as a full path. */
export function programOnPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const lastLines = (text, count = 12) => text.trimEnd().split('\n').slice(-count).join('\n');
