// What becomes of one text on its way through many houses. Each takes the parts of a text, `chance` and `ink`, which writes new sentences.
import { firstWords, wordsIn } from './passages.mjs';
import { footers, readMores, spellings } from './wording.mjs';

const some = (chance, low, high) => low + (high - low) * chance.share();

const half = (parts, { chance }) => firstWords(parts, wordsIn(parts) * some(chance, 0.45, 0.6));
const third = (parts, { chance }) => firstWords(parts, wordsIn(parts) * some(chance, 0.28, 0.38));

/** One to three sentences of one's own for as many of the beginning; of a brief text one. */
function newLead(parts, { chance, ink }) {
  const [first = [], ...rest] = parts;
  const count = wordsIn(parts) < 150 ? 1 : 1 + chance.upTo(3);
  const left = [first, ...rest].flatMap((paragraph, i, all) => {
    const before = all.slice(0, i).reduce((sum, each) => sum + each.length, 0);
    const kept = paragraph.slice(Math.max(0, count - before));
    return kept.length > 0 ? [kept] : [];
  });
  return [ink(20 + chance.upTo(30)), ...left];
}

function dropped(parts, { chance }) {
  const share = some(chance, 0.2, 0.45);
  return parts.map((paragraph) => paragraph.filter(() => !chance.happens(share))).filter((each) => each.length > 0);
}

function reordered(parts, { chance }) {
  const [first, ...rest] = parts;
  return [
    first,
    ...rest
      .map((each) => [chance.share(), each])
      .sort(([a], [b]) => a - b)
      .map(([, each]) => each),
  ];
}

/** Spelling of the other side of the ocean, and one word in twelve to twenty otherwise: a number, a name, a synonym. */
function copyEdited(parts, { chance }) {
  const share = some(chance, 0.04, 0.085);
  const edit = (word) => {
    const other = spellings.get(word.toLowerCase());
    if (other !== undefined) return other;
    if (!chance.happens(share)) return word;
    return /\d/.test(word) ? `${chance.upTo(900)}` : chance.pick(['', `${word}s`, 'also', `the ${word}`, 'official']);
  };
  return parts.map((paragraph) => paragraph.map((each) => each.split(' ').map(edit).join(' ')));
}

function ownParagraphs(parts, { chance, ink }) {
  const all = [...parts];
  const words = wordsIn(parts) * some(chance, 0.2, 0.6);
  const count = 1 + chance.upTo(3);
  for (let i = 0; i < count; i++) all.splice(1 + chance.upTo(all.length), 0, ink(words / count));
  return all;
}

function furnished(parts, { chance }) {
  const all = [...parts];
  for (let i = chance.upTo(3); i > 0; i--) all.splice(1 + chance.upTo(all.length), 0, [chance.pick(readMores)]);
  return [...all, ...chance.several(footers, 1 + chance.upTo(2)).map((each) => [each])];
}

/** A live text some hours on: news on top, and part of what stood there rewritten. */
function updated(parts, { chance, ink }) {
  const rest = parts.map((paragraph) =>
    paragraph.map((each) => (chance.happens(0.15) ? ink(8)[0] : each)).filter(() => !chance.happens(0.05)),
  );
  const news = ink(wordsIn(parts) * some(chance, 0.15, 0.4));
  return [news, ...rest.filter((each) => each.length > 0)];
}

const headlined = (parts, { ink }) => [ink(6).slice(0, 1), ...parts];
const chain =
  (...steps) =>
  (parts, by) =>
    steps.reduce((all, step) => step(all, by), parts);

export const variants = {
  whole: (parts) => parts,
  furnished,
  half,
  third,
  'another headline': headlined,
  'new lead': newLead,
  dropped,
  reordered,
  'copy-edited': copyEdited,
  'own paragraphs': ownParagraphs,
  updated,
  'third, furnished': chain(third, furnished),
  'half, new lead, furnished': chain(half, newLead, furnished),
  'third, new lead, furnished': chain(third, newLead, furnished),
  'half, copy-edited': chain(half, copyEdited),
  'dropped, copy-edited, furnished': chain(dropped, copyEdited, furnished),
  'new lead, own paragraphs, furnished': chain(newLead, ownParagraphs, furnished),
  'dropped, reordered, headline': chain(dropped, reordered, headlined),
  'third, copy-edited, furnished': chain(third, copyEdited, furnished),
};
