/** Briefings in the words of every day: "told Smith about his talks with Jones". */
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';

const verbs = /^(?:tell|tells|told|telling)$/;
const matters = /^(?:talks|meetings?|summits?|negotiations|results?|outcomes?|conversations?|discussions?)$/;
/** From the verb to what is told of. */
const [reach, reachOfMatter] = [20, 6];

/** Each "told" with a head of state behind it and a meeting behind "about" or "of". */
export function tellingsIn(context: Context, read: ReadSentence): Mark[] {
  const { sentence, mentions } = read;
  return sentence.tokens.flatMap(({ lower }, from) => {
    if (!verbs.test(lower) || read.quoted[from] !== null) return [];
    const told = mentions.find((mention) => mention.from === from + 1);
    if (!told?.people.some((person) => context.passage.roster.isHead(person))) return [];
    const about = sentence.tokens.findIndex(
      (token, at) => at >= told.to && at < from + reach && token.lower === 'about',
    );
    const isOfMeeting =
      about > 0 && sentence.tokens.slice(about, about + reachOfMatter).some((token) => matters.test(token.lower));
    return isOfMeeting ? [{ meaning: 'briefing' as const, from, to: from + 1 }] : [];
  });
}
