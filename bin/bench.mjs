#!/usr/bin/env node
// `npm run bench [-- NAME …]`: every bench, or those named, one after the other, and one report of them: `bench.json` for machines and
// `bench.html`, which needs nothing else, for people, in `--out FOLDER` (bench-report). `--quick` for a look, an hour less; `--trial` only to
// see that they still run, of those that can in a minute. Those that need sets of real pages look for them in SUMMITWATCH_DATASETS and are
// left out without. Ends with 1 when a bench failed; a missed goal is no failure: it stands at the top of the report.
import './setup/node-version.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build/build.mjs';
import { onSignals } from './process/closing.mjs';
import { benches, runBench } from './report/benches.mjs';
import { whereAndWhen } from './report/page.mjs';
import { cacheFolder } from './service/places.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values, positionals } = wordsOf({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    trial: { type: 'boolean', default: false },
    out: { type: 'string', default: 'bench-report' },
  },
});
const steps = stepsOn(process.stderr);
const folder = join(cacheFolder, `bench-all-${process.pid}`);

const mode = values.trial ? 'trial' : values.quick ? 'quick' : 'full';

function asked() {
  const unknown = positionals.find((name) => !benches.some((bench) => bench.name === name));
  if (unknown !== undefined)
    throw new Refusal(`There is no bench ${unknown}: ${benches.map(({ name }) => name).join(', ')}.`);
  const able = benches.filter((bench) => bench[mode] !== undefined);
  return positionals.length === 0 ? able : able.filter(({ name }) => positionals.includes(name));
}

async function bench() {
  const chosen = asked();
  const out = resolve(values.out);
  await ensureNpmPackages(steps);
  await build(steps);
  mkdirSync(folder, { recursive: true });
  mkdirSync(out, { recursive: true });
  const results = [];
  for (const one of chosen) results.push(await steps.step(one.title, () => runBench(one, { mode, folder })));
  const { benchPage, goalsIn } = await import('./report/bench-page.mjs');
  writeFileSync(join(out, 'bench.json'), `${JSON.stringify({ at: whereAndWhen(), mode, results }, null, 1)}\n`);
  writeFileSync(join(out, 'bench.html'), benchPage({ results, mode }));
  for (const { figure, isMet } of goalsIn(results)) process.stdout.write(`${isMet ? '✓' : '✗'} ${figure.what}\n`);
  for (const { title, failure } of results) if (failure !== undefined) process.stdout.write(`✗ ${title}: ${failure}\n`);
  process.stdout.write(`The report: ${join(out, 'bench.html')}\n`);
  if (results.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
}

process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
onSignals(() => process.exit(130));
await bench().catch(leave);
