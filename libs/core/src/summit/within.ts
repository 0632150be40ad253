/**
 * Which of many sets of names lie within which others. A set is compared only with those that hold its rarest name, so that the
 * work grows with what is found: one name that all of them share, as at a summit, makes no set a candidate for all others.
 */
export type Names = ReadonlySet<string>;

/** Places of pairs, the earlier first, each once and in order. A set without names lies within none. */
export function pairsWithin(sets: readonly Names[]): readonly (readonly [number, number])[] {
  const holders = holdersOf(sets);
  const pairs = sets.flatMap((names, at) =>
    rarestIn(names, holders).flatMap((other) => {
      const those = sets[other];
      if (those === undefined || other === at || !isWithin(names, those)) return [];
      // Of two alike each lies within the other.
      if (names.size === those.size && at > other) return [];
      return [at < other ? ([at, other] as const) : ([other, at] as const)];
    }),
  );
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

function holdersOf(sets: readonly Names[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, names] of sets.entries()) {
    for (const name of names) {
      const known = holders.get(name);
      if (known === undefined) holders.set(name, [at]);
      else known.push(at);
    }
  }
  return holders;
}

function rarestIn(names: Names, holders: ReadonlyMap<string, readonly number[]>): readonly number[] {
  let rarest: readonly number[] | undefined;
  for (const name of names) {
    const those = holders.get(name) ?? [];
    if (rarest === undefined || those.length < rarest.length) rarest = those;
  }
  return rarest ?? [];
}

function isWithin(names: Names, others: Names): boolean {
  if (names.size > others.size) return false;
  for (const name of names) if (!others.has(name)) return false;
  return true;
}
