/** Judgements that a sentence may well not hold, though they were found in it. */
import type { ReactionFinding } from '#core';
import type { ReadSentence } from '../speech/reading.js';

/** "People", "experts", "Analysts": nobody who could be asked. */
const isOfNobody = ({ mentions }: ReadSentence, { actor, actorKind, affiliation }: ReactionFinding): boolean =>
  affiliation === null &&
  (/^\p{Ll}/u.test(actor) || (actorKind === 'group' && !actor.includes(' '))) &&
  !mentions.some(({ people }) => people.some(({ name, known }) => known && name === actor));

/** "Accused a reporter of spreading it": a quarrel with whoever asks. */
const withThePress =
  /\b(?:accus|attack|berat|blast|chid|clash|criticis|criticiz|lash|rebuk|scold|slam|snap|spar)\w*\b (?:\S+ ){0,4}(?:anchor|broadcaster|interviewer|journalist|media|moderator|network|newspaper|press|reporter)s?\b/i;

const isQuarrel = ({ sentence }: ReadSentence): boolean => withThePress.test(sentence.slice(0, sentence.tokens.length));

const resists = /^(?:brush|def[iy]|ignor|rebuff|refus|reject|resist|spurn)/;

/** "Has resisted American calls": whom others resist. */
const isResisted = ({ sentence, mentions }: ReadSentence, { actor }: ReactionFinding): boolean =>
  mentions.some(
    ({ from, people }) => resists.test(sentence.word(from - 1)) && people.some(({ name }) => name === actor),
  );

/** Who says something of it and judges nothing is no news of what they think. */
const isNeutral = ({ stance, speech }: ReactionFinding): boolean => stance === 'neutral' && speech !== 'direct';

export const isUnsureReaction = (read: ReadSentence, found: ReactionFinding): boolean =>
  isOfNobody(read, found) || isQuarrel(read) || isResisted(read, found) || isNeutral(found);
