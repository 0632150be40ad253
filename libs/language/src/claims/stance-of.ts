/** Weighs the words of an evaluation: praise, blame or reserve, and what it is aimed at. */
import type { Stance, Toward } from '#core';
import type { Mention } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Meaning, Mark } from '../words/meanings.js';
import { shortlyBefore, type Range } from './scope.js';

export interface Part extends Range {
  readonly read: ReadSentence;
}

const count = (parts: readonly Part[], meaning: Meaning, keep: (part: Part, mark: Mark) => boolean): number =>
  parts.reduce(
    (sum, part) =>
      sum +
      outermost(part.read.sentence.marks.within(meaning, part.from, part.to)).filter((mark) => keep(part, mark)).length,
    0,
  );

/** "great progress" is one word of praise, not two. */
const outermost = (marks: readonly Mark[]): Mark[] =>
  marks.filter(
    (mark) =>
      !marks.some(
        (other) =>
          other !== mark &&
          other.from <= mark.from &&
          mark.to <= other.to &&
          other.to - other.from > mark.to - mark.from,
      ),
  );

const denied = ({ read }: Part, mark: Mark): boolean => shortlyBefore(read, 'negation', mark, 4);
const plain = (part: Part, mark: Mark): boolean => !denied(part, mark);
/** "Warned against haste" is reserve, no blame. */
const plainBlame = (part: Part, mark: Mark): boolean =>
  plain(part, mark) && part.read.sentence.marks.at('reserve', mark.to) === undefined;

/** Praise denied or demanded is reserve; blame denied, as in "no hostility", is praise. */
export function stanceOf(parts: readonly Part[]): Stance | null {
  const praise = count(parts, 'praise', plain) + count(parts, 'blame', denied);
  const blame = count(parts, 'blame', plainBlame);
  const reserve = count(parts, 'reserve', plain) + count(parts, 'praise', denied) + parts.filter(isDemand).length;
  if (blame > 0 && blame >= praise) return 'negative';
  if (praise > 0 && praise > reserve) return 'positive';
  if (reserve > 0) return 'cautious';
  return count(parts, 'restating', plain) > 0 ? 'neutral' : null;
}

const isOther = ({ people, pronoun }: Mention, speakers: ReadonlySet<string>): boolean =>
  pronoun === null && people.some(({ name, kind, known }) => !speakers.has(name) && known && kind !== 'organization');

/** "Accused Russia", "praised Smith's efforts": somebody stands right behind the word. */
const isAimedAtSomebody = ({ read }: Part, mark: Mark, speakers: ReadonlySet<string>): boolean =>
  read.mentions.some((mention) => mention.from >= mark.to && mention.from <= mark.to + 2 && isOther(mention, speakers));

/** What is judged, or null where nothing is named. What must or should be done is about what follows. */
export function towardOf(parts: readonly Part[], speakers: ReadonlySet<string>): Toward | null {
  const others = parts.some(({ read, from, to }) =>
    read.mentions.some((mention) => mention.from >= from && mention.to <= to && isOther(mention, speakers)),
  );
  if (others && count(parts, 'crediting', () => true) > 0) return 'counterpart';
  if (count(parts, 'aimingAt', (part, mark) => isAimedAtSomebody(part, mark, speakers)) > 0) return 'counterpart';
  const summit = firstOf(parts, 'summitWord');
  const process = firstOf(parts, 'processWord');
  if (summit < Infinity || process < Infinity) return process <= summit ? 'peace-process' : 'summit';
  return unnamedAim(parts, speakers);
}

function unnamedAim(parts: readonly Part[], speakers: ReadonlySet<string>): Toward | null {
  if (parts.some(isAhead)) return 'peace-process';
  return parts.some((part) => isJudged(part, speakers)) ? 'counterpart' : null;
}

/** "Orlov is stalling" judges Orlov, "a gift to Orlov" does not: the name comes before the judgement. */
function isJudged({ read, from, to }: Part, speakers: ReadonlySet<string>): boolean {
  const judgements = [...judging].flatMap((meaning) => read.sentence.marks.within(meaning, from, to));
  const first = Math.min(...judgements.map((mark) => (mark.from === from ? Infinity : mark.from)));
  return read.mentions.some(
    (mention) => mention.from >= from && mention.to <= Math.min(first, to) && isOther(mention, speakers),
  );
}

const judging: readonly Meaning[] = ['praise', 'blame', 'reserve'];

/** "Europe must stand together". */
const isDemand = ({ read, from, to }: Part): boolean =>
  read.sentence.tokens.slice(from, to).some(({ lower }) => /^(?:must|should|ought)$/.test(lower));

/** "Urged both to keep talking", "if we are weak now". */
const isAhead = (part: Part): boolean =>
  isDemand(part) ||
  part.read.sentence.marks.within('restating', part.from, part.to).length > 0 ||
  part.read.sentence.tokens.slice(part.from, part.to).some(({ lower }) => /^(?:if|unless|until)$/.test(lower));

/** What is named first is what the words are about. */
function firstOf(parts: readonly Part[], meaning: Meaning): number {
  const found = parts.flatMap(({ read, from, to }) =>
    read.sentence.marks.within(meaning, from, to).map((mark) => read.sentence.tokens[mark.from]?.start ?? Infinity),
  );
  return Math.min(Infinity, ...found);
}
