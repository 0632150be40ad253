// The report of all benches for people: the goals first, then each bench with its figures and plots.
import { isMissed } from '../bench/table.mjs';
import { whole } from '../bench/compare.mjs';
import { escaped, figure, pageOf, paragraph, part, table } from './page.mjs';
import { barPlot, linePlot } from './plot.mjs';

const about = { full: '', quick: ', for a look only', trial: ', to see that they run: their figures say nothing' };

export function benchPage({ results, mode }) {
  const lead = `${results.length} benches${about[mode]}. Ratios are medians, against a rival or a floor in the same run.`;
  return pageOf({ title: 'What was measured', lead, parts: [goalsPart(results), ...results.map(benchPart)] });
}

/** All figures with a goal, over all benches: `[{ bench, figure, isMet }]`. */
export function goalsIn(results) {
  return results.flatMap(({ title, figures = [] }) =>
    figures
      .filter(({ goal }) => goal !== undefined)
      .map((one) => ({ bench: title, figure: one, isMet: !isMissed(one) })),
  );
}

function goalsPart(results) {
  const goals = goalsIn(results);
  const rows = goals.map(({ bench, figure: one, isMet }) => [
    ...[one.what, bench, valueOf(one), goalOf(one)],
    { text: isMet ? 'met' : 'MISSED', isMet },
  ]);
  const missed = goals.filter(({ isMet }) => !isMet).length;
  return part(
    `Goals: ${goals.length - missed} met, ${missed} missed`,
    table(['what', 'bench', '#measured', '#goal', ''], rows),
  );
}

function benchPart({ title, command, seconds, said, figures, failure }) {
  const about = paragraph(`${command}, ${Math.round(seconds)} s`);
  if (failure !== undefined) return part(title, about, paragraph(`It failed: ${failure}.`), said && pre(said));
  if (figures === undefined) return part(title, about, pre(said));
  const rows = figures.map((one) => [one.what, valueOf(one), detailsOf(one), goalOf(one)]);
  return part(title, about, ...plotsOf(figures).map(figure), table(['what', '#measured', '', '#goal'], rows));
}

const pre = (text) => `<pre>${escaped(text.trim())}</pre>`;

const short = (value) => (value >= 100 || Number.isInteger(value) ? whole(value) : value.toFixed(value < 10 ? 2 : 1));

function valueOf({ ratio, value, p95, p99, unit }) {
  if (ratio !== undefined) return short(ratio.median);
  const high = value ?? p95 ?? p99;
  // What else a unit tells stands in the bench's own table.
  return `${short(high)} ${unit.split(',')[0]}`.trim();
}

function detailsOf({ ratio, ours, rival, low, high, p50, p95, p99, highest, parts, count, unit }) {
  if (ratio !== undefined) {
    const [one, other] = [ours, rival].map(({ median }) => short(median));
    return `${short(ratio.low)}–${short(ratio.high)}; ${one} : ${other} ${unit}`;
  }
  if (p50 !== undefined) {
    const shares = { p50, p95, p99, highest };
    const told = Object.entries(shares).filter(([, value]) => value !== undefined);
    return [
      ...told.map(([name, value]) => `${name} ${short(value)}`),
      ...(count === undefined ? [] : [`of ${count}`]),
    ].join(', ');
  }
  if (parts !== undefined) return Object.entries(parts).map(([name, value]) => `${name} ${short(value)}`).join(', '); // oxfmt-ignore
  return low === undefined ? '' : `${short(low)}–${short(high)}`;
}

const goalOf = ({ goal, ratio }) => (goal === undefined ? '' : `${ratio === undefined ? '≤' : '≥'} ${goal}`);

function plotsOf(figures) {
  return [stagesPlot, ratiosPlot, waysPlot, growthPlot].flatMap((plot) => plot(figures) ?? []);
}

function stagesPlot(figures) {
  const stages = figures.filter(({ unit, value }) => unit === 'articles/s' && value !== undefined);
  const line = figures.find(({ what }) => what.startsWith('the whole line, sustained'));
  if (stages.length < 3 || line === undefined) return undefined;
  const bars = [
    { name: 'the whole line', value: line.ours.median },
    ...stages.map(({ what, value }) => ({ name: what, value })),
  ];
  return barPlot({ title: 'Each stage alone, and the whole line (articles a second)', bars });
}

function ratiosPlot(figures) {
  const bars = figures.flatMap(({ what, ratio }) =>
    ratio === undefined ? [] : [{ name: clipped(what), value: ratio.median }],
  );
  return bars.length < 2
    ? undefined
    : barPlot({ title: 'Against the rival or the floor of the same run (1: as fast)', bars });
}

const clipped = (text, most = 64) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function waysPlot(figures) {
  const way = figures.find(({ what }) => what.startsWith('printed → webhook'));
  if (way === undefined) return undefined;
  const bars = ['p50', 'p95', 'p99'].map((name) => ({ name, value: way[name] }));
  return barPlot({ title: 'From page published to webhook received (ms)', bars });
}

/** Time and processor time of an article by the length of its past. */
function growthPlot(figures) {
  const lines = { time: [], 'processor time': [] };
  for (const { what, value } of figures) {
    const [, size, name] = /^an article after ([\d,]+) others: (time|processor time)$/.exec(what) ?? [];
    if (name !== undefined) lines[name].push([Number(size.replaceAll(',', '')), value]);
  }
  if (lines.time.length < 2) return undefined;
  return linePlot({
    title: 'An article after ever more others',
    y: 'ms',
    x: 'items before it',
    lines,
    logarithmic: true,
  });
}
