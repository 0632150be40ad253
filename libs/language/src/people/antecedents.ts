/** Whom a pronoun points back to, or ahead to, within its own sentence. */
import type { Sentence } from '../text/passage.js';
import type { Mention, Person } from './mention.js';
import { officeAfter } from './office-after.js';

const openers =
  /^(?:if|when|as|although|though|while|after|before|since|once|because|despite|until|even|whether|asked|pressed|questioned|quizzed|challenged|told|having|\p{L}+ing)$/u;
/** What may stand before the subject of a clause. */
export const clauseOpeners = /^(?:|[,;:–—]|and|but|while|as|when|after|then|later|although|though)$/;
export const prepositions = /^(?:of|with|by|to|from|for|after|between|on|about)$/;
/** No opening clause is longer. */
const longestOpening = 24;

export const isPerson = ({ bound, people }: Mention): boolean =>
  !bound && people.length === 1 && people[0]?.kind === 'person';

/** "Smith, who was there, said he …": who has just begun to speak in the sentence. */
export function speakerBefore(sentence: Sentence, at: number, before: readonly Mention[]): Person | null {
  const cue = sentence.marks.all('saying').findLast(({ to }) => to <= at);
  const speaker = before.findLast(
    (mention) =>
      isPerson(mention) && mention.to <= (cue?.from ?? 0) && !prepositions.test(sentence.word(mention.from - 1)),
  );
  return speaker?.people[0] ?? null;
}

/**
 * "Smith did not show it: no deal was reached, he said": who acts in the clauses before; in what "he said" reports, as in
 * "Smith might come, he said", somebody else does.
 */
export function subjectBefore(sentence: Sentence, at: number, before: readonly Mention[]): Person | null {
  const end = reportedFrom(sentence, at);
  const subject = before.findLast(
    (mention) =>
      mention.to <= end &&
      isPerson(mention) &&
      clauseOpeners.test(sentence.word(mention.from - 1)) &&
      acts(sentence, mention),
  );
  return subject?.people[0] ?? null;
}

/** "Asked whether Orlov wanted peace, he said": nobody of the question is who was asked. */
export function endOfQuestion(sentence: Sentence, pronoun: number): number {
  if (!/^(?:asked|pressed|questioned|quizzed|challenged)$/.test(sentence.word(0))) return -1;
  const comma = sentence.tokens.findIndex(({ lower }) => lower === ',');
  return comma < pronoun ? comma : -1;
}

/** Where what "…, he said" reports begins; the pronoun itself where it reports nothing before it. */
function reportedFrom(sentence: Sentence, pronoun: number): number {
  const reports =
    sentence.tokens[pronoun - 1]?.word === false &&
    sentence.marks.all('saying').some(({ from }) => from > pronoun && from <= pronoun + 3);
  if (!reports) return pronoun;
  let at = pronoun - 1;
  while (at > 0 && !/^[:;]$/.test(sentence.word(at))) at -= 1;
  return at;
}

/** A verb may follow: no comma of a list, no "and". */
export const acts = (sentence: Sentence, { from, to }: Mention): boolean => {
  const verb = from === 0 ? behindApposition(sentence, to) : to;
  const token = sentence.tokens[verb];
  return token?.word === true && !/^(?:and|or|as|in|at|on|of|to)$/.test(token.lower);
};

/** "Smith, deputy speaker of the house, was": where the sentence goes on. */
function behindApposition(sentence: Sentence, to: number): number {
  if (officeAfter(sentence, to) === null) return to;
  const comma = sentence.tokens.findIndex(({ lower }, at) => at > to && lower === ',');
  return comma < 0 ? to : comma + 1;
}

/** Where the clause ends that opens the sentence and holds the pronoun: its comma; null where no such clause does. */
export function commaOfOpening(sentence: Sentence, pronoun: number): number | null {
  if (pronoun > 6 || !openers.test(sentence.word(0))) return null;
  const comma = sentence.tokens.findIndex(({ lower }, at) => at > pronoun && lower === ',');
  return comma < 0 || comma > longestOpening ? null : comma;
}

/** "Although Smith was received with honours, Jones left": where the sentence comes to what it tells. */
export function commaOfConcession(sentence: Sentence): number | null {
  if (!/^(?:although|though|while|despite)$/.test(sentence.word(0))) return null;
  const comma = sentence.tokens.findIndex(({ lower }) => lower === ',');
  return comma < 0 || comma > longestOpening ? null : comma;
}
