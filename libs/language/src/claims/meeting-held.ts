/** Whether a meeting is told as over: by a past verb, by what was done in it, or by a headline's present; and since the summit. */
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import { before, isByPhone, isNoun, nearest } from './meeting-words.js';
import { isAtSummit, placeOf } from './place-of.js';
import { dayReported } from './when-of.js';

const hour = 3_600_000;
const halfDay = 12 * hour;
/** A report begins with its news. */
const sentencesOfNews = 3;

/** "Has since briefed", "later called": told as done, in the order of events. */
const isToldAsDone = (read: ReadSentence, hit: Mark): boolean => before(read, 'lately', hit, 3) !== undefined;

const presentForm =
  /^(?:meets?|hosts?|receives?|welcomes?|briefs?|calls?|phones?|telephones?|rings?|joins?|holds?|speaks?|tells?|informs?|gathers?|gather|arrives?|visits?|talks?|convenes?)$/;

/** "Meets", and "talk" of "talk by phone", under no modal. */
function isPresent({ sentence }: ReadSentence, { from }: Mark): boolean {
  const verb = /^(?:by|over|on)$/.test(sentence.word(from)) ? from - 1 : from;
  const isModal = /^(?:to|will|would|can|could|may|might|should|must)$/.test(sentence.word(verb - 1));
  return presentForm.test(sentence.word(verb)) && !isModal;
}

/** "Smith meets Jones": the past of headlines, where nothing puts it ahead. */
function isHeadlinePast(context: Context, read: ReadSentence, hit: Mark): boolean {
  const { sentence } = read;
  if (isNoun(read, hit) || !isPresent(read, hit)) return false;
  if (sentence.marks.has('calendar', 'vagueTime')) return false;
  const isHeadline = sentence.index === 0 || !/[.”"]$/.test(sentence.slice(0, sentence.tokens.length));
  return sentence.marks.has('afterwards') || (isHeadline && isLate(context));
}

const pastVerb =
  /^(?:met|hosted|welcomed|received|briefed|called|phoned|joined|held|spoke|spoken|gathered|visited|talked|telephoned|rang|rung|convened|saw|conferred|exchanged|took|told|had|consulted|debriefed|updated|informed|flew|travelled|traveled|reported|sat|discussed|arrived|returned|came|dialled|dialed)$/;
const future = /^(?:to|will|would|be|can|could|may|might|should|must|[’']ll|shall|not|never|getting)$/;

/** "Paused the talks to phone Smith", "stopped in Oslo to see her": the purpose of something done. */
export const isPurpose = ({ sentence }: ReadSentence, hit: Mark): boolean =>
  [hit.from, hit.from - 1].some((at) => sentence.word(at) === 'to') &&
  sentence.tokens
    .slice(Math.max(0, hit.from - 10), hit.from)
    .some(({ lower }) =>
      /^(?:interrupted|paused|stopped|broke|stepped|left|excused|suspended|halted|adjourned)$/.test(lower),
    );

/** A verb of meeting in the past tense, in no verb group of what is to come. */
function isPastVerb(read: ReadSentence, hit: Mark): boolean {
  const { sentence } = read;
  if (isPurpose(read, hit)) return true;
  if (!sentence.tokens.slice(hit.from, hit.to).some(({ lower }) => pastVerb.test(lower)))
    return hasPastBefore(read, hit);
  return ![1, 2, 3].some(
    (back) => future.test(sentence.word(hit.from - back)) && !/^(?:be)$/.test(sentence.word(hit.from)),
  );
}

/** "Met and spoke by phone", "spoke on Sunday by phone": the verb that the words of the medium belong to. */
function hasPastBefore(read: ReadSentence, hit: Mark): boolean {
  const word = nearest(read, 'happened', hit, 4);
  if (!word) return false;
  return ![1, 2].some((back) => future.test(read.sentence.word(word.from - back)));
}

const lightVerb =
  /^(?:held|had|hosted|chaired|convened|joined|attended|conducted|led|completed|concluded|finished|interrupted|paused|left|followed|emerged|ended|opened)$/;
const ofPast = /^(?:took|was|were|lasted|ended|concluded|went|broke|wrapped|saw|came|produced|yielded|began|finished)$/;
const within = /^(?:after|during|in|following)$/;
const determiners =
  /^(?:a|an|the|his|her|their|its|one|two|several|separate|long|lengthy|short|brief|joint|hour|minute|virtual|video|online|late|night|phone|telephone|hastily|arranged|emergency|bilateral|trilateral|first|second|new|another|conference|closed|door|subsequent|and|“|”|"|substantive|productive|good|detailed|important|meaningful|warm|frank|hour|hours|minutes|\d+|[’']s|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Back over the noun phrase that the meeting's word closes. */
function startOf({ sentence }: ReadSentence, hit: Mark): number {
  let at = hit.from;
  while (at > 0 && determiners.test(sentence.word(at - 1))) at -= 1;
  return at;
}

/** "After his summit with Smith": the one that the report is about. */
const isTheSummit = ({ sentence }: ReadSentence, hit: Mark): boolean =>
  /^summits?$/.test(sentence.word(hit.from)) || /^(?:his|her|their|the)$/.test(sentence.word(hit.from - 1));

/** "Held a call", "after a video meeting of", "the call lasted an hour", "a meeting took place". */
function isPastNoun(context: Context, read: ReadSentence, hit: Mark): boolean {
  const { sentence } = read;
  const from = startOf(read, hit);
  const governor = sentence.word(from - 1);
  if (lightVerb.test(governor) && !future.test(sentence.word(from - 2))) return true;
  if (within.test(governor) || within.test(sentence.word(from)))
    return isByPhone(read, hit) || !isTheSummit(read, hit) || placeOf(context, read, hit) !== null;
  return isOfDay(read, hit) || hasPastVerb(read, hit);
}

const dayOrTime = /^(?:morning|afternoon|evening|night|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "Monday's talks", "this morning's call". */
const isOfDay = ({ sentence }: ReadSentence, hit: Mark): boolean =>
  sentence.word(hit.from - 1) === "'s" && dayOrTime.test(sentence.word(hit.from - 2));

function hasPastVerb({ sentence }: ReadSentence, hit: Mark): boolean {
  const verb = sentence.tokens
    .slice(hit.to, hit.to + 14)
    .find(({ lower }) => ofPast.test(lower) || future.test(lower) || /^(?:is|are|has|have)$/.test(lower));
  return verb !== undefined && ofPast.test(verb.lower);
}

export const isTold = (context: Context, read: ReadSentence, hit: Mark): boolean =>
  isNoun(read, hit) ? isPastNoun(context, read, hit) : isPastVerb(read, hit);

const calledFor = /^(?:planned|scheduled|due|set|arranged|booked)$/;
const spokenOnPhone = /^(?:called|telephoned|phoned|rang|rung|spoke|spoken|talked)$/;

/** "He had a call with Smith to arrange a meeting", "announced that he had talked to her": over, whatever is planned or announced beside it. */
export function isCallHad(read: ReadSentence, hit: Mark): boolean {
  const { sentence } = read;
  if (!isByPhone(read, hit) || calledFor.test(sentence.word(hit.to))) return false;
  if (!isNoun(read, hit))
    return spokenOnPhone.test(sentence.word(hit.from)) && /^(?:had|has|have)$/.test(sentence.word(hit.from - 1));
  const from = startOf(read, hit);
  return /^(?:had|held)$/.test(sentence.word(from - 1)) && !future.test(sentence.word(from - 2));
}

export function isReportedHeld(context: Context, read: ReadSentence, hit: Mark): boolean {
  if (isHeadlinePast(context, read, hit)) return true;
  return (
    isTold(context, read, hit) &&
    (isByPhone(read, hit) || !isAtSummit(context, read, hit)) &&
    isSince(context, read, hit)
  );
}

/** More than half a day after the summit, so that there is other news. */
const isLate = ({ published, ended }: Context): boolean => published > ended + halfDay;

/** By telephone the leaders of a summit never held it: a call they had came before or after, and news tells of what came after. */
const isCallSince = (context: Context, read: ReadSentence, hit: Mark): boolean =>
  (isByPhone(read, hit) || nearest(read, 'phone', hit, 6) !== undefined) && isLate(context);

export function isSince(context: Context, read: ReadSentence, hit: Mark): boolean {
  const day = dayReported(read, context.publishedAt);
  if (day !== null) return day.getTime() > context.ended + hour;
  if (read.sentence.marks.has('afterwards') || isToldAsDone(read, hit) || isCallSince(context, read, hit)) return true;
  return read.sentence.index < sentencesOfNews && isLate(context);
}
