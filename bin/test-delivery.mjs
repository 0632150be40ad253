#!/usr/bin/env node
// `npm run test:delivery`: 1 200 notices to healthy receivers, half of them beside more than twenty bad ones, and the service is ended by
// SIGKILL ten times in either half. The healthy ones must get each notice at least once, in the order of its subject, and no later than
// without the bad ones. The last line is always `N passed, N failed`.
import './setup/node-version.mjs';
import { setTimeout as sleep } from 'node:timers/promises';
import { medianOf, p95 } from './delivery/figures.mjs';
import { runDrill } from './process/run-drill.mjs';

/** Of either half: notices while it is killed, and then rounds of notices whose way is timed. */
const [kills, hurried, rounds, measured] = [10, 300, 5, 60];
/** Timed ones come no faster than a busy machine serves them: what is told is their way, not how long they queue. */
const everyMs = 60;
/** So much slower may the healthy ones be served beside the bad ones: two cores carry both. */
const mostSlower = 3;

async function subscribed(drill, receivers, defer) {
  const all = [];
  for (const receiver of receivers) {
    await defer(async () => receiver.stop());
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

async function latency(drill, healthy) {
  const begun = await drill.change(measured, everyMs);
  await arrived(healthy, [...begun.keys()]);
  const times = healthy.flatMap(({ id, receiver }) =>
    [...begun].map(([notice, at]) => (receiver.came.get(`${notice}~${id}`) ?? Infinity) - at),
  );
  return { begun, ms: p95(times), half: medianOf(times) };
}

/** What was under way at the last kill is taken up again before anything is timed. */
async function recovered(drill, healthy, withinMs = 40_000) {
  const ids = new Set(healthy.map(({ id }) => id));
  const lacking = async () => (await drill.undelivered()).some(({ subscription }) => ids.has(subscription));
  const since = performance.now();
  while (performance.now() - since < withinMs && (await lacking())) await sleep(200);
  return performance.now() - since;
}

async function killedMeanwhile(drill) {
  let over = false;
  const change = drill.change(hurried, 25).finally(() => (over = true));
  for (let killed = 0; killed < kills; killed++) {
    await sleep(over ? 50 : 700);
    await drill.kill();
    await drill.begin();
  }
  return change;
}

/** The kills belong to both halves: what they cost is no difference between them. */
async function half(drill, healthy) {
  const notices = new Map(await killedMeanwhile(drill));
  await arrived(healthy, [...notices.keys()]);
  const recoveredMs = await recovered(drill, healthy);
  const [times, halves] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const { begun, ms, half: p50 } = await latency(drill, healthy);
    for (const [notice, at] of begun) notices.set(notice, at);
    times.push(ms);
    halves.push(p50);
  }
  const [ms, p50] = [times, halves].map(medianOf);
  return { notices: [...notices.keys()], recoveredMs, times, ms, p50 };
}

async function drillAll({ line, prepare, defer }) {
  const prepared = await prepare();
  const { openDeliveryDrill } = await import('./delivery/drill.mjs');
  const { badReceivers, healthyReceiver } = await import('./delivery/receivers.mjs');
  const proof = await import('./delivery/proof.mjs');
  const drill = await openDeliveryDrill(prepared);
  await drill.begin();
  const encrypted = await healthyReceiver('three', drill.authority.sign('127.0.0.1'));
  const healthy = await subscribed(
    drill,
    [await healthyReceiver('one'), await healthyReceiver('two'), encrypted],
    defer,
  );
  const alone = await half(drill, healthy);
  const bad = await subscribed(drill, await badReceivers(drill.authority), defer);
  const beside = await half(drill, healthy);
  await drill.settled();
  const checks = await checksOf(drill, { healthy, bad, alone, beside, proof });
  for (const [what, problems] of checks) {
    line(`${problems.length === 0 ? '✓' : '✗'} ${what}`);
    for (const problem of problems.slice(0, 5)) line(`    ${problem}`);
  }
  tellTable({ healthy, bad, alone, beside }, line);
  const failed = checks.filter(([, problems]) => problems.length > 0).length;
  return { passed: checks.length - failed, failed };
}

async function checksOf(drill, { healthy, bad, alone, beside, proof }) {
  const { takesSome, wrongCertificates } = await import('./delivery/receivers.mjs');
  const undelivered = await drill.undelivered();
  const of = (id) => undelivered.filter(({ subscription }) => subscription === id);
  const idsOf = (id) => of(id).map((delivery) => delivery.id);
  const notices = [...alone.notices, ...beside.notices];
  const gone = bad.find(({ receiver }) => receiver.name === 'gone');
  const doc = await drill.subscription(gone.id);
  const listed = ({ id, receiver }) => {
    const owed = beside.notices.map((notice) => `${notice}~${id}`);
    return proof.undeliveredProblems(receiver, idsOf(id), owed, takesSome.includes(receiver.name));
  };
  const isWrong = ({ receiver }) => Object.hasOwn(wrongCertificates, receiver.name);
  const certified = ({ id, receiver }) => proof.certificateProblems(receiver, of(id), wrongCertificates[receiver.name]);
  const both = `${alone.ms.toFixed(0)} ms alone, ${beside.ms.toFixed(0)} ms beside`;
  return [
    [
      'healthy receivers got each notice, in the order of its subject, signed, and none wrong',
      healthy.flatMap((one) => proof.healthyProblems(one.receiver, notices, one)),
    ],
    ['nothing of theirs is listed as undelivered', healthy.flatMap(({ id }) => idsOf(id))],
    ['what is listed as undelivered is what the bad receivers say', bad.filter((one) => one !== gone).flatMap(listed)],
    ['who is gone is disabled', doc?.active === false ? [] : ['it is active']],
    ['a wrong certificate gets nothing, and what is wrong with it is said', bad.filter(isWrong).flatMap(certified)],
    [
      `95 of 100 notices come as soon beside the bad ones (median of ${rounds} rounds): ${both}`,
      beside.ms <= alone.ms * mostSlower ? [] : [`${(beside.ms / alone.ms).toFixed(1)} times as long`],
    ],
  ];
}

function tellTable({ healthy, bad, alone, beside }, line) {
  for (const { receiver } of bad) {
    line(`${receiver.name.padEnd(26)}${String(receiver.calls()).padStart(7)} calls, ${receiver.taken.size} taken`);
  }
  for (const [name, { times, recoveredMs, p50 }] of Object.entries({ alone, beside })) {
    const rest = `${(recoveredMs / 1000).toFixed(1)} s from the last kill’s notices to nothing owed`;
    line(
      `${name.padEnd(26)}p95 of each round: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms, p50 ${p50.toFixed(0)} ms; ${rest}`,
    );
  }
  const count = alone.notices.length + beside.notices.length;
  line(`${count} notices, ${healthy.length} healthy and ${bad.length} bad receivers, ${2 * kills} kills`);
}

await runDrill('delivery', drillAll);
