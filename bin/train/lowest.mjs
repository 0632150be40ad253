// The lowest point of a cost that bends upwards everywhere, by L-BFGS (Nocedal 1980): no chance in it.

/** Steps that the bend is told from. */
const remembered = 20;
/** A step that lowers the cost by a smaller share is the last: where it ends hangs on no rounding then. */
const smallestFall = 1e-9;
const mostRounds = 2000;

/** @param cost of a point, a Float64Array of `size`; writes the slope there into its second argument */
export function lowest(cost, size) {
  let here = standing(cost, new Float64Array(size));
  const steps = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const next = stepped(cost, here, wayFrom(here.slope, steps), steps.length === 0);
    if (!next) return here.point;
    const [step, bend] = [apart(next.point, here.point), apart(next.slope, here.slope)];
    const along = dot(step, bend);
    if (along > 1e-12) steps.push({ step, bend, along, across: dot(bend, bend) });
    if (steps.length > remembered) steps.shift();
    const fall = here.cost - next.cost;
    here = next;
    if (fall < smallestFall * Math.abs(here.cost)) return here.point;
  }
  return here.point;
}

function standing(cost, point) {
  const slope = new Float64Array(point.length);
  return { point, cost: cost(point, slope), slope };
}

/** Half as far, and half again, until it goes down as the slope promises. */
function stepped(cost, { point, cost: from, slope }, way, isFirst) {
  const fall = dot(slope, way);
  for (let length = isFirst ? 1 / Math.sqrt(dot(slope, slope)) : 1; length > 1e-10; length /= 2) {
    const to = Float64Array.from(point);
    add(to, way, length);
    const there = standing(cost, to);
    if (there.cost <= from + 1e-4 * length * fall) return there;
  }
  return undefined;
}

function wayFrom(slope, steps) {
  const way = slope.map((value) => -value);
  const shares = [];
  for (const { step, bend, along } of steps.toReversed()) {
    const share = dot(step, way) / along;
    shares.push(share);
    add(way, bend, -share);
  }
  const last = steps.at(-1);
  if (last) scale(way, last.along / last.across);
  for (const { step, bend, along } of steps) add(way, step, shares.pop() - dot(bend, way) / along);
  return way;
}

const apart = (one, other) => one.map((value, at) => value - other[at]);

function dot(one, other) {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at] * other[at];
  return sum;
}

function add(to, other, times) {
  for (let at = 0; at < to.length; at += 1) to[at] += other[at] * times;
}

function scale(one, by) {
  for (let at = 0; at < one.length; at += 1) one[at] *= by;
}
