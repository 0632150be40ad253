// Logistic regression with an L2 penalty: the same rows give the same weights. Rows are sparse; a weight of 0 is not written. What the
// packages offer takes dense rows, 24 000 by 6 000 here. And the conditional logit (McFadden 1974) that picks one row out of several.
import { lowest } from './lowest.mjs';

/** Of how many rows a feature must be part, and how small a weight is nothing. */
const rarest = 3;
const smallest = 0.004;

/**
 * @param rows `{ features: Map<string, number>, isTrue: boolean, weight: number }`
 * @param penalty how much a squared weight costs beside a row's loss
 * @returns `{ bias: number, weights: { feature: number } }`, log-odds
 */
export function fittedChance(rows, penalty) {
  const names = featuresOf(rows.map(({ features }) => features.keys()));
  const table = tableOf(rows.map(biased), ['', ...names]);
  const found = lowest(costOfChance(table, rows, penalty), table.width);
  const weights = names.map((name, at) => [name, round(found[at + 1])]);
  return { bias: round(found[0]), weights: Object.fromEntries(weights.filter(([, weight]) => weight !== 0)) };
}

/**
 * @param rows `{ features: Map<string, number>, label: string, weight: number }`
 * @param options the labels in order
 * @returns `{ bias: number[], weights: { feature: number[] } }`, a number per option
 */
export function fittedChoice(rows, options, penalty) {
  const names = featuresOf(rows.map(({ features }) => features.keys()));
  const table = tableOf(rows.map(biased), ['', ...names]);
  const labels = rows.map(({ label }) => options.indexOf(label));
  const count = options.length;
  const found = lowest(costOfChoice(table, rows, { labels, count, penalty }), table.width * count);
  const at = (place) => Array.from(found.subarray(place * count, (place + 1) * count), round);
  const weights = names.map((name, place) => [name, at(place + 1)]);
  return { bias: at(0), weights: Object.fromEntries(weights.filter(([, own]) => own.some((one) => one !== 0))) };
}

/**
 * @param groups `{ rows, weight }`, the rows `{ features: Map<string, number>, isRight: boolean }`, of which one or more are right
 * @returns `{ bias: 0, weights: { feature: number } }`: the row of a group whose sum is highest is the one to pick
 */
export function fittedPick(groups, penalty) {
  const names = featuresOf(groups.map(({ rows }) => new Set(rows.flatMap(({ features }) => [...features.keys()]))));
  const table = tableOf(
    groups.flatMap(({ rows }) => rows.map(({ features }) => features)),
    names,
  );
  const found = lowest(costOfPick(table, groups, penalty), table.width);
  const weights = names.map((name, at) => [name, round(found[at])]);
  return { bias: 0, weights: Object.fromEntries(weights.filter(([, weight]) => weight !== 0)) };
}

const round = (value) => (Math.abs(value) < smallest ? 0 : Number(value.toFixed(3)));

/** The bias is what every row has. */
const biased = ({ features }) => new Map([['', 1], ...features]);

/** @param seen for each row or group the names of its features */
function featuresOf(seen) {
  const counts = new Map();
  for (const names of seen) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= rarest ? [name] : [])).sort();
}

/** Rows one behind the other: of each the places of its features among `names`, and how strong they are. */
function tableOf(rows, names) {
  const index = new Map(names.map((name, at) => [name, at]));
  const [places, values, starts] = [[], [], [0]];
  for (const row of rows) {
    for (const [name, value] of row) {
      const place = index.get(name);
      if (place === undefined) continue;
      places.push(place);
      values.push(value);
    }
    starts.push(places.length);
  }
  return {
    width: names.length,
    starts: Int32Array.from(starts),
    places: Int32Array.from(places),
    values: Float64Array.from(values),
  };
}

function sumOf({ starts, places, values }, row, point) {
  let sum = 0;
  for (let at = starts[row]; at < starts[row + 1]; at += 1) sum += point[places[at]] * values[at];
  return sum;
}

function addTo(slope, { starts, places, values }, row, error) {
  for (let at = starts[row]; at < starts[row + 1]; at += 1) slope[places[at]] += error * values[at];
}

/** What squares cost; the first `free` of the point, the bias, cost nothing. */
function heldSmall(point, slope, free, penalty) {
  let cost = 0;
  for (let at = free; at < point.length; at += 1) {
    cost += (penalty / 2) * point[at] ** 2;
    slope[at] += penalty * point[at];
  }
  return cost;
}

function costOfChance(table, rows, penalty) {
  return (point, slope) => {
    slope.fill(0);
    let cost = 0;
    rows.forEach(({ isTrue, weight }, row) => {
      const sign = isTrue ? 1 : -1;
      const odds = sign * sumOf(table, row, point);
      cost += weight * (odds < 0 ? Math.log1p(Math.exp(odds)) - odds : Math.log1p(Math.exp(-odds)));
      addTo(slope, table, row, (-sign * weight) / (1 + Math.exp(odds)));
    });
    return cost + heldSmall(point, slope, 1, penalty);
  };
}

/** The weights of one feature stand beside each other, one per option. */
function costOfChoice({ starts, places, values }, rows, { labels, count, penalty }) {
  const sums = new Float64Array(count);
  const seeSums = (row, point) => {
    sums.fill(0);
    for (let at = starts[row]; at < starts[row + 1]; at += 1)
      for (let option = 0; option < count; option += 1) sums[option] += point[places[at] * count + option] * values[at];
  };
  const addErrors = (row, slope) => {
    for (let at = starts[row]; at < starts[row + 1]; at += 1)
      for (let option = 0; option < count; option += 1) slope[places[at] * count + option] += sums[option] * values[at];
  };
  return (point, slope) => {
    slope.fill(0);
    let cost = 0;
    rows.forEach(({ weight }, row) => {
      seeSums(row, point);
      const most = Math.max(...sums);
      const total = sums.reduce((all, sum) => all + Math.exp(sum - most), 0);
      cost += weight * (most + Math.log(total) - sums[labels[row]]);
      for (let option = 0; option < count; option += 1)
        sums[option] = weight * (Math.exp(sums[option] - most) / total - (option === labels[row] ? 1 : 0));
      addErrors(row, slope);
    });
    return cost + heldSmall(point, slope, count, penalty);
  };
}

function costOfPick(table, groups, penalty) {
  const firsts = groups.map(() => 0);
  for (let at = 1; at < groups.length; at += 1) firsts[at] = firsts[at - 1] + groups[at - 1].rows.length;
  return (point, slope) => {
    slope.fill(0);
    let cost = 0;
    groups.forEach(({ rows, weight }, group) => {
      const sums = rows.map((_, row) => sumOf(table, firsts[group] + row, point));
      const most = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - most));
      const all = powers.reduce((one, other) => one + other, 0);
      const right = rows.reduce((sum, { isRight }, at) => sum + (isRight ? powers[at] : 0), 0) || Number.MIN_VALUE;
      cost += weight * (Math.log(all) - Math.log(right));
      rows.forEach(({ isRight }, row) => {
        const error = weight * (powers[row] / all - (isRight ? powers[row] / right : 0));
        addTo(slope, table, firsts[group] + row, error);
      });
    });
    return cost + heldSmall(point, slope, 0, penalty);
  };
}
