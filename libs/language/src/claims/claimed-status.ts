/** What a sentence claims became of something: status words, less those that are denied, wished for or mere nouns. */
import type { OutcomeStatus } from '#core';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import { isAnotherMatter } from './another-matter.js';
import { isDenied, overlap, shortlyBefore } from './scope.js';

type JointWord = 'notAgreed' | 'unresolved' | 'agreed' | 'progress';
type SoleWord = 'denied' | 'rejected' | 'proposed' | 'announced' | 'committed';

export interface Claim {
  readonly status: OutcomeStatus;
  readonly mark: Mark;
}

const jointWords: readonly JointWord[] = ['notAgreed', 'unresolved', 'agreed', 'progress'];
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

const askers = /^(?:what|whether|how|why|which|if)$/;

/** "What he agreed to" asks or leaves open; so does "appears to …, agreeing to …". */
function isUnsaid(read: ReadSentence, mark: Mark): boolean {
  const { sentence } = read;
  const before = sentence.tokens.slice(Math.max(0, mark.from - 4), mark.from).map(({ lower }) => lower);
  if (before.some((word) => askers.test(word)) && sentence.word(mark.from - 1) !== 'was') return true;
  const isLoose = sentence.word(mark.from).endsWith('ing');
  return isLoose && sentence.tokens.slice(0, mark.from).some(({ lower }) => seeming.test(lower));
}

/** "Shook hands before two flags and gave their blessing": done after what was aimed at, not aimed at itself. */
const isNextDeed = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  sentence.word(from - 1) === 'and' &&
  /^(?:\w{2,}ed|gave|made|took|struck|won|put|shook|came|saw|found|brought|broke|got)$/.test(sentence.word(from));

/** Agreement and headway: a "no" turns them round, a wish or a modal takes them away. */
function achievement(read: ReadSentence, word: 'agreed' | 'progress', mark: Mark): OutcomeStatus | null {
  if (read.sentence.marks.has('hearsay') || isDenied(read, mark)) return null;
  if (word === 'agreed' && isUnsaid(read, mark)) return null;
  if ((shortlyBefore(read, 'aim', mark) && !isNextDeed(read, mark)) || future.has(wordBefore(read, mark))) return null;
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

/** "May fail"; but "could not agree" is a failure, and "said they would stay in place" a decision. */
function isHedged(read: ReadSentence, mark: Mark): boolean {
  const { sentence, frames } = read;
  if (!shortlyBefore(read, 'hedge', mark, 3)) return false;
  const before = sentence.word(mark.from - 1);
  const isReported = frames.some(({ from, to }) => from <= mark.from && mark.from < to);
  const isSure = (before === 'could' && sentence.word(mark.from) === 'not') || (before === 'would' && isReported);
  return !isSure;
}

/** "May end without a deal", "far from failing", "denied that the talks had failed". */
const isFailureDenied = (read: ReadSentence, mark: Mark): boolean =>
  isHedged(read, mark) ||
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
  if (word === 'notAgreed') return isFailureDenied(read, mark) ? null : 'not-agreed';
  if (word === 'unresolved') return isOpenNoMore(read, mark) ? null : 'unresolved';
  return isOutweighed(read, word, mark) ? null : achievement(read, word, mark);
}

/** A noun ("the freeze"), a rumour, or what is denied. */
const isNoClaim = (read: ReadSentence, word: SoleWord, mark: Mark): boolean =>
  (beforeNouns.has(wordBefore(read, mark)) && !/^(?:refusal|rejection|denial)$/.test(read.sentence.word(mark.from))) ||
  read.sentence.marks.has('hearsay') ||
  shortlyBefore(read, 'negation', mark, 5) ||
  (word !== 'denied' && isDenied(read, mark));

/** An answer to what is refused in the same breath, or what would be if. */
function isIdle(read: ReadSentence, word: SoleWord, mark: Mark): boolean {
  const { marks } = read.sentence;
  const before = wordBefore(read, mark);
  if (isNoClaim(read, word, mark) || isAnotherMatter(read, word, mark)) return true;
  if (word === 'proposed' && marks.all('rejected').some(({ from }) => from < mark.from)) return true;
  if (word !== 'announced') return future.has(before);
  if (/^(?:may|might|could|can|should)$/.test(before)) return true;
  if (before === 'to') return true;
  return [before, read.sentence.word(mark.from)].includes('would') && marks.has('condition');
}

/** What the parties did, or did not do, together. */
export const jointClaims = (read: ReadSentence): Claim[] =>
  jointWords.flatMap((word) =>
    read.sentence.marks.all(word).flatMap((mark) => {
      const status = jointStatus(read, word, mark);
      return status ? [{ status, mark }] : [];
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
