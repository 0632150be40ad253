/** What is judged: the summit, what follows from it, or somebody's conduct. */
import type { Stance, Toward } from '#core';
import type { Mention } from '../people/mention.js';
import type { Meaning, Mark } from '../words/meanings.js';
import { isOwnSide, marksIn, type Part, type Sides } from './stance-of.js';

/** Another party, not the speaker's own. */
const isOther = ({ people, pronoun }: Mention, { speakers }: Sides): boolean =>
  pronoun === null &&
  people.some((person) => person.known && person.kind !== 'organization' && !isOwnSide(person, speakers));

/** "Accused Russia", "praised Smith's efforts": somebody stands right behind the word. */
const isAimedAtSomebody = ({ read }: Part, mark: Mark, sides: Sides): boolean =>
  read.mentions.some((mention) => mention.from >= mark.to && mention.from <= mark.to + 2 && isOther(mention, sides));

const light = /^(?:no|yes|well|that|the|and|but|both|so|because|also|it|was|is|good|still|regarded|["“”'‘’:,])$/;

/** Where what is said begins, and each "that" in it. */
const clausesOf = ({ read, opens, to }: Part): number[] => [
  opens,
  ...read.sentence.tokens.flatMap(({ lower }, at) => (at > opens && at < to && lower === 'that' ? [at + 1] : [])),
];

const opensClause = /^(?:that|and|because|when|but|if|as|while|[,:;–—“"‘])$/;

/** "Every time it ends, Orlov …": somebody begins a clause, before any word of the summit. */
function acts({ read, from, to }: Part, sides: Sides): boolean {
  const first = read.sentence.marks.within('summitWord', from, to)[0]?.from ?? Infinity;
  return read.mentions.some(
    (mention) =>
      mention.from >= from &&
      mention.to <= Math.min(to, first) &&
      !mention.bound &&
      opensClause.test(read.sentence.word(mention.from - 1)) &&
      isOther(mention, sides),
  );
}

/** "Russian imperialism", "Orlov's refusal". */
const isVice = ({ read, from, to }: Part, sides: Sides): boolean =>
  read.mentions.some((mention) => {
    if (mention.from < from || mention.to > to || !isOther(mention, sides)) return false;
    return [mention.to, mention.to + 1].some(
      (at) => at < to && (read.sentence.marks.at('blame', at) ?? read.sentence.marks.at('conductWord', at)),
    );
  });

/** “He is stalling”, somebody said: somebody else. */
const isHeOfQuotation = ({ read }: Part, at: number): boolean =>
  read.quoted[at] !== null && /^(?:he|she)$/.test(read.sentence.word(at));

/** "Orlov is stalling", "that Orlov's refusal was": what is said begins with somebody, or with what they did. */
function isAboutSomebody(part: Part, sides: Sides): boolean {
  const { read, to } = part;
  return clausesOf(part).some((begin) => {
    let at = begin;
    while (at < to && light.test(read.sentence.word(at))) at += 1;
    const isNamed = read.mentions.some(
      (mention) => mention.from >= at && mention.from <= at + 1 && isOther(mention, sides),
    );
    return isNamed || isHeOfQuotation(part, at) || read.sentence.marks.at('conductWord', at) !== undefined;
  });
}

const has = (parts: readonly Part[], ...meanings: Meaning[]): boolean =>
  parts.some((part) => meanings.some((meaning) => marksIn(part, meaning).length > 0));

/** Nothing in the words is about what comes after, nor, in praise, about the summit. */
function isPlain(parts: readonly Part[], stance: Stance): boolean {
  if (stance === 'cautious') return !has(parts, 'demanding');
  return stance === 'negative' || !has(parts, 'summitWord', 'processWord', 'aheadWord', 'readiness');
}

function isAtCounterpart(parts: readonly Part[], sides: Sides, stance: Stance): boolean {
  if (isAimed(parts, sides)) return true;
  if (has(parts, 'gain', 'emptiness') || stance === 'neutral') return false;
  if (isPlain(parts, stance) && parts.some((part) => isAboutSomebody(part, sides))) return true;
  return stance === 'negative' && parts.some((part) => acts(part, sides) || isVice(part, sides));
}

/** "Accused the visitors", not "blamed the summit". */
const accuses = (part: Part): boolean =>
  marksIn(part, 'accusing').some(
    ({ to }) => !part.read.sentence.marks.all('summitWord').some(({ from }) => from >= to && from <= to + 1),
  );

/** At somebody by the very word: "accused Orlov", "credited both". */
function isAimed(parts: readonly Part[], sides: Sides): boolean {
  const names = ({ read, from, to }: Part): boolean =>
    read.mentions.some((mention) => mention.from >= from && mention.to <= to && isOther(mention, sides));
  const hits = (part: Part): boolean => marksIn(part, 'aimingAt').some((mark) => isAimedAtSomebody(part, mark, sides));
  return parts.some(accuses) || (has(parts, 'crediting') && parts.some(names)) || parts.some(hits);
}

/** Null where nothing is named. What must or should be done is about what follows. */
export function towardOf(parts: readonly Part[], sides: Sides, stance: Stance): Toward | null {
  if (isAtCounterpart(parts, sides, stance)) return 'counterpart';
  if (has(parts, 'gain', 'emptiness')) return 'summit';
  if (has(parts, 'demanding', 'readiness') && !parts.some(namesSummit)) return 'peace-process';
  const summit = firstOf(parts, ['summitWord'], (part, mark) => !isOfOthers(part, mark, sides));
  const talks = firstOf(parts, ['summitWord'], (part, mark) => isOfOthers(part, mark, sides));
  const process = Math.min(talks, firstOf(parts, ['processWord', 'aheadWord']));
  return nearer(summit, process) ?? (parts.some(isAhead) ? 'peace-process' : null);
}

function nearer(summit: number, process: number): Toward | null {
  if (summit === Infinity && process === Infinity) return null;
  return process <= summit ? 'peace-process' : 'summit';
}

const namesSummit = ({ read, from, to }: Part): boolean =>
  read.sentence.tokens.slice(from, to).some(({ lower }) => lower === 'summit');

/** "Urged both to keep talking", "if we are weak now". */
const isAhead = (part: Part): boolean =>
  marksIn(part, 'restating').length > 0 ||
  part.read.sentence.tokens.slice(part.from, part.to).some(({ lower }) => /^(?:if|unless|until)$/.test(lower));

/** "An early Orlov-Bondar meeting", "talks with Kyiv": of somebody who was not at this table. */
function isOfOthers({ read }: Part, mark: Mark, { isAtTable }: Sides): boolean {
  const isWith = /^(?:with|between|of)$/.test(read.sentence.word(mark.to));
  return read.mentions.some(({ from, to, bound, people }) => {
    const isBefore = bound && to <= mark.from && mark.from - to <= 1;
    const isBehind = isWith && from > mark.to && from - mark.to <= 4;
    return (isBefore || isBehind) && people.some((person) => person.kind !== 'organization' && !isAtTable(person));
  });
}

/** What is named first is what the words are about. */
function firstOf(
  parts: readonly Part[],
  meanings: readonly Meaning[],
  keep: (part: Part, mark: Mark) => boolean = () => true,
): number {
  const found = parts.flatMap((part) =>
    meanings
      .flatMap((meaning) => marksIn(part, meaning))
      .filter((mark) => keep(part, mark))
      .map((mark) => part.read.sentence.tokens[mark.from]?.start ?? Infinity),
  );
  return Math.min(Infinity, ...found);
}
