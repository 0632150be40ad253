#!/usr/bin/env node
// `npm run bench:notices`: how many notices a second reach a receiver on the loopback, from the change of state in the log to the signed
// POST, beside a bare loop of the same signed posts in the same run; and how long a change takes from the log to the first byte at the
// receiver. `--rounds N` repeats the measuring, `--json FILE` keeps the figures. Ends with 0 whether or not goals are reached.
import './setup/node-version.mjs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build/build.mjs';
import { closingStack, onSignals } from './process/closing.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { ensureRedisProgram } from './setup/redis-program.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values } = wordsOf({ options: { rounds: { type: 'string', default: '5' }, json: { type: 'string' } } });
const steps = stepsOn(process.stderr);
const closing = closingStack(steps.line);

async function benchNotices() {
  if (!/^[1-9]\d?$/.test(values.rounds)) throw new Refusal('--rounds is a whole number from 1 to 99.');
  await ensureNpmPackages(steps);
  const program = await ensureRedisProgram(steps);
  await build(steps);
  const { openDeliveryDrill } = await import('./delivery/drill.mjs');
  const { healthyReceiver } = await import('./delivery/receivers.mjs');
  const { noticeFigures } = await import('./delivery/pace.mjs');
  const { tableOf } = await import('./bench/table.mjs');
  const scratch = mkdtempSync(join(tmpdir(), 'summitwatch-notices-'));
  await closing.defer(async () => rmSync(scratch, { recursive: true, force: true }));
  const drill = await openDeliveryDrill({ program, scratch, defer: closing.defer });
  await drill.begin();
  const receiver = await healthyReceiver('bench');
  await closing.defer(async () => receiver.stop());
  const subscription = await drill.subscribe('bench', receiver);
  await drill.settled();
  const how = { rounds: Number(values.rounds), told: (line) => steps.line(`  ${line}`) };
  const figures = await noticeFigures(drill, { receiver, ...subscription }, how);
  process.stdout.write(`${tableOf(figures).join('\n')}\n`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 1)}\n`);
}

onSignals(() => void closing.close().then(() => process.exit(130)));
await benchNotices()
  .catch(leave)
  .finally(() => closing.close());
