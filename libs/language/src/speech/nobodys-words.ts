/** What stands in quotation marks and is nobody's words: what is mocked, the names of programmes and of groups. */
import type { Span } from '#core';
import type { QuotedSpan } from './quoted-spans.js';
import type { ReadSentence } from './reading.js';

/** The first word at a place of the text or behind it. */
export const positionOf = ({ sentence }: ReadSentence, offset: number): number => {
  const at = sentence.tokens.findIndex(({ start }) => start >= offset);
  return at < 0 ? sentence.tokens.length : at;
};

/** "So much for “great progress”", "the supposed “truce”": of what is mocked nobody says who said it. */
const isIronic = (read: ReadSentence, span: Span): boolean =>
  /\b(?:so much for|supposed|purported|vaunted|proverbial|so-called|self-styled|much-touted|much-trumpeted)(?: the| their| his| her| its)? ?[“"‘'«„]?$/i.test(
    read.sentence.slice(Math.max(0, positionOf(read, span.start) - 4), positionOf(read, span.start)),
  );

/** "On the network's “State of the Union”": the name of a programme. */
const ofProgramme = /(?:['’]s?|\bprogram|\bprogramme|\bshow|\bpodcast|\bmagazine|\bseries|\bspecial|\bon)$/i;

function isProgramme(read: ReadSentence, span: QuotedSpan): boolean {
  const at = positionOf(read, span.start);
  const quote = read.quoted[at] ?? read.quoted[at + 1];
  const words = read.sentence.tokens.filter(({ word }, index) => word && read.quoted[index] === quote);
  const isTitle = words.length > 1 && words.every(({ capital, lower }) => capital || lower.length < 4);
  return isTitle && ofProgramme.test(read.sentence.slice(Math.max(0, at - 2), at)) && broadcasts(read, at);
}

const onAir =
  /\b(?:cnn|nbc|abc|cbs|fox|msnbc|bbc|pbs|npr|sky|cnbc|newsmax|bloomberg|sunday|program|programme|show|podcast|interview|television|tv|radio|channel|network|broadcaster|host)\b/i;
const broadcasts = ({ sentence }: ReadSentence, at: number): boolean =>
  onAir.test(sentence.slice(Math.max(0, at - 6), Math.min(at + 14, sentence.tokens.length)));

/** "The “coalition of the willing”": what a group of the story is called. */
function isNameOfGroup(read: ReadSentence, span: QuotedSpan): boolean {
  const inner = (at: number): number => read.sentence.tokens[at]?.start ?? -1;
  return read.mentions.some(
    ({ from, to, people }) =>
      people[0]?.kind === 'group' &&
      people[0].known &&
      inner(from) === span.start + 1 &&
      (read.sentence.tokens[to - 1]?.end ?? 0) >= span.end - 2,
  );
}

export const isNobodys = (read: ReadSentence, span: QuotedSpan): boolean =>
  isIronic(read, span) || isProgramme(read, span) || isNameOfGroup(read, span);
