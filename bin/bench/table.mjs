// The figures for people, with the goal where there is one.
import { whole } from './compare.mjs';

export function tableOf(figures) {
  const rows = figures.map(rowOf);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
}

export function isMissed({ ratio, p95, p99 = p95, value = p99, goal }) {
  if (goal === undefined) return false;
  return ratio ? ratio.median < goal : value > goal;
}

function rowOf(figure) {
  const { what, ratio, value, unit, ours, rival, parts, p50, p95, p99, highest, goal } = figure;
  const verdict = goal === undefined ? '' : `goal ${ratio ? '≥' : '≤'} ${goal}  ${isMissed(figure) ? 'MISSED' : 'met'}`;
  if (ratio) {
    const spread = `(${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)}), ${whole(ours.median)} : ${whole(rival.median)} ${unit}`;
    return [what, ratio.median.toFixed(2), spread, verdict];
  }
  if (p50 !== undefined) {
    const [name, high] = p95 === undefined ? ['p99', p99] : ['p95', p95];
    return [
      what,
      `${high.toFixed(1)} ${unit}`,
      `${name}; p50 ${p50.toFixed(1)}, highest ${highest.toFixed(1)}`,
      verdict,
    ];
  }
  const shares = Object.entries(parts ?? {}).map(([name, bytes]) => `${name} ${bytes.toFixed(0)}`);
  return [what, value.toFixed(value < 10 ? 2 : 0), [unit, ...shares].join(', '), verdict];
}
