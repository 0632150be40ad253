/**
 * Outcomes: what the summit achieved, failed to achieve or left open on a topic, or a decision made known with it. Aims,
 * conditions, questions and what is merely feared or hoped for are not outcomes.
 */
import type { OutcomeFinding, OutcomeStatus } from '#core';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import { clauseAround, isConditional, namesOf, overlap, shortlyBefore, speakersAt, subjectsOf } from './scope.js';
import { objectTopic, topicOf } from './topic-of.js';

type StatusWord = 'agreed' | 'progress' | 'unresolved' | 'notAgreed' | 'proposed' | 'announced' | 'rejected' | 'denied';

const ofBoth: readonly StatusWord[] = ['notAgreed', 'unresolved', 'agreed', 'progress'];
const ofOne: readonly StatusWord[] = ['denied', 'rejected', 'proposed', 'announced'];

interface Claim {
  readonly status: OutcomeStatus;
  readonly mark: Mark;
}

const wordBefore = (read: ReadSentence, mark: Mark): string =>
  read.sentence.tokens.slice(Math.max(0, mark.from - 2), mark.from).findLast(({ word }) => word)?.lower ?? '';
const future = new Set(['to', 'will', "'ll", 'would', 'could', 'may', 'might', 'can', 'shall', 'should']);

function statusOf(read: ReadSentence, word: StatusWord, mark: Mark): OutcomeStatus | null {
  if (word === 'notAgreed') return shortlyBefore(read, 'hedge', mark, 3) ? null : 'not-agreed';
  const negated = shortlyBefore(read, 'negation', mark, word === 'progress' ? 2 : 5);
  if (word === 'unresolved') return negated ? null : 'unresolved';
  if (word !== 'agreed' && word !== 'progress') return negated ? null : word;
  if (shortlyBefore(read, 'aim', mark) || future.has(wordBefore(read, mark))) return null;
  return negated ? 'not-agreed' : word;
}

/** Claims on what the parties did together; a broader denial hides the agreement it denies. */
function jointClaims(read: ReadSentence): Claim[] {
  const { marks } = read.sentence;
  const denials = marks.all('notAgreed', 'unresolved');
  return ofBoth.flatMap((word) =>
    marks.all(word).flatMap((mark) => {
      const hidden =
        (word === 'agreed' || word === 'progress') &&
        denials.some(
          (denial) =>
            overlap(denial, mark) || (word === 'agreed' && denial.from >= mark.to && denial.from - mark.to < 6),
        );
      const status = hidden ? null : statusOf(read, word, mark);
      return status ? [{ status, mark }] : [];
    }),
  );
}

const articles = new Set(['a', 'an', 'the', 'of', 'his', 'her', 'its', 'their']);

/** A noun ("the freeze"), a rumour, an answer to what is refused in the same breath, or what would be if. */
function isIdle(read: ReadSentence, word: StatusWord, mark: Mark): boolean {
  const { marks, tokens } = read.sentence;
  const before = wordBefore(read, mark);
  if (articles.has(before) || marks.has('hearsay')) return true;
  if (word === 'proposed' && marks.all('rejected').some(({ from }) => from < mark.from)) return true;
  if (word !== 'announced') return future.has(before);
  return (tokens[mark.from]?.lower === 'would' || before === 'would') && marks.has('condition');
}

function soleClaims(read: ReadSentence): Claim[] {
  return ofOne.flatMap((word) =>
    read.sentence.marks.all(word).flatMap((mark) => {
      const status = isIdle(read, word, mark) ? null : statusOf(read, word, mark);
      return status ? [{ status, mark }] : [];
    }),
  );
}

const evidence = ({ sentence }: ReadSentence) => ({ start: sentence.start, end: sentence.end });

/** Somebody who had no seat at the table is the subject: no outcome of this summit. */
function isForeign(context: Context, read: ReadSentence, mark: Mark): boolean {
  const people = subjectsOf(read, mark).flatMap((mention) => mention.people);
  return people.length > 0 && !people.every(context.isParty);
}

function jointParties(context: Context, read: ReadSentence, mark: Mark): readonly string[] {
  const people = subjectsOf(read, mark).flatMap((mention) => mention.people);
  const states = [...new Set(people.map(({ affiliation, name }) => affiliation ?? name))];
  return states.length > 1 ? states : context.parties;
}

/** A bare "agreed" must say on what. */
function saysWhat(read: ReadSentence, mark: Mark): boolean {
  const clause = clauseAround(read, mark);
  return read.sentence.marks.within('deal', clause.from, clause.to).length > 0;
}

/** "The absence of an accord" takes for granted what it names, whoever says it. */
const isPresupposed = (read: ReadSentence, mark: Mark): boolean =>
  /^(?:absence|lack|failure)$/.test(read.sentence.tokens[mark.from]?.lower ?? '');

function jointOutcome(context: Context, read: ReadSentence, { status, mark }: Claim): OutcomeFinding | null {
  if (isConditional(read, mark) || isForeign(context, read, mark)) return null;
  const named = topicOf(context, read, mark);
  if (!named && status === 'agreed' && !saysWhat(read, mark)) return null;
  const topic = named ?? 'general';
  const attributedTo = isPresupposed(read, mark) ? [] : namesOf(speakersAt(context.passage, read, mark.from));
  return { topic, status, parties: jointParties(context, read, mark), attributedTo, ...evidence(read) };
}

function soleOutcome(context: Context, read: ReadSentence, { status, mark }: Claim): OutcomeFinding | null {
  const topic = objectTopic(read, mark);
  const speakers = speakersAt(context.passage, read, mark.from);
  const subjects = subjectsOf(read, mark).flatMap(({ people }) => people);
  const actors = subjects.length > 0 ? subjects : speakers;
  if (!topic || isConditional(read, mark) || actors.length === 0 || !actors.every(context.isParty)) return null;
  const parties = [...new Set(actors.map(({ affiliation, name }) => affiliation ?? name))];
  return { topic, status, parties, attributedTo: namesOf(speakers.length > 0 ? speakers : actors), ...evidence(read) };
}

/** "The absence of an accord or even a truce" denies two things. */
function alsoDenied(read: ReadSentence, { status, mark }: Claim): OutcomeFinding['topic'] | null {
  const { tokens } = read.sentence;
  const or = tokens.findIndex(
    ({ lower }, at) => at >= mark.to && at < mark.to + 2 && (lower === 'or' || lower === 'nor'),
  );
  return status === 'not-agreed' && or >= 0 ? objectTopic(read, { from: or, to: or }) : null;
}

function outcomesIn(context: Context, read: ReadSentence): OutcomeFinding[] {
  const joint = jointClaims(read).flatMap((claim) => {
    const outcome = jointOutcome(context, read, claim);
    const other = alsoDenied(read, claim);
    return outcome ? [outcome, ...(other ? [{ ...outcome, topic: other }] : [])] : [];
  });
  const sole = soleClaims(read).flatMap((claim) => soleOutcome(context, read, claim) ?? []);
  const seen = new Set<string>();
  return [...joint, ...sole].filter(({ topic, status }) => {
    const key = `${topic} ${status}`;
    return !seen.has(key) && seen.add(key);
  });
}

export function outcomesOf(context: Context): OutcomeFinding[] {
  if (!context.aboutSummit || context.beforehand) return [];
  return context.passage.sentences.flatMap((read) => outcomesIn(context, read));
}
