/** How far a meeting has come, by the verb group it stands in and by the verb or noun that governs it. */
import type { MeetingStatus } from '#core';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark, Meaning } from '../words/meanings.js';
import type { Context } from './context.js';
import { isAsking } from './meeting-asked.js';
import { isCallHad, isPurpose, isReportedHeld } from './meeting-held.js';
import { settledStatus } from './meeting-settled.js';
import { isNextTime, isPossible, isPresentFuture } from './meeting-timetable.js';
import { before, isMonth, isNoun, isParted, near } from './meeting-words.js';
import { isOfThePast } from './past.js';
import { isConditional, isDenied } from './scope.js';

/** Words between a governing verb or noun and what it governs. */
const reachOfHope = 10;
const reachOfInvitation = 12;
const reachOfPlan = 10;
const reachOfTime = 12;

export const invitationFor = (read: ReadSentence, hit: Mark): Mark | undefined =>
  before(read, 'invite', hit, reachOfInvitation);

/** "Welcomed the summit and hopes for relief": behind the noun it is a hope for something else. */
const somebodyHopes = /^(?:hope|hopes|hoped|hoping|expects|anticipates|looks|believe|believes|believed|should)$/;

/** "Hopes for another meeting", and behind a noun "the next summit could be held". */
function hopeFor(read: ReadSentence, hit: Mark): Mark | undefined {
  const { marks } = read.sentence;
  const behind = marks.all('expecting').find((mark) => {
    const isNear = mark.from >= hit.to && mark.from - hit.to <= (isOfHappening(marks, mark.to) ? reachOfTime : 6);
    return isNear && !isMonth(read, mark) && !somebodyHopes.test(read.sentence.word(mark.from));
  });
  return before(read, 'expecting', hit, reachOfHope) ?? (isNoun(read, hit) ? behind : undefined);
}

/** "May well take place". */
const isOfHappening = (marks: ReadSentence['sentence']['marks'], at: number): boolean =>
  marks.all('takingPlace').some(({ from }) => from >= at && from - at < 3);

const isModal = ({ sentence }: ReadSentence, { from, to }: Mark): boolean =>
  to - from === 1 && /^(?:would|will|'ll|shall)$/.test(sentence.word(from));

/** "A meeting of Smith and Jones has been announced." */
const planBehind = (read: ReadSentence, hit: Mark): Mark | undefined =>
  read.sentence.marks
    .all('arranging')
    .find((mark) => mark.from >= hit.to && mark.from - hit.to <= reachOfPlan && !isParted(read, mark, hit));

/** "Passed the plan on to Smith": a paper, no arrangement. */
const isThing = ({ sentence, mentions }: ReadSentence, { from, to }: Mark): boolean =>
  /^plans?$/.test(sentence.word(from)) &&
  /^(?:the|a|his|her|their|its|this|that)$/.test(sentence.word(from - 1)) &&
  (mentions.some((mention) => mention.from === to) || (to - from === 1 && sentence.word(to) !== 'to'));

/** The nearest plan for it; for a verb, one that stands before it. */
function planFor(read: ReadSentence, hit: Mark): Mark | undefined {
  const plan = before(read, 'arranging', hit, reachOfPlan);
  return (plan && !isThing(read, plan) ? plan : undefined) ?? (isNoun(read, hit) ? planBehind(read, hit) : undefined);
}

/** Hope is hope unless a plan follows it. */
function isHopedFor(read: ReadSentence, hit: Mark, plan: Mark | undefined): boolean {
  const hope = hopeFor(read, hit);
  return hope !== undefined && (!plan || isModal(read, plan) || plan.from <= hope.to + 3);
}

/** An invitation is one unless an arrangement follows it. */
function isInvitedTo(read: ReadSentence, hit: Mark, plan: Mark | undefined): boolean {
  const invitation = invitationFor(read, hit);
  return invitation !== undefined && (!plan || isModal(read, plan) || plan.from <= invitation.to);
}

/** "Accepted the invitation", "agreed to an invitation". */
const isAccepted = ({ sentence }: ReadSentence, plan: Mark | undefined): boolean =>
  plan !== undefined &&
  (sentence.word(plan.from).startsWith('accept') ||
    (sentence.word(plan.from).startsWith('agree') &&
      sentence.tokens.slice(plan.to, plan.to + 3).some(({ lower }) => lower === 'invitation')));

function prospectOf(read: ReadSentence, hit: Mark): MeetingStatus | null {
  const plan = planFor(read, hit);
  if (isHopedFor(read, hit, plan)) return 'expected';
  if (isAccepted(read, plan)) return 'announced';
  if (isInvitedTo(read, hit, plan) || isNextTime(read, hit)) return 'proposed';
  if (plan || isPresentFuture(read, hit)) return 'announced';
  return isPossible(read, hit) ? 'expected' : null;
}

const nobody = /^(?:neither|nobody|none|no)$/;

/** "Nobody …", where nothing sets the meeting apart from it. */
const isOfNobody = ({ sentence }: ReadSentence, hit: Mark): boolean =>
  nobody.test(sentence.word(0)) &&
  !sentence.tokens.slice(0, hit.from).some(({ lower }) => /^(?:but|;|though|although)$/.test(lower));

/** "Had met" lies before what is told; "neither proposed it" tells of nothing. */
function isOutOfTime(context: Context, read: ReadSentence, hit: Mark): boolean {
  const { sentence } = read;
  const isSupposed =
    !isProviso(read) && sentence.tokens.slice(Math.max(0, hit.from - 14), hit.from).some(({ lower }) => lower === 'if');
  const isReported = read.frames.some(({ from, to }) => from <= hit.from && hit.from < to);
  const pluperfect =
    !isReported && !isNoun(read, hit) && [1, 2].some((back) => sentence.word(hit.from - back) === 'had');
  return isSupposed || pluperfect || isOfNobody(read, hit) || isOfThePast(context, read, hit);
}

/** "Did not confirm that they would meet", "had not committed to a third summit". */
const isNotPromised = ({ sentence }: ReadSentence, hit: Mark): boolean =>
  sentence.tokens.some(
    ({ lower }, at) =>
      at < hit.from &&
      hit.from - at < 10 &&
      /^(?:confirm|confirmed|commit|committed|agree|agreed|say|said|know|mention|mentioned)$/.test(lower) &&
      /^(?:not|n't|never|didn't|don't|hasn't|haven't|hadn't|doesn't)$/.test(sentence.word(at - 1)),
  );

/** "If all works out": a manner of speaking. */
const isProviso = ({ sentence }: ReadSentence): boolean =>
  /\bif (?:all|everything|things|that|it|this|[\p{L}’']+ (?:meeting|talks|summit)) (?:works?|goes|go|worked|went|turns?) (?:out|well|right|smoothly)\b/iu.test(
    sentence.slice(0, sentence.tokens.length),
  );

/** "No date set for", "no sign that", "can't imagine that", "must be prepared with care". */
const isDoubted = ({ sentence }: ReadSentence): boolean =>
  /\bno (?:date|sign|signs|indication|evidence|guarantee|word|certainty)\b|\b(?:can[’']t|cannot|can not) (?:imagine|see|believe)\b|\bmust be (?:\w+ )?prepared\b|\blost the (?:will|desire|interest)\b|\b(?:not|n[’']t|never) (?:yet |even |so far )?(?:been )?(?:raised|discussed|broached|come up|clear|known)\b|\bunclear (?:when|whether|if|where)\b/iu.test(
    sentence.slice(0, sentence.tokens.length),
  );

/** What a poll finds that people want. */
const isOfPoll = ({ sentence }: ReadSentence, hit: Mark): boolean =>
  /\b(?:two[ -]thirds|three[ -]quarters|a (?:large |small |clear )?majority|per ?cent|percent|%|respondents|those (?:asked|polled|surveyed)) (?:of .{1,30} )?(?:want|favou?r|support|back|expect|oppose|hope)/iu.test(
    sentence.slice(0, hit.to),
  );

/** "A second meeting is likely, but no date has been set": only its day is open. */
const isOpenInTime = ({ sentence }: ReadSentence, hit: Mark): boolean =>
  /\b(?:likely|probable|expected|planned)\b.*, (?:but|though|although) (?:so far |as yet )?no date\b/iu.test(
    sentence.slice(hit.to, sentence.tokens.length),
  );

const isDoubtful = (read: ReadSentence, hit: Mark): boolean =>
  isDoubted(read) &&
  !isOpenInTime(read, hit) &&
  !read.sentence.marks.has('refusing') &&
  !/, but /i.test(read.sentence.slice(0, hit.from));

const isUnsaid = (read: ReadSentence, hit: Mark): boolean =>
  isNotPromised(read, hit) ||
  (isConditional(read, hit) && !isProviso(read)) ||
  isDenied(read, hit) ||
  isDoubtful(read, hit) ||
  isOfPoll(read, hit) ||
  isBeforehand(read, hit);

/** "Before the summit", at the head of the sentence or beside it; not "last week's talks" that it is about. */
const isBeforehand = ({ sentence }: ReadSentence, hit: Mark): boolean =>
  sentence.marks.all('beforehand').some((mark) => {
    if (/^(?:[’']s|of)$/.test(sentence.word(mark.to))) return false;
    return mark.from < hit.from ? mark.from < 2 || hit.from - mark.to < reachOfTime : mark.from - hit.to < reachOfTime;
  });

/** "Proposed it in his phone call": where something else was done. */
const isSetting = (read: ReadSentence, hit: Mark): boolean =>
  isNoun(read, hit) &&
  [1, 2].some(
    (back) =>
      /^(?:in|during)$/.test(read.sentence.word(hit.from - back)) &&
      /^(?:in|during|his|her|their|a|the|phone)$/.test(read.sentence.word(hit.from - 1)),
  );

export function statusOf(context: Context, read: ReadSentence, hit: Mark): MeetingStatus | null {
  if (isUnsaid(read, hit) || isOutOfTime(context, read, hit)) return null;
  return isAsking(read, hit) ? 'proposed' : statusIn(context, read, hit);
}

function statusIn(context: Context, read: ReadSentence, hit: Mark): MeetingStatus | null {
  const isAside = isSetting(read, hit) || isPurpose(read, hit) || isCallHad(read, hit);
  const status = isAside ? null : (settledStatus(read, hit) ?? prospectOf(read, hit));
  return status ?? (isReportedHeld(context, read, hit) ? 'held' : null);
}

const pastForm = /^(?:met|held|spoke|spoken|sat|flew|came|went|saw|rang|took|got|(?!need)\w{2,}ed)$/;
const reachOfVerb = 8;

/** A verb of meeting under a modal, a plan or an invitation. */
function isVerbAhead(read: ReadSentence, hit: Mark): boolean {
  if (hit.meaning === 'invite') return true;
  const isPassive = /^be(?:en)?$/.test(read.sentence.word(hit.from - 1));
  if (pastForm.test(read.sentence.word(hit.from)) && !isPassive) return false;
  const governing: readonly Meaning[] = [
    'arranging',
    'confirming',
    'expecting',
    'invite',
    'refusing',
    'cancelling',
    'postponing',
  ];
  return isPresentFuture(read, hit) || governing.some((meaning) => before(read, meaning, hit, reachOfVerb));
}

/** "A meeting … will take place", "plans for a meeting"; never "the last meeting". */
const isGoverned = (read: ReadSentence, hit: Mark): boolean =>
  (planFor(read, hit) ?? invitationFor(read, hit) ?? hopeFor(read, hit)) !== undefined;

function isNounAhead(read: ReadSentence, hit: Mark): boolean {
  if (read.sentence.marks.all('gone').some(({ from, to }) => from < hit.from && hit.from - to <= 1)) return false;
  if (isToHappen(read, hit)) return true;
  const words = read.sentence.tokens.slice(Math.max(0, hit.from - 4), hit.from).map(({ lower }) => lower);
  if (words.some((word) => /^(?:had|held|their)$/.test(word))) return false;
  const isJourney = /^(?:visit|trip|round|call|calls|phone)/.test(read.sentence.word(hit.from));
  if (isJourney && settledStatus(read, hit)) return true;
  const isDefinite = words.slice(-2).some((word) => /^(?:the|this)$/.test(word));
  return !isDefinite && isGoverned(read, hit);
}

function isToHappen(read: ReadSentence, hit: Mark): boolean {
  const { marks } = read.sentence;
  const happens = marks.all('takingPlace').find(({ from }) => from >= hit.to && from <= hit.to + reachOfTime);
  return (
    happens !== undefined &&
    marks.all('arranging', 'expecting').some(({ from, to }) => from >= hit.to && to <= happens.to)
  );
}

/** "Another meeting", "meet again". */
export function isMore(read: ReadSentence, meaning: 'sequel' | 'further', hit: Mark): boolean {
  const stands = ({ from, to }: Mark): boolean =>
    isNoun(read, hit) ? from <= hit.from && hit.from - to <= 3 : near({ ...hit, from, to }, hit, 3);
  return read.sentence.marks.all(meaning).some((mark) => stands(mark) && !isOfTheirs(read, mark));
}

/** "Their second summit" may be the one just over. */
const isOfTheirs = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  sentence.word(from) === 'second' && /^(?:their|the|this)$/.test(sentence.word(from - 1));

/** Whether the sentence itself puts the meeting ahead of it. */
export const isAhead = (read: ReadSentence, hit: Mark): boolean =>
  isNoun(read, hit) ? isNounAhead(read, hit) : isVerbAhead(read, hit);
