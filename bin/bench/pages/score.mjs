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

/** 1, 0 or undefined where the gold does not say; `titleWords` is F1 of the words, for pages that have two headlines of their own. */
export const metadataScores = {
  title: (found, { title }) => title && Number(keyOf(found.title) === keyOf(title)),
  titleWords: (found, { title }) => title && wordsF1(found.title, title),
  author: (found, { byline }) => byline && Number(peopleKey(found.byline) === peopleKey(byline)),
  day: (found, { publishedAt }) => publishedAt && Number(found.publishedAt?.slice(0, 10) === publishedAt.slice(0, 10)),
  instant: (found, { publishedAt = '' }) => instantScore(found.publishedAt, publishedAt),
};

/** Gold without an offset is the clock on the wall, and midnight on it a bare day. */
function instantScore(found, gold) {
  const isZoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(gold);
  if (gold.length <= 10 || (!isZoned && gold.endsWith(' 00:00:00'))) return undefined;
  if (isZoned) return Number(secondOf(found) === secondOf(gold));
  return Number(found?.slice(0, 19).replace('T', ' ') === gold.slice(0, 19));
}

function secondOf(date) {
  return Math.floor(Date.parse(date) / 1000);
}

function wordsF1(found, gold) {
  const [ours, theirs] = [found, gold].map((text) => new Set(keyedWords(text)));
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return (2 * shared) / Math.max(1, ours.size + theirs.size);
}

function keyedWords(text = '') {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (wordless.test(word) ? [...word] : word));
}

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

/** A degree behind a name is nobody. */
const degree = /^(?:M\.?D|Ph\.?D|MS|MSc|RDN?|RN|MA|BSc|MBA|JD|FAND|CPA)\.?$/;

function peopleKey(byline) {
  const names = namesOf(byline).filter((name) => !degree.test(name));
  return keyOf(names.sort().join());
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
