/** "In Smith's opinion", "by her own account": phrases that make a sentence somebody's view. */
import type { Sentence } from '../text/passage.js';

const opens = /^(?:by|in|on|from|to)$/;
const adjectives = /^(?:own|considered|personal|professional|expert|first|initial|private)$/;
const nouns =
  /^(?:account|accounts|telling|version|reckoning|view|words|reading|estimate|estimation|description|opinion|judgement|judgment|assessment|eyes|mind|book|phrase|interpretation)$/;

/** Whether "opinion" or the like stands there, perhaps behind an adjective; its place, else null. */
export const accountAt = (sentence: Sentence, at: number): number | null => {
  const noun = adjectives.test(sentence.word(at)) ? at + 1 : at;
  return nouns.test(sentence.word(noun)) ? noun : null;
};

export const opensAccount = (sentence: Sentence, at: number): boolean => opens.test(sentence.word(at));

/** "His" in "in his opinion". */
export const ownsAccount = (sentence: Sentence, at: number): boolean =>
  /^(?:his|her)$/.test(sentence.word(at)) && opensAccount(sentence, at - 1) && accountAt(sentence, at + 1) !== null;
