#!/usr/bin/env node
// `npm run bench:feeds [-- FOLDER]`: what reading a feed costs, beside rss-parser alone in the same run. Ratios hold on a machine
// whose speed swings; rates do not. The folder is a dataset of feeds; without one, feeds-dev where it lies, else the project's
// own feeds and a generated one. `--rounds N`, `--json FILE`. Ends with 0 whether or not the goal is reached.
import './setup/node-version.mjs';
import { writeFileSync } from 'node:fs';
import { feedFigures, feedSets } from './bench/feeds.mjs';
import { tableOf } from './bench/table.mjs';
import { build } from './build/build.mjs';
import { datasetFolder } from './conformance/dataset.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values, positionals } = wordsOf({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' }, json: { type: 'string' } },
});
const steps = stepsOn(process.stderr);

async function benchFeeds() {
  if (!/^[1-9]\d{0,2}$/.test(values.rounds)) throw new Refusal('--rounds is a whole number from 1.');
  const folder = datasetFolder(positionals[0]);
  await ensureNpmPackages(steps);
  await build(steps);
  const figures = [];
  for (const [name, feeds] of Object.entries(feedSets(folder))) {
    const told = (line) => steps.line(`  ${name}, ${line}`);
    figures.push(
      await feedFigures(feeds, { what: `${name} (${feeds.length})`, repetitions: Number(values.rounds), told }),
    );
  }
  process.stdout.write(`${tableOf(figures).join('\n')}\n`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 1)}\n`);
}

await benchFeeds().catch(leave);
