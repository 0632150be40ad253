/** What kind of meeting it is, by its words and by who takes part. */
import type { MeetingKind } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark, Meaning } from '../words/meanings.js';
import type { Context } from './context.js';
import { isOfficial } from './meeting-officials.js';
import { isNoun, isParting } from './meeting-words.js';
import type { Range } from './scope.js';

const near = (read: ReadSentence, meaning: Meaning, hit: Range, reach: number): boolean =>
  read.sentence.marks.all(meaning).some(({ from, to }) => from - hit.to < reach && hit.from - to < reach);

function kindOfSummit(heads: number, people: readonly Person[]): MeetingKind {
  if (heads > 3 || people.length > heads) return 'multilateral-summit';
  return heads === 3 ? 'trilateral-summit' : 'bilateral-summit';
}

function kindByPeople(heads: number, people: readonly Person[]): MeetingKind {
  if (heads > 1 || (heads === 1 && people.some(({ kind }) => kind === 'group'))) return kindOfSummit(heads, people);
  const isOfficial = people.length > 1 || people.some(({ kind, role }) => kind === 'person' && role !== null);
  return heads === 0 && isOfficial ? 'consultations' : 'meeting';
}

/** "Called", and "spoke" where no place is told: leaders who are apart do it by telephone. */
function isCall({ sentence }: ReadSentence, hit: Range): boolean {
  const word = sentence.word(hit.from);
  if (/^call(?:s|ed|ing)?$/.test(word)) return true;
  const isApart =
    !sentence.marks.has('further') &&
    !/\b(?:face to face|in person)\b/i.test(sentence.slice(0, sentence.tokens.length));
  return /^(?:speak|speaks|spoke|spoken|speaking|talked|conversation|conversations)$/.test(word) && isApart;
}

/** By the words themselves; for a noun beside it, for a verb behind it: not "agreed on the phone to meet". */
function isOverPhone(read: ReadSentence, hit: Mark): boolean {
  if (hit.meaning === 'phone') return true;
  const reach = isNoun(read, hit) ? 1 : 6;
  return read.sentence.marks
    .all('phone')
    .some(({ from, to }) =>
      from >= hit.from ? from - hit.to < reach : hit.from - to < 2 && read.sentence.word(hit.from - 1) !== 'to',
    );
}

/** "Talks that include Smith" leave open who else comes. */
const isOpen = ({ sentence }: ReadSentence, hit: Range): boolean =>
  [0, 1, 2].some((ahead) => /^(?:include|includes|including)$/.test(sentence.word(hit.to + ahead)));

/** "A four-way meeting." */
const isOfMany = ({ sentence }: ReadSentence, hit: Range): boolean =>
  /^(?:four|five|six)$/.test(sentence.word(hit.from - 2)) && /^(?:way|party|sided)$/.test(sentence.word(hit.from - 1));

/** "A meeting of Norway, Sweden and Finland", "a bilateral between": states for those who lead them. */
function isSummitOfStates({ sentence }: ReadSentence, hit: Range): boolean {
  const word = sentence.word(hit.from);
  if (/^(?:summit|bilateral|trilateral|trilat|bilat)$/.test(word)) return true;
  return (
    word === 'meeting' &&
    (/^(?:bilateral|trilateral|way|such)$/.test(sentence.word(hit.from - 1)) || sentence.word(hit.to) === 'of')
  );
}

function kindOfStates(read: ReadSentence, people: readonly Person[], hit: Mark): MeetingKind | null {
  if (people.some(isOfficial)) return 'consultations';
  if (people.length < 2 || people.some(({ kind }) => kind !== 'country')) return null;
  if (!isSummitOfStates(read, hit) && people.some(({ role }) => role !== 'leader')) return 'consultations';
  return people.length === 3 ? 'trilateral-summit' : 'bilateral-summit';
}

/** "Three-way" near it, and not of the meeting that comes before or after it: "a meeting of the two, followed by a three-way one". */
const isOfThree = (read: ReadSentence, hit: Range): boolean =>
  read.sentence.marks.all('trilateral').some((mark) => {
    if (mark.from - hit.to >= reachOfThree || hit.from - mark.to >= reachOfThree) return false;
    const [first, last] = mark.from < hit.from ? [mark, hit] : [hit, mark];
    const isParted = read.sentence.tokens.slice(first.to, last.from).some((_, at) => isParting(read, first.to + at));
    return !isParted || !isOfAnother(read, mark, hit);
  });

/** Words from "three-way" to what is so. */
const reachOfThree = 8;

const isOfAnother = ({ sentence }: ReadSentence, three: Range, hit: Range): boolean =>
  sentence.marks
    .all('meetingNoun', 'consultNoun', 'summitWord')
    .some(({ from, to }) => from !== hit.from && to !== hit.to && from - three.to < 2 && three.from - to < 1);

function kindByWords(read: ReadSentence, people: readonly Person[], hit: Mark): MeetingKind | null {
  if (isOverPhone(read, hit) || isCall(read, hit)) return 'phone-call';
  const states = kindOfStates(read, people, hit);
  if (states) return states;
  if (isOfMany(read, hit)) return 'multilateral-summit';
  if (isOfThree(read, hit)) return 'trilateral-summit';
  return near(read, 'briefing', hit, 3) || near(read, 'consultNoun', hit, 2) ? 'consultations' : null;
}

export function kindOf(context: Context, read: ReadSentence, people: readonly Person[], hit: Mark): MeetingKind {
  const told = kindByWords(read, people, hit);
  if (told) return told;
  if (isOpen(read, hit) && people.length < 3) return 'meeting';
  if (near(read, 'multilateral', hit, 4) && people.length !== 2) return 'multilateral-summit';
  return kindByPeople(people.filter((person) => context.passage.roster.isHead(person)).length, people);
}
