/** Where a meeting is to be: a capitalised place behind "in", "at" or "to". The summit's own place is history. */
import type { ReadSentence } from '../speech/reading.js';
import type { Mention } from '../people/mention.js';
import { states } from '../words/geography.js';
import { smallWords } from '../words/small-words.js';
import type { Context } from './context.js';
import type { Range } from './scope.js';

const notPlaces = /^(?:response|order|fact|addition|person|general|return|least|time|what|president|mr)$/;
const ends = /^(?:after|following|before|—|–|;)$/;
/** "The war in Ukraine": not where they meet. */
const matters =
  /^(?:war|wars|peace|fighting|conflict|conflicts|hostilities|ceasefire|truce|fire|violence|bloodshed|crisis|invasion|operation|situation|army|troops|forces|soldiers|interests|territories|land|fate|aid|killing|attacks?|strikes?|elections?|offensive|front)$/;
const reach = 12;
const longest = 4;

function mayBePlace({ sentence }: ReadSentence, at: number): boolean {
  const word = sentence.word(at);
  if (sentence.tokens[at]?.capital !== true || sentence.marks.at('calendar', at)) return false;
  return !smallWords.has(word) && !notPlaces.test(word);
}

/** Whether somebody is named there; a state or a body may stand for a place. */
const namesSomebody = (read: ReadSentence, from: number, to: number): boolean =>
  read.mentions.some(
    (mention) =>
      mention.from < to &&
      mention.to > from &&
      !isPlaceName(read, mention) &&
      (mention.bound || mention.people.some(({ kind }) => kind === 'person' || kind === 'group')),
  );

/** Capitals and houses that stand for a state, and its short names. */
const capitals = new Set(states.flatMap(({ others }) => others));

/** "The Oslo meeting", and not "the US meeting". */
export const isCapital = ({ sentence }: ReadSentence, { from, to }: Range): boolean => {
  const words = sentence.slice(from, to);
  return capitals.has(words.toLowerCase()) && words !== words.toUpperCase();
};

/** "In Brussels", though the city stands for its leaders; "at Camp Ashby", which looks like somebody's name. */
function isPlaceName(read: ReadSentence, { from, to, people, bound }: Mention): boolean {
  const { sentence } = read;
  if (bound) return false;
  if (capitals.has(sentence.slice(from, to).toLowerCase())) return true;
  const isStranger = people.every(({ known, role, kind }) => kind === 'person' && !known && role === null);
  return isStranger && /^(?:in|at)$/.test(sentence.word(from - 1));
}

export function placeAt(context: Context, read: ReadSentence, from: number): string | null {
  let to = from;
  while (to - from < longest && mayBePlace(read, to)) to += 1;
  if (to === from || namesSomebody(read, from, to)) return null;
  const isSummit = context.story.summit.place.toLowerCase().includes(read.sentence.word(from));
  return isSummit ? null : read.sentence.slice(from, to);
}

const behindArticle = ({ sentence }: ReadSentence, at: number): number => (sentence.word(at) === 'the' ? at + 1 : at);

const opensPlace = ({ sentence }: ReadSentence, at: number): boolean =>
  /^(?:in|to|at)$/.test(sentence.word(at)) && !matters.test(sentence.word(at - 1));

export function placeOf(context: Context, read: ReadSentence, hit: Range): string | null {
  const { sentence } = read;
  const isVisit = sentence.word(hit.from).startsWith('visit');
  const visited = isVisit ? placeAt(context, read, behindArticle(read, hit.to)) : null;
  for (let at = hit.from; visited === null && at < hit.to + reach; at += 1) {
    if (at > hit.to && ends.test(sentence.word(at))) return null;
    const place = opensPlace(read, at) ? placeAt(context, read, behindArticle(read, at + 1)) : null;
    if (place !== null) return place;
  }
  return visited;
}

const anotherMeeting = /^(?:meetings?|summits?|talks|encounter|visit|negotiations)$/;

/** "Briefed Smith on the talks in Oslo": the place is that of what was told of. */
const isOfAnother = ({ sentence }: ReadSentence, hit: Range, place: number): boolean =>
  [...sentence.tokens.slice(hit.to, place), ...sentence.tokens.slice(place + 1, place + 2)].some(({ lower }) =>
    anotherMeeting.test(lower),
  );

/** It speaks of the place where the summit was, and not as of something that came before: "met on Monday, days after Alaska". */
export function isAtSummit(context: Context, read: ReadSentence, hit?: Range): boolean {
  const { sentence } = read;
  const names = context.story.summit.place.toLowerCase().split(/[^\p{L}]+/u);
  return sentence.tokens.some(({ lower, capital }, at) => {
    if (!capital || !names.includes(lower) || (hit && isOfAnother(read, hit, at))) return false;
    const before = sentence.tokens.slice(Math.max(0, at - 9), at).map((token) => token.lower);
    return !before.some((word) => /^(?:after|since|following)$/.test(word));
  });
}
