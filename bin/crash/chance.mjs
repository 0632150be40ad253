// Chance that can be had again: the same seed gives the same numbers.
export function chanceFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least, most) => least + Math.floor(next() * (most - least + 1));
  const happens = (share) => next() < share;
  const oneOf = (list) => list[between(0, list.length - 1)];
  const shuffled = (list) => {
    const left = [...list];
    return list.map(() => left.splice(between(0, left.length - 1), 1)[0]);
  };
  return { between, happens, oneOf, shuffled };
}
