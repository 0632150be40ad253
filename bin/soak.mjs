#!/usr/bin/env node
// `npm run soak [-- --minutes 60 --rate 60]`: the whole service, as `npm start` runs it, with its own Redis and folder, before an
// invented press that prints so many articles a minute; read meanwhile as a desk reads it. Every ten seconds memory, open files, lag
// and what is done are written down. Ends with a verdict computed from them, and with 1 when it was failed. `--out FOLDER` (soak-report)
// gets `soak.json`, a readable page and its plots as SVG; `--heap` also what was held, before and after, for a comparison.
// `--feeds N` carry the press (60), `--warm-up` minutes are not judged (a third, 20 at most), `--judge FILE` judges a `soak.json` anew.
import './setup/node-version.mjs';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { refuseWithoutProc } from './bench/polling/processes.mjs';
import { build } from './build/build.mjs';
import { closingStack, onSignals } from './process/closing.mjs';
import { pageOf } from './report/page.mjs';
import { cacheFolder } from './service/places.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { ensureRedisProgram } from './setup/redis-program.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values } = wordsOf({
  options: {
    minutes: { type: 'string', default: '60' },
    'warm-up': { type: 'string' },
    rate: { type: 'string', default: '60' },
    feeds: { type: 'string', default: '60' },
    out: { type: 'string', default: 'soak-report' },
    heap: { type: 'boolean', default: false },
    judge: { type: 'string' },
  },
});
const steps = stepsOn(process.stderr);
const closing = closingStack(steps.line);

function numberOf(name, standard, least) {
  const value = Number(values[name] ?? standard);
  if (Number.isFinite(value) && value >= least) return value;
  throw new Refusal(`--${name} is a number from ${least}.`);
}

function setupFrom() {
  const minutes = numberOf('minutes', 60, 3);
  return {
    ...{ minutes, perMinute: numberOf('rate', 60, 1), feeds: numberOf('feeds', 60, 1), heap: values.heap },
    // Pages are read again after a quarter of an hour: what comes in then is part of the load.
    warmUpMinutes: numberOf('warm-up', Math.min(20, minutes / 3), 1),
    out: resolve(values.out),
  };
}

async function soak() {
  refuseWithoutProc();
  const setup = setupFrom();
  await ensureNpmPackages(steps);
  await ensureRedisProgram(steps);
  await build(steps);
  const folder = join(cacheFolder, `soak-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  mkdirSync(setup.out, { recursive: true });
  await closing.defer(async () => rmSync(folder, { recursive: true, force: true }));
  const { runSoak } = await import('./soak/run.mjs');
  const { verdictOf } = await import('./soak/verdict.mjs');
  const run = await runSoak({ ...setup, folder, steps, defer: closing.defer });
  const verdict = verdictOf(run);
  await report(setup, run, verdict);
  return verdict.isPassed;
}

async function report({ out, minutes, perMinute, feeds }, run, verdict) {
  const { linesOf } = await import('./soak/verdict-lines.mjs');
  const { plotsPart, soakPlots, verdictPart, waysPart } = await import('./soak/told.mjs');
  const plots = soakPlots(run);
  for (const [name, svg] of Object.entries(plots)) writeFileSync(join(out, `soak-${name}.svg`), `${svg}\n`);
  writeFileSync(join(out, 'soak.json'), `${JSON.stringify({ verdict, ...run }, null, 1)}\n`);
  const lead = `${minutes} minutes at ${perMinute} articles a minute from ${feeds} feeds: ${verdict.isPassed ? 'passed' : 'FAILED'}.`;
  const page = pageOf({ title: 'Soak', lead, parts: [verdictPart(verdict), waysPart(run.ways), plotsPart(plots)] });
  writeFileSync(join(out, 'soak.html'), page);
  process.stdout.write(`${linesOf(verdict).join('\n')}\n`);
  steps.line(`\nThe page: ${join(out, 'soak.html')}`);
}

async function judge(file) {
  const { linesOf } = await import('./soak/verdict-lines.mjs');
  const { verdictOf } = await import('./soak/verdict.mjs');
  const verdict = verdictOf(JSON.parse(readFileSync(file, 'utf8')));
  process.stdout.write(`${linesOf(verdict).join('\n')}\n`);
  return verdict.isPassed;
}

onSignals(() => void closing.close().then(() => process.exit(130)));
const isPassed = await (values.judge === undefined ? soak() : judge(values.judge))
  .catch(leave)
  .finally(() => closing.close());
process.exit(isPassed ? 0 : 1);
