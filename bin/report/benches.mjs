// What `npm run bench` runs: each bench by its name, with what it is asked in full, for a look and to see that it runs, and how its figures
// are read. Where they are no list of figures, what the bench said stands in the report as it is.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../service/places.mjs';

const inItself = (json) => json;

/** `{ name, title, script, full, quick, figuresIn }`; in order of their reading, the whole first. */
export const benches = [
  {
    ...{ name: 'line', title: 'The whole line', script: 'bench-line.mjs', figuresIn: inItself },
    ...{ full: [], quick: ['--quick'], trial: ['--trial', '--only', 'line'] },
  },
  {
    ...{ name: 'polling', title: 'The service before 500 feeds', script: 'bench-polling.mjs' },
    ...{ full: ['--feeds', '500'], quick: ['--feeds', '500', '--minutes', '1', '--floor', '60', '--items', '1'] },
    figuresIn: ({ figures }) => figures,
  },
  {
    ...{ name: 'hostile', title: 'Healthy feeds beside hostile ones', script: 'bench-hostile.mjs' },
    ...{ full: [], quick: ['--quick'] },
  },
  {
    ...{ name: 'feeds', title: 'Feeds read, beside rss-parser', script: 'bench-feeds.mjs', figuresIn: inItself },
    ...{ full: [], quick: ['--rounds', '3'] },
  },
  {
    ...{ name: 'pages', title: 'Pages read, beside Readability and defuddle', script: 'bench-pages.mjs' },
    ...{ full: [], quick: ['--rounds', '1', '--set', 'fundus'] },
  },
  {
    ...{ name: 'findings', title: 'Claims found, beside wink-nlp', script: 'bench-findings.mjs', figuresIn: inItself },
    ...{ full: [], quick: ['--rounds', '3'] },
  },
  {
    ...{
      name: 'copies',
      title: 'Copies told from articles on one subject, beside MinHash',
      script: 'bench-copies.mjs',
    },
    ...{ full: [], quick: ['--seeds', '1'] },
  },
  {
    ...{ name: 'log', title: 'The log and its views, beside bare Redis', script: 'bench-log.mjs', figuresIn: inItself },
    ...{ full: [], quick: ['--quick'], trial: ['--trial'] },
  },
  {
    ...{ name: 'items', title: 'Lists of items', script: 'bench-items.mjs' },
    ...{ full: [], quick: ['--items', '20000'], trial: ['--items', '2000', '--rounds', '1', '--frames', '0'] },
    figuresIn: inItself,
  },
  {
    ...{
      name: 'notices',
      title: 'Notices, beside bare signed posts',
      script: 'bench-notices.mjs',
      figuresIn: inItself,
    },
    ...{ full: [], quick: ['--rounds', '2'], trial: ['--rounds', '1'] },
  },
];

/**
 * @param mode full, quick or trial
 * @returns `{ name, title, command, seconds, said, figures }`, or with `failure` in their place. It never rejects.
 */
export async function runBench({ name, title, script, figuresIn, ...words }, { mode, folder }) {
  const file = join(folder, `${name}.json`);
  const asked = words[mode];
  // What has no JSON of its own is told by what it said.
  const json = name === 'copies' ? [] : ['--json', file];
  const since = performance.now();
  const { code, said } = await run([join(root, 'bin', script), ...asked, ...json]);
  const command = ['npm run', `bench:${name}`, ...(asked.length > 0 ? ['--', ...asked] : [])].join(' ');
  const told = { name, title, command, seconds: (performance.now() - since) / 1000, said };
  if (code !== 0) return { ...told, failure: `ended with ${code}` };
  if (figuresIn === undefined || !existsSync(file)) return told;
  try {
    return { ...told, figures: figuresIn(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch (error) {
    return { ...told, failure: `its figures cannot be read: ${error.message}` };
  }
}

function run(words) {
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code: code ?? signal, said })));
}
