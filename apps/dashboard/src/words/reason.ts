/** Why an item was judged as it was: the service says it in English, and always in these sentences. */
import { capitalised, tag } from './word.js';
import { reasonWords as words } from './words.js';

const weighed = /^(not )?about the summit: (\S+) of (\S+) points needed$/;
const ruled = /^(not )?about the summit, says (.+?): (.*)$/s;

/** Null where this language has no words for it. */
export function reasonIn(reason: string): string | null {
  if (tag === 'en') return capitalised(reason);
  if (reason === 'repeats the text of another article') return words.repeats;
  const points = weighed.exec(reason);
  if (points !== null) return words.weighed(points[1] === undefined, points[2] ?? '', points[3] ?? '');
  const ruling = ruled.exec(reason);
  return ruling === null ? null : words.ruled(ruling[1] === undefined, ruling[2] ?? '', ruling[3] ?? '');
}
