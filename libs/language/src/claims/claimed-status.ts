/** What a sentence claims became of something: status words, less those that are denied, wished for or mere nouns. */
import type { OutcomeStatus } from '#core';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import { isAnotherMatter } from './another-matter.js';
import { isLeftOpen } from './left-open.js';
import { isDenied, overlap, shortlyBefore } from './scope.js';

type JointWord = 'notAgreed' | 'undone' | 'unresolved' | 'pending' | 'agreed' | 'progress';
type SoleWord = 'denied' | 'rejected' | 'proposed' | 'announced' | 'committed';

export interface Claim {
  readonly status: OutcomeStatus;
  readonly mark: Mark;
  /** Said of a topic that stands beside it, and nothing without one: "is dead", "was put off". */
  readonly isLoose?: boolean;
}

const jointWords: readonly JointWord[] = ['notAgreed', 'undone', 'unresolved', 'pending', 'agreed', 'progress'];
const soleWords: readonly SoleWord[] = ['denied', 'rejected', 'proposed', 'announced', 'committed'];
const future = new Set(['to', 'will', "'ll", 'would', 'could', 'may', 'might', 'can', 'shall', 'should']);
const beforeNouns = new Set(['a', 'an', 'the', 'of', 'his', 'her', 'its', 'their', "'s"]);
/** How far ahead of a word its negation may stand. */
const reachOfNo = { agreed: 5, progress: 5 };
/** "The agreements reached do not yet make a deal": what is denied right behind outweighs. */
const reachBehind = 6;

const seeming = /^(?:appear|seem|look|risk|consider)(?:s|ed|ing)?$/;
const adverbs = /^(?:yet|still|now|soon|ever|also|finally|even|eventually|one|day|then|well)$/;

/** The word before, over an opening quotation mark and adverbs. */
function wordBefore({ sentence }: ReadSentence, { from }: Mark): string {
  let at = from - 1;
  while (at > 0 && (sentence.tokens[at]?.word === false ? from - at < 2 : adverbs.test(sentence.word(at)))) at -= 1;
  return sentence.word(at);
}

/** "Far from failing", "did not fail to". */
const isTurnedRound = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  (sentence.word(from - 1) === 'from' && sentence.word(from - 2) === 'far') ||
  /^(?:not|never)$/.test(sentence.word(from - 1));

/** Asked or only reported; so is "appears to …, agreeing to …". */
function isUnsaid(read: ReadSentence, mark: Mark): boolean {
  const { sentence } = read;
  const isLoose = sentence.word(mark.from).endsWith('ing');
  return (
    isLeftOpen(read, mark) ||
    isGlued(read, mark) ||
    isConcludedThat(read, mark) ||
    isPurpose(read, mark) ||
    (isLoose && sentence.tokens.slice(0, mark.from).some(({ lower }) => seeming.test(lower)))
  );
}

/** "Concluded that a settlement was needed", "conceded that it was not": a thought. */
const isConcludedThat = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  /^(?:conclud|conced)/.test(sentence.word(from)) && sentence.word(from + 1) === 'that';

/** Words between "so that" and what is to come of it. */
const reachOfPurpose = 8;

/** "Pressure must go on so that we get a truce". */
const isPurpose = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  /\b(?:so that|in order that|in order to)\b/i.test(sentence.slice(Math.max(0, from - reachOfPurpose), from));

/** "A Moscow-endorsed plan": said of a thing, told of nobody. */
const isGlued = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  sentence.word(from).endsWith('ed') && sentence.tokens[from]?.glued === true;

/** "Shook hands before two flags and gave their blessing": done after what was aimed at, not aimed at itself. */
const isNextDeed = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  sentence.word(from - 1) === 'and' &&
  /^(?:\w{2,}ed|gave|made|took|struck|won|put|shook|came|saw|found|brought|broke|got)$/.test(sentence.word(from));

const isAimedAt = (read: ReadSentence, mark: Mark): boolean =>
  shortlyBefore(read, 'aim', mark) && !isNextDeed(read, mark);

/** "Seem to have found a formula": as far as one can see. */
const seemsDone = ({ sentence }: ReadSentence, word: 'agreed' | 'progress', { from }: Mark): boolean =>
  word === 'agreed' && /\b(?:seem|appear)(?:s|ed)? to have\b/i.test(sentence.slice(Math.max(0, from - 4), from + 1));

const isWished = (read: ReadSentence, mark: Mark): boolean =>
  isAimedAt(read, mark) || future.has(wordBefore(read, mark));

/** Agreement and headway: a "no" turns them round, a wish or a modal takes them away. */
function achievement(read: ReadSentence, word: 'agreed' | 'progress', mark: Mark): OutcomeStatus | null {
  if (read.sentence.marks.has('hearsay') || isDenied(read, mark)) return null;
  if (word === 'agreed' && isUnsaid(read, mark)) return null;
  if (isWished(read, mark)) return seemsDone(read, word, mark) ? 'progress' : null;
  return shortlyBefore(read, 'negation', mark, reachOfNo[word]) ? 'not-agreed' : word;
}

function isOutweighed(read: ReadSentence, word: JointWord, mark: Mark): boolean {
  const { marks } = read.sentence;
  const open = marks.all('unresolved').filter(({ from }) => word !== 'progress' || from <= mark.from);
  const denials = [...marks.all('notAgreed'), ...open];
  if (denials.some((denial) => overlap(denial, mark) || (denial.to <= mark.from && mark.from - denial.to < 2)))
    return true;
  return word === 'agreed' && denials.some(({ from }) => from >= mark.to && from - mark.to < reachBehind);
}

/** "Should stay in place". */
const isOught = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  [1, 2].some((back) => /^(?:should|must|ought)$/.test(sentence.word(from - back))) && sentence.word(from) !== 'not';

/** "May fail"; but "could not agree" is a failure, and "said they would stay in place" a decision. */
function isHedged(read: ReadSentence, mark: Mark): boolean {
  const { sentence, frames } = read;
  if (isOught(read, mark)) return true;
  if (!shortlyBefore(read, 'hedge', mark, 3)) return false;
  const before = sentence.word(mark.from - 1);
  const isReported = frames.some(({ from, to }) => from <= mark.from && mark.from < to);
  const isSure = (before === 'could' && sentence.word(mark.from) === 'not') || (before === 'would' && isReported);
  return !isSure;
}

/** "Will not accept foreign troops" refuses; it tells of no talks that failed. */
const isRefusal = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  /^(?:won't|wouldn't)$/.test(sentence.word(from)) ||
  (/^(?:not|never)$/.test(sentence.word(from)) && /^(?:will|would|shall)$/.test(sentence.word(from - 1)));

/** "May end without a deal", "far from failing", "denied that the talks had failed". */
const isFailureDenied = (read: ReadSentence, mark: Mark): boolean =>
  isHedged(read, mark) ||
  isRefusal(read, mark) ||
  isTurnedRound(read, mark) ||
  read.sentence.marks.all('denied').some(({ to }) => to <= mark.from && mark.from - to < 8);

/** "Broke the deadlock", "narrowed the differences", "no longer open"; and "unclear whether they will meet" leaves no topic open. */
const isOpenNoMore = (read: ReadSentence, mark: Mark): boolean =>
  shortlyBefore(read, 'negation', mark, 5) ||
  read.sentence.marks.all('notAgreed').some(({ from, to }) => from < mark.from && to >= mark.to) ||
  read.sentence.marks.all('progress').some((gain) => gain.from < mark.from && overlap(gain, mark)) ||
  /^(?:whether|if|how|when|who|why)$/.test(read.sentence.word(mark.to)) ||
  [1, 2].some((back) => /^br(?:eak|eaks|oke|eaking)$/.test(read.sentence.word(mark.from - back)));

function jointStatus(read: ReadSentence, word: JointWord, mark: Mark): OutcomeStatus | null {
  if (word === 'notAgreed' || word === 'undone') return isFailureDenied(read, mark) ? null : 'not-agreed';
  if (word === 'unresolved' || word === 'pending') return isOpenNoMore(read, mark) ? null : 'unresolved';
  return isOutweighed(read, word, mark) ? null : achievement(read, word, mark);
}

/** "Her refusal to", "Moscow's demand that": a noun that tells of somebody's act. */
const isOwnNoun = ({ sentence }: ReadSentence, word: SoleWord, { from, to }: Mark): boolean =>
  /^(?:refusal|rejection|denial)$/.test(sentence.word(from)) ||
  (word === 'proposed' &&
    /^(?:proposal|offer|demand|call|push|request|insistence|plea)$/.test(sentence.word(from)) &&
    /^(?:[’']s|his|her|its|their)$/.test(sentence.word(from - 1)) &&
    [to - 1, to].some((at) => /^(?:to|for|that|of|on|would)$/.test(sentence.word(at))));

/** A noun ("the freeze"), a rumour, or what is denied. */
const isNoClaim = (read: ReadSentence, word: SoleWord, mark: Mark): boolean =>
  (beforeNouns.has(wordBefore(read, mark)) && !isOwnNoun(read, word, mark)) ||
  read.sentence.marks.has('hearsay') ||
  shortlyBefore(read, 'negation', mark, 5) ||
  (word !== 'denied' && isDenied(read, mark));

/** "Rejected a call for", "dropped her demand that". */
const isTakenBack = ({ sentence: { marks } }: ReadSentence, { from, to }: Mark): boolean =>
  marks.all('rejected').some((mark) => mark.from < from) ||
  marks.all('announced').some((mark) => mark.from < from && mark.to >= from && mark.from < to);

/** An answer to what is refused in the same breath, or a promise only asked about. */
const isWithdrawn = (read: ReadSentence, word: SoleWord, mark: Mark): boolean =>
  (word === 'proposed' && isTakenBack(read, mark)) || (word === 'committed' && isUnsaid(read, mark));

/** No claim at all, or what would be if. */
function isIdle(read: ReadSentence, word: SoleWord, mark: Mark): boolean {
  const before = wordBefore(read, mark);
  if (isNoClaim(read, word, mark) || isAnotherMatter(read, word, mark) || isWithdrawn(read, word, mark)) return true;
  if (word !== 'announced') return future.has(before);
  if (/^(?:may|might|could|can|should|to)$/.test(before)) return true;
  return [before, read.sentence.word(mark.from)].includes('would') && read.sentence.marks.has('condition');
}

const reachOfAgreed = 14;
const verb = /^(?:is|are|was|were|has|have|had|will|would|said|says|but|and|which|who|;|:)$/;

/** "Agreed on Wednesday at their summit to …": the word, and all up to what was agreed. */
function withObject({ sentence }: ReadSentence, mark: Mark): Mark {
  if (
    !/^agree[ds]?$/.test(sentence.word(mark.to - 1)) ||
    !/^(?:at|on|in|during|after|late|early)$/.test(sentence.word(mark.to))
  )
    return mark;
  for (let at = mark.to + 1; at < mark.to + reachOfAgreed; at += 1) {
    if (/^(?:to|that)$/.test(sentence.word(at))) return { ...mark, to: at + 1 };
    if (verb.test(sentence.word(at))) return mark;
  }
  return mark;
}

/** What the parties did, or did not do, together. */
export const jointClaims = (read: ReadSentence): Claim[] =>
  jointWords.flatMap((word) =>
    read.sentence.marks.all(word).flatMap((mark) => {
      const status = jointStatus(read, word, mark);
      if (status === null) return [];
      const isLoose = word === 'undone' || word === 'pending';
      return [{ status, mark: word === 'agreed' ? withObject(read, mark) : mark, isLoose }];
    }),
  );

/** What one party put forward, decided, refused or denied. */
export const soleClaims = (read: ReadSentence): Claim[] =>
  soleWords.flatMap((status) =>
    read.sentence.marks
      .all(status)
      .filter((mark) => !isIdle(read, status, mark))
      .map((mark) => ({ status: status === 'committed' ? 'agreed' : status, mark })),
  );

/** "Neither denied it": its only denial is none. */
export const isNoDenial = (read: ReadSentence): boolean =>
  read.sentence.marks.has('denied') && !soleClaims(read).some(({ status }) => status === 'denied');

/** Agreement or headway that words of the sentence name and all of them take away again: denied, asked, or merely heard of. */
export function isDisowned(read: ReadSentence, word: 'agreed' | 'progress'): boolean {
  const claimed = [...jointClaims(read), ...soleClaims(read)].some(({ status }) => status === word);
  const isTakenAway = (mark: Mark): boolean =>
    read.sentence.marks.has('hearsay') || isDenied(read, mark) || (word === 'agreed' && isUnsaid(read, mark));
  return !claimed && read.sentence.marks.all(word).some(isTakenAway);
}
