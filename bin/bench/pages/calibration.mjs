// Whether a claimed quality means what it says: the mean F1 of the texts in every bin of it, with the weights as they stand and, by
// fitting them anew without a tenth of the sites at a time, as they would be on sites that had no part in them.
import { mean } from './score.mjs';

const edges = [0, 0.7, 0.8, 0.9, 0.95];
const folds = 10;
const ridge = 0.3;

/** `{ claimed, crossed, weights }`; undefined where fewer pages than folds were read as articles. */
export function calibrationOf(results) {
  const pages = results.filter(({ recall, found }) => recall !== undefined && found.signs && isArticle(found));
  if (pages.length < folds) return undefined;
  const told = pages.map((page) => ({ site: page.site, f1: f1Of(page), row: [1, ...Object.values(page.found.signs)] }));
  const sites = [...new Set(told.map(({ site }) => site))];
  const foldOf = ({ site }) => sites.indexOf(site) % folds;
  const fits = Array.from({ length: folds }, (_, fold) => fitted(told.filter((page) => foldOf(page) !== fold)));
  const crossed = told.map((page) => ({ f1: page.f1, quality: within(dot(fits[foldOf(page)], page.row)) }));
  const names = ['base', ...Object.keys(pages[0].found.signs)];
  const whole = fitted(told);
  return {
    claimed: reliability(pages.map((page, at) => ({ f1: told[at].f1, quality: page.found.quality }))),
    crossed: reliability(crossed),
    weights: Object.fromEntries(names.map((name, at) => [name, Math.round(whole[at] * 1000) / 1000])),
  };
}

export function calibrationLines(calibration) {
  if (calibration === undefined) return [];
  const { claimed, crossed, weights } = calibration;
  const told = Object.entries(weights).map(([name, weight]) => `${name} ${weight}`);
  return [
    ...reliabilityLines('quality', claimed),
    ...reliabilityLines('quality on sites apart', crossed),
    `  weights fitted to these pages: ${told.join(', ')}`,
  ];
}

function reliability(pages) {
  const bins = edges.map((from, at) => {
    const own = pages.filter(({ quality }) => quality >= from && quality < (edges[at + 1] ?? 2));
    return {
      from,
      pages: own.length,
      quality: mean(own.map(({ quality }) => quality)),
      f1: mean(own.map(({ f1 }) => f1)),
    };
  });
  const sure = pages.filter(({ quality }) => quality >= 0.9);
  return { bins, sure: { pages: sure.length, f1: mean(sure.map(({ f1 }) => f1)) }, correlation: correlation(pages) };
}

function reliabilityLines(name, { bins, sure, correlation: r }) {
  const cells = bins
    .filter(({ pages }) => pages > 0)
    .map(({ from, pages, quality, f1 }) => `≥ ${from}: ${quality.toFixed(2)} → ${f1.toFixed(3)} (${pages})`);
  return [
    `  ${name}, said → F1 (pages): ${cells.join('  ')}`,
    `    of ≥ 0.9 mean F1 ${sure.f1.toFixed(3)} (${sure.pages}), correlation ${r.toFixed(2)}`,
  ];
}

function isArticle({ verdict }) {
  return ['article', 'live-blog', 'several-articles'].includes(verdict);
}

function f1Of({ precision, recall }) {
  return (2 * precision * recall) / Math.max(1e-9, precision + recall);
}

function within(value) {
  return Math.min(1, Math.max(0, value));
}

function dot(one, other) {
  return one.reduce((sum, value, at) => sum + value * other[at], 0);
}

/** Least squares with a ridge on all but the base, by Gauss and Jordan. */
function fitted(pages) {
  const width = pages[0].row.length;
  const rows = Array.from({ length: width }, (_, i) => [
    ...Array.from(
      { length: width },
      (_, j) => pages.reduce((sum, { row }) => sum + row[i] * row[j], 0) + (i === j && i > 0 ? ridge : 0),
    ),
    pages.reduce((sum, { row, f1 }) => sum + row[i] * f1, 0),
  ]);
  for (let at = 0; at < width; at++) {
    const pivot = rows[at][at];
    rows[at] = rows[at].map((value) => value / pivot);
    for (let other = 0; other < width; other++) {
      if (other === at) continue;
      const factor = rows[other][at];
      rows[other] = rows[other].map((value, column) => value - factor * rows[at][column]);
    }
  }
  return rows.map((row) => row[width]);
}

function correlation(pages) {
  const [q, f] = [mean(pages.map(({ quality }) => quality)), mean(pages.map(({ f1 }) => f1))];
  const together = mean(pages.map(({ quality, f1 }) => (quality - q) * (f1 - f)));
  const apart = Math.sqrt(
    mean(pages.map(({ quality }) => (quality - q) ** 2)) * mean(pages.map(({ f1 }) => (f1 - f) ** 2)),
  );
  return together / Math.max(1e-9, apart);
}
