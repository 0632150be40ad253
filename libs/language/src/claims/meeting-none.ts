/** What only sounds like a meeting: "news conference", "called it a success", "by the next summit". */
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import { isNoun } from './meeting-words.js';

/** "News conference", "follow up on the cases", "work together", "talked for years": no meetings. */
function isOtherThing({ sentence }: ReadSentence, hit: Mark): boolean {
  const around = sentence.slice(Math.max(0, hit.from - 1), hit.to + 2).toLowerCase();
  return /(?:news|press) conference|(?:telephone|phone) (?:lines?|links?)|follow[ -]up work|follow(?:ed|ing|s)?[ -]up on|work(?:ed|ing|s)? (?:together|closely|hard)|talk\w* for (?:\w+ )?(?:years|weeks|months)/.test(
    around,
  );
}

/** "Going to help": a future, no journey. */
function isNoJourney({ sentence }: ReadSentence, hit: Mark): boolean {
  if (!/^(?:go|goes|going|come|comes|coming)$/.test(sentence.word(hit.from)) || sentence.word(hit.to - 1) !== 'to')
    return false;
  const next = sentence.word(hit.to);
  const goal = sentence.tokens[next === 'the' ? hit.to + 1 : hit.to];
  return goal?.capital !== true && !/^(?:brief|meet|see|visit)$/.test(next);
}

/** "Pledged to see a ceasefire." */
const isNobodySeen = ({ sentence, mentions }: ReadSentence, hit: Mark): boolean =>
  (/^(?:see(?:ing)?|receiv\p{L}+)$/u.test(sentence.word(hit.from)) &&
    /^(?:an?|what|it|them|how|that|no|more|any|some|whether|if|to)$/.test(sentence.word(hit.to)) &&
    !mentions.some(({ from, pronoun }) => from === hit.to && pronoun === null)) ||
  (/^saw$/.test(sentence.word(hit.from)) &&
    !mentions.some(({ from, named, people }) => from === hit.to && named && people[0]?.kind === 'person'));

/** "Next time they should stay", "ready by the next summit": a date for something else. */
function isDate({ sentence }: ReadSentence, hit: Mark): boolean {
  const isNextTime = sentence.slice(hit.from, hit.to).toLowerCase() === 'next time';
  if (isNextTime) return !/^(?:in|at)$/.test(sentence.word(hit.to));
  const opener = sentence.word(hit.from - 2) === 'the' ? hit.from - 3 : hit.from - 1;
  const isNext = [hit.from - 1, hit.from].some((at) => sentence.word(at) === 'next');
  return isNext && /^(?:by|until|before|till|to)$/.test(sentence.word(opener));
}

/** "Was surprised to see them", "at odds over who speaks to Smith". */
const isRemark = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  /\b(?:surprised|shocked|astonished|sorry|odd|strange|painful|hard) to$|\b(?:over|about|on|of) who$/i.test(
    sentence.slice(Math.max(0, from - 2), from),
  );

export const isOther = (read: ReadSentence, hit: Mark): boolean =>
  isOtherThing(read, hit) ||
  isNoJourney(read, hit) ||
  isNobodySeen(read, hit) ||
  isDate(read, hit) ||
  isRemark(read, hit);

const afterCall =
  /^(?:on|after|from|to|at|in|before|about|by|later|again|and|over|shortly|straight|immediately|as|when|while|with|during|amid|for|ahead|today|tomorrow|tonight|soon|next|this|then|back|right|directly|once|monday|tuesday|wednesday|thursday|friday|saturday|sunday|,|[.;:”"]|)$/;

/** "His call for a truce." */
const isDemand = ({ sentence }: ReadSentence, { to }: Mark): boolean =>
  /^for (?:a|an|the|peace|calm|all|more|both|talks|immediate)\b/i.test(sentence.slice(to, to + 2));

/** "Called it a success", "called for calm" and "called Smith a friend" ring nobody up. */
export function isNaming(read: ReadSentence, hit: Mark): boolean {
  if (!/^call(?:s|ed|ing)?$/.test(read.sentence.word(hit.to - 1))) return false;
  const isPhone = /^(?:phone|telephone|video|conference)$/.test(read.sentence.word(hit.to - 2));
  return isDemand(read, hit) || (!isPhone && !isNoun(read, hit) && !isAddressed(read, hit));
}

/** Nothing but those who are rung up stands behind it, and when or why. */
function isAddressed(read: ReadSentence, hit: Mark): boolean {
  let at = hit.to;
  for (let mention; (mention = read.mentions.find(({ from }) => from === at));) {
    at = mention.to;
    if (/^(?:and|,)$/.test(read.sentence.word(at)) && read.mentions.some(({ from }) => from === at + 1)) at += 1;
  }
  return at > hit.to && afterCall.test(read.sentence.word(at));
}
