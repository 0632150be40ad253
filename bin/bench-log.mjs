#!/usr/bin/env node
// `npm run bench:log`: what the log and its views cost, beside bare Redis in the same run. Ratios hold on a machine whose speed
// swings; rates do not. `--json FILE` for machines, `--quick` for a look, `--trial` to see that it runs, `--million` for the point that
// takes minutes, `--events N` on the log (100 000), `--only append,rebuild` for some sections. Ends with 0 whether or not a goal is
// reached: the table says which are not.
import './setup/node-version.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOfFigures } from './bench/as-of.mjs';
import { appendFigures } from './bench/append.mjs';
import { openBenchRedis } from './bench/bench-redis.mjs';
import { changeFigures } from './bench/changes.mjs';
import { core, history } from './bench/built.mjs';
import { growthFigures, projectionGrowth, subjectFigures } from './bench/growth.mjs';
import { rebuildFigures } from './bench/rebuild.mjs';
import { segmentFigures } from './bench/segments.mjs';
import { tableOf } from './bench/table.mjs';
import { visibleFigures } from './bench/visible.mjs';
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
    events: { type: 'string', default: '100000' },
    quick: { type: 'boolean', default: false },
    trial: { type: 'boolean', default: false },
    million: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string' },
  },
});

const folder = join(cacheFolder, `bench-${process.pid}`);
const steps = stepsOn(process.stderr);

function sizes() {
  // As many as a sealed segment needs, and some more.
  if (values.trial) return { events: 5000, growth: [5000], appends: 1000, repetitions: 1, seconds: 1, moments: 1 };
  const events = values.quick ? 10_000 : Number(values.events);
  if (!Number.isInteger(events) || events < 10_000) throw new Refusal('--events is a whole number from 10000.');
  const growth = [10_000, ...(events > 10_000 ? [events] : []), ...(values.million ? [1_000_000] : [])];
  const [appends, seconds] = values.quick ? [2000, 5] : [8000, 10];
  return { events, growth, appends, seconds, repetitions: 5, moments: 20 };
}

/** Name → what it measures; undefined for what this build cannot do. */
function sections(bench) {
  const { events, growth, repetitions, appends, seconds, moments } = sizes();
  const told = (line) => steps.line(`  ${line}`);
  const replayed = Math.min(events, 40_960);
  return {
    append: () => appendFigures(bench, { events: appends, repetitions, told }),
    subjects: () => subjectFigures(bench, { repetitions, told }),
    rebuild: async () => [
      ...(await rebuildFigures(bench, { events: Math.min(events, 10_000), repetitions, told })),
      ...(events > 10_000 ? await rebuildFigures(bench, { events, repetitions, told }) : []),
      ...(await projectionGrowth(bench, { events, told })),
    ],
    segments:
      history().folderSegments && (() => segmentFigures(bench, { events: replayed, repetitions, told, folder })),
    visible: () => visibleFigures(bench, { seconds, told }),
    'as-of': core().takeSnapshots && (() => asOfFigures(bench, { events, moments, told, folder })),
    changes: core().RecentNotices && (() => changeFigures(bench, { events, told })),
    growth: () => growthFigures(bench, { sizes: growth, told }),
  };
}

async function measure(bench) {
  const all = sections(bench);
  const names = values.only?.split(',') ?? Object.keys(all);
  const figures = [];
  for (const name of names) {
    if (!Object.hasOwn(all, name)) throw new Refusal(`There is no section ${name}: ${Object.keys(all).join(', ')}.`);
    if (all[name]) figures.push(...(await steps.step(name, all[name])));
    else steps.line(`· ${name}: left out, this build does not have it`);
  }
  return figures;
}

async function benchLog() {
  await ensureNpmPackages(steps);
  const program = await ensureRedisProgram(steps);
  await build(steps);
  mkdirSync(folder, { recursive: true });
  const bench = await openBenchRedis(program, folder);
  try {
    const figures = await measure(bench);
    process.stdout.write(`${tableOf(figures).join('\n')}\n`);
    if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 1)}\n`);
  } finally {
    await bench.close();
  }
}

process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
onSignals(() => process.exit(130));
await benchLog().catch(leave);
