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

const light = /^(?:that|the|and|but|both|so|because|also|["“”'‘’:,])$/;

/** "Orlov is stalling", "Orlov's refusal": what is said begins with somebody. */
function isAboutSomebody(part: Part, sides: Sides): boolean {
  const { read, opens, to } = part;
  let at = opens;
  while (at < to && light.test(read.sentence.word(at))) at += 1;
  return read.mentions.some((mention) => mention.from >= at && mention.from <= at + 1 && isOther(mention, sides));
}

const has = (parts: readonly Part[], ...meanings: Meaning[]): boolean =>
  parts.some((part) => meanings.some((meaning) => marksIn(part, meaning).length > 0));

function isAtCounterpart(parts: readonly Part[], sides: Sides, stance: Stance): boolean {
  const names = parts.some(({ read, from, to }) =>
    read.mentions.some((mention) => mention.from >= from && mention.to <= to && isOther(mention, sides)),
  );
  if (names && has(parts, 'crediting')) return true;
  if (parts.some((part) => marksIn(part, 'aimingAt').some((mark) => isAimedAtSomebody(part, mark, sides)))) return true;
  if (has(parts, 'gain', 'emptiness')) return false;
  if (!parts.some((part) => isAboutSomebody(part, sides))) return false;
  return stance === 'negative' || stance === 'cautious' || (stance === 'positive' && !has(parts, ...places));
}

const places: readonly Meaning[] = ['summitWord', 'processWord', 'aheadWord', 'readiness'];

/** Null where nothing is named. What must or should be done is about what follows. */
export function towardOf(parts: readonly Part[], sides: Sides, stance: Stance): Toward | null {
  if (isAtCounterpart(parts, sides, stance)) return 'counterpart';
  if (has(parts, 'gain', 'emptiness')) return 'summit';
  const summit = firstOf(parts, 'summitWord');
  const process = Math.min(firstOf(parts, 'processWord'), firstOf(parts, 'aheadWord'));
  if (has(parts, 'demanding', 'readiness') && !parts.some(namesSummit)) return 'peace-process';
  if (summit < Infinity || process < Infinity) return process <= summit ? 'peace-process' : 'summit';
  return parts.some(isAhead) ? 'peace-process' : null;
}

const namesSummit = ({ read, from, to }: Part): boolean =>
  read.sentence.tokens.slice(from, to).some(({ lower }) => lower === 'summit');

/** "Urged both to keep talking", "if we are weak now". */
const isAhead = (part: Part): boolean =>
  marksIn(part, 'restating').length > 0 ||
  part.read.sentence.tokens.slice(part.from, part.to).some(({ lower }) => /^(?:if|unless|until)$/.test(lower));

/** What is named first is what the words are about. */
function firstOf(parts: readonly Part[], meaning: Meaning): number {
  const found = parts.flatMap((part) =>
    marksIn(part, meaning).map((mark) => part.read.sentence.tokens[mark.from]?.start ?? Infinity),
  );
  return Math.min(Infinity, ...found);
}
