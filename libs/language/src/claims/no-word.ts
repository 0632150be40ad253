/** Verbs of saying and judging by which, here, nothing is said and nobody judged. */
import type { ReadSentence } from '../speech/reading.js';
import type { Range } from './scope.js';

type Check = (sentence: ReadSentence['sentence'], at: Range) => boolean;

/** "Called home the envoys". */
const isCallBack: Check = (sentence, { from, to }) =>
  sentence.word(from).startsWith('call') && /^(?:home|back|off|up|in|out)$/.test(sentence.word(to));

/** "Has said nothing about it": not "said nothing had been decided". */
const isSilence: Check = (sentence, { to }) =>
  sentence.word(to) === 'nothing' && /^(?:about|on|of|to|yet|so|publicly|[.,;])$/.test(sentence.word(to + 1));

/** "Asked by a reporter". */
const isAsked: Check = (sentence, { from, to }) => sentence.word(from).startsWith('ask') && sentence.word(to) === 'by';

/** "Would probably welcome", "might praise". */
const isGuess: Check = (sentence, { from }) =>
  /^(?:might|may|could)$/.test(sentence.word(from - 1)) ||
  [from - 1, from - 2].some((at) => /^(?:probably|perhaps|possibly|likely)$/.test(sentence.word(at)));

/** "What Orlov had demanded of them": before it came to this. */
const isFormerWish: Check = (sentence, { from }) =>
  sentence.word(from - 1) === 'had' &&
  /^(?:demanded|insisted|sought|wanted|urged|threatened|promised|pledged)$/.test(sentence.word(from));

/** "Hopes to gain from it": an aim of their own. */
const isAim: Check = (sentence, { from, to }) =>
  /^hop(?:e|es|ed|ing)$/.test(sentence.word(from)) &&
  sentence.word(to) === 'to' &&
  !/^(?:see|build|continue|keep)$/.test(sentence.word(to + 1));

const disbelieving = /^(?:dismiss|reject|disput|refut|rebuff|contest|challeng|brush|ridicul|scoff|mock|den)/;
const reports = /^(?:reports?|claims?|rumou?rs?|suggestions?|speculation|stories)$/;

/** "Dismissed reports of a rift", "disputed that it failed": a denial, which judges nothing. */
const isDisbelief: Check = (sentence, { from, to }) =>
  disbelieving.test(sentence.word(from)) &&
  (sentence.word(to) === 'that' || [to, to + 1, to + 2].some((at) => reports.test(sentence.word(at))));

/** "Orlov was criticised", "Envoy slammed for his blunders": whom others judge. */
const isSuffered: Check = (sentence, { from, to }) => {
  if (!/(?:ed|own|orn|aken|den)$/.test(sentence.word(to - 1)) && !/(?:ed|own|orn|aken|den)$/.test(sentence.word(from)))
    return false;
  const before = sentence.word(from - 1).endsWith('ly') ? sentence.word(from - 2) : sentence.word(from - 1);
  return /^(?:is|are|was|were|be|been|being|gets|got)$/.test(before) || /^(?:for|over|by)$/.test(sentence.word(to));
};

/** "Stopped short of calling it a success". */
const isShunned: Check = (sentence, { from }) =>
  /^(?:call|describ|hail|prais|condemn|label|brand|declar)/.test(sentence.word(from)) &&
  sentence.word(from - 1) === 'of' &&
  sentence.word(from - 2) === 'short';

/** "The Herald reports that": news, and no view of it. */
const isNews: Check = (sentence, { from, to }) =>
  /^report(?:s|ed|ing)?$/.test(sentence.word(from)) &&
  to === from + 1 &&
  /^(?:that|on|from|,)?$/.test(sentence.word(to));

const checks = [
  isCallBack,
  isAsked,
  isGuess,
  isFormerWish,
  isDisbelief,
  isAim,
  isSuffered,
  isNews,
  isShunned,
  isSilence,
];

export const isNoWord = ({ sentence }: ReadSentence, at: Range): boolean => checks.some((check) => check(sentence, at));
