/** "The four will meet again", "a call between the three leaders": all who sat at the table, where they were as many. */
import type { Mention } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Context } from './context.js';

const numbers = ['two', 'three', 'four', 'five', 'six'];
const heads = /^(?:leaders|presidents|heads)$/;
const verbs = /^(?:will|would|are|were|had|have|agreed|met|also)$/;

export function tableOf({ leaders }: Context, read: ReadSentence): Mention[] {
  if (leaders.length < 3) return [];
  return read.sentence.tokens.flatMap(({ lower }, at) => {
    const isAll = lower === numbers[leaders.length - 2] && read.sentence.word(at - 1) === 'the';
    const to = isAll ? endOf(read, at) : null;
    return to === null ? [] : [{ from: at - 1, to, people: leaders, pronoun: null, named: false, bound: false }];
  });
}

/** Past the number and "leaders"; null where something else is counted. */
function endOf({ sentence, mentions }: ReadSentence, at: number): number | null {
  if (mentions.some(({ from, to }) => from <= at && at < to)) return null;
  if (heads.test(sentence.word(at + 1))) return at + 2;
  return sentence.tokens[at + 1]?.word === false || verbs.test(sentence.word(at + 1)) ? at + 1 : null;
}
