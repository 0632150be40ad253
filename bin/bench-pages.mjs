#!/usr/bin/env node
// `npm run bench:pages [-- FOLDER]`: how well and how fast saved pages are read, beside Readability and defuddle on linkedom in the
// same run. FOLDER holds `gold.json` and `html/`; without one, extraction-dev in SUMMITWATCH_DATASETS. `--set NAME` reads one set,
// `--only READER` leaves the others out, `--rounds N` repeats the measuring of processor time, `--worst N` names the N pages that
// lose most, `--pages FILE` writes a line per page and `--json FILE` the figures. `--half A` or `B` keeps the half of the sites that a
// hash puts there: one to tune on, one to judge by. `--hostile` reads what was made to hurt instead, each page in a process of its own;
// a word after it keeps those whose names hold it. Ends with 0 whether or not goals are reached.
import './setup/node-version.mjs';
import { writeFileSync } from 'node:fs';
import { build } from './build/build.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values, positionals } = wordsOf({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    worst: { type: 'string', default: '0' },
    pages: { type: 'string' },
    json: { type: 'string' },
    half: { type: 'string' },
    hostile: { type: 'boolean' },
  },
});
const steps = stepsOn(process.stderr);

async function benchPages() {
  if (!/^\d{1,2}$/.test(values.rounds)) throw new Refusal('--rounds is a whole number from 0.');
  await ensureNpmPackages(steps);
  await build(steps);
  if (values.hostile) {
    const { hostileLines } = await import('./bench/pages/hostile.mjs');
    process.stdout.write(`${(await hostileLines({ part: positionals[0], tell: steps.line })).join('\n')}\n`);
    return;
  }
  const { halfOf, pagesFolder, pagesIn } = await import('./bench/pages/gold.mjs');
  const folder = pagesFolder(positionals[0]);
  if (folder === undefined) {
    process.stdout.write('Skipped: name a folder of saved pages, or set SUMMITWATCH_DATASETS.\n');
    return;
  }
  const isAsked = (page) =>
    (values.set ?? page.set) === page.set && (values.half === undefined || values.half === halfOf(page));
  const pages = pagesIn(folder).filter(isAsked);
  if (pages.length === 0) throw new Refusal(`There are no such pages in ${folder}.`);
  const { measure } = await import('./bench/pages/measure.mjs');
  const { linesOf, worstOf } = await import('./bench/pages/table.mjs');
  const measured = await measure(pages, { only: values.only, rounds: Number(values.rounds), steps });
  process.stdout.write(`${[...linesOf(measured), ...worstOf(measured, Number(values.worst))].join('\n')}\n`);
  if (values.pages) writeFileSync(values.pages, measured.pages.map((page) => `${JSON.stringify(page)}\n`).join(''));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(measured.figures, null, 1)}\n`);
}

await benchPages().catch(leave);
