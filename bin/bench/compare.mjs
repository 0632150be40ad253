// Figures that mean something on a machine whose speed swings: contestants run in turns (A B A B …), each as often, and
// what is told is the median of the ratios of neighbours, with their spread.

/** `contestants`: name → a run that resolves with its rate. The first is held against each of the others. */
export async function inTurns(repetitions, contestants, told = () => undefined) {
  const names = Object.keys(contestants);
  const rates = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = 0; turn < repetitions; turn++) {
    // Whoever goes first does so every other time only.
    for (const name of turn % 2 === 0 ? names : [...names].reverse()) rates[name].push(await contestants[name](turn));
    told(`${turn + 1} of ${repetitions}: ${names.map((name) => `${name} ${whole(rates[name][turn])}/s`).join(', ')}`);
  }
  return rates;
}

export function ratioOf(ours, theirs) {
  return spreadOf(ours.map((rate, turn) => rate / theirs[turn]));
}

export function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: sorted[0], high: sorted[sorted.length - 1] };
}

/** Of values in order. */
export function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

export const whole = (value) => Math.round(value).toLocaleString('en');
