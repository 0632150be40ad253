// Holds the served views against a clean replay of the log in memory, document by document, and gives what the replay owes to
// receivers.
import { built } from './built.mjs';

const { projectedViews } = built('libs/core/src/index.js');
const { projectOwing, readEntries } = built('apps/projector/src/project-batch.js');
const batch = 500;

/** The documents of each view as a replay makes them, and the rows that it makes owed. */
export function replayed(entries) {
  const docs = new Map(projectedViews.map(({ name }) => [name, new Map()]));
  const owed = [];
  let checkpoint = { position: 0, chain: '' };
  for (let from = 0; from < entries.length; from += batch) {
    const commit = projectOwing(readEntries(entries.slice(from, from + batch), projectedViews), checkpoint, docs);
    owed.push(...commit.outbox);
    checkpoint = commit.to;
  }
  return { docs, owed, checkpoint };
}

export async function viewProblems(views, { docs, checkpoint }) {
  const problems = [];
  const served = await views.checkpoint();
  if (served.position !== checkpoint.position || served.chain !== checkpoint.chain) {
    problems.push(
      `the checkpoint is ${served.position} ${served.chain}, a replay ends at ${checkpoint.position} ${checkpoint.chain}`,
    );
  }
  for (const [name, expected] of docs) {
    const held = await views.all(name);
    const differing = [...new Set([...expected.keys(), ...held.keys()])].filter(
      (key) => canonical(expected.get(key)) !== canonical(held.get(key)),
    );
    problems.push(...differing.map((key) => `view ${name}, document ${key}: not as a replay makes it`));
  }
  return problems;
}

/** JSON with sorted keys: the same value has one spelling. */
function canonical(value) {
  return JSON.stringify(value, (_key, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
