// Our index and the baseline on the same sets; and what a claim costs in an empty index, a full one, and one full of boilerplate.
import { core } from '../built.mjs';
import { labelledSet } from './labelled-set.mjs';
import { minHashIndex } from './rivals.mjs';
import { scoreOf, together } from './score.mjs';

const goal = { f1: 0.985, precision: 0.995 };

/** `{ name, score }` of each index over all sets; MinHash at the resemblance that serves it best here. */
export async function measured(articles, { seeds, most, tell }) {
  const sets = Array.from({ length: seeds }, (_, i) => labelledSet(articles, i + 1, most));
  tell(
    `${sets.length} sets of ${sets.map((lines) => lines.length).join(', ')} texts, made of ${articles.length} articles`,
  );
  const ours = { name: 'ours', score: await scored(sets, ourIndex) };
  const rivals = [];
  for (const least of [0.15, 0.2, 0.3, 0.4]) {
    rivals.push({ name: `MinHash from ${least}`, score: await scored(sets, () => minHashIndex(least)) });
  }
  return [ours, ...rivals.sort((a, b) => b.score.f1 - a.score.f1)];
}

function ourIndex() {
  const claim = core().memoryCopyIndex();
  return async ({ id, text }) => (await claim(id, core().wordingOf(text)))?.origin ?? null;
}

async function scored(sets, open) {
  const scores = [];
  for (const lines of sets) {
    const [index, answers] = [open(), []];
    for (const line of lines) answers.push(await index(line));
    scores.push(scoreOf(lines, answers));
  }
  return together(scores);
}

export function linesOf(found, withKinds = false) {
  const rows = found.map(({ name, score }) => `${name.padEnd(36)} ${ratesOf(score)}`);
  const [{ score }] = found;
  const met = (name) => `${name} goal ${percent(goal[name])} ${score[name] >= goal[name] ? 'met' : 'MISSED'}`;
  const kinds = [...score.kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, each]) => `  ${kind.padEnd(34)} ${ratesOf(each)}`);
  return ['pairs of one origin', ...rows, `${met('f1')}, ${met('precision')}`, ...(withKinds ? kinds : [])];
}

function ratesOf({ f1, precision, recall, missed, wrong }) {
  const rates = `F1 ${percent(f1)}  precision ${percent(precision)}  recall ${percent(recall)}`;
  return `${rates}  missed ${missed}  wrong ${wrong}`;
}

function percent(share) {
  return (100 * share).toFixed(2).padStart(6);
}

/** Each as a multiple of what a text of its own costs in an empty index, in the same run. */
export async function costs() {
  const text = (subject, words) => Array.from({ length: words }, (_, i) => `${subject}${i}`).join(' ');
  const own = (i) => text(`own${i}x`, 400);
  const withFooter = (i) => `${text(`own${i}x`, 300)}\n${text('footer', 100)}`;
  const empty = await claimsIn([], (i) => own(i));
  const rows = [
    ['in an index of 8 000 others', await claimsIn(range(8000, own), (i) => own(`new${i}`))],
    ['with boilerplate of 8 000 others', await claimsIn(range(8000, withFooter), (i) => withFooter(`new${i}`))],
    [
      'a copy, of a text with 8 000 copies',
      await claimsIn(
        range(8000, () => own(0)),
        () => own(0),
      ),
    ],
    ['of 20 000 words, per 400', (await claimsIn([], (i) => text(`own${i}x`, 20_000), 20)) / 50],
  ];
  return [
    'cost of an article against one in an empty index',
    ...rows.map(([name, ms]) => `${name.padEnd(36)} ${(ms / empty).toFixed(2)}`),
  ];
}

function range(count, text) {
  return Array.from({ length: count }, (_, i) => text(i));
}

/** Milliseconds for one claim, as the middle of many. */
async function claimsIn(others, text, count = 400) {
  const { memoryCopyIndex, wordingOf } = core();
  const claim = memoryCopyIndex();
  for (const [i, other] of others.entries()) await claim(`other${i}`, wordingOf(other));
  const times = [];
  for (let i = 0; i < count; i++) {
    const own = text(i);
    const began = performance.now();
    await claim(`own${i}`, wordingOf(own));
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(count / 2)];
}
