#!/usr/bin/env node
// `npm run bench:findings [-- FOLDER]`: how fast the rules read, beside wink-nlp's pipeline on the same texts in the same run, what
// length costs them, and what stays in memory. Reads articles made of the traps, and the saved pages (`*.html`, `*.html.gz`) in FOLDER;
// without one, those of summit-corpus in SUMMITWATCH_DATASETS. `--rounds N` repeats the measuring, `--json FILE` keeps the figures.
// Ends with 0 whether or not goals are reached.
import './setup/node-version.mjs';
import { writeFileSync } from 'node:fs';
import { build } from './build/build.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values, positionals } = wordsOf({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' }, json: { type: 'string' } },
});
const steps = stepsOn(process.stderr);
const tell = (lines) => process.stdout.write(`${lines.join('\n')}\n`);

async function benchFindings() {
  if (!/^[1-9]\d?$/.test(values.rounds)) throw new Refusal('--rounds is a whole number from 1 to 99.');
  await ensureNpmPackages(steps);
  await build(steps);
  const { madeArticles } = await import('./bench/findings/texts.mjs');
  const { rules, wink } = await import('./bench/findings/readers.mjs');
  const { lengthFigures, memoryFigures, speedFigures } = await import('./bench/findings/measure.mjs');
  const { tableOf } = await import('./bench/table.mjs');
  const { story, articles } = madeArticles(64);
  const ours = rules(story);
  // Before the rival is loaded: its model is no memory of ours.
  const memory = memoryFigures(articles, ours);
  const rival = await wink();
  if (rival === undefined) tell(['wink-nlp: skipped, wink-nlp and wink-eng-lite-web-model are not installed.']);
  const readers = { rules: ours, ...(rival && { 'wink-nlp': rival }) };
  const how = { rounds: Number(values.rounds), told: (line) => steps.line(`  ${line}`) };
  const figures = [];
  for (const [set, texts] of await setsOf(articles)) figures.push(...(await speedFigures(set, texts, readers, how)));
  figures.push(...(await lengthFigures(articles, ours, how)), ...memory);
  tell(tableOf(figures));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 1)}\n`);
}

async function setsOf(articles) {
  const { pageArticles, pagesFolder } = await import('./bench/findings/texts.mjs');
  const folder = pagesFolder(positionals[0]);
  if (folder === undefined) tell(['Saved pages: skipped, name a folder of them or set SUMMITWATCH_DATASETS.']);
  return [['made', articles], ...(folder === undefined ? [] : [['pages', pageArticles(folder)]])];
}

await benchFindings().catch(leave);
