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

/** "Said that Orlov wanted a truce", "that his government had changed the law": what another wants and what their own did, and no view of it. */
const tellsOf =
  /\b(?:added|say|says|said|told) (?:\S+ ){0,6}that (?:\p{Lu}\S* (?:\S+ )?(?:hope|intend|plan|seek|sought|want)|(?:her|his|its|our|their) (?:cabinet|country|government|ministry|parliament) (?:had|has|have))/u;

const isAccount = ({ sentence }: ReadSentence, { speech }: ReactionFinding): boolean =>
  speech === 'indirect' && tellsOf.test(sentence.slice(0, sentence.tokens.length));

/** "Of a meeting between Orlov and Lindt he said": one of whom it is said, and not who says it. */
const isSaidOf = ({ sentence, mentions }: ReadSentence, { actor }: ReactionFinding): boolean => {
  const at = sentence.tokens.findIndex(({ lower }) => lower === 'between');
  const isPair = at >= 0 && at < 6;
  return (
    isPair &&
    mentions.some(({ from, people }) => from > at && from < at + 6 && people.some(({ name }) => name === actor))
  );
};

/** "The leaders of France, Italy and Poland": one state of a list, for whom others act. */
const isOfList = ({ sentence, mentions }: ReadSentence, { actor, actorKind }: ReactionFinding): boolean =>
  actorKind === 'country' &&
  mentions.some(
    ({ from, people }, at) =>
      people.some(({ name }) => name === actor) &&
      mentions[at - 1]?.people.some(({ kind }) => kind === 'country') === true &&
      /\b(?:heads|leaders|ministers|presidents) of\b/.test(sentence.slice(Math.max(0, from - 16), from)),
  );

/** Who says something of it and judges nothing is no news of what they think. */
const isNeutral = (_read: ReadSentence, { stance, speech }: ReactionFinding): boolean =>
  stance === 'neutral' && speech !== 'direct';

/** "The deal that Orlov had been hoping for": what was wanted beforehand, and no view of what came. */
const hopedFor =
  /^had (?:long |once )?(?:been )?(?:ask|demand|expect|hop|pray|press|promis|push|seek|sought|want|wish)/i;
const opensClause = /^(?:[.,;:]|and|but)$/;

const isHopeBefore = ({ sentence, mentions }: ReadSentence, { actor, speech }: ReactionFinding): boolean =>
  speech === 'indirect' &&
  mentions.some(
    ({ from, to, people }) =>
      from > 0 &&
      !opensClause.test(sentence.word(from - 1)) &&
      hopedFor.test(sentence.slice(to, to + 4)) &&
      people.some(({ name }) => name === actor),
  );

const blamed = /^(?:accused|attacked|blamed|blasted|condemned|criticised|criticized|denounced|rebuked|slammed)$/;

/** "Orlov was blamed by the envoy after the talks": a person is, and not what they met for. */
const isOfThePerson = ({ sentence, mentions }: ReadSentence, { toward }: ReactionFinding): boolean =>
  toward === 'summit' &&
  mentions.some(({ to, people }) => {
    const verb = /^(?:are|been|is|was|were)$/.test(sentence.word(to)) ? to + 1 : to;
    const isOfAPerson = people.some(({ kind }) => kind === 'person');
    return isOfAPerson && blamed.test(sentence.word(verb)) && sentence.word(verb + 1) === 'by';
  });

/** "Warns of a bluff ahead of the summit": of somebody, when there was nothing to judge. */
const warnsBefore = /\bwarn\w*\b.*\b(?:ahead of|before|on the eve of)\b/i;

const isWarningBefore = ({ sentence }: ReadSentence, { toward, stance }: ReactionFinding): boolean =>
  toward === 'summit' && stance === 'negative' && warnsBefore.test(sentence.slice(0, sentence.tokens.length));

const checks = [
  isOfNobody,
  isQuarrel,
  isResisted,
  isNeutral,
  isAccount,
  isSaidOf,
  isOfList,
  isHopeBefore,
  isOfThePerson,
  isWarningBefore,
];

export const isUnsureReaction = (read: ReadSentence, found: ReactionFinding): boolean =>
  checks.some((check) => check(read, found));
