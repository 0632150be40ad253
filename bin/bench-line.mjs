#!/usr/bin/env node
// `npm run bench:line`: the whole line before an invented press: how many articles a second it carries beside each of its stages alone in
// the same run, how long a page takes from its publisher to a webhook, how soon the service starts, and what an article costs after ever
// more others. `--quick` for a look, `--trial` to see that it runs, `--only line,latency,start,growth`, `--items N` for the longest past
// (100 000), `--profile FILE` for a CPU profile of the main thread under load (of growth one for each size), `--json FILE` for machines. Ends
// with 0 whether or not goals are reached.
import './setup/node-version.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBenchRedis } from './bench/bench-redis.mjs';
import { refuseWithoutProc } from './bench/polling/processes.mjs';
import { tableOf } from './bench/table.mjs';
import { build } from './build/build.mjs';
import { onSignals } from './process/closing.mjs';
import { cacheFolder } from './service/places.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { ensureRedisProgram } from './setup/redis-program.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values } = wordsOf({
  options: {
    quick: { type: 'boolean', default: false },
    trial: { type: 'boolean', default: false },
    only: { type: 'string' },
    items: { type: 'string' },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
});
const folder = join(cacheFolder, `bench-line-${process.pid}`);
const steps = stepsOn(process.stderr);

async function sections(program) {
  const { growthFigures, latencyFigures, lineFigures, startFigures } = await import('./bench/line/measure.mjs');
  const quick = values.quick;
  const told = (line) => steps.line(`  ${line}`);
  const common = { folder, told };
  const longest = Number(values.items ?? (quick ? 10_000 : 100_000));
  if (!Number.isInteger(longest) || longest < 2000) throw new Refusal('--items is a whole number from 2000.');
  const sizes = [1000, 10_000, 100_000].filter((size) => size < longest).concat(longest);
  const profile = values.profile && resolve(values.profile);
  return {
    start: () => startFigures({ ...common, repetitions: quick ? 1 : 5 }),
    line: async () => {
      const bench = await openBenchRedis(program, join(folder, 'stages'));
      return lineFigures(bench, { ...common, ...counts(), profile }).finally(() => bench.close());
    },
    latency: () => latencyFigures({ ...common, perMinute: 120, minutes: quick ? 1 : 4 }),
    growth: () => growthFigures({ ...common, sizes, count: quick ? 150 : 300, profile }),
  };
}

/** Articles in a run of the line, and how many runs. */
function counts() {
  if (values.trial) return { count: 20, repetitions: 1 };
  return values.quick ? { count: 200, repetitions: 2 } : { count: 600, repetitions: 3 };
}

async function benchLine() {
  refuseWithoutProc();
  await ensureNpmPackages(steps);
  const program = await ensureRedisProgram(steps);
  await build(steps);
  mkdirSync(folder, { recursive: true });
  const all = await sections(program);
  const figures = [];
  for (const name of values.only?.split(',') ?? Object.keys(all)) {
    if (!Object.hasOwn(all, name)) throw new Refusal(`There is no section ${name}: ${Object.keys(all).join(', ')}.`);
    figures.push(...(await steps.step(name, all[name])).map((figure) => ({ ...figure, section: name })));
  }
  process.stdout.write(`${tableOf(figures).join('\n')}\n`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 1)}\n`);
}

process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
onSignals(() => process.exit(130));
await benchLine().catch(leave);
