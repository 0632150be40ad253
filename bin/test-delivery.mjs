#!/usr/bin/env node
// `npm run test:delivery`: 1 000 notices to healthy receivers beside twenty bad ones, and the service is ended by SIGKILL 20 times. The
// healthy ones must get each notice at least once, in the order of its subject, and no later than without the bad ones.
// The last line is always `N passed, N failed`.
import './setup/node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from './build/build.mjs';
import { badReceivers, healthyReceiver, takesSome } from './delivery/receivers.mjs';
import { closingStack, onSignals } from './process/closing.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { ensureRedisProgram } from './setup/redis-program.mjs';
import { explain } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';

const [kills, measured, hurried] = [20, 200, 600];
/** So much slower may the healthy ones be served beside the bad ones: two cores carry both. */
const mostSlower = 3;
const steps = stepsOn(process.stdout);
const closing = closingStack(steps.line);

async function prepared() {
  await ensureNpmPackages(steps);
  const program = await ensureRedisProgram(steps);
  await build(steps);
  const { openDeliveryDrill } = await import('./delivery/drill.mjs');
  const scratch = mkdtempSync(join(tmpdir(), 'summitwatch-delivery-'));
  await closing.defer(async () => rmSync(scratch, { recursive: true, force: true }));
  return openDeliveryDrill({ program, scratch, defer: closing.defer });
}

async function subscribed(drill, receivers) {
  const all = [];
  for (const receiver of receivers) {
    await closing.defer(async () => receiver.stop());
    all.push({ receiver, ...(await drill.subscribe(receiver.name, receiver)) });
  }
  await drill.settled();
  return all;
}

/** Until each healthy one has them all, or it takes too long. */
async function arrived(healthy, notices, withinMs = 90_000) {
  const lacking = () =>
    healthy.some(({ id, receiver }) => notices.some((notice) => !receiver.came.has(`${notice}~${id}`)));
  for (const since = performance.now(); lacking() && performance.now() - since < withinMs;) await sleep(50);
}

async function latency(drill, healthy, p95) {
  const begun = await drill.change(measured, 10);
  await arrived(healthy, [...begun.keys()]);
  const times = healthy.flatMap(({ id, receiver }) =>
    [...begun].map(([notice, at]) => (receiver.came.get(`${notice}~${id}`) ?? Infinity) - at),
  );
  return { begun, ms: p95(times) };
}

/** What was under way at the last kill is taken up again; that is the price of the kill, and not of the bad receivers. */
async function recovered(drill, healthy, withinMs = 40_000) {
  const ids = new Set(healthy.map(({ id }) => id));
  const lacking = async () => (await drill.undelivered()).some(({ subscription }) => ids.has(subscription));
  for (const since = performance.now(); performance.now() - since < withinMs && (await lacking());) await sleep(500);
}

async function killedMeanwhile(drill) {
  let over = false;
  const change = drill.change(hurried, 30).finally(() => (over = true));
  let killed = 0;
  for (; killed < kills; killed++) {
    await sleep(over ? 50 : 700);
    await drill.kill();
    await drill.begin();
  }
  return { begun: await change, killed };
}

async function drillAll() {
  const drill = await prepared();
  const proof = await import('./delivery/proof.mjs');
  await drill.begin();
  const healthy = await subscribed(drill, await Promise.all(['one', 'two', 'three'].map(healthyReceiver)));
  const alone = await latency(drill, healthy, proof.p95);
  const bad = await subscribed(drill, await badReceivers());
  const { begun, killed } = await killedMeanwhile(drill);
  await arrived(healthy, [...begun.keys()]);
  await recovered(drill, healthy);
  const beside = await latency(drill, healthy, proof.p95);
  await drill.settled();
  const later = [...begun.keys(), ...beside.begun.keys()];
  const notices = [...alone.begun.keys(), ...later];
  const undelivered = await drill.undelivered();
  const listedOf = (id) => undelivered.filter(({ subscription }) => subscription === id).map((delivery) => delivery.id);
  const gone = bad.find(({ receiver }) => receiver.name === 'gone');
  const doc = await drill.subscription(gone.id);
  const checks = [
    [
      'healthy receivers got each notice, in the order of its subject, signed, and none wrong',
      healthy.flatMap((one) => proof.healthyProblems(one.receiver, notices, one)),
    ],
    ['nothing of theirs is listed as undelivered', healthy.flatMap(({ id }) => listedOf(id))],
    [
      'what is listed as undelivered is what the bad receivers say',
      bad
        .filter((one) => one !== gone)
        .flatMap(({ id, receiver }) =>
          proof.undeliveredProblems(
            receiver,
            listedOf(id),
            later.map((notice) => `${notice}~${id}`),
            takesSome.includes(receiver.name),
          ),
        ),
    ],
    ['who is gone is disabled', doc?.active === false ? [] : ['it is active']],
    [
      `95 of 100 notices come as soon beside the bad ones: ${alone.ms.toFixed(0)} ms alone, ${beside.ms.toFixed(0)} ms beside`,
      beside.ms <= alone.ms * mostSlower ? [] : [`${(beside.ms / alone.ms).toFixed(1)} times as long`],
    ],
  ];
  for (const [what, problems] of checks) {
    steps.line(`${problems.length === 0 ? '✓' : '✗'} ${what}`);
    for (const problem of problems.slice(0, 5)) steps.line(`    ${problem}`);
  }
  for (const { receiver } of bad)
    steps.line(
      `${receiver.name.padEnd(26)}${String(receiver.calls()).padStart(7)} calls, ${receiver.taken.size} taken`,
    );
  steps.line(`${notices.length} notices, ${healthy.length} healthy and ${bad.length} bad receivers, ${killed} kills`);
  const failed = checks.filter(([, problems]) => problems.length > 0).length;
  return { passed: checks.length - failed, failed };
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
