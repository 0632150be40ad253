/** Verbs and phrases in a sentence of another language that say whose words are passed on, in order. */
import type { Sentence } from '../text/passage.js';
import type { Cue } from './speaker.js';
import type { Tongue } from './tongue.js';

export function cuesIn(sentence: Sentence, tongue: Tongue, outside: (at: number) => boolean): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < sentence.tokens.length;) {
    const cue = outside(at) ? (sourceAt(sentence, tongue, at) ?? wordAt(sentence, tongue, at)) : null;
    if (cue) cues.push(cue);
    at = cue?.to ?? at + 1;
  }
  return cues;
}

function sourceAt(sentence: Sentence, { sources }: Tongue, from: number): Cue | null {
  const lengths = sources
    .map((phrase) => phrase.split(' '))
    .filter((phrase) => phrase.every((word, index) => sentence.word(from + index) === word))
    .map(({ length }) => length);
  return lengths.length === 0 ? null : { from, to: from + Math.max(...lengths), kind: 'source' };
}

function wordAt(sentence: Sentence, tongue: Tongue, from: number): Cue | null {
  const word = sentence.word(from);
  const kinds = ['saying', 'calling', 'behindSpeaker', 'citing'] as const;
  const kind = kinds.find((each) => tongue[each].has(word));
  return kind === undefined ? null : { from, to: from + 1, kind };
}
