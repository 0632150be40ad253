#!/usr/bin/env node
// `node bin/bench-copies.mjs [FOLDER]`: how well copies are told from articles on one subject, beside MinHash, and what an article
// costs as the index fills. Labelled sets are made by a seed of the articles below FOLDER (saved pages with `gold.json` or `timeline.json`, or
// `articles/*.txt`); without one, of those in SUMMITWATCH_DATASETS. `--half A` or `B` keeps the half of the articles that a hash puts
// there: one to tune on, one to judge by. `--seeds N` makes N sets, `--most N` gives a text up to N versions, `--kinds` tells what was missed
// and what was wrong by kind of text; `--room` tells instead what an article takes in the index on Redis. Ends with 0 whether or not goals are reached.
import './setup/node-version.mjs';
import { build } from './build/build.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { ensureRedisProgram } from './setup/redis-program.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values, positionals } = wordsOf({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    seeds: { type: 'string', default: '5' },
    most: { type: 'string', default: '5' },
    kinds: { type: 'boolean' },
    room: { type: 'boolean' },
  },
});
const steps = stepsOn(process.stderr);

async function benchRoom() {
  await ensureNpmPackages(steps);
  const program = await ensureRedisProgram(steps);
  await build(steps);
  const { roomOf } = await import('./bench/copies/room.mjs');
  process.stdout.write(`${(await roomOf(program)).join('\n')}\n`);
}

async function benchCopies() {
  const [seeds, most] = [wholeNumber('seeds'), wholeNumber('most')];
  const folder = positionals[0] ?? process.env.SUMMITWATCH_DATASETS;
  if (folder === undefined) {
    process.stdout.write('Skipped: name a folder of articles, or set SUMMITWATCH_DATASETS.\n');
    return;
  }
  await ensureNpmPackages(steps);
  await build(steps);
  const { articlesBelow, halfOf } = await import('./bench/copies/texts.mjs');
  const articles = articlesBelow(folder).filter((each) => values.half === undefined || halfOf(each) === values.half);
  if (articles.length < 100)
    throw new Refusal(`There are only ${articles.length} articles below ${folder}: 100 are needed.`);
  const { measured, costs, linesOf } = await import('./bench/copies/measure.mjs');
  const found = await measured(articles, { seeds, most, tell: steps.line });
  process.stdout.write(`${[...linesOf(found, values.kinds), ...(await costs())].join('\n')}\n`);
}

function wholeNumber(name) {
  if (!/^[1-9]\d?$/.test(values[name])) throw new Refusal(`--${name} is a whole number from 1 to 99.`);
  return Number(values[name]);
}

await (values.room ? benchRoom() : benchCopies()).catch(leave);
