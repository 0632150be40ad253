// Chance that can be run again: the same seed gives the same numbers (mulberry32).
export function chanceFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (n) => Math.floor(next() * n);
  return {
    upTo,
    pick: (list) => list[upTo(list.length)],
    happens: (share) => next() < share,
    hex: (length) => Array.from({ length }, () => upTo(16).toString(16)).join(''),
  };
}
