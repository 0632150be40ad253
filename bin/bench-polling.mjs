#!/usr/bin/env node
// `npm run bench:polling`: the whole service before 500 local feeds, each polled once a minute. Tells what it costs (CPU, memory,
// commands at Redis), how late its polls are, and what it asks of feeds that did not change. `--feeds N`, each with
// `--items N` at first (5) and news at a `--share` of its polls (0.02), for `--minutes N`. `--replicas 3` runs three
// collectors on one Redis: no feed may then be asked twice for one due time. `--floor 86400` measures it idle. `--quick` for a
// look, `--json FILE` for machines, `--profile FILE` for a CPU profile of its main thread, `--heap FILE` for a snapshot of its heap,
// `--node '…'` for options of Node. Ends with 0 whether or not a goal is reached: the table says so.
import './setup/node-version.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pollingFigures } from './bench/polling/figures.mjs';
import { measurePolling } from './bench/polling/measurement.mjs';
import { refuseWithoutProc } from './bench/polling/processes.mjs';
import { tableOf } from './bench/table.mjs';
import { build } from './build/build.mjs';
import { onSignals } from './process/closing.mjs';
import { cacheFolder } from './service/places.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values } = wordsOf({
  options: {
    feeds: { type: 'string' },
    minutes: { type: 'string' },
    floor: { type: 'string' },
    items: { type: 'string', default: '5' },
    share: { type: 'string', default: '0.02' },
    replicas: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    profile: { type: 'string' },
    heap: { type: 'string' },
    node: { type: 'string', default: '' },
  },
});

const folder = join(cacheFolder, `bench-polling-${process.pid}`);
const steps = stepsOn(process.stderr);

function numberOf(name, standard, least) {
  const value = Number(values[name] ?? standard);
  if (Number.isFinite(value) && value >= least) return value;
  throw new Refusal(`--${name} is a number from ${least}.`);
}

function setupFrom() {
  const [feeds, floor, minutes] = values.quick ? [100, 5, 1] : [500, 60, 10];
  return {
    feeds: numberOf('feeds', feeds, 1),
    floor: numberOf('floor', floor, 0.2),
    minutes: numberOf('minutes', minutes, 0.1),
    items: numberOf('items', 5, 0),
    share: numberOf('share', 0.02, 0),
    replicas: numberOf('replicas', 1, 1),
    nodeOptions: values.node.split(' ').filter(Boolean),
    ...(values.profile && { profile: resolve(values.profile) }),
    ...(values.heap && { heap: resolve(values.heap) }),
  };
}

async function benchPolling() {
  refuseWithoutProc();
  const setup = setupFrom();
  await ensureNpmPackages(steps);
  await build(steps);
  mkdirSync(folder, { recursive: true });
  const run = await measurePolling({ ...setup, folder, step: steps.step });
  const figures = pollingFigures(run, setup);
  process.stdout.write(`${tableOf(figures).join('\n')}\n`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ setup, figures, run: sumOf(run) }, null, 1)}\n`);
}

/** The record itself is long; what it says is in the figures. */
function sumOf({ from, until, commands, watched, held, usage, totals, settleSeconds }) {
  return { from, until, commands, watched, held, usage, totals, settleSeconds };
}

process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
onSignals(() => process.exit(130));
await benchPolling().catch(leave);
