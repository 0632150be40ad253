/** Where a sentence names which topic, less the words that name one only by chance. */
import type { OutcomeTopic } from '#core';
import type { ReadSentence } from '../speech/reading.js';
import { topics } from '../words/topics.js';
import type { Range } from './scope.js';

export type NamedTopic = Exclude<OutcomeTopic, 'general'>;

export const named = (Object.keys(topics) as (keyof typeof topics)[]).filter(
  (topic): topic is NamedTopic => topic !== 'deal',
);

/** In somebody's title: "the ambassador said" is on no embassy. */
const isInTitle = (read: ReadSentence, topic: NamedTopic, { from, to }: Range): boolean =>
  topic === 'diplomatic-relations' &&
  read.mentions.some((one) => one.people[0]?.kind === 'person' && one.from <= from && to <= one.to);

/** "Will not trade it away", "traded barbs". */
const isVerb = ({ sentence }: ReadSentence, topic: NamedTopic, { from, to }: Range): boolean =>
  topic === 'trade' &&
  sentence.word(from) === 'trade' &&
  (/^(?:it|them|him|away|barbs|insults|blows|accusations|land|territory)$/.test(sentence.word(to)) ||
    /^(?:not|to|cannot|can't|won't|never)$/.test(sentence.word(from - 1)));

/** "War games" are no war: a longer name of another topic holds this one. */
const isPartOfAnother = ({ sentence }: ReadSentence, topic: NamedTopic, { from, to }: Range): boolean =>
  named.some(
    (other) =>
      other !== topic &&
      sentence.marks.all(other).some((mark) => mark.from <= from && to <= mark.to && mark.to - mark.from > to - from),
  );

/** Where a topic is named between two word positions. */
export const placesOf = (read: ReadSentence, topic: NamedTopic, from = 0, to = Infinity): readonly Range[] =>
  read.sentence.marks
    .within(topic, from, to)
    .filter((found) => !isVerb(read, topic, found) && !isPartOfAnother(read, topic, found));

const parting = /^(?:without|because|when|after|while|if|hope|hopes|hoped|hoping)$/;

/** "Spoke of progress without a word about troops", "so much progress that sanctions …": another matter. */
export function isPartedFrom({ sentence }: ReadSentence, mark: Range, found: Range): boolean {
  const isSo = sentence.tokens.slice(Math.max(0, mark.from - 2), mark.to).some(({ lower }) => lower === 'so');
  return sentence.tokens
    .slice(mark.to, Math.max(mark.to, found.from))
    .some(({ lower }) => parting.test(lower) || (isSo && lower === 'that'));
}

/** Those that are nobody's office. */
export const mattersOf = (read: ReadSentence, topic: NamedTopic, from = 0, to = Infinity): readonly Range[] =>
  placesOf(read, topic, from, to).filter((found) => !isInTitle(read, topic, found));

/** What a term of an agreement is on: the first topic named from there on. */
export function termTopics(read: ReadSentence, from: number): NamedTopic[] {
  const found = named
    .filter((topic) => topic !== 'peace-agreement' && topic !== 'communique')
    .flatMap((topic) => placesOf(read, topic, from).map((place) => ({ topic, from: place.from, to: place.to })));
  const [first] = found.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return first ? [first.topic] : [];
}

/** "A truce seemed near, but nothing was agreed": nothing of the one matter that was named before. */
export function onlyTopicBefore({ sentence }: ReadSentence, mark: Range): NamedTopic | null {
  const [but, nothing] = [mark.from - 1, mark.from].map((at) => sentence.word(at));
  if (nothing !== 'nothing' || !/^(?:but|yet|though|although)$/.test(but ?? '')) return null;
  const [only, ...others] = named.filter((topic) => sentence.marks.within(topic, 0, mark.from).length > 0);
  return only !== undefined && others.length === 0 ? only : null;
}
