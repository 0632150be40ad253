/** Why an item was judged as it was: the service says it in English, and always in these sentences. */
import { capitalised, locale, messageIn, tag } from './word.js';
import { reasonWords as words } from './words.js';

const weighed = /^(not )?about the summit: (\S+) of (\S+) points needed$/;
const headline = /^(.+); its headline is (not )?about the summit: (\S+) of (\S+) points needed$/s;
const ruled = /^(not )?about the summit, says (.+?): (.*)$/s;

/** Null where this language has no words for it. */
export function reasonIn(reason: string): string | null {
  return inWords(reason) ?? (tag === 'en' ? capitalised(reason) : null);
}

function inWords(reason: string): string | null {
  if (reason === 'repeats the text of another article') return words.repeats;
  return saidBy(weighed.exec(reason), inPoints) ?? byHeadline(reason) ?? saidBy(ruled.exec(reason), words.ruled);
}

/** Of a page that could not be read. */
function byHeadline(reason: string): string | null {
  const [, why = '', not, score, needed = ''] = headline.exec(reason) ?? [];
  const failure = score === undefined ? null : messageIn(why);
  return failure === null ? null : words.byHeadline(failure, inPoints(not === undefined, score ?? '', needed));
}

const inPoints: Say = (isAbout, score, needed) => words.weighed(isAbout, Number(score).toLocaleString(locale), needed);

type Say = (isAbout: boolean, first: string, second: string) => string;

function saidBy(found: RegExpExecArray | null, say: Say): string | null {
  if (found === null) return null;
  const [, not, first = '', second = ''] = found;
  return say(not === undefined, first, second);
}
