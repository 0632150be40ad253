/**
 * Reactions: an evaluation of the summit, its parties or what follows, by somebody. One per quotation that is a clause or
 * more, and one per speaker and sentence for what is reported. The article's own judgement is not a reaction.
 */
import type { ReactionFinding, Stance, Toward } from '#core';
import type { Person } from '../people/mention.js';
import type { Utterance } from '../speech/reading.js';
import type { Context } from './context.js';
import type { Judgement } from './judgement.js';
import { judgementsIn } from './judgements.js';
import { isFree } from './reported.js';
import { stanceOf, type Part } from './stance-of.js';
import { towardOf } from './toward-of.js';

/** Whoever speaks for somebody, or governs the place that the article is about. */
const standsFor = /^(?:spokes\w+|governor)$/i;

/** "Chief", "the expert", "defence secretary": an office that might be anybody's, unlike "the National Security Adviser". */
const isAnybody = ({ name, role, affiliation }: Person): boolean =>
  affiliation === null &&
  name.toLowerCase() === role?.toLowerCase() &&
  !standsFor.test(name) &&
  !/^\p{Lu}\S* (?:of |the )?\p{Lu}/u.test(name);

/** Has a name, an office of a state or a group: "my neighbour" reacts to nothing here. */
export const isSomebody = (person: Person): boolean => {
  const { name, kind, role } = person;
  if (kind !== 'person') return true;
  return role === null ? /^(?!(?:The|An?|One|Two|His|Her|Their) )\p{Lu}/u.test(name) : !isAnybody(person);
};

/** What leaders say of their own summit without praise or blame is their position, and so is what they want done. */
const isPosition = (stance: Stance, toward: Toward | null, judgement: Judgement): boolean =>
  stance === 'neutral' ||
  isPolicy(toward, judgement) ||
  (stance === 'cautious' && toward !== 'summit' && (toward !== null || judgement.speech !== 'direct')) ||
  (stance === 'negative' && toward === null);

const isPolicy = (toward: Toward | null, { carried, parts }: Judgement): boolean =>
  carried !== null && toward !== 'summit' && parts.every((part) => isOfPolicy(part, toward));

const decides = /^(?:embrace|adopt|refus|rul|resist|insist|declin)/;
const sides = /^(?:back|support|favou?r|endorse|oppose|reject|demand|dismiss|rebuff)/;
const plans = /^(?:plans?|terms|proposals?|demands?|idea|ideas|approach|goals?|positions?|concessions?)$/;

/** "Ruled out a truce", "backs the plan": a verb by which whoever decides, decides. */
const isOfPolicy = ({ read, from }: Part, toward: Toward | null): boolean => {
  const { sentence } = read;
  const verbs = sentence.tokens.slice(from, from + 2).map(({ lower }) => lower);
  if (verbs.some((word) => decides.test(word))) return true;
  const isOnPlan = sentence.tokens.slice(from, from + 8).some(({ lower }) => plans.test(lower));
  return verbs.some((word) => sides.test(word)) && (toward === 'peace-process' || isOnPlan);
};

/** Whoever is not of the parties is quoted for what they think; where no word tells, it is blame more often than not. */
const isAtTheTable = ({ isAtTable }: Context, speakers: readonly Person[]): boolean => speakers.some(isAtTable);

const offices = /minister|secretary|president|chancellor|premier|spokes|envoy|ambassador|senator|governor|lawmaker/i;

export const isOfficial = ({ known, kind, role, affiliation }: Person): boolean =>
  known || kind !== 'person' || affiliation !== null || offices.test(role ?? '');

/** "It was a mistake", "you do not send the cook": what was spoken of before. */
export const pointsAtTopic = ({ read, from, to }: Pick<Part, 'read' | 'from' | 'to'>): boolean =>
  read.sentence.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:it|this|that|we|they|he|she|you|both|two)$/.test(lower)) ||
  read.mentions.some((mention) => mention.from >= from && mention.to <= to);

/** An outsider; officials of a party who praise and blame nothing state their position. */
const isOutsider = ({ known, kind }: Person): boolean => !known && kind === 'person';

function stanceTaken(context: Context, { speakers, parts, speech, carried }: Judgement): Stance | null {
  const sides = { speakers, isAtTable: context.isAtTable };
  const byWords = stanceOf(parts, sides);
  return (
    carried ??
    byWords ??
    (speech === 'direct' && !isAtTheTable(context, speakers) && speakers.every(isOutsider) ? 'negative' : null)
  );
}

function reactionsTo(context: Context, judgement: Judgement): ReactionFinding[] {
  const leaders = new Set(context.leaders.map(({ name }) => name));
  const { speakers, parts, aimed, speech, via, start, end } = judgement;
  const stance = stanceTaken(context, judgement);
  if (!stance) return [];
  const sides = { speakers, isAtTable: context.isAtTable };
  const aim = towardOf(aimed, sides, stance) ?? towardOf(parts, sides, stance);
  const toward = aim ?? 'summit';
  const isOnTopic = aim !== null || parts.some(pointsAtTopic);
  return speakers
    .filter(
      (speaker) =>
        isSomebody(speaker) &&
        (isOnTopic || isOfficial(speaker)) &&
        !(leaders.has(speaker.name) && isPosition(stance, aim, judgement)) &&
        !(context.parties.includes(speaker.name) && isPolicy(aim, judgement)),
    )
    .map(({ name, kind, role, affiliation }) => ({
      actor: name,
      actorKind: kind,
      role,
      affiliation,
      stance,
      toward,
      speech,
      via,
      start,
      end,
    }));
}

/** “The poster read ‘We welcome it’ and was torn”: what is quoted within is not the speaker's own. */
function withoutQuoted(part: Part): Part[] {
  const { sentence } = part.read;
  const isWithin = (at: number): boolean => at > part.from && at < part.to - 1;
  const opening = sentence.tokens.findIndex(
    ({ lower }, at) =>
      isWithin(at) &&
      lower === '‘' &&
      sentence.marks.all('saying', 'besideQuote').some(({ to }) => to === at || to === at - 1),
  );
  const closing = sentence.tokens.findIndex(
    ({ lower }, at) => at > opening + 2 && isWithin(at) && /^['’]$/.test(lower),
  );
  if (opening < 0 || closing < 0) return [part];
  return [
    { ...part, to: opening },
    { ...part, from: closing, opens: closing },
  ];
}

function partsIn(context: Context, index: number, utterance: Utterance): Part[] {
  return context.passage.sentences.slice(utterance.first, utterance.last + 1).flatMap((read) => {
    const from = read.quoted.indexOf(index);
    return from < 0 ? [] : withoutQuoted({ read, from, to: read.quoted.lastIndexOf(index) + 1, opens: from });
  });
}

function quotedJudgements(context: Context): Judgement[] {
  const { utterances, sentences } = context.passage;
  return utterances.flatMap((utterance, index) => {
    const [first, last] = [sentences[utterance.first], sentences[utterance.last]];
    const { speakers } = utterance;
    if (speakers.length === 0 || !first || !last || !isFree(first, utterance)) return [];
    const parts = partsIn(context, index, utterance);
    const [start, end] = [first.sentence.start, last.sentence.end];
    return [{ speakers, parts, speech: 'direct' as const, via: null, start, end, carried: null, aimed: [] }];
  });
}

/** The same stance of the same person in the same words counts once. */
function oncePerStance(reactions: readonly ReactionFinding[]): ReactionFinding[] {
  const key = ({ actor, start, end, stance }: ReactionFinding): string => `${actor} ${start} ${end} ${stance}`;
  return [...new Map(reactions.toReversed().map((reaction) => [key(reaction), reaction])).values()];
}

export function reactionsOf(context: Context): ReactionFinding[] {
  if (!context.aboutSummit) return [];
  const reported = context.passage.sentences.flatMap((read) => judgementsIn(context, read));
  return oncePerStance(
    [...quotedJudgements(context), ...reported].flatMap((each) => reactionsTo(context, each)),
  ).toSorted((a, b) => a.start - b.start);
}
