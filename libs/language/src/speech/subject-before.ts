/** Who acts in front of a quotation that no verb of speech attributes: "Smith paid tribute to “a great effort”". */
import type { Mention } from '../people/mention.js';
import type { ReadSentence } from './reading.js';

/** What stands in quotation marks behind these is a name, a title, or what many call it. */
const names =
  /^(?:called|dubbed|named|titled|entitled|headlined|codenamed|nicknamed|labelled|labeled|termed|reading|read|reads|slogan|slogans|banner|banners|placard|placards|film|book|song|known|so-called|chanted|chanting|motto|headline|hashtag|operation|term|word|phrase|under|ask|asked|asks)$/;
/** "The “coalition of the willing”", "an “immediate” truce": a term of many. */
const articles = /^(?:the|a|an|what|so-called)$/;
/** How far into the sentence its subject may stand: "In Bonn, the government". */
const reach = 5;

/** @param at the quotation's first word */
export function isNamed({ sentence }: ReadSentence, at: number): boolean {
  const before = sentence.word(at - 1);
  return articles.test(before) || names.test(before) || (before === 'as' && names.test(sentence.word(at - 2)));
}

/** "At the earliest date": what papers say of time, not people. */
const dates = /^(?:at|in|within|as|by|until|before|after|from|for)$/;

/** Two words or more, and no title, of which every word begins with a capital. */
function isSaid({ sentence, quoted }: ReadSentence, at: number): boolean {
  const quote = quoted[at] ?? quoted[at + 1];
  const words = sentence.tokens.filter(({ word }, index) => word && quoted[index] === quote);
  return words.length > 1 && words.some(({ capital }) => !capital) && !dates.test(words[0]?.lower ?? '');
}

const behind = /^(?:of|with|for|to|from|by|on|at|against|between|after|before|in)$/;

/** Somebody who can be told apart: no "head" or "media", no "they". */
const isOne = ({ guessed, pronoun, people }: Mention): boolean =>
  guessed !== true && pronoun !== 'they' && /^\p{Lu}/u.test(people[0]?.name ?? '');

/**
 * The first who is named, where the sentence begins with them; a term of one word is nobody's.
 * @param at the quotation's first word
 */
export function subjectBefore(read: ReadSentence, at: number): Mention | undefined {
  if (isNamed(read, at) || !isSaid(read, at)) return undefined;
  const first = read.mentions.find(({ bound }) => !bound);
  const isSubject = first && first.from < reach && first.to <= at && !behind.test(read.sentence.word(first.from - 1));
  return isSubject && isOne(first) ? first : undefined;
}
