// Pairs what is expected with what was found, each at most once, so that as many pairs as possible agree (augmenting paths, Kuhn 1955).

/** What must be found is served before what may be; answers the pairs as indices `[expected, found]`. */
export function pairUp(expected, found, agrees) {
  const candidates = expected.map((gold) => found.flatMap((each, at) => (agrees(gold, each) ? [at] : [])));
  const takenBy = new Map();
  const order = expected.map((_, at) => at).sort((a, b) => isOptional(expected[a]) - isOptional(expected[b]) || a - b);
  for (const at of order) place(at, candidates, takenBy, new Set());
  return [...takenBy].map(([foundAt, goldAt]) => [goldAt, foundAt]);
}

function isOptional({ optional }) {
  return optional ? 1 : 0;
}

function place(at, candidates, takenBy, tried) {
  for (const foundAt of candidates[at]) {
    if (tried.has(foundAt)) continue;
    tried.add(foundAt);
    const holder = takenBy.get(foundAt);
    if (holder !== undefined && !place(holder, candidates, takenBy, tried)) continue;
    takenBy.set(foundAt, at);
    return true;
  }
  return false;
}
