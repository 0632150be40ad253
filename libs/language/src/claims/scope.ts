/** What stands around a phrase and changes its worth: its clause, negations, conditions, who is said to say it. */
import type { Mention, Person } from '../people/mention.js';
import type { ReadPassage, ReadSentence } from '../speech/reading.js';
import type { Meaning, Mark } from '../words/meanings.js';

export interface Range {
  readonly from: number;
  readonly to: number;
}

const breaks = new Set([
  ';',
  ':',
  '—',
  '–',
  ',',
  '(',
  ')',
  '-',
  'but',
  'though',
  'although',
  'while',
  'whereas',
  'yet',
  'despite',
  'because',
  'however',
]);

const isBreak = ({ sentence }: ReadSentence, at: number): boolean => breaks.has(sentence.tokens[at]?.lower ?? '');

/** The words around a phrase up to the next comma, dash or contrasting word on either side. */
export function clauseAround(read: ReadSentence, mark: Range): Range {
  let { from, to } = mark;
  while (from > 0 && !isBreak(read, from - 1)) from -= 1;
  while (to < read.sentence.tokens.length && !isBreak(read, to)) to += 1;
  return { from, to };
}

/** Whether a word of this meaning stands shortly before the phrase in its clause. */
export function shortlyBefore(read: ReadSentence, meaning: Meaning, mark: Range, reach = 6): boolean {
  const from = Math.max(clauseAround(read, mark).from, mark.from - reach);
  return read.sentence.marks
    .all(meaning)
    .some(
      (each) =>
        each.from >= from &&
        each.from < mark.from &&
        each.to <= mark.to &&
        read.sentence.tokens[each.from - 1]?.lower !== 'a',
    );
}

const openers = new Set([
  'if',
  'should',
  'unless',
  'were',
  'had',
  'once',
  'whether',
  'could',
  'would',
  'can',
  'will',
  'what',
  'why',
  'how',
  'is',
  'are',
  'did',
  'does',
  'without',
]);

/** The claim hangs on something that has not happened, or is asked. */
export function isConditional(read: ReadSentence, mark: Range): boolean {
  const { tokens, marks } = read.sentence;
  const first = tokens.find(({ word }) => word)?.lower ?? '';
  if (tokens.some(({ lower }, at) => lower === '?' && at >= mark.from)) return true;
  if (openers.has(first) && first !== 'without' && mark.from > 0 && tokens[0]?.word === true) return true;
  return marks
    .all('condition')
    .some(
      (each) =>
        each.from < mark.from && mark.from - each.from < 14 && read.quoted[each.from] === read.quoted[mark.from],
    );
}

export function speakersAt(passage: ReadPassage, read: ReadSentence, at: number): readonly Person[] {
  const quote = read.quoted[at];
  const utterance = quote == null ? undefined : passage.utterances[quote];
  if (utterance && utterance.speakers.length > 0) return utterance.speakers;
  const frame = read.frames.findLast(({ from, to, cue }) => (from <= at && at < to) || (cue.from <= at && at < cue.to));
  return frame?.speaker.people ?? [];
}

const beforeObject = new Set([
  'with',
  'of',
  'to',
  'in',
  'by',
  'for',
  'from',
  'on',
  'at',
  'against',
  'between',
  'between',
]);

/** Who does what the phrase says: the nearest free mention before it in its clause, "A and B" taken together. */
export function subjectsOf(read: ReadSentence, mark: Range): readonly Mention[] {
  const clause = clauseAround(read, mark);
  const before = read.mentions.filter(
    ({ from, to, bound }) =>
      from >= clause.from &&
      to <= mark.from &&
      !bound &&
      !beforeObject.has(read.sentence.tokens[from - 1]?.lower ?? ''),
  );
  const last = before.at(-1);
  if (!last) return [];
  const previous = before.at(-2);
  const joined =
    previous && last.from - previous.to === 1 && /^(?:and|,|&)$/.test(read.sentence.tokens[previous.to]?.lower ?? '');
  return joined ? [previous, last] : [last];
}

export const overlap = (a: Mark, b: Mark): boolean => a.from < b.to && b.from < a.to;
export const namesOf = (people: readonly Person[]): string[] => [...new Set(people.map(({ name }) => name))];
