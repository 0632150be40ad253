// How well a page was read: texts by their sequences of four words, each text counted in shares of its own so that long pages weigh
// no more than short ones (the method of scrapinghub's article extraction benchmark); metadata as right or wrong.
import { chanceFrom } from '../chance.mjs';

const width = 4;
const resamples = 1000;
const wordless = /[\u3040-\u30FF\u3400-\u9FFF\u0E00-\u0E7F]/u;

/** `{ precision, recall }` of one text, 0 to 1. */
export function textScore(found, gold) {
  const [ours, theirs] = [sequencesOf(found), sequencesOf(gold)];
  let shared = 0;
  for (const [sequence, count] of theirs.counts) shared += Math.min(count, ours.counts.get(sequence) ?? 0);
  return { precision: ours.total === 0 ? 0 : shared / ours.total, recall: shared / Math.max(1, theirs.total) };
}

/** F1 from the means of precision and recall over pages, with its deviation over resampled sets of pages. */
export function textFigures(scores) {
  const chance = chanceFrom(scores.length);
  const resampled = Array.from(
    { length: resamples },
    () => meansOf(scores.map(() => scores[chance.upTo(scores.length)])).f1,
  );
  return { ...meansOf(scores), deviation: deviationOf(resampled), pages: scores.length };
}

/** 1, 0 or undefined where the gold does not say. */
export const metadataScores = {
  title: (found, { title }) => title && Number(keyOf(found.title) === keyOf(title)),
  author: (found, { byline }) =>
    byline && Number(keyOf(namesOf(found.byline).sort().join()) === keyOf(namesOf(byline).sort().join())),
  day: (found, { publishedAt }) => publishedAt && Number(found.publishedAt?.slice(0, 10) === publishedAt.slice(0, 10)),
  instant: (found, { publishedAt = '' }) =>
    publishedAt.length > 10 ? Number(Date.parse(found.publishedAt) === Date.parse(publishedAt)) : undefined,
};

/** Shares of the snippets that must be there, and of those that must not be and are not. */
export function snippetScore(text, { with: wanted = [], without: unwanted = [] }) {
  const key = keyOf(text);
  const has = (snippet) => key.includes(keyOf(snippet));
  return { wanted: share(wanted, has), unwanted: share(unwanted, (snippet) => !has(snippet)) };
}

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function share(snippets, holds) {
  return snippets.length === 0 ? undefined : snippets.filter(holds).length / snippets.length;
}

function meansOf(scores) {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

function deviationOf(values) {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** Scripts that part no words are counted by character. */
function sequencesOf(text = '') {
  const words = (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  ).flatMap((word) => (wordless.test(word) ? [...word] : word));
  const counts = new Map();
  const total = words.length === 0 ? 0 : Math.max(1, words.length - width + 1);
  for (let at = 0; at < total; at++) {
    const sequence = words.slice(at, at + width).join(' ');
    counts.set(sequence, (counts.get(sequence) ?? 0) + 1);
  }
  return { counts, total };
}

function namesOf(byline) {
  if (!byline) return [];
  return Array.isArray(byline) ? [...byline] : byline.split(/\s*[,;]\s+|\s+(?:and|und|et|y)\s+/u);
}

function keyOf(text) {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
