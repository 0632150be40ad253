#!/usr/bin/env node
// `npm run test:crash`: ends the service and its Redis by SIGKILL, hundreds of times, while events are appended, projected and
// delivered, and proves that nothing that was acknowledged is lost, doubled or told wrongly. `--seed N` repeats a run's chance.
// The last line is always `N passed, N failed`.
import './setup/node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build/build.mjs';
import { closingStack, onSignals } from './process/closing.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { ensureRedisProgram } from './setup/redis-program.mjs';
import { explain, Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';

const steps = stepsOn(process.stdout);
const closing = closingStack(steps.line);

function wishes() {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '200' },
      'redis-kills': { type: 'string', default: '40' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    },
  });
  const wrong = Object.entries(values).find(([, value]) => !/^\d{1,9}$/.test(value));
  if (wrong) throw new Refusal(`--${wrong[0]} is "${wrong[1]}"; a whole number is expected`);
  return { kills: Number(values.kills), redisKills: Number(values['redis-kills']), seed: Number(values.seed) };
}

/** The drill's code loads the built service, so it is loaded once that is there. */
async function prepared(seed) {
  await ensureNpmPackages(steps);
  const program = await ensureRedisProgram(steps);
  await build(steps);
  const { openDrill } = await import('./crash/open-drill.mjs');
  const scratch = mkdtempSync(join(tmpdir(), 'summitwatch-crash-'));
  await closing.defer(async () => rmSync(scratch, { recursive: true, force: true }));
  return openDrill({ program, scratch, seed, line: steps.line, defer: closing.defer });
}

async function drillAll() {
  const { kills, redisKills, seed } = wishes();
  const began = performance.now();
  const drill = await prepared(seed);
  steps.line(`Seed ${seed}: npm run test:crash -- --seed ${seed} repeats its chance`);
  await drill.atRandom(kills, redisKills);
  await drill.atEachPlace();
  await drill.finish();
  tellTable(drill, (performance.now() - began) / 1000);
  return drill.proof.totals;
}

function tellTable({ kills, redisKills, leftOut, ledger, proof, receiver }, seconds) {
  const calls = [...receiver.seen.values()].reduce((sum, count) => sum + count, 0);
  const rows = [
    ['service ended by SIGKILL', kills],
    ['Redis ended by SIGKILL', redisKills],
    ['appends begun', ledger.begun.size],
    ['appends acknowledged', ledger.done.size],
    ['events in the log', proof.totals.events],
    ['notices owed', proof.totals.owed],
    ['webhooks taken, in calls', `${receiver.taken.size}, ${calls}`],
    ['seconds', seconds.toFixed(0)],
  ];
  steps.line('');
  for (const [what, count] of rows) steps.line(`${what.padEnd(28)}${String(count).padStart(12)}`);
  if (leftOut.length > 0) steps.line(`places that nothing passes yet: ${leftOut.join(', ')}`);
}

async function end(code, lastLine) {
  await closing.close();
  process.stdout.write(`${lastLine}\n`);
  process.exit(code);
}

onSignals(() => void end(130, 'stopped'));
try {
  const { passed, failed } = await drillAll();
  await end(failed === 0 ? 0 : 1, `${passed} passed, ${failed} failed`);
} catch (error) {
  process.stderr.write(`\n${explain(error)}\n`);
  await end(error.exitCode ?? 1, '0 passed, 1 failed');
}
