#!/usr/bin/env node
// `npm run bench:hostile`: healthy feeds before the whole service, once alone and once beside publishers that mean harm (bodies
// without end, bombs, blow-ups, silence, pages that are as bad). Tells what the main loop, the memory and the healthy feeds
// notice of them, and what became of each. `--quick` for a look, `--json FILE` for machines, `--profile FILE` for a CPU profile
// of the main thread beside them. `--feeds N` healthy ones (40), asked every `--floor` seconds (10) for `--minutes`;
// `--only KIND` of those that mean harm; `--node '…'` are options for Node. Ends with 0 whether or not a goal is reached: the table says so.
import './setup/node-version.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { comparison, fates, stallsTold } from './bench/polling/beside.mjs';
import { measurePolling } from './bench/polling/measurement.mjs';
import { refuseWithoutProc } from './bench/polling/processes.mjs';
import { build } from './build/build.mjs';
import { onSignals } from './process/closing.mjs';
import { cacheFolder } from './service/places.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values } = wordsOf({
  options: {
    feeds: { type: 'string', default: '40' },
    minutes: { type: 'string' },
    floor: { type: 'string', default: '10' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
    profile: { type: 'string' },
    node: { type: 'string', default: '' },
  },
});

const folder = join(cacheFolder, `bench-hostile-${process.pid}`);
const steps = stepsOn(process.stderr);

async function benchHostile() {
  refuseWithoutProc();
  await ensureNpmPackages(steps);
  await build(steps);
  mkdirSync(folder, { recursive: true });
  const setup = {
    ...{ folder, step: steps.step, items: 2, share: 0.2, replicas: 1, withStalls: true },
    feeds: Number(values.feeds),
    floor: Number(values.floor),
    minutes: Number(values.minutes ?? (values.quick ? 1 : 4)),
    nodeOptions: values.node.split(' ').filter(Boolean),
  };
  const hostile = { hostile: true, only: values.only, ...(values.profile && { profile: resolve(values.profile) }) };
  steps.line('Healthy feeds alone');
  const alone = await measurePolling(setup);
  steps.line('The same beside hostile ones');
  const beside = await measurePolling({ ...setup, ...hostile });
  const lines = [...comparison(alone, beside), '', ...stallsTold(beside), '', ...fates(beside)];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ alone, beside }, null, 1)}\n`);
}

process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
onSignals(() => process.exit(130));
await benchHostile().catch(leave);
