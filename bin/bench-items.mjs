#!/usr/bin/env node
// `npm run bench:items`: fills an index with so many items (100 000; `--items N`), each with a text of about 120 words, and tells how long
// filter, search and first page take together, by filter: p50 and p95 in milliseconds. `--rounds N` of these (20), `--frames N` in
// Chromium (3). `--json FILE` keeps the figures.
import './setup/node-version.mjs';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build/build.mjs';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { ensureRedisProgram } from './setup/redis-program.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values } = wordsOf({
  options: {
    items: { type: 'string', default: '100000' },
    json: { type: 'string' },
    rounds: { type: 'string', default: '20' },
    frames: { type: 'string', default: '3' },
  },
});
const steps = stepsOn(process.stderr);

const filters = [
  '',
  'verdict:relevant',
  '-is:copy has:outcome',
  'topic:ceasefire',
  'topic:arms-control',
  '-topic:ceasefire actor:"Person 7"',
  'matter:reaction:person-7.summit verdict:relevant',
  'source:"Paper 7",wire-3 lang:ru',
  'since:2031-05-10 until:2031-05-12',
  'ceasefire',
  'ceasefire talks verdict:relevant',
  '"the talks ended"',
  'negot*',
  'a*',
  'delegation -ceasefire since:2031-05-09 verdict:relevant,copy lang:en',
  'word4711',
];

/** In milliseconds: a frame that is drawn later is seen to be late. */
const budget = 50;

async function benchItems() {
  const [count, rounds, frameRounds] = [values.items, values.rounds, values.frames].map(Number);
  if (!(count > 0 && rounds > 0 && frameRounds >= 0))
    throw new Refusal('--items and --rounds are whole numbers above 0, --frames is one from 0.');
  await ensureNpmPackages(steps);
  await build(steps);
  const figures = await benchLists({ count, rounds });
  if (frameRounds > 0) figures.push(...(await benchFrames({ count, rounds: frameRounds })));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 1)}\n`);
}

/** A figure for each filter, of the index alone. */
async function benchLists({ count, rounds }) {
  const { fillIndex } = await import('./bench/items/filled-index.mjs');
  const { built } = await import('./crash/built.mjs');
  const { askItems } = built('libs/core/src/index.js');
  const { passageIn } = built('libs/search/src/index.js');
  const scratch = mkdtempSync(join(tmpdir(), 'summitwatch-items-'));
  try {
    const file = join(scratch, 'items.sqlite');
    const since = performance.now();
    const { index, textOf } = fillIndex(file, { count }, (done) => steps.line(`  ${done} items`));
    const filled = (performance.now() - since) / 1000;
    const figures = filters.map((typed) => {
      const times = Array.from({ length: rounds }, () => {
        const begun = performance.now();
        const conditions = askItems(typed, '2031-05-14T12:00:00.000Z');
        const { items } = index.list({ conditions }, 100);
        if (conditions.some(({ on }) => on === 'words')) for (const item of items) passageIn(textOf(item), conditions);
        return performance.now() - begun;
      }).sort((a, b) => a - b);
      const at = (share) => Number(times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(1));
      return {
        filter: typed || '(everything)',
        total: index.list({ conditions: askItems(typed, '2031-05-14T12:00:00.000Z') }, 1).total,
        p50: at(0.5),
        p95: at(0.95),
      };
    });
    index.close();
    for (const { filter, total, p50, p95 } of figures)
      process.stdout.write(
        `${filter.padEnd(70)} ${String(total).padStart(7)} ${String(p50).padStart(8)} ${String(p95).padStart(8)}\n`,
      );
    process.stdout.write(
      `filled with ${count} items in ${filled.toFixed(0)} s; file of ${(statSync(file).size / 1e6).toFixed(0)} MB\n`,
    );
    return figures.map(({ filter, p50, p95 }) => ({
      what: `${count} items, ${filter}`,
      ...{ p50, p95, highest: p95, unit: 'ms' },
    }));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A figure for each thing that somebody does on the page; none without a browser. */
async function benchFrames({ count, rounds }) {
  const browser = await ensureBrowser(steps);
  if (browser === undefined) return [];
  const { serveLists } = await import('./bench/items/listed-service.mjs');
  const { framesOf } = await import('./bench/items/frames.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'summitwatch-frames-'));
  try {
    const program = await ensureRedisProgram(steps);
    const lists = await serveLists({ program, folder, count }, (done) => steps.line(`  ${done} items served`));
    const frames = await framesOf({ ...lists, browser, rounds }).finally(lists.close);
    for (const { what, cpu, wall } of frames)
      process.stdout.write(
        `${what.padEnd(70)} ${String(cpu).padStart(7)} ${String(wall).padStart(8)} ${cpu > budget ? 'missed' : ''}\n`,
      );
    process.stdout.write(`longest task of the page: processor time and by the clock, ms; goal ${budget}\n`);
    return frames.map(({ what, cpu }) => ({
      what: `the page with ${count} items, longest task: ${what}`,
      ...{ value: cpu, unit: 'ms of processor time', goal: budget },
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await benchItems().catch(leave);
