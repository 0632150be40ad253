// Logistic regression with an L2 penalty, fitted by L-BFGS (Nocedal 1980): no chance in it, the same rows give the same weights. Rows are
// sparse; a weight of 0 is not written. What the packages offer takes dense rows, 6 000 by 3 000 here. And the conditional logit
// (McFadden 1974) that picks one row out of several.

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
  const names = featuresOf(rows.map(({ features }) => features.keys()));
  const width = names.length + 1;
  const index = new Map([['', 0], ...names.map((name, at) => [name, at + 1])]);
  const sparse = rows.map(({ features, label, weight }) => ({
    ...sparseFrom(new Map([['', 1], ...features]), index),
    label: options.indexOf(label),
    weight,
  }));
  const found = lowest(lossOf(sparse, options.length, width, penalty), options.length * width);
  const at = (option, feature) => round(found[option * width + feature]);
  const every = (feature) => options.map((_, option) => at(option, feature));
  const kept = names.map((name, place) => [name, every(place + 1)]).filter(([, own]) => own.some((one) => one !== 0));
  return { bias: every(0), weights: Object.fromEntries(kept) };
}

/**
 * @param groups `{ rows, weight }`, the rows `{ features: Map<string, number>, isRight: boolean }`, of which one or more are right
 * @returns `{ bias: 0, weights: { feature: number } }`: the row of a group whose sum is highest is the one to pick
 */
export function fittedPick(groups, penalty) {
  const names = featuresOf(groups.map(({ rows }) => new Set(rows.flatMap(({ features }) => [...features.keys()]))));
  const index = new Map(names.map((name, at) => [name, at]));
  const sparse = groups.map(({ rows, weight }) => ({
    rows: rows.map(({ features, isRight }) => ({ ...sparseFrom(features, index), isRight })),
    weight,
  }));
  const found = lowest(lossOfPick(sparse, penalty), names.length);
  const kept = names.map((name, at) => [name, round(found[at])]).filter(([, weight]) => weight !== 0);
  return { bias: 0, weights: Object.fromEntries(kept) };
}

function sparseFrom(features, index) {
  const seen = [...features].filter(([name]) => index.has(name));
  return {
    at: Int32Array.from(seen.map(([name]) => index.get(name))),
    values: Float64Array.from(seen.map(([, value]) => value)),
  };
}

/** @param seen for each row or group the names of its features */
function featuresOf(seen) {
  const counts = new Map();
  for (const names of seen) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
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

function sumOf({ at, values }, point) {
  let sum = 0;
  for (let each = 0; each < at.length; each += 1) sum += point[at[each]] * values[each];
  return sum;
}

function lossOfPick(groups, penalty) {
  return (point, slope) => {
    slope.fill(0);
    let cost = 0;
    for (const { rows, weight } of groups) {
      const sums = rows.map((row) => sumOf(row, point));
      const most = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - most));
      const all = powers.reduce((one, other) => one + other, 0);
      const right = rows.reduce((sum, { isRight }, at) => sum + (isRight ? powers[at] : 0), 0) || Number.MIN_VALUE;
      cost += weight * (Math.log(all) - Math.log(right));
      rows.forEach(({ at, values, isRight }, row) => {
        const error = weight * (powers[row] / all - (isRight ? powers[row] / right : 0));
        for (let each = 0; each < at.length; each += 1) slope[at[each]] += error * values[each];
      });
    }
    for (let place = 0; place < point.length; place += 1) {
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
