/** The words that say when: a vague time as newspapers put it, or what the calendar parser recognises. */
import * as chrono from 'chrono-node';
import type { ReadSentence } from '../speech/reading.js';

export interface When {
  readonly text: string;
  readonly at: Date | null;
}

export function whenOf(text: string, { sentence }: ReadSentence, publishedAt: string | null): When | null {
  const vague = sentence.marks.all('vagueTime').toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (vague)
    return { text: text.slice(sentence.tokens[vague.from]?.start, sentence.tokens[vague.to - 1]?.end), at: null };
  if (!sentence.marks.has('calendar')) return null;
  const reference = publishedAt === null ? undefined : new Date(publishedAt);
  const words = text.slice(sentence.start, sentence.end);
  const found = chrono.en.casual
    .parse(words, reference ?? new Date(0), { forwardDate: true })
    .find((result) => !/^['’]s/.test(words.slice(result.index + result.text.length)));
  return found ? { text: found.text.replace(/^on /i, ''), at: reference ? found.start.date() : null } : null;
}
