/** What kind of meeting it is, by its words and by who takes part. */
import type { MeetingKind } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Meaning } from '../words/meanings.js';
import type { Context } from './context.js';
import { isOfficial } from './meeting-officials.js';
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
  return /^(?:speak|speaks|spoke|spoken|speaking)$/.test(word) && isApart;
}

/** "Talks that include Smith" leave open who else comes. */
const isOpen = ({ sentence }: ReadSentence, hit: Range): boolean =>
  [0, 1, 2].some((ahead) => /^(?:include|includes|including)$/.test(sentence.word(hit.to + ahead)));

function kindByWords(read: ReadSentence, people: readonly Person[], hit: Range): MeetingKind | null {
  if (near(read, 'phone', hit, 6) || isCall(read, hit)) return 'phone-call';
  if (people.some(isOfficial) || (people.length > 1 && people.every(({ kind }) => kind === 'country')))
    return 'consultations';
  if (near(read, 'trilateral', hit, 8)) return 'trilateral-summit';
  return near(read, 'briefing', hit, 3) || near(read, 'consultNoun', hit, 2) ? 'consultations' : null;
}

export function kindOf(context: Context, read: ReadSentence, people: readonly Person[], hit: Range): MeetingKind {
  const told = kindByWords(read, people, hit);
  if (told) return told;
  if (isOpen(read, hit) && people.length < 3) return 'meeting';
  if (near(read, 'multilateral', hit, 4) && people.length !== 2) return 'multilateral-summit';
  return kindByPeople(people.filter((person) => context.passage.roster.isHead(person)).length, people);
}
