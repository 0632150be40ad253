// Pairs of ids that say the same origin, against the pairs that have it; and by kind of text, what was missed and what was wrong.
export function scoreOf(lines, answers) {
  const said = lines.map(({ id }, i) => answers[i] ?? id);
  const kinds = new Map();
  const count = (kind, name) => {
    const counts = kinds.get(kind) ?? { right: 0, missed: 0, wrong: 0 };
    counts[name] += 1;
    kinds.set(kind, counts);
  };
  const sum = { right: 0, missed: 0, wrong: 0 };
  for (let i = 0; i < lines.length; i++) {
    for (let j = 0; j < i; j++) {
      const [is, found] = [lines[i].origin === lines[j].origin, said[i] === said[j]];
      if (!is && !found) continue;
      const name = is ? (found ? 'right' : 'missed') : 'wrong';
      sum[name] += 1;
      for (const kind of new Set([lines[i].kind, lines[j].kind])) count(kind, name);
    }
  }
  return { ...rates(sum), kinds: new Map([...kinds].map(([kind, counts]) => [kind, rates(counts)])) };
}

/** Adds up the scores of several sets. */
export function together(scores) {
  const add = (all) =>
    rates(
      all.reduce(
        (sum, each) => ({
          right: sum.right + each.right,
          missed: sum.missed + each.missed,
          wrong: sum.wrong + each.wrong,
        }),
        { right: 0, missed: 0, wrong: 0 },
      ),
    );
  const names = [...new Set(scores.flatMap(({ kinds }) => [...kinds.keys()]))];
  const kinds = new Map(names.map((name) => [name, add(scores.flatMap((each) => each.kinds.get(name) ?? []))]));
  return { ...add(scores), kinds };
}

function rates({ right, missed, wrong }) {
  const [precision, recall] = [part(right, right + wrong), part(right, right + missed)];
  return { right, missed, wrong, precision, recall, f1: part(2 * precision * recall, precision + recall) };
}

function part(some, all) {
  return all === 0 ? 1 : some / all;
}
