/** What belongs to the phrase of a subject: "two thirds of Finns", "Roe of the far-right Lake Party", "Norway, Iceland and Malta". */
import type { Mention } from '../people/mention.js';
import type { Sentence } from '../text/passage.js';

const shares =
  /^(?:percent|pct|cent|%|majority|minority|plurality|half|most|many|some|few|thirds|third|quarter|quarters|number|share|dozens|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
const belonging = /^(?:of|from|at|with|for)$/;
/** What only another clause has: its verb, what opens it, or who acts in it. */
const clausal =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|that|who|which|what|and|but|or|he|she|they|it|we|i)$/;
const longestBelonging = 8;
const longestInner = 5;

/** "54 pct of Finns", "a majority of the growers". */
export function isCounted(sentence: Sentence, { from, people }: Mention): boolean {
  return people[0]?.kind === 'group' && sentence.word(from - 1) === 'of' && shares.test(sentence.word(from - 2));
}

/** "Jane Roe of the far-right Lake Party": what stands between a name and its verb says only whose. */
export function isOfBody(sentence: Sentence, from: number, to: number): boolean {
  if (!belonging.test(sentence.word(from)) || to - from > longestBelonging) return false;
  return sentence.tokens.slice(from, to).every(({ word, lower }) => word && !clausal.test(lower));
}

/** "The Lake Party" in "Jane Roe of the Lake Party": it does not act. */
export function isWithinPhrase(sentence: Sentence, mentions: readonly Mention[], { from }: Mention): boolean {
  return mentions.some(
    ({ to, named, people }) =>
      to < from && from - to <= longestInner && named && people[0]?.kind === 'person' && isOfBody(sentence, to, from),
  );
}

/** What stands before the subject of a clause. */
const clauseOpeners = /^(?:|[,;:–—“”"‘’]|that|both|and|but|while|as|when|after|because|where|then|later|also)$/;

/** "…, and Smith said". */
export const opensWithAnd = (sentence: Sentence, at: number): boolean =>
  sentence.word(at - 1) === 'and' && sentence.word(at - 2) === ',';

export const opensClause = (sentence: Sentence, { from }: Mention): boolean =>
  clauseOpeners.test(sentence.word(from - 1));

/** "Norway, Iceland" before "and Malta"; none in "after meeting Smith, Jones and Roe said". */
export function listBefore(sentence: Sentence, mentions: readonly Mention[], last: Mention): Mention[] {
  const list: Mention[] = [];
  for (let first = memberBefore(sentence, mentions, last); first; first = memberBefore(sentence, mentions, first))
    list.unshift(first);
  return list[0] && opensClause(sentence, list[0]) ? list : [];
}

const memberBefore = (sentence: Sentence, mentions: readonly Mention[], next: Mention): Mention | undefined =>
  mentions.find(
    ({ to, bound, people }) =>
      to === next.from - 1 && sentence.word(to) === ',' && !bound && people[0]?.kind === next.people[0]?.kind,
  );
