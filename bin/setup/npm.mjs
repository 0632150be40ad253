// npm, as a child process. Under `npm start` this is the npm that runs us; it need not be on PATH.
import { run } from '../terminal/run.mjs';

export function npm(...args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('npm-cli.js') ? run(process.execPath, [cli, ...args]) : run('npm', args);
}
