/** Meetings that a sentence may well not tell so, though they were found in it. */
import type { FollowUpFinding } from '#core';
import type { Context } from '../claims/context.js';
import type { Mention } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';

interface Told {
  readonly read: ReadSentence;
  readonly words: string;
  readonly found: FollowUpFinding;
}

type Check = (told: Told, context: Context) => boolean;

const mentionsOf = ({ read, found }: Told): readonly Mention[] =>
  read.mentions.filter(({ people }) => people.some(({ name }) => found.participants.includes(name)));

/** "The meeting will be on Monday": whose, is told elsewhere. */
const isOfNobodyHere: Check = (told) => mentionsOf(told).length === 0;

/** "The envoy", "national security adviser": an office alone may be anybody's. */
const isOfOffices: Check = ({ found }) => found.participants.some((name) => /^\p{Ll}/u.test(name));

const topics = /^(?:about|after|ahead|before|following|of|on|over|since)$/;

/** "A call over the Orlov–Lindt meeting", "on his talks with Orlov": what it is about, and nobody who is on the line. */
const isOfItsTopic: Check = (told) => {
  const { sentence } = told.read;
  const mentions = mentionsOf(told).toSorted((a, b) => a.from - b.from);
  return mentions.every(({ from, bound }, at) => {
    const before = mentions[at - 1];
    return bound && (topics.test(sentence.word(from - 1)) || (before !== undefined && from - before.to <= 1));
  });
};

/** "To hold a call", "hours before they meet", "lands in Oslo for talks", "in favour of more talks": it is still to come. */
const ahead =
  /\bto (?:attend|have|hold|host|join|meet)\b|\b(?:ahead of|before|on the eve of)\b (?:\S+ ){0,5}(?:call|conversation|meet|meeting|summit|talks)\b|\b(?:arriv|fl[iy]|head|land|travel)\w* (?:\S+ ){0,5}for (?:\S+ ){0,4}(?:meeting|summit|talks)\b|\bin \p{Lu}\S* for (?:\S+ ){0,3}(?:call|meeting|summit|talks)\b|\b(?:in favou?r of|support\w*|urg\w+) (?:\S+ ){0,6}(?:meetings?|negotiations|summit|talks)\b/u;

const isToCome: Check = ({ words, found }) => found.status === 'held' && ahead.test(words);

/** What is told of the leaders before their summit is over, and is no further meeting, is the summit. */
const isTheSummit: Check = ({ read, found }, { published, ended, leaders }) =>
  published < ended &&
  !read.sentence.marks.has('sequel') &&
  found.participants.every((name) => leaders.some((leader) => leader.name === name));

/** "Orlov would see the two leaders afterwards": the others are not named. */
const isWithOthers: Check = ({ words, found }, { leaders }) =>
  /\b(?:both|the other|the three|the two) (?:leaders|men|presidents|sides)\b/i.test(words) &&
  found.participants.every((name) => leaders.some((leader) => leader.name === name));

/** "A meeting between Orlov and Lindt after talks with the allies": one of a pair takes no third party along. */
const isOfBrokenPair: Check = ({ read, found }) => {
  const { sentence } = read;
  const at = sentence.tokens.findIndex(({ lower }) => lower === 'between');
  const pair = at < 0 ? [] : read.mentions.filter(({ from }) => from > at && from < at + 6).slice(0, 2);
  const isIn = ({ people }: Mention) => people.some(({ name }) => found.participants.includes(name));
  return pair.length === 2 && pair.filter(isIn).length === 1;
};

/** "A three-way summit with the allies behind it": three are meant, and none of them is a group. */
const isOfThree: Check = ({ read, found }) =>
  read.sentence.marks.has('trilateral') &&
  (found.participants.length !== 3 || mentionsOf({ read, found, words: '' }).some(isOfGroup));

const isOfGroup = ({ people }: Mention): boolean => people.some(({ kind }) => kind === 'group');

/** "Lindt prepares for a visit as Orlov speaks": a head of state who is named is left out, and one who is not is in. */
const isOfAbsent: Check = ({ read, found }, { passage }) => {
  const named = read.mentions.flatMap(({ people }) => people);
  const isIn = (name: string) => found.participants.includes(name);
  const isLeftOut = named.some((person) => passage.roster.isHead(person) && !isIn(person.name));
  return isLeftOut && found.participants.some((name) => named.every((person) => person.name !== name));
};

/** "With a call for talks": somebody wants them. */
const isCalledFor: Check = ({ words, found }) =>
  found.status !== 'proposed' && /\bcalls? for (?:\S+ ){0,2}(?:meeting|negotiations|summit|talks)\b/i.test(words);

/** "Leaves the talks with the allies to call Orlov": who is called is on the line, and the others are not. */
const isOfAnotherCall: Check = ({ read: { sentence, mentions }, found }) =>
  found.kind === 'phone-call' &&
  mentions.some(
    ({ from, people }) =>
      /^(?:call|phone|ring|telephone)$/.test(sentence.word(from - 1)) &&
      sentence.word(from - 2) === 'to' &&
      people.every(({ name }) => !found.participants.includes(name)),
  );

const checks = [
  isOfNobodyHere,
  isOfOffices,
  isOfItsTopic,
  isToCome,
  isTheSummit,
  isWithOthers,
  isOfBrokenPair,
  isOfAbsent,
  isCalledFor,
  isOfThree,
  isOfAnotherCall,
];

export function isUnsureMeeting(context: Context, read: ReadSentence, found: FollowUpFinding): boolean {
  const told = { read, found, words: read.sentence.slice(0, read.sentence.tokens.length) };
  return checks.some((check) => check(told, context));
}
