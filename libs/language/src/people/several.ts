/** Whom "they" points back to within its own sentence. */
import type { Sentence } from '../text/passage.js';
import { acts, clauseOpeners, isPerson, prepositions } from './antecedents.js';
import type { Mention, Person } from './mention.js';

const counts = /^(?:all|both|several|many|some|other|most|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** "Baltic leaders said they welcomed it", "Smith and Jones agreed that they": of several before, the last who act, else the last. */
export function severalBefore(sentence: Sentence, all: readonly Mention[]): readonly Person[] | null {
  const one = all.findLast((mention) => isPerson(mention) && actsIn(sentence, mention));
  const before = one && !isOfList(sentence, one) ? all.slice(all.indexOf(one) + 1) : all;
  const several = before.filter(isSeveral);
  const acting = several.findLast((mention) => actsIn(sentence, mention));
  const joined = acting ? null : joinedBefore(sentence, before);
  return (
    joined ?? (acting ?? several.findLast(({ from }) => !prepositions.test(sentence.word(from - 1))))?.people ?? null
  );
}

const actsIn = (sentence: Sentence, mention: Mention): boolean =>
  clauseOpeners.test(wordAhead(sentence, mention)) && acts(sentence, mention);

const isOfList = (sentence: Sentence, { from }: Mention): boolean => sentence.word(from - 1) === 'and';

/** "Smith, Jones and Brown": the last list of people before it. */
function joinedBefore(sentence: Sentence, before: readonly Mention[]): readonly Person[] | null {
  const isLast = ({ from }: Mention): boolean => sentence.word(from - 1) === 'and';
  const last = before.findLast((mention) => isLast(mention) && isPerson(mention));
  const list: Mention[] = last ? [last] : [];
  for (let [first] = list; first;) {
    const end = sentence.word(first.from - 2) === ',' && isLast(first) ? first.from - 2 : first.from - 1;
    const isJoined = /^(?:and|,)$/.test(sentence.word(end));
    first = isJoined ? before.find((mention) => mention.to === end && isPerson(mention)) : undefined;
    if (first) list.unshift(first);
  }
  return list.length > 1 ? list.flatMap(({ people }) => people) : null;
}

const isSeveral = ({ bound, people, pronoun }: Mention): boolean =>
  !bound && pronoun === null && (people.length > 1 || people[0]?.kind === 'group');

/** "Seven European leaders": the word before their number. */
function wordAhead(sentence: Sentence, { from }: Mention): string {
  const ahead = sentence.word(from - 1);
  return counts.test(ahead) ? sentence.word(from - 2) : ahead;
}
