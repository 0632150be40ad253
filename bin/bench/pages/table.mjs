// The figures for people: a block per reader, goals beside ours.
import { calibrationLines } from './calibration.mjs';

const ours = 'summitwatch';
const share = (value) => value.toFixed(3);

export function linesOf({ figures }) {
  return figures.flatMap((figure) => [
    '',
    `${figure.reader}${troublesOf(figure)}`,
    ...textLines(figure),
    ...metadataLines(figure),
    ...calibrationLines(figure.calibration),
    ...cpuLines(figure),
  ]);
}

function troublesOf({ failed, complained, empty }) {
  const told = [
    [failed, 'failed on'],
    [complained, 'complained of'],
    [empty, 'found no text on'],
  ];
  return told.map(([count, what]) => (count > 0 ? `, ${what} ${count} pages` : '')).join('');
}

/** The pages of ours that cost the means most. */
export function worstOf({ pages }, count) {
  const lost = pages
    .filter(({ reader, recall }) => reader === ours && recall !== undefined)
    .map((page) => ({ ...page, loss: 2 - page.precision - page.recall }))
    .sort((one, other) => other.loss - one.loss)
    .slice(0, count);
  return lost.map(
    ({ set, id, precision, recall }) => `  ${set} ${id} precision ${share(precision)} recall ${share(recall)}`,
  );
}

function textLines({ reader, text }) {
  return Object.entries(text).flatMap(([set, figures]) => {
    if (figures === undefined) return [];
    const { precision, recall, f1, deviation, pages, goal } = figures;
    const line = `  text ${set.padEnd(12)} F1 ${share(f1)} ± ${share(deviation)}  precision ${share(precision)} recall ${share(recall)}  (${pages})`;
    return [`${line}${verdictOn(reader, f1, goal)}`];
  });
}

function metadataLines({ reader, metadata }) {
  return Object.entries(metadata).flatMap(([set, fields]) => {
    const told = Object.entries(fields).filter(([, figures]) => figures !== undefined);
    if (told.length === 0) return [];
    const cells = told.map(
      ([field, { share: value, of, goal }]) => `${field} ${share(value)} (${of})${verdictOn(reader, value, goal)}`,
    );
    return [`  said ${set.padEnd(12)} ${cells.join('  ')}`];
  });
}

function cpuLines({ reader, cpu }) {
  if (cpu === undefined) return [];
  const { median, p95, highest, ratio } = cpu;
  const times = `  CPU per page: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)}, highest ${highest.toFixed(1)}`;
  if (ratio === undefined || reader === 'readability') return [times];
  const verdict = reader === ours ? `  goal ≤ ${ratio.goal}  ${ratio.median <= ratio.goal ? 'met' : 'MISSED'}` : '';
  return [`${times}; of Readability's: median ${ratio.median.toFixed(2)}, all ${ratio.whole.toFixed(2)}${verdict}`];
}

function verdictOn(reader, value, goal) {
  if (reader !== ours || goal === undefined) return '';
  return `  goal ≥ ${goal}  ${value >= goal ? 'met' : 'MISSED'}`;
}
