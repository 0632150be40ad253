/** What tells of somebody who is named or meant in the quotation's own sentence, before it or behind it. */
import type { Meaning } from '../../words/meanings.js';
import type { ReadSentence } from '../../speech/reading.js';
import type { Mention } from '../../people/mention.js';
import { see, step, stemmed, type Features } from '../features.js';
import type { Candidate } from './candidates.js';
import type { Setting } from './setting.js';

const sayings: readonly Meaning[] = ['saying', 'calling', 'besideQuote', 'accordingTo', 'citing'];
const behindPrepositions =
  /^(?:of|with|by|to|from|in|for|at|on|about|between|against|toward|towards|over|after|before|into|via|than|like)$/;
/** So many words behind a name tell what its bearer does. */
const reachOfVerb = 6;

/** Neither in the genitive nor behind a preposition. */
export const actsIn = ({ sentence }: ReadSentence, { from, bound }: Mention): boolean =>
  !bound && !behindPrepositions.test(sentence.word(from - 1));

/** Who acts first in a sentence. */
export const firstToAct = (read: ReadSentence): Mention | undefined =>
  read.mentions.find(
    (mention) => mention.people.length === 1 && (read.quoted[mention.from] ?? null) === null && actsIn(read, mention),
  );

/** Words between as one of few steps. */
function gap(words: number): string {
  const bounds = [0, 1, 2, 4, 8, 15];
  const at = bounds.findIndex((bound) => words <= bound);
  return String(at < 0 ? bounds.length : at);
}

const isAnyQuoted = ({ quoted }: ReadSentence, from: number, to: number): boolean =>
  quoted.slice(from, to).some((quote) => quote !== null);

const countBetween = ({ mentions, quoted }: ReadSentence, from: number, to: number): number =>
  mentions.filter((mention) => mention.from >= from && mention.to <= to && (quoted[mention.from] ?? null) === null)
    .length;

function seeMention(features: Features, side: string, { sentence }: ReadSentence, mention: Mention): void {
  const { from, to, bound, pronoun, people } = mention;
  see(features, `${side} after ${stemmed(sentence.word(from - 1))}`);
  see(features, `${side} ahead of ${stemmed(sentence.word(to))}`);
  if (bound) see(features, `${side} bound`);
  if (pronoun !== null) see(features, `${side} ${pronoun}`);
  if (people.length > 1) see(features, `${side} among several`);
}

export function seeBefore(features: Features, setting: Setting, candidate: Candidate): void {
  const { before } = candidate;
  const { opening, from, manner } = setting;
  if (!before) {
    see(features, `not before, ${manner}`);
    return;
  }
  const { mention } = before;
  see(features, `before, ${manner}`);
  see(features, `before by ${gap(from - mention.to)}, ${manner}`);
  see(features, `before, others ahead ${step(3, countBetween(opening, 0, mention.from))}`);
  seeMention(features, 'before', opening, mention);
  seeAct(features, setting, candidate, mention);
  seeWordsToQuotation(features, setting, mention);
  if (opening.sentence.tokens.slice(mention.to, from).some(({ lower }) => lower === ';'))
    see(features, 'before a semicolon');
  if (isAnyQuoted(opening, mention.to, from)) see(features, 'before another quotation');
}

/** Whether they act in the sentence, first of all, and by a verb of saying. */
function seeAct(features: Features, setting: Setting, { person, places }: Candidate, mention: Mention): void {
  const { opening, manner, ruled } = setting;
  const { to } = mention;
  const acts = actsIn(opening, mention);
  if (acts) see(features, `before, acts, ${manner}, a ${person.kind}`);
  const first = firstToAct(opening);
  if (places.some((place) => place.read === opening && place.mention.from === first?.from))
    see(features, `before, first to act, ${manner}, rules ${ruled}`);
  const between = step(3, countBetween(opening, to, setting.from));
  see(features, `before, others between ${between}`);
  const how = `${acts ? ', acts' : ''}${between === '0' ? ', alone' : ''}`;
  for (const meaning of sayings)
    if (opening.sentence.marks.within(meaning, to, setting.from).length > 0)
      see(features, `before, then ${meaning}${how}`);
}

/** The words between the name and the quotation: right behind the one and right before the other. */
function seeWordsToQuotation(features: Features, setting: Setting, mention: Mention): void {
  const { opening, from } = setting;
  const { sentence } = opening;
  const { to } = mention;
  for (let at = to; at < Math.min(from, to + reachOfVerb); at += 1)
    see(features, `before, ${stemmed(sentence.word(at))}`);
  const last = stemmed(sentence.word(from - 1));
  see(features, `before, quotation after ${last}`);
  if (actsIn(opening, mention)) {
    see(features, `before, acts, quotation after ${last}`);
    see(features, `before, acts, quotation after ${stemmed(sentence.word(from - 2))} ${last}`);
  }
  const frame = opening.quoteFrames.findLast(({ cue }) => cue.to <= from);
  if (frame?.speaker.to === to) see(features, `before, speaks, quotation after ${last}`);
}

export function seeBehind(features: Features, setting: Setting, { behind }: Candidate): void {
  if (!behind) return;
  const { closing, to, manner, seat } = setting;
  const { mention } = behind;
  const { marks } = closing.sentence;
  see(features, `behind, ${manner}`);
  see(features, `behind by ${gap(mention.from - to)}, ${manner}, ${seat}`);
  see(features, `behind, others between ${step(3, countBetween(closing, to, mention.from))}`);
  see(features, `behind, quotation ahead of ${stemmed(closing.sentence.word(to))}`);
  seeMention(features, 'behind', closing, mention);
  for (const meaning of sayings) {
    if (marks.within(meaning, to, mention.from).length > 0) see(features, `behind ${meaning}`);
    else if (marks.within(meaning, mention.to, mention.to + 4).length > 0) see(features, `behind, then ${meaning}`);
  }
  const frame = closing.quoteFrames.find(({ cue }) => cue.from >= to);
  if (frame?.speaker.from === mention.from) see(features, `behind, speaks, ${manner}, ${seat}`);
  if (isAnyQuoted(closing, to, mention.from)) see(features, 'behind another quotation');
}
