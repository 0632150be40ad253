// A set of lines with the origin of each, made of real articles by a seed: copies of many kinds among texts that only share quotations,
// statements, boilerplate and templates, in an order of chance.
import { chanceFrom } from '../chance.mjs';
import { firstWords, inkFrom, partsOf, textOf, wordsIn } from './passages.mjs';
import { variants } from './variants.mjs';
import { houseLines, statements, templates } from './wording.mjs';

/** `{ id, text, origin, kind }`; two lines with one origin are copies of one text. */
export function labelledSet(articles, seed, most = 5) {
  const chance = moreChance(chanceFrom(seed));
  const mixed = chance.shuffled(articles);
  const [writers, stories, others] = [share(mixed, 0, 0.5), share(mixed, 0.5, 0.82), share(mixed, 0.82, 1)];
  const by = { chance, ink: inkFrom(writers, chance), most };
  const copied = stories.flatMap(({ id, text }) => versionsOf(id, partsOf(text), by));
  const single = others.map(({ id, text }) => line(id, partsOf(text), 'single'));
  const made = [
    ...quoting(others, by),
    ...digests(stories, by),
    ...briefs(by),
    ...ofOneHouse(others, by),
    ...inPieces(by),
    ...sameBackground(by),
    ...shorts(stories, by),
  ];
  return chance.shuffled([...copied, ...single, ...made]).map((each, i) => ({ ...each, id: `${i} ${each.kind}` }));
}

function line(origin, parts, kind) {
  return { origin, kind, text: textOf(parts) };
}

function versionsOf(id, parts, by) {
  const { chance } = by;
  if (wordsIn(parts) < 120) return [line(id, parts, 'single')];
  const kinds = chance.several(Object.keys(variants), 2 + chance.upTo(by.most - 1));
  const whole = chance.happens(0.7) ? [line(id, parts, 'whole')] : [];
  return [...whole, ...kinds.map((kind) => line(id, variants[kind](parts, by), kind))];
}

/** Each statement, with and without quotation marks, in articles that share nothing else; a quotation of one article in another. */
function quoting(articles, { chance, ink }) {
  const own = (words) => [ink(words * 0.5), ink(words * 0.5)];
  const withStatement = statements.flatMap((statement, n) =>
    Array.from({ length: 5 }, (_, i) => {
      const words = statement.split(' ').length * (0.75 + 1.5 * chance.share());
      const [before, after] = own(words);
      const shown = i % 2 === 0 ? `“${statement}”` : statement;
      return line(`statement ${n} ${i}`, [before, [shown], after], i % 2 === 0 ? 'quoted statement' : 'statement');
    }),
  );
  const lengthy = articles.filter(({ text }) => text.split(/\s+/).length > 300);
  const passages = lengthy.slice(0, 12).flatMap(({ id, text }, n) => {
    const quotation = firstWords(partsOf(text), 60 + chance.upTo(60))
      .flat()
      .join(' ')
      .replace(/["“”]/g, '');
    return [0, 1].map((i) => line(`quoting ${id} ${n} ${i}`, [ink(60), [`“${quotation}”`], ink(40)], 'long quotation'));
  });
  return [...withStatement, ...passages];
}

/** Pages that hold one paragraph each of several articles. */
function digests(stories, { chance, ink }) {
  return Array.from({ length: 6 }, (_, n) => {
    const taken = chance.several(stories, 5 + chance.upTo(4)).map(({ text }) => longest(partsOf(text)));
    return line(`digest ${n}`, [ink(20), ...taken.flatMap((each) => [ink(12).slice(0, 1), each])], 'digest');
  });
}

/** The longest paragraph among the first few, as far as one quotes. */
function longest(parts) {
  const [paragraph] = parts.slice(0, 5).sort((a, b) => b.join(' ').length - a.join(' ').length);
  return firstWords([paragraph], 70).flat();
}

/** The same statement taken apart, in pieces of each house's choice with its own words between. */
function inPieces({ chance, ink }) {
  return statements.flatMap((statement, n) => {
    const pieces = partsOf(statement).flat();
    return Array.from({ length: 4 }, (_, i) => {
      const chosen = pieces.filter(() => chance.happens(0.7));
      const told = chosen.map((piece) => [...ink(12), `“${piece.replace(/\.$/, ',')}” the statement said.`]);
      return line(`pieces ${n} ${i}`, [ink(40), ...told], 'statement in pieces');
    });
  });
}

/** What an agency writes at the end of all its reports on one matter, or between their paragraphs. */
function sameBackground({ chance, ink }) {
  return Array.from({ length: 6 }, (_, n) => {
    const background = [ink(25), ink(25), ink(25)];
    return Array.from({ length: 4 }, (__, i) => {
      const own = Array.from({ length: 4 }, () => ink(30 + chance.upTo(50)));
      const mixed = own.flatMap((each, at) => [each, ...(at > 0 ? [background[at - 1]] : [])]);
      return line(`background ${n} ${i}`, chance.happens(0.5) ? mixed : [...own, ...background], 'same background');
    });
  }).flat();
}

function briefs({ chance, ink }) {
  return templates.flatMap(({ open, heads, close }, n) =>
    Array.from({ length: 6 }, (_, day) => {
      const parts = heads.flatMap((head) => [[head], ink(20 + chance.upTo(40))]);
      return line(`brief ${n} ${day}`, [[open], ...parts, [close]], 'brief');
    }),
  );
}

function ofOneHouse(articles, { chance, ink }) {
  return houseLines.flatMap((line_, n) =>
    Array.from({ length: 8 }, (_, i) => line(`house ${n} ${i}`, [ink(50 + chance.upTo(150)), [line_]], 'of one house')),
  );
}

/** Items of a few lines: alone, and in two or three houses with a word changed or a line added. */
function shorts(stories, by) {
  const { chance, ink } = by;
  return stories.slice(0, 24).flatMap((_, n) => {
    const parts = [ink(18 + chance.upTo(40))];
    const again = [variants['copy-edited'](parts, by), [...parts, ink(4).slice(0, 1)], parts];
    const versions = n % 2 === 0 ? [] : chance.several(again, 1 + chance.upTo(2));
    return [parts, ...versions].map((each) => line(`short ${n}`, each, 'short'));
  });
}

function share(list, from, to) {
  return list.slice(Math.round(list.length * from), Math.round(list.length * to));
}

function moreChance(chance) {
  const shuffled = (list) => {
    const all = [...list];
    return list.map(() => all.splice(chance.upTo(all.length), 1)[0]);
  };
  const several = (list, count) => shuffled(list).slice(0, count);
  return { ...chance, share: () => chance.upTo(2 ** 32) / 2 ** 32, shuffled, several };
}
