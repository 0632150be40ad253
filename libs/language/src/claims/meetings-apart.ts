/** The meetings that one sentence tells of: "spoke to Smith and will meet Jones", "the two will meet, and then the three". */
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Candidate } from './meeting-gate.js';
import { isParting } from './meeting-words.js';
import { isJourney } from './participant-lists.js';

/** No sentence tells of more. */
const mostInOne = 3;

/** The words that tell most: those with two or more to meet, and with a place. */
const worth = ({ people, place, status, hit }: Candidate): number =>
  Math.min(people.length, 3) * 2 +
  Number(place !== null) +
  Number(status !== 'announced' && status !== 'expected') +
  Number(/^(?:meetingVerb|phone|briefing)$/.test(hit.meaning)) / 2;

/** The meetings of a sentence, the one that it tells most of first. */
export function apartIn(read: ReadSentence, candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (const each of candidates.toSorted((a, b) => worth(b) - worth(a)))
    if (chosen.length < mostInOne && chosen.every((one) => isApart(read, one, each))) chosen.push(each);
  return chosen;
}

const isIn = (people: readonly Person[], { name }: Person): boolean => people.some((each) => each.name === name);

const areIn = (people: readonly Person[], others: readonly Person[]): boolean =>
  people.every((person) => isIn(others, person));

export const isSame = (some: readonly Person[], others: readonly Person[]): boolean =>
  some.length === others.length && areIn(some, others);

const joining = /^(?:and|then|before|after|followed|following|ahead|during|;)$/;

/** Of two beside one of three, the visit in return, the call that was had of the meeting, or another by who takes part or where. */
function isApart(read: ReadSentence, one: Candidate, other: Candidate): boolean {
  const [first, last] = [one, other].toSorted((a, b) => a.hit.from - b.hit.from);
  if (!first || !last || other.people.length < 2) return false;
  return (
    areTwoAndThree(read, first, last) ||
    isReturned(read, first, last) ||
    isCallBesideMeeting(one, other) ||
    isOtherBehind(read, first, last)
  );
}

/** With somebody who is not in the first and without one who is, or elsewhere: behind a word that joins, or a call that was had beside one to come. */
const isOtherBehind = ({ sentence }: ReadSentence, first: Candidate, last: Candidate): boolean =>
  (differ(first, last) || isElsewhere(first, last)) &&
  (sentence.tokens.slice(first.hit.to, last.hit.from).some(({ lower }) => joining.test(lower)) ||
    ([first, last].some(isCallHeld) && first.status !== last.status));

/** "Smith and Jones are to meet first, and a meeting of the three will follow". */
function areTwoAndThree(read: ReadSentence, first: Candidate, last: Candidate): boolean {
  const between = read.sentence.tokens.slice(first.hit.to, last.hit.from);
  const [two, three] = first.people.length < last.people.length ? [first, last] : [last, first];
  return (
    three.kind === 'trilateral-summit' &&
    two.kind !== 'trilateral-summit' &&
    two.people.length === 2 &&
    areIn(two.people, three.people) &&
    between.some((_, at) => isParting(read, first.hit.to + at))
  );
}

/** "Smith will visit China, and Jones is to come to America later". */
const isReturned = (read: ReadSentence, first: Candidate, last: Candidate): boolean =>
  isSame(first.people, last.people) &&
  first.people[0]?.name !== last.people[0]?.name &&
  [first, last].every(({ hit }) => isJourney(read, hit));

const isCallHeld = ({ kind, status }: Candidate): boolean => kind === 'phone-call' && status === 'held';

/** "Had a call with Smith to arrange a meeting of Smith and Jones", "called Smith and will meet him on Monday". */
const isCallBesideMeeting = (one: Candidate, other: Candidate): boolean =>
  [one, other].some(isCallHeld) && [one, other].some(({ kind, status }) => kind !== 'phone-call' && status !== 'held');

const isElsewhere = (one: Candidate, other: Candidate): boolean =>
  one.place !== null && other.place !== null && one.place !== other.place;

const differ = (one: Candidate, other: Candidate): boolean =>
  !areIn(one.people, other.people) && !areIn(other.people, one.people);
