// What must hold whenever no life runs: counted check by check, each failure told with its first problems.
import { join } from 'node:path';
import { root } from '../service/places.mjs';
import { run } from '../terminal/run.mjs';
import { logProblems } from './log-proof.mjs';
import { replayed, viewProblems } from './view-proof.mjs';
import { webhookProblems } from './webhook-proof.mjs';

const shown = 5;

export function openProof({ desk, ledger, receiver, subscriptions, line }) {
  const totals = { passed: 0, failed: 0, events: 0, owed: 0 };

  function check(what, problems) {
    totals[problems.length === 0 ? 'passed' : 'failed'] += 1;
    if (problems.length === 0) return;
    line(`✗ ${what}: ${problems.length} problems`);
    for (const problem of problems.slice(0, shown)) line(`    ${problem}`);
  }

  async function all(when, { complete }) {
    const before = totals.failed;
    const entries = await desk.entries();
    check(`${when}: what was acknowledged is in the log, once`, logProblems(entries, desk.readEvent, ledger));
    check(`${when}: nothing went wrong in a life`, ledger.problems);
    check(`${when}: the log verifies`, await verifyProblems());
    // No life runs: the views stand still, at the checkpoint that the last one reached.
    const { position } = await desk.views((views) => views.checkpoint());
    const replay = replayed(entries.slice(0, position));
    check(`${when}: the views are those of a replay`, await desk.views((views) => viewProblems(views, replay)));
    const seen = { receiver, ledger, subscriptions, owed: replay.owed };
    check(`${when}: the receiver got what it was owed`, webhookProblems(seen, complete));
    if (complete)
      check(
        `${when}: the views hold the whole log`,
        position === entries.length ? [] : [`${position} of ${entries.length}`],
      );
    Object.assign(totals, { events: entries.length, owed: replay.owed.length });
    if (totals.failed === before)
      line(`✓ ${when}: ${entries.length} events, views at ${position}, ${replay.owed.length} notices`);
  }

  return { all, check, totals };
}

/** The very command an operator would run. */
async function verifyProblems() {
  const { code, output } = await run(process.execPath, [join(root, 'bin/summitwatch.mjs'), 'verify']);
  return code === 0 ? [] : [output];
}
