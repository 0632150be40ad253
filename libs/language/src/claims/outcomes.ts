/**
 * Outcomes: what the summit achieved, failed to achieve or left open on a topic, or a decision made known with it. Aims,
 * conditions, questions and what is merely feared or hoped for are not outcomes.
 */
import type { OutcomeFinding, OutcomeStatus, OutcomeTopic } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import { actorsBehind, actorsOf, actsAtTable, isConcerned, ownersOf, statesOf } from './acting.js';
import { jointClaims, soleClaims, type Claim } from './claimed-status.js';
import type { Context } from './context.js';
import { measuresOf, type Measure } from './measures.js';
import { isOfThePast } from './past.js';
import {
  clauseAround,
  hangsOnWhatFollows,
  isConditional,
  isNobodysWord,
  namesOf,
  overlap,
  speakersAt,
} from './scope.js';
import { termsOf, type Term } from './terms.js';
import { onlyTopicBefore } from './topic-places.js';
import { besideTopic, deniedTopic, furtherTopics, objectTopic, soleTopic, topicOf } from './topic-of.js';

const evidence = ({ sentence }: ReadSentence) => ({ start: sentence.start, end: sentence.end });

const amounts =
  /^(?:most|many|much|several|some|lots?|number|everything|things?|matters|areas|essentials?|essence|basics|principles?|fundamentals)$/;

/** A bare "agreed" must say on what. */
function saysWhat(read: ReadSentence, mark: Mark): boolean {
  const clause = clauseAround(read, mark);
  const isMuch = ({ lower }: { lower: string }): boolean => amounts.test(lower);
  return (
    read.sentence.marks.within('deal', clause.from, clause.to).length > 0 ||
    read.sentence.tokens.slice(Math.max(clause.from, mark.from - 5), mark.to + 2).some(isMuch)
  );
}

/** "No agreement on most points". */
const isOnAmounts = ({ sentence }: ReadSentence, { to }: Mark): boolean =>
  sentence.tokens
    .slice(to, to + 4)
    .some(({ lower }) => amounts.test(lower) || /^(?:points?|issues?|details?|terms)$/.test(lower));

/** "Agreed to hold another meeting": a follow-up, no outcome. */
function isOnMeeting({ sentence }: ReadSentence, { to }: Mark): boolean {
  const next = sentence.tokens.slice(to, to + 2).map(({ lower }) => lower);
  if (
    next.some((word) => /^(?:meet|talk|speak|call|hold|continue|resume|visit|stay|keep|remain|reconvene)$/.test(word))
  )
    return true;
  return sentence.marks.all('meetingVerb', 'phone').some(({ from }) => from >= to && from <= to + 1);
}

/** On what the parties agreed where no topic of ours names it: something else, if it is named at all. */
function otherTopic(read: ReadSentence, mark: Mark): OutcomeTopic | null {
  if (saysWhat(read, mark)) return 'general';
  if (actorsOf(read, mark).length === 0 || read.sentence.marks.has('beforehand')) return null;
  const said = read.sentence.tokens.slice(mark.from, mark.to).map(({ lower }) => lower);
  const isOnSomething = /^(?:on|to|that|upon)$/.test(said.at(-1) ?? '') && !said.includes('with');
  return isOnSomething && !isOnMeeting(read, mark) ? 'other' : null;
}

const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[\d.]+|the|which|what|this|that|any|all|everything|anything)$/;

/** "No agreement on autonomy": something that no list of ours names. */
function isOnSomething({ sentence, mentions }: ReadSentence, { to }: Mark): boolean {
  const on = [to - 1, to].find((at) => sentence.word(at) === 'on');
  if (
    on === undefined ||
    !/^(?:agreements?|deals?|accord|consensus|understanding|decisions?)$/.test(sentence.word(on - 1))
  )
    return false;
  const next = /^(?:any|the)$/.test(sentence.word(on + 1)) ? on + 2 : on + 1;
  const isNamed = mentions.some(({ from }) => from === next);
  return !isNamed && !days.test(sentence.word(next)) && sentence.tokens[next]?.word === true;
}

const unnamedTopic = (read: ReadSentence, { status, mark }: Claim): OutcomeTopic | null => {
  if (status === 'agreed') return otherTopic(read, mark);
  return status === 'not-agreed' && isOnSomething(read, mark) && !isOnAmounts(read, mark) ? 'other' : 'general';
};

/** Who says it; "the absence of an accord" takes for granted what it names, whoever says it. */
function claimants(context: Context, read: ReadSentence, mark: Mark): string[] {
  const isPresupposed = /^(?:absence|lack|failure)$/.test(read.sentence.word(mark.from));
  return isPresupposed ? [] : namesOf(speakersAt(context.passage, read, mark.from));
}

/** Conditional, long ago, or in quotation marks that nobody stands behind. */
const isIdle = (context: Context, read: ReadSentence, mark: Mark): boolean =>
  isConditional(read, mark) ||
  hangsOnWhatFollows(read, mark) ||
  isOfThePast(context, read, mark) ||
  isNobodysWord(context.passage, read, mark.from);

/** Words that would tell a result, were they not conditional, of another time or nobody's own. */
export const isRefused = (context: Context, read: ReadSentence): boolean =>
  [...jointClaims(read), ...soleClaims(read)].some(({ mark }) => isIdle(context, read, mark));

/** Two or more who had no seat at the table, and nobody who had one: "Adams and Brown agreed on timber". */
export const isOfStrangers = (context: Context, read: ReadSentence): boolean =>
  jointClaims(read).some(({ status, mark }) => status === 'agreed' && actorsOf(read, mark).length > 1) &&
  read.mentions.every(({ people }) => !people.some(context.isAtTable));

/** What a claim is said of; null where that is nothing of ours. */
function jointTopic(context: Context, read: ReadSentence, claim: Claim): OutcomeTopic | null {
  if (claim.isLoose) return besideTopic(context, read, claim.mark);
  const topic = topicOf(context, read, claim.mark) ?? onlyTopicBefore(read, claim.mark) ?? unnamedTopic(read, claim);
  return topic === 'general' && !isOfTalks(read) ? null : topic;
}

/** "The fishermen came home empty-handed": nobody and nothing of the talks is in the sentence. */
const isOfTalks = ({ sentence, mentions, frames, quoted }: ReadSentence): boolean =>
  frames.length > 0 ||
  quoted.some((at) => at !== null) ||
  sentence.marks.has('summitWord', 'processWord', 'deal', 'bothLeaders', 'meetingNoun', 'consultNoun') ||
  mentions.some(
    ({ people, pronoun }) => pronoun !== null || people.some(({ known, affiliation }) => known || affiliation !== null),
  ) ||
  sentence.tokens.length < 9;

function jointOutcome(context: Context, read: ReadSentence, claim: Claim): OutcomeFinding | null {
  const { status, mark } = claim;
  const isOpener = read.sentence.word(mark.from) === 'in';
  const actors = isOpener ? actorsBehind(read, mark) : actorsOf(read, mark);
  // Somebody who had no seat at the table: no outcome of this summit.
  if (isIdle(context, read, mark) || !actsAtTable(context, actors)) return null;
  const topic = jointTopic(context, read, claim);
  if (topic === null) return null;
  const states = statesOf(actors);
  const parties = states.length > 1 ? states : context.parties;
  return {
    topic,
    status,
    parties,
    attributedTo: claimants(context, read, mark),
    ...evidence(read),
  };
}

/** "The absence of an accord or even a truce" denies two things. */
function alsoDenied(read: ReadSentence, { status, mark }: Claim): OutcomeTopic | null {
  const or = [mark.to, mark.to + 1].find((at) => /^n?or$/.test(read.sentence.word(at)));
  return status === 'not-agreed' && or !== undefined ? objectTopic(read, { from: or, to: or }) : null;
}

function jointOutcomes(context: Context, read: ReadSentence, claim: Claim): OutcomeFinding[] {
  const outcome = jointOutcome(context, read, claim);
  if (!outcome) return [];
  const denied = alsoDenied(read, claim);
  const others = claim.status === 'agreed' ? furtherTopics(read, claim.mark, outcome.topic) : denied ? [denied] : [];
  return [outcome, ...others.map((topic) => ({ ...outcome, topic }))];
}

function soleOutcomes(context: Context, read: ReadSentence, { status, mark }: Claim): OutcomeFinding[] {
  const topic = status === 'denied' ? deniedTopic(read, mark) : soleTopic(context, read, mark);
  const speakers = speakersAt(context.passage, read, mark.from);
  const actors = [actorsOf(read, mark), ownersOf(read, mark), speakers].find((people) => people.length > 0) ?? [];
  if (!topic || actors.length === 0 || isIdle(context, read, mark)) return [];
  if (!isTheirs(context, { status, topic, actors })) return [];
  const attributedTo = namesOf(speakers.length > 0 ? speakers : actors);
  return [{ topic, status, parties: statesOf(actors), attributedTo, ...evidence(read) }];
}

type Seen = Pick<OutcomeFinding, 'status' | 'topic'> & { readonly actors: readonly Person[] };

/** Those at the table; whose land or safety it is may refuse, or deny to have given it away, without a seat there. */
const isTheirs = (context: Context, { status, topic, actors }: Seen): boolean =>
  actsAtTable(context, actors) || (/^(?:rejected|denied)$/.test(status) && isConcerned(context, actors, topic));

function measureOutcome(
  context: Context,
  read: ReadSentence,
  { topic, status, mark, actors }: Measure,
): OutcomeFinding[] {
  if (isIdle(context, read, mark)) return [];
  const speakers = speakersAt(context.passage, read, mark.from);
  const parties = statesOf(actors.length > 0 ? actors : speakers);
  const attributedTo = namesOf(speakers);
  return [{ topic, status, parties: parties.length > 0 ? parties : context.parties, attributedTo, ...evidence(read) }];
}

interface Found {
  readonly mark: Mark;
  readonly outcome: OutcomeFinding;
}

/** Statuses of which one says all that the other does. */
const stronger: Partial<Record<OutcomeStatus, readonly OutcomeStatus[]>> = {
  announced: ['agreed', 'rejected', 'not-agreed', 'denied'],
  rejected: ['not-agreed', 'denied'],
  progress: ['agreed'],
  proposed: ['agreed', 'rejected'],
  'not-agreed': ['unresolved', 'denied'],
};

/** A sentence states a topic's status once, and what two word lists make of the same words counts as the surer of both. */
function isSaidBetter({ mark, outcome }: Found, others: readonly Found[]): boolean {
  const surer = stronger[outcome.status] ?? [];
  const isNamedBy = ({ topic, status }: OutcomeFinding): boolean =>
    outcome.topic === 'general' && topic !== 'general' && status === outcome.status && status === 'not-agreed';
  if (others.some((other) => isNamedBy(other.outcome) && overlap(other.mark, mark))) return true;
  return others.some(
    (other) =>
      other.outcome.topic === outcome.topic && surer.includes(other.outcome.status) && overlap(other.mark, mark),
  );
}

/** A term is agreed between those at the table, whoever has to carry it out. */
function termOutcomes(context: Context, read: ReadSentence, term: Term | undefined): Found[] {
  if (!term) return [];
  const { mark, topics } = term;
  const attributedTo = namesOf(speakersAt(context.passage, read, mark.from));
  const beside = { status: 'agreed' as const, parties: context.parties, attributedTo, ...evidence(read) };
  return topics.map((topic) => ({ mark, outcome: { topic, ...beside } }));
}

const unnamed: ReadonlySet<OutcomeTopic> = new Set(['general', 'communique', 'other']);

/** What a party announces to carry out a term of the deal is that term; so is the deal itself that has it. */
const isTerm = ({ outcome: { status, topic } }: Found, agreed: readonly Found[]): boolean =>
  (status === 'announced' && agreed.some((term) => term.outcome.topic === topic)) ||
  (status === 'agreed' && agreed.length > 0 && unnamed.has(topic));

function outcomesIn(context: Context, read: ReadSentence, term: Term | undefined): OutcomeFinding[] {
  const foundBy = (mark: Mark, outcomes: readonly OutcomeFinding[]): Found[] =>
    outcomes.map((outcome) => ({ mark, outcome }));
  const all = [
    ...jointClaims(read).flatMap((claim) => foundBy(claim.mark, jointOutcomes(context, read, claim))),
    ...soleClaims(read).flatMap((claim) => foundBy(claim.mark, soleOutcomes(context, read, claim))),
    ...measuresOf(context, read).flatMap((measure) => foundBy(measure.mark, measureOutcome(context, read, measure))),
  ];
  const agreed = termOutcomes(context, read, term);
  const others = all.filter((found) => !isSaidBetter(found, all) && !isTerm(found, agreed));
  const kept = (others.length > 0 ? others : agreed).map(({ outcome }) => outcome);
  const key = ({ topic, status }: OutcomeFinding): string => `${topic} ${status}`;
  const firstFor = new Map(kept.toReversed().map((outcome) => [key(outcome), outcome]));
  return kept.filter((outcome) => firstFor.get(key(outcome)) === outcome);
}

export function outcomesOf(context: Context): OutcomeFinding[] {
  if (!context.aboutSummit || context.beforehand) return [];
  const terms = termsOf(context);
  return context.passage.sentences.flatMap((read) => outcomesIn(context, read, terms.get(read.sentence.index)));
}
