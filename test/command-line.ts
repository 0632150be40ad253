/** The command line tool as a person runs it: words in, lines out, and an exit code. */
import { spawn } from 'node:child_process';
import { root } from './service.js';

export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export function summitwatch(words: readonly string[], environment: object = {}, input = ''): Promise<Ran> {
  const own = spawn(process.execPath, ['bin/summitwatch.mjs', ...words], {
    cwd: root,
    env: { ...process.env, REDIS_URL: '', ...environment },
  });
  let [output, errors] = ['', ''];
  own.stdout.on('data', (chunk) => (output += String(chunk)));
  own.stderr.on('data', (chunk) => (errors += String(chunk)));
  own.stdin.end(input);
  return new Promise((done) => {
    own.once('close', (code) => {
      done({ code, output, errors });
    });
  });
}
