/** What kind of meeting it is, by its words and by who takes part, and where it is to be. */
import type { MeetingKind } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import { sentenceOpeners } from '../text/abbreviations.js';
import type { Meaning } from '../words/meanings.js';
import type { Context } from './context.js';
import type { Range } from './scope.js';

const near = (read: ReadSentence, meaning: Meaning, hit: Range, reach: number): boolean =>
  read.sentence.marks.all(meaning).some(({ from, to }) => from - hit.to < reach && hit.from - to < reach);

const isBody = ({ kind }: Person): boolean => kind === 'country' || kind === 'organization';

function kindByCount(heads: number, people: readonly Person[]): MeetingKind {
  if (heads > 3 || (heads > 1 && people.length > heads)) return 'multilateral-summit';
  if (heads === 3) return 'trilateral-summit';
  if (heads === 2) return 'bilateral-summit';
  if (heads === 1 && people.some(({ kind }) => kind === 'group')) return 'multilateral-summit';
  return people.length > 1 && (people.every(isBody) || people.every(({ kind }) => kind === 'person'))
    ? 'consultations'
    : 'meeting';
}

export function kindOf(context: Context, read: ReadSentence, people: readonly Person[], hit: Range): MeetingKind {
  if (near(read, 'phone', hit, 6)) return 'phone-call';
  if (near(read, 'trilateral', hit, 8)) return 'trilateral-summit';
  if (near(read, 'briefing', hit, 3) || near(read, 'consultNoun', hit, 2)) return 'consultations';
  const heads = people.filter((person) => context.passage.roster.isHead(person)).length;
  if (near(read, 'multilateral', hit, 4) && people.length !== 2) return 'multilateral-summit';
  return kindByCount(heads, people);
}

const notPlaces = /^(?:response|order|fact|addition|person|general|return|least|time|what|president|mr)$/;

/** A capitalised place behind "in", "at" or "to" that follows the meeting's word; the summit's own place is history. */
export function placeOf(context: Context, read: ReadSentence, hit: Range): string | null {
  const { tokens } = read.sentence;
  for (let at = hit.from; at < Math.min(tokens.length, hit.to + 12); at += 1) {
    if (at > hit.to && /^(?:after|following|before|—|–|;)$/.test(tokens[at]?.lower ?? '')) return null;
    if (!/^(?:in|to|at)$/.test(tokens[at]?.lower ?? '')) continue;
    const place = placeAt(context, read, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
    if (place !== null) return place;
  }
  return null;
}

function placeAt(context: Context, read: ReadSentence, from: number): string | null {
  const { tokens, marks } = read.sentence;
  const ends = (at: number): boolean =>
    !tokens[at]?.capital ||
    marks.at('calendar', at) !== undefined ||
    sentenceOpeners.has(tokens[at].lower) ||
    notPlaces.test(tokens[at].lower);
  let to = from;
  while (to - from < 4 && !ends(to)) to += 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  const somebody = read.mentions.some(
    (mention) => mention.from <= from && from < mention.to && (mention.bound || !mention.people.every(isBody)),
  );
  if (!first || !last || to === from || somebody) return null;
  return context.story.summit.place.toLowerCase().includes(first.lower)
    ? null
    : context.passage.text.slice(first.start, last.end);
}
