// What the invented press prints: article number N is always the same. Six of ten are on something else (of recorded coverage of a
// summit it were nine), one in fifteen is a copy of an earlier one; the others carry on what is known, and one in four of them says
// something that changes it.
import { chanceFrom } from '../bench/chance.mjs';
import { leaders, voices } from './story.mjs';

const [one, other] = leaders;
const towns = 'Alvik Brenna Corran Dalby Ersta Fauske Grindal Hammar Ilsted Jelsa Kolvik Lerum Morvik Nesna'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
const words =
  'harbour ferry orchard council budget winter bridge market museum choir timber railway school garden'.split(' ');

const syllables = 'ba ke di lo mu ra se ti vo nu pa le gi ho ju fa we ri so ku na de mi ro tu la ve si no bu'.split(
  ' ',
);

const ground = [
  `${one} and ${other} talked at the fort in Skagen for three hours.`,
  'Reporters waited behind a fence, in rain that did not stop until the evening.',
  'The talks were held behind closed doors, with two interpreters and no notes.',
  'Delegations had prepared for the summit since the spring.',
  'The harbour of the town was closed to private boats for the whole day.',
  'Neither side said how long the draft had been on the table.',
  'A second session had been planned and was left out.',
  'Diplomats warned against high hopes before the summit began.',
];

const outcomes = [
  `${one} and ${other} agreed on an exchange of prisoners.`,
  `${one} and ${other} failed to agree on a ceasefire.`,
  `The two presidents signed an agreement on grain exports, ${one} said.`,
  `${one} said that no agreement on sanctions was reached.`,
  `${other} said that the two sides had agreed on a ceasefire.`,
  `The two leaders did not agree on security guarantees, ${other} told reporters.`,
];

const stances = [
  (who) => `${who} welcomed the agreement on the exchange of prisoners.`,
  (who) => `${who} criticised the outcome of the summit.`,
  (who) => `${who} rejected the ceasefire that was discussed in Skagen.`,
  (who) => `${who} praised the talks in Skagen as a first step.`,
  (who) => `${who} condemned the agreement on grain exports.`,
];

/** Same number, same article: `{ path, title, summary, paragraphs, kind }`. */
export function articleOf(number) {
  const chance = chanceFrom(number * 7919 + 17);
  const lot = chance.upTo(60);
  if (lot < 36) return elsewhere(number, chance);
  if (lot < 40 && number > 40) return copyOf(number, chance);
  const [kind, claim] = claimOf(lot, chance);
  const told = [claim, chance.pick(outcomes), chance.pick(stances)(chance.pick(voices).person)];
  return printed(number, { kind, title: `Skagen summit: ${claim.replace(/\.$/, '')}`, chance, told });
}

/** A few matters change all the time; meetings in ever other towns are ever new ones. */
function claimOf(lot, chance) {
  if (lot < 43) return ['meeting', meetingClaim(chance)];
  if (lot < 48)
    return ['reaction', chance.pick(stances)(chance.pick(voices)[chance.happens(0.5) ? 'country' : 'person'])];
  return ['outcome', chance.pick(outcomes)];
}

function meetingClaim(chance) {
  const day = `${String(1 + chance.upTo(28))} ${chance.pick(months)} 2027`;
  return `${one} and ${other} will meet again in ${chance.pick(towns)} on ${day}.`;
}

function elsewhere(number, chance) {
  const [a, b] = [chance.pick(words), chance.pick(words)];
  const told = [`The ${a} of ${chance.pick(towns)} is to be rebuilt next to the ${b}.`];
  return printed(number, { kind: 'elsewhere', title: `A new ${a} for the ${b}`, chance, told, plain: true });
}

/** Of one of the forty before it, as an agency's text goes round. */
function copyOf(number, chance) {
  for (let back = number - 1 - chance.upTo(40); back > 0; back--) {
    const origin = articleOf(back);
    if (origin.kind !== 'copy' && origin.kind !== 'elsewhere') return { ...origin, kind: 'copy', path: pathOf(number) };
  }
  return elsewhere(number, chance);
}

const pathOf = (number) => `/article-${String(number)}.html`;

function printed(number, { kind, title, chance, told, plain = false }) {
  const sentences = [];
  const place = chance.upTo(3);
  for (let n = 0; n < 12; n++) {
    const known = plain || n % 3 > 0 ? [] : [chance.pick(ground)];
    sentences.push(...(n === place ? told : []), ...known, lineOf(chance));
  }
  const paragraphs = [];
  for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(' '));
  return { kind, path: pathOf(number), title: `${title} (${String(number)})`, summary: told[0], paragraphs };
}

/** A sentence that no other article has: without it the copies would be many, and every sequence of words known. */
function lineOf(chance) {
  const name = () => chance.pick(towns) + chance.pick(['berg', 'holm', 'by', 'stad', 'nes', 'dal']);
  const thing = () => `${coined(chance)} ${chance.pick(words)}`;
  return (
    `In ${name()} the ${thing()} of ${coined(chance)} near the ${thing()} kept its ${thing()} ` +
    `and ${String(chance.upTo(9000))} ${coined(chance)}s, said ${coined(chance)} of the ${thing()}.`
  );
}

/** A word that nobody knows. */
const coined = (chance) => Array.from({ length: 3 }, () => chance.pick(syllables)).join('');
