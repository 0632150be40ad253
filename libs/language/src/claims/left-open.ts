/** What is asked, kept back or only reported: nothing of it is told as agreed. */
import type { ReadSentence } from '../speech/reading.js';
import type { Range } from './scope.js';

/** In words, from what opens the clause to what would be agreed in it. */
const reach = 12;
const breaks = /^(?:[;:?]|but|that)$/;

/** Whoever asks, or does not tell. */
const leavesOpen =
  /^(?:ask|asks|asked|asking|know|knows|knew|clear|unclear|say|tell|see|hear|hears|learn|wonder|wonders|wondered|wondering|guess|explain|disclose|reveal|specify|confirm|question|questions|mystery|secret|unknown|open|decide)$/;
const measures = /^(?:much|far|many|little|long)$/;
/** "A deal which they agreed" tells. */
const always = /^(?:what|whether|whatever)$/;
const sometimes = /^(?:which|how|why|who|when|where|if)$/;

/** "Whether or not Kyiv likes it, they agreed": past the comma nothing is left open. */
const isAside = ({ sentence }: ReadSentence, at: number, claim: number): boolean =>
  sentence.word(at + 1) === 'or' || (at === 0 && sentence.tokens.slice(0, claim).some(({ lower }) => lower === ','));

function opensQuestion(read: ReadSentence, at: number, claim: number): boolean {
  const { sentence } = read;
  const word = sentence.word(at);
  if (always.test(word)) return !isAside(read, at, claim);
  if (word === 'how' && measures.test(sentence.word(at + 1))) return true;
  return sometimes.test(word) && leavesOpen.test(sentence.word(at - 1));
}

const reports = /^(?:reports?|claims?|rumou?rs?|suggestions?|speculation|talk|stories|story|hints?|idea|notion)$/;
const ofReport = /^(?:that|of|by)$/;
/** "AFP reports that" tells; "on reports that" and "a report that" speak of the report. */
const beforeReport =
  /^(?:|a|an|the|of|on|to|by|with|about|no|any|these|those|such|some|media|news|press|newspaper|unconfirmed|earlier|false|western|russian|american|confirmed?|confirms|confirming|deny|den(?:y|ies|ied)|dismiss(?:es|ed)?|reject(?:s|ed)?)$/;

const speaksOfReport = ({ sentence }: ReadSentence, at: number): boolean =>
  reports.test(sentence.word(at)) &&
  ofReport.test(sentence.word(at + 1)) &&
  [at - 1, at - 2].some((before) => beforeReport.test(sentence.word(before)));

/** "Confirmed a report", not "neither confirmed a report". */
function isConfirmed({ sentence }: ReadSentence, report: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, report - 8), report).map(({ lower }) => lower);
  const verb = before.findLastIndex((word) => /^confirm(?:s|ed|ing)$/.test(word));
  return verb >= 0 && !before.slice(0, verb).some((word) => /^(?:neither|nobody|no|not|never|none|nor)$/.test(word));
}

/** Where the clause of the claim begins; the "that" of a report is part of it. */
function clauseFrom({ sentence }: ReadSentence, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const isOfReport = sentence.word(at) === 'that' && reports.test(sentence.word(at - 1));
    if (breaks.test(sentence.word(at)) && !isOfReport) return at + 1;
  }
  return Math.max(0, from - reach);
}

/** "Asked what had been agreed", "a report that it had been agreed". */
export function isLeftOpen(read: ReadSentence, { from }: Range): boolean {
  const isOpenedBy = (at: number): boolean =>
    (opensQuestion(read, at, from) && !answersItself(read, from)) ||
    (speaksOfReport(read, at) && !isConfirmed(read, at));
  const first = clauseFrom(read, from);
  return read.sentence.tokens.slice(first, from).some((_, index) => isOpenedBy(first + index));
}

/** "What was agreed is a truce", "what they agreed: a truce". */
const answersItself = ({ sentence }: ReadSentence, from: number): boolean =>
  sentence.tokens.slice(from + 1, from + 8).some(({ lower }) => /^(?:is|:)$/.test(lower));
