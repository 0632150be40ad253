/** Weighs the words of an evaluation: praise, blame or reserve. */
import type { Stance } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Meaning, Mark } from '../words/meanings.js';
import { shortlyBefore, type Range } from './scope.js';

/** Words of one clause or sentence that somebody says. */
export interface Part extends Range {
  readonly read: ReadSentence;
  /** Where what is said begins, behind the verb that says it. */
  readonly opens: number;
}

/** Who judges, and who sat at the table. */
export interface Sides {
  readonly speakers: readonly Person[];
  readonly isAtTable: (person: Person) => boolean;
}

const weighed: readonly Meaning[] = ['praise', 'blame', 'reserve', 'emptiness', 'readiness', 'demanding'];

export const marksIn = ({ read, from, to }: Part, meaning: Meaning): readonly Mark[] =>
  read.sentence.marks.within(meaning, from, to);

const isWider = (other: Mark, mark: Mark): boolean =>
  other.from <= mark.from && mark.to <= other.to && other.to - other.from > mark.to - mark.from;

/** "great progress" is one word of praise, "no breakthrough" is none. */
function outermost(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => !marks.some((other) => isWider(other, mark)));
}

const denied = ({ read }: Part, mark: Mark): boolean =>
  shortlyBefore(read, 'negation', mark, mark.meaning === 'blame' ? 7 : 5) && !isBesideWithout(read, mark);

/** "Talks without us are a road to nowhere": what is missing denies nothing of the blame that follows. */
const isBesideWithout = ({ sentence }: ReadSentence, { from, meaning }: Mark): boolean => {
  const before = sentence.tokens.slice(Math.max(0, from - 7), from).map(({ lower }) => lower);
  const isDenial = (word: string): boolean => /^(?:not|no|never|nothing|nobody|\w+n['’]t|cannot|hardly)$/.test(word);
  return meaning === 'blame' && before.slice(0, -1).includes('without') && !before.some(isDenial);
};

/** Who gains: whom the words take in or point at with "to" and "for", else who was named last before them. */
function gainerOf({ read, from }: Part, gain: Mark, { isAtTable }: Sides): Person | undefined {
  const sides = read.mentions.filter(({ people }) => people.some(isAtTable));
  const within = sides.find((mention) => mention.from >= gain.from && mention.from <= gain.to + 1);
  const before = sides.findLast((mention) => mention.from >= from && mention.to <= gain.from);
  return (within ?? before)?.people.find(isAtTable);
}

export const isOwnSide = (person: Person, speakers: readonly Person[]): boolean =>
  speakers.some(
    ({ name, affiliation }) =>
      name === person.name || (affiliation !== null && affiliation === (person.affiliation ?? person.name)),
  );

/** "A victory for his country", "a win for us". */
const isOfOwn = ({ read }: Part, { from, to }: Range): boolean =>
  [to - 1, to, to + 1].some(
    (at) =>
      at > from &&
      read.sentence.word(at) === 'for' &&
      /^(?:us|our|his|her|its|their)$/.test(read.sentence.word(at + 1)) &&
      /^(?:[.,]?|country|nation|people|side|government|state|republic|citizens)$/.test(read.sentence.word(at + 2)),
  );

/** "A victory for Moscow" pleases Moscow, "a victory for peace" everybody. */
function worthOfGain(part: Part, gain: Mark, sides: Sides): 'praise' | 'blame' | null {
  if (isOfOwn(part, gain)) return 'praise';
  const gainer = gainerOf(part, gain, sides);
  if (!gainer) return null;
  return isOwnSide(gainer, sides.speakers) ? 'praise' : 'blame';
}

type Worth = 'praise' | 'blame' | 'reserve';

const ifDenied: Readonly<Partial<Record<Meaning, Worth>>> = {
  praise: 'reserve',
  praising: 'reserve',
  blame: 'praise',
  blaming: 'praise',
  readiness: 'reserve',
};
const worths: Readonly<Partial<Record<Meaning, Worth>>> = {
  praise: 'praise',
  blame: 'blame',
  reserve: 'reserve',
  emptiness: 'blame',
  readiness: 'praise',
  demanding: 'reserve',
  praising: 'praise',
  blaming: 'blame',
  reserving: 'reserve',
};
const avowed: readonly Meaning[] = ['praising', 'blaming', 'reserving'];

/** "We support it", "I reject that": verbs that carry a stance where somebody says them of themselves. */
function avowals(part: Part): Mark[] {
  const isAvowed = ({ from }: Mark): boolean =>
    [from - 1, from - 2].some((at) => at >= part.from && /^(?:we|i)$/.test(part.read.sentence.word(at)));
  return avowed.flatMap((meaning) => marksIn(part, meaning)).filter(isAvowed);
}

/** Praise denied is reserve; blame denied, as in "no hostility", is praise. */
function worthOf(part: Part, mark: Mark, sides: Sides): Worth | null {
  if (mark.meaning === 'gain') return worthOfGain(part, mark, sides);
  // "Warned against haste" is reserve, which tells for itself.
  if (mark.meaning === 'blame' && part.read.sentence.marks.at('reserve', mark.to) !== undefined) return null;
  return (denied(part, mark) ? ifDenied[mark.meaning] : worths[mark.meaning]) ?? null;
}

function worthsIn(part: Part, sides: Sides): (Worth | null)[] {
  const gains = marksIn(part, 'gain').filter((mark) => worthOfGain(part, mark, sides) !== null);
  const others = [...weighed.flatMap((meaning) => marksIn(part, meaning)), ...avowals(part)];
  const free = others.filter((mark) => !gains.some(({ from, to }) => from <= mark.from && mark.to <= to));
  return outermost([...gains, ...free]).map((mark) => worthOf(part, mark, sides));
}

const contrasts = /^(?:although|though|however|while|yet|still|nevertheless|nonetheless|despite)$/;

/** "Useful, but": not the "but" of "not peace but a pause". */
const hasContrast = ({ read, from, to }: Part): boolean =>
  read.sentence.tokens
    .slice(from, to)
    .some(({ lower }, at) => contrasts.test(lower) || (lower === 'but' && !isRectified(read, from + at)));

const isRectified = ({ sentence }: ReadSentence, but: number): boolean =>
  sentence.word(but - 1) !== ',' &&
  sentence.tokens.slice(Math.max(0, but - 6), but).some(({ lower }) => /^(?:not|never|no)$/.test(lower));

export function stanceOf(parts: readonly Part[], sides: Sides): Stance | null {
  const all = parts.flatMap((part) => worthsIn(part, sides));
  const [praise, blame, reserve] = (['praise', 'blame', 'reserve'] as const).map(
    (worth) => all.filter((each) => each === worth).length,
  ) as [number, number, number];
  const isMixed = praise > 0 && blame + reserve > 0 && parts.some(hasContrast);
  if (isMixed) return 'cautious';
  return heaviest({ praise, blame, reserve }) ?? mentioned(parts);
}

function heaviest({ praise, blame, reserve }: Readonly<Record<Worth, number>>): Stance | null {
  if (blame > 0 && blame >= praise) return 'negative';
  if (praise > 0 && praise > reserve) return 'positive';
  return reserve > 0 ? 'cautious' : null;
}

function mentioned(parts: readonly Part[]): Stance | null {
  return parts.some((part) => has(part, 'restating', 'noting', 'takingNote')) ? 'neutral' : null;
}

const has = (part: Part, ...meanings: Meaning[]): boolean =>
  meanings.some((meaning) => marksIn(part, meaning).length > 0);
