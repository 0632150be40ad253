// When a value that was found counts as the one expected. Names are equal by any of their aliases, whatever their case and accents, and
// whatever title stands before them; an
// item's `accept` lists further values that are right, for `participants` names that may stand beside them.

/** @param aliases other names by name */
export function agreementBy(aliases) {
  const owner = new Map();
  for (const [name, others] of Object.entries(aliases)) {
    for (const each of [name, ...others]) owner.set(folded(each), folded(name));
  }
  const name = (said) => (said === null || said === undefined ? '' : (owner.get(folded(said)) ?? folded(said)));
  /** "Senator Jane Roe" is Jane Roe, "foreign ministry spokesman" a spokesman. */
  const isSame = (one, other) => {
    const [a, b] = [name(one), name(other)];
    return a === b || (a !== '' && b !== '' && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)));
  };
  const names = (said) => new Set((said ?? []).map(name));
  const isAccepted = (field, gold, found) => (gold.accept?.[field] ?? []).some((each) => isSame(each, found));

  return {
    value: (field, gold, found) => gold[field] === found[field] || isAccepted(field, gold, found[field]),
    name: (field, gold, found) => isSame(gold[field], found[field]) || isAccepted(field, gold, found[field]),
    names: (field, gold, found) => {
      const [expected, got, beside] = [names(gold[field]), names(found[field]), names(gold.accept?.[field])];
      return (
        [...expected].every((each) => got.has(each)) && [...got].every((each) => expected.has(each) || beside.has(each))
      );
    },
    speaker: (gold, found) => gold.speakers.some((each) => isSame(each, found.speaker)),
  };
}

function folded(name) {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
