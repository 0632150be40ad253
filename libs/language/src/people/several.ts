/** Whom "they" points back to within its own sentence. */
import type { Sentence } from '../text/passage.js';
import { listBefore, opensWithAnd } from '../speech/subjects.js';
import { acts, clauseOpeners, isPerson, prepositions } from './antecedents.js';
import { countsPeople } from '../words/small-words.js';
import type { Mention, Person } from './mention.js';

/** "Baltic leaders said they welcomed it", "Smith and Jones agreed that they": of several before, the last who act, else the last. */
export function severalBefore(sentence: Sentence, all: readonly Mention[]): readonly Person[] | null {
  const one = all.findLast((mention) => isPerson(mention) && actsIn(sentence, mention));
  const before = one && !isOfList(sentence, one) ? all.slice(all.indexOf(one) + 1) : all;
  const several = before.filter(isSeveral);
  const acting = several.findLast((mention) => actsIn(sentence, mention));
  if (acting) return acting.people;
  const named = several.findLast(({ from }) => !prepositions.test(sentence.word(from - 1)));
  return joinedBefore(sentence, before) ?? named?.people ?? null;
}

const actsIn = (sentence: Sentence, mention: Mention): boolean =>
  clauseOpeners.test(wordAhead(sentence, mention)) && acts(sentence, mention);

const isOfList = (sentence: Sentence, { from }: Mention): boolean => sentence.word(from - 1) === 'and';

/** "Smith, Jones and Brown": the last list of people before it. */
function joinedBefore(sentence: Sentence, before: readonly Mention[]): readonly Person[] | null {
  const last = before.findLast((mention) => isPerson(mention) && isOfList(sentence, mention));
  if (!last) return null;
  const end = last.from - (opensWithAnd(sentence, last.from) ? 2 : 1);
  const other = before.find((mention) => mention.to === end && isPerson(mention));
  if (!other) return null;
  return [...listBefore(sentence, before, other), other, last].flatMap(({ people }) => people);
}

const isSeveral = ({ bound, people, pronoun }: Mention): boolean =>
  !bound && pronoun === null && (people.length > 1 || people[0]?.kind === 'group');

/** "Seven European leaders": the word before their number. */
function wordAhead(sentence: Sentence, { from }: Mention): string {
  const ahead = sentence.word(from - 1);
  return countsPeople.test(ahead) ? sentence.word(from - 2) : ahead;
}
