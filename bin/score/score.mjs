// Counts what was found right, too much and missed, over all articles together. What is optional earns nothing and costs nothing.
import { agreementBy } from './agree.mjs';
import { kinds } from './kinds.mjs';
import { pairUp } from './pair.mjs';

const levels = ['span', 'main', 'full'];

/** @param read articles with what was `found` in each; → a figure per kind, with its errors at the strictest level */
export function scoreOf(read, aliases) {
  const agreement = agreementBy(aliases);
  return kinds.map((kind) => {
    const tallies = read.map((article) => tallyOf(article, kind, agreement));
    const figures = levels.map((level) => [level, figureOf(tallies.map((tally) => tally[level]))]);
    return {
      kind: kind.kind,
      ...Object.fromEntries(figures),
      beside: besideOf(tallies, kind),
      errors: tallies.flatMap((tally) => tally.errors),
    };
  });
}

function tallyOf({ id, text, gold, found }, kind, agreement) {
  const expected = goldOf(kind.kind, gold);
  const got = foundOf(kind.kind, found);
  const agreesBy = (fields) => (one, other) =>
    kind.touches(one, other, gold) &&
    Object.entries(fields).every(([field, how]) => rightIn(field, how, one, other, agreement));
  const pairsBy = { span: {}, main: kind.main, full: kind.key };
  const tally = Object.fromEntries(
    levels.map((level) => [level, countOf(expected, got, pairUp(expected, got, agreesBy(pairsBy[level])))]),
  );
  const mainPairs = pairUp(expected, got, agreesBy(kind.main)).map(([a, b]) => [expected[a], got[b]]);
  const beside = Object.entries(kind.beside).map(([field, how]) => [
    field,
    mainPairs.filter(([one, other]) => rightIn(field, how, one, other, agreement)).length,
    mainPairs.length,
  ]);
  return { ...tally, beside, errors: errorsOf({ id, text, gold }, expected, got, tally.full, kind) };
}

function rightIn(field, how, gold, found, agreement) {
  return how === 'speaker' ? agreement.speaker(gold, found) : agreement[how](field, gold, found);
}

/** Marks that attribute nothing may be told apart or left out. */
function goldOf(kind, gold) {
  return kind === 'quotes' ? gold.quotes.filter(({ speakers }) => speakers.length > 0) : gold[kind];
}

function foundOf(kind, found) {
  return kind === 'quotes' ? found.quotes.filter(({ speaker }) => speaker !== null) : found[kind];
}

function countOf(expected, found, pairs) {
  const [paired, taken] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const missed = expected.filter((gold, at) => !gold.optional && !paired.has(at));
  const extra = found.filter((_, at) => !taken.has(at));
  const right = expected.filter((gold, at) => !gold.optional && paired.has(at)).length;
  return { right, missed, extra };
}

function figureOf(counts) {
  const sum = (of) => counts.reduce((total, count) => total + of(count), 0);
  const [right, missed, extra] = [sum((c) => c.right), sum((c) => c.missed.length), sum((c) => c.extra.length)];
  const share = (part, whole) => (whole === 0 ? 1 : part / whole);
  return {
    right,
    missed,
    extra,
    precision: share(right, right + extra),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + missed + extra),
  };
}

function besideOf(tallies, { beside }) {
  const sum = (field, at) =>
    tallies
      .flatMap((tally) => tally.beside)
      .filter(([name]) => name === field)
      .reduce((total, row) => total + row[at], 0);
  return Object.fromEntries(
    Object.keys(beside).map((field) => [field, sum(field, 2) === 0 ? 1 : sum(field, 1) / sum(field, 2)]),
  );
}

function errorsOf({ id, text, gold }, expected, got, { missed, extra }, { kind }) {
  const saying = ({ start, end, sentences }) =>
    sentences ? sentences.map((at) => gold.sentences[at].text).join(' ') : text.slice(start, end);
  const errors = [
    ...missed.map((item) => ({ error: 'missed', item })),
    ...extra.map((item) => ({ error: 'extra', item })),
  ];
  return errors.map(({ error, item }) => ({ article: id, kind, error, fields: fieldsOf(item), text: saying(item) }));
}

function fieldsOf({
  id: _id,
  sentences: _s,
  start: _start,
  end: _end,
  text: _text,
  optional: _o,
  quote: _q,
  ...fields
}) {
  return fields;
}
