// Logistic regression with an L2 penalty, fitted by L-BFGS (Nocedal 1980): no chance in it, the same rows give the same weights. Rows are
// sparse; a weight of 0 is not written. What the packages offer takes dense rows, 6 000 by 3 000 here.

/** Of how many rows a feature must be part, and how small a weight is nothing. */
const rarest = 3;
const smallest = 0.004;

/**
 * @param rows `{ features: Map<string, number>, label: string, weight: number }`
 * @param options the labels in order; for two of them the first has no weights of its own
 * @param penalty how much a squared weight costs beside a row's loss
 * @returns `{ bias: number[], weights: { feature: number[] } }`, a number per option
 */
export function fitted(rows, options, penalty) {
  const names = featuresOf(rows);
  const index = new Map(names.map((name, at) => [name, at]));
  const width = names.length + 1;
  const sparse = rows.map(({ features, label, weight }) => ({
    at: Int32Array.from([0, ...[...features.keys()].flatMap((name) => (index.has(name) ? [index.get(name) + 1] : []))]),
    values: Float64Array.from([1, ...[...features].flatMap(([name, value]) => (index.has(name) ? [value] : []))]),
    label: options.indexOf(label),
    weight,
  }));
  const found = lowest(lossOf(sparse, options.length, width, penalty), options.length * width);
  const at = (option, feature) => round(found[option * width + feature]);
  const every = (feature) => options.map((_, option) => at(option, feature));
  const kept = names.map((name, place) => [name, every(place + 1)]).filter(([, own]) => own.some((one) => one !== 0));
  return { bias: every(0), weights: Object.fromEntries(kept) };
}

function featuresOf(rows) {
  const counts = new Map();
  for (const { features } of rows) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= rarest ? [name] : [])).sort();
}

const round = (value) => (Math.abs(value) < smallest ? 0 : Number(value.toFixed(3)));

/** → a function of all weights that answers their cost and writes its slope. */
function lossOf(rows, options, width, penalty) {
  const sums = new Float64Array(options);
  return (point, slope) => {
    slope.fill(0);
    let cost = 0;
    for (const { at, values, label, weight } of rows) {
      for (let option = 0; option < options; option += 1) {
        let sum = 0;
        for (let each = 0; each < at.length; each += 1) sum += point[option * width + at[each]] * values[each];
        sums[option] = sum;
      }
      const most = Math.max(...sums);
      let total = 0;
      for (let option = 0; option < options; option += 1) total += Math.exp(sums[option] - most);
      cost += weight * (most + Math.log(total) - sums[label]);
      for (let option = 0; option < options; option += 1) {
        const error = weight * (Math.exp(sums[option] - most) / total - (option === label ? 1 : 0));
        for (let each = 0; each < at.length; each += 1) slope[option * width + at[each]] += error * values[each];
      }
    }
    for (let place = 0; place < point.length; place += 1) {
      if (place % width === 0) continue;
      cost += (penalty / 2) * point[place] ** 2;
      slope[place] += penalty * point[place];
    }
    return cost;
  };
}

const dot = (a, b) => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at] * b[at];
  return sum;
};

/** L-BFGS with a memory of eight steps and halved strides. */
function lowest(loss, size) {
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let cost = loss(point, slope);
  const memory = [];
  for (let round = 0; round < 200; round += 1) {
    const way = directionFrom(slope, memory);
    const next = stride(loss, { point, slope, cost }, way, memory.length === 0);
    if (!next || cost - next.cost < 1e-6 * Math.abs(cost)) return next?.point ?? point;
    const step = next.point.map((value, at) => value - point[at]);
    const bend = next.slope.map((value, at) => value - slope[at]);
    if (dot(step, bend) > 1e-12) memory.push({ step, bend });
    if (memory.length > 8) memory.shift();
    ({ point, slope, cost } = next);
  }
  return point;
}

function directionFrom(slope, memory) {
  const way = slope.map((value) => -value);
  const shares = [];
  for (const { step, bend } of memory.toReversed()) {
    const share = dot(step, way) / dot(step, bend);
    shares.push(share);
    for (let at = 0; at < way.length; at += 1) way[at] -= share * bend[at];
  }
  const last = memory.at(-1);
  if (last) {
    const scale = dot(last.step, last.bend) / dot(last.bend, last.bend);
    for (let at = 0; at < way.length; at += 1) way[at] *= scale;
  }
  for (const { step, bend } of memory) {
    const back = shares.pop() - dot(bend, way) / dot(step, bend);
    for (let at = 0; at < way.length; at += 1) way[at] += back * step[at];
  }
  return way;
}

function stride(loss, { point, slope, cost }, way, isFirst) {
  const fall = dot(slope, way);
  for (let length = isFirst ? 1 / Math.sqrt(dot(slope, slope)) : 1; length > 1e-10; length /= 2) {
    const to = point.map((value, at) => value + length * way[at]);
    const slopeThere = new Float64Array(point.length);
    const costThere = loss(to, slopeThere);
    if (costThere <= cost + 1e-4 * length * fall) return { point: to, slope: slopeThere, cost: costThere };
  }
  return undefined;
}
