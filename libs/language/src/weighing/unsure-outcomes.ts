/** Results that a sentence may well not tell, though they were found in it. */
import type { OutcomeFinding } from '#core';
import { jointClaims, soleClaims } from '../claims/claimed-status.js';
import type { ReadSentence } from '../speech/reading.js';

const refusals: ReadonlySet<string> = new Set(['rejected', 'not-agreed']);

/** No word of the sentence has that status: it only looks like those that had. */
const isUnworded = (read: ReadSentence, { status }: OutcomeFinding, ruled: readonly OutcomeFinding[]): boolean =>
  ![...ruled, ...jointClaims(read), ...soleClaims(read)].some((claim) => claim.status === status);

/** "Drops her demand for a truce", "sees no need for one": where one side stands, and nothing that became of it. */
const ofStand =
  /\b(?:abandon|alter|back|chang|ditch|drop|ease|eas|giv|gave|revers|scrap|shelv|shift|shr|soften|walk)\w*\b (?:[^\s,;]+ ){0,5}(?:calls?|condition|demands?|insistence|mind|position|push|stance|tune|view)\b|\bno (?:longer|need)\b|\bnot (?:needed|necessary)\b|\bn[o’']t (?:\S+ ){0,3}need\b/i;

const isStand = ({ sentence }: ReadSentence, { status }: OutcomeFinding): boolean =>
  (status === 'announced' || status === 'proposed' || status === 'agreed') &&
  ofStand.test(sentence.slice(0, sentence.tokens.length));

/** "Agrees that a settlement must last", "would not be happy to leave without one": an opinion and a wish. */
const isOpinion = ({ sentence }: ReadSentence, { status }: OutcomeFinding): boolean => {
  const words = sentence.slice(0, sentence.tokens.length);
  return (
    (status === 'agreed' && /\bagre\w+ (?:with (?:\S+ ){1,4})?that\b.{0,80}\b(?:must|ought|should)\b/i.test(words)) ||
    (status === 'not-agreed' &&
      /\bwould (?:not |never )?(?:be (?:content|disappointed|glad|happy|pleased|satisfied|sorry)|hate|like|want)\b/i.test(
        words,
      ))
  );
};

/** "No place in the alliance": who joins it is another matter than who vouches for whom. */
const isMembership = ({ sentence }: ReadSentence, { topic, status }: OutcomeFinding): boolean => {
  const words = sentence.slice(0, sentence.tokens.length);
  const isOfAlliance = /\b(?:NATO|alliance)\b/i.test(words) && !/assur|guarant|protect|safeguard/i.test(words);
  return topic === 'security-guarantees' && refusals.has(status) && isOfAlliance;
};

/** "Rules out Brazil as a guarantor": whom, and not what. */
const isOfSomebody = ({ sentence }: ReadSentence, { status }: OutcomeFinding): boolean =>
  refusals.has(status) &&
  /\b(?:oppos|reject|refus|rul|turn)\w* (?:(?:down|out) )?(?:[^\s,;]+ ){1,3}as (?!(?:long|part|soon|well)\b)/i.test(
    sentence.slice(0, sentence.tokens.length),
  );

/** "Has agreed to meet them": that they talk, and nothing of what they talk of. */
const isOfTalks = ({ sentence }: ReadSentence, { status }: OutcomeFinding): boolean =>
  status === 'agreed' &&
  /\b(?:accept|agree|consent)\w* (?:[^\s,;]+ ){0,2}(?:a |an |the )?(?:[^\s,;]+ ){0,2}(?:conversation|discuss|meet|meeting|negotiate|negotiations|sit|speak|summit|talk|talks)\b/i.test(
    sentence.slice(0, sentence.tokens.length),
  );

/** "Oil prices hang in the balance": what markets make of it. */
const isOfMarkets = ({ sentence }: ReadSentence, { topic, status }: OutcomeFinding): boolean =>
  (topic === 'energy' || topic === 'trade') &&
  (status === 'unresolved' || status === 'progress') &&
  /\b(?:barrel|benchmark|crude|futures|index|investors?|markets?|prices?|shares|stocks|traders?)\b/i.test(
    sentence.slice(0, sentence.tokens.length),
  );

/** @param ruled what the rules found in the sentence */
export const isUnsureOutcome = (read: ReadSentence, found: OutcomeFinding, ruled: readonly OutcomeFinding[]): boolean =>
  isUnworded(read, found, ruled) ||
  [isStand, isOpinion, isMembership, isOfSomebody, isOfTalks, isOfMarkets].some((check) => check(read, found));
