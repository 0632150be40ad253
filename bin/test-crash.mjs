#!/usr/bin/env node
// `npm run test:crash`: ends the service and its Redis by SIGKILL, hundreds of times, while events are appended, projected and
// delivered, and proves that nothing that was acknowledged is lost, doubled or told wrongly. `--kills N` of the service
// (200), `--redis-kills N` (40), `--seed N` repeats a run's chance, `--rest MS` (30) is how long a writer rests at most between two appends:
// the longer, the fewer events lie between two deaths, all of which are read and delivered in the end.
// The last line is always `N passed, N failed`.
import './setup/node-version.mjs';
import { runDrill } from './process/run-drill.mjs';
import { Refusal } from './terminal/refusal.mjs';
import { wordsIn } from './terminal/words.mjs';

function wishes() {
  const { values } = wordsIn({
    options: {
      kills: { type: 'string', default: '200' },
      'redis-kills': { type: 'string', default: '40' },
      rest: { type: 'string', default: '30' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    },
  });
  const wrong = Object.entries(values).find(([, value]) => !/^\d{1,9}$/.test(value));
  if (wrong) throw new Refusal(`--${wrong[0]} is "${wrong[1]}"; a whole number is expected`);
  const { kills, 'redis-kills': redisKills, rest, seed } = values;
  return { kills: Number(kills), redisKills: Number(redisKills), rest: Number(rest), seed: Number(seed) };
}

async function drillAll({ line, prepare }) {
  const { kills, redisKills, rest, seed } = wishes();
  const began = performance.now();
  const prepared = await prepare();
  const { openDrill } = await import('./crash/open-drill.mjs');
  const drill = await openDrill({ ...prepared, seed, rest, line });
  line(`Seed ${seed}: npm run test:crash -- --seed ${seed} repeats its chance`);
  await drill.atRandom(kills, redisKills);
  await drill.atEachPlace();
  await drill.finish();
  tellTable(drill, (performance.now() - began) / 1000, line);
  return drill.proof.totals;
}

function tellTable({ kills, redisKills, leftOut, ledger, proof, receiver }, seconds, line) {
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
  line('');
  for (const [what, count] of rows) line(`${what.padEnd(28)}${String(count).padStart(12)}`);
  if (leftOut.length > 0) line(`places that nothing passes yet: ${leftOut.join(', ')}`);
}

await runDrill('crash', drillAll);
