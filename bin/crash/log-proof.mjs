// Holds the log against what the writers were told: each acknowledged append is there once, whole, at the position and version
// that were told; what nobody heard the answer of is there once or not at all. Gives problems as sentences.
const marks = /mark-\d+-\d+-\d+\./;

export function logProblems(entries, readEvent, ledger) {
  const found = new Map();
  const positions = new Map();
  const versions = new Map();
  const problems = [];
  for (const [i, entry] of entries.entries()) {
    const event = readEvent(entry);
    if (entry.position !== i + 1) problems.push(`position ${i + 1} is missing: ${entry.position} is in its place`);
    const version = (versions.get(event.subject) ?? 0) + 1;
    if (event.version !== version)
      problems.push(`${event.subject} goes to version ${event.version} instead of ${version}`);
    versions.set(event.subject, event.version);
    const [mark] = marks.exec(entry.body) ?? [];
    if (!mark) continue;
    found.set(mark, (found.get(mark) ?? 0) + 1);
    positions.set(mark, { first: positions.get(mark)?.first ?? entry.position, subject: event.subject, version });
  }
  for (const mark of found.keys()) if (!ledger.begun.has(mark)) problems.push(`${mark} was never begun`);
  for (const report of ledger.begun.values()) problems.push(...appendProblems(report, { found, positions, ledger }));
  return problems;
}

function appendProblems({ began: mark, facts, request }, { found, positions, ledger }) {
  const count = found.get(mark) ?? 0;
  const answer = ledger.done.get(mark);
  if (!answer) {
    if (count !== 0 && count !== facts) return [`${mark} is there in part: ${count} of ${facts} facts`];
    // Without a key a writer can be refused by its own append, of which it did not hear.
    return request && count > 0 && ledger.refused.has(mark) ? [`${mark} was refused and is there`] : [];
  }
  if (count !== facts) return [`${mark} was acknowledged with ${facts} facts and is there with ${count}`];
  const { first, subject, version } = positions.get(mark);
  if (first === answer.firstPosition && subject === answer.subject && version === answer.version) return [];
  return [`${mark} was acknowledged at ${answer.firstPosition} and lies at ${first}`];
}
