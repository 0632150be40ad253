/** What a party will do or has done to it: "will ease sanctions", "the embassies are to be reopened", "won't send troops". */
import type { OutcomeStatus } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import { actorsOf, actsAtTable, isConcerned, statesOf } from './acting.js';
import type { Context } from './context.js';
import { stateNamed } from './meeting-officials.js';
import { statesWithin } from './meeting-sides.js';
import { clauseAround, isDenied, shortlyBefore, speakersAt, subjectsOf } from './scope.js';
import { objectTopic, subjectTopic, type NamedTopic } from './topic-of.js';

export interface Measure {
  readonly mark: Mark;
  readonly status: OutcomeStatus;
  readonly topic: NamedTopic;
  readonly actors: readonly Person[];
}

const reachOfObject = 10;
/** What two states can only do together. */
const mutual: ReadonlySet<NamedTopic> = new Set(['ceasefire', 'diplomatic-relations', 'humanitarian', 'arms-control']);
const guesses =
  /^(?:fears?|feared|expects?|expected|believes?|believed|thinks|thought|worr(?:y|ies|ied)|hopes?|hoped|whether|who|which|that's)$/;

/** Feared, hoped for, or what would be: "would" tells of a decision only in somebody's reported words. */
function isIdle(read: ReadSentence, mark: Mark): boolean {
  const { sentence } = read;
  if (sentence.marks.has('hearsay') || isDenied(read, mark) || shortlyBefore(read, 'aim', mark)) return true;
  const near = sentence.tokens.slice(Math.max(0, mark.from - 6), mark.from);
  if (near.some(({ lower }) => guesses.test(lower))) return true;
  const isReported = read.frames.some(({ from, to }) => from <= mark.from && mark.from < to);
  return sentence.word(mark.from).startsWith('would') && !isReported;
}

/** Nobody, a side of the story, or somebody who speaks for a state. */
const isWitness = (people: readonly Person[]): boolean =>
  people.every(({ known, affiliation }) => known || affiliation !== null);

function statusOf(topic: NamedTopic, isRefused: boolean, actors: readonly Person[]): OutcomeStatus {
  if (isRefused) return topic === 'sanctions' ? 'announced' : 'rejected';
  return statesOf(actors).length > 1 || (actors.length === 0 && mutual.has(topic)) ? 'agreed' : 'announced';
}

const mayDecide = (context: Context, people: readonly Person[], topic: NamedTopic): boolean =>
  actsAtTable(context, people) || isConcerned(context, people, topic);

/** The subject, whoever says "we will", or the state of "Chinese authorities", "the Americans". */
function doersOf(context: Context, read: ReadSentence, mark: Mark): readonly Person[] {
  const actors = actorsOf(read, mark);
  if (actors.length > 0) return actors;
  if (subjectsOf(read, mark).some(({ pronoun }) => pronoun === 'we' || pronoun === 'i'))
    return speakersAt(context.passage, read, mark.from);
  const { from } = clauseAround(read, mark);
  return statesWithin(read, { from, to: mark.from }).slice(-1).map(stateNamed);
}

/** "Will hold another round", and "will help us", which promises nothing. */
const isOfMeeting = ({ sentence }: ReadSentence, { to }: Mark): boolean =>
  /^(?:us|me|them)$/.test(sentence.word(to)) ||
  (/^(?:hold|start|begin|resume|continue|launch|open)$/.test(sentence.word(to - 1)) &&
    sentence.tokens
      .slice(to, to + 4)
      .some(({ lower }) =>
        /^(?:rounds?|meetings?|talks|calls?|summits?|sessions?|consultations|negotiations)$/.test(lower),
      ));

/** Done by somebody. */
function active(context: Context, read: ReadSentence, mark: Mark): Measure[] {
  const topic = isOfMeeting(read, mark) ? null : objectTopic(read, { from: mark.to - 1, to: mark.to }, reachOfObject);
  const actors = doersOf(context, read, mark);
  if (topic === null || actors.length === 0) return [];
  if (!mayDecide(context, actors, topic)) return [];
  return [{ mark, topic, actors, status: statusOf(topic, mark.meaning === 'measureNot', actors) }];
}

const isBare = ({ sentence }: ReadSentence, { from }: Mark): boolean => sentence.word(from) === 'no';

/** Worth what whoever says it is. */
const isMereWord = (read: ReadSentence, mark: Mark): boolean => mark.meaning === 'outOfQuestion' || isBare(read, mark);

/** Done to something: whoever speaks of it decides on it, or both sides do. "No troops, Smith says." */
function passive(context: Context, read: ReadSentence, mark: Mark): Measure[] {
  const speakers = speakersAt(context.passage, read, mark.from);
  const topic = isBare(read, mark) ? objectTopic(read, mark) : subjectTopic(read, mark);
  if (topic === null || !mayDecide(context, speakers, topic)) return [];
  if (isMereWord(read, mark) && speakers.length === 0) return [];
  const isRefused = mark.meaning !== 'measurePassive' || shortlyBefore(read, 'negation', mark, 8);
  return [{ mark, topic, ...refusedBy(topic, isRefused, speakers) }];
}

function refusedBy(
  topic: NamedTopic,
  isRefused: boolean,
  speakers: readonly Person[],
): Pick<Measure, 'status' | 'actors'> {
  const status = statusOf(topic, isRefused, mutual.has(topic) ? [] : speakers);
  return { status, actors: isRefused ? speakers : [] };
}

export function measuresOf(context: Context, read: ReadSentence): Measure[] {
  const { marks } = read.sentence;
  return marks.all('measure', 'measurePassive', 'measureNot', 'outOfQuestion').flatMap((mark) => {
    if (isIdle(read, mark) || !isWitness(speakersAt(context.passage, read, mark.from))) return [];
    const isPassive = mark.meaning === 'measurePassive' || mark.meaning === 'outOfQuestion';
    const done = isPassive ? [] : active(context, read, mark);
    return done.length > 0 || mark.meaning === 'measure' ? done : passive(context, read, mark);
  });
}
