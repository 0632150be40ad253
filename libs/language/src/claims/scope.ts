/** What stands around a phrase and changes its worth: its clause, negations, conditions, who acts and who speaks. */
import type { Mention, Person } from '../people/mention.js';
import type { ReadPassage, ReadSentence } from '../speech/reading.js';
import type { Mark, Meaning } from '../words/meanings.js';

export interface Range {
  readonly from: number;
  readonly to: number;
}

const breaks = new Set('; : — – , ( ) - but though although while whereas yet despite because however'.split(' '));
/** A sentence that begins so asks, or supposes. */
const askers = new Set('should were had could would can will what why how is are did does'.split(' '));
const prepositions = new Set('with of to in by for from on at against between'.split(' '));
const modals = /^(?:would|could|should|will|can|cannot|must|might|may|(?:wo|would|could|ca)n['’]t)$/;
/** How far behind its "if" a claim still hangs on it; farther where the sentence opens with it. */
const reachOfIf = 14;
const reachOfOpening = 22;

const isBreak = ({ sentence }: ReadSentence, at: number): boolean => breaks.has(sentence.word(at));

/** The words around a phrase up to the next comma, dash or contrasting word on either side. */
export function clauseAround(read: ReadSentence, mark: Range): Range {
  let { from, to } = mark;
  while (from > 0 && !isBreak(read, from - 1)) from -= 1;
  while (to < read.sentence.tokens.length && !isBreak(read, to)) to += 1;
  return { from, to };
}

/** Whether a word of this meaning stands shortly before the phrase in its clause; "a few" and "a little" do not deny. */
export function shortlyBefore(read: ReadSentence, meaning: Meaning, mark: Range, reach = 6): boolean {
  const first = Math.max(clauseAround(read, mark).from, mark.from - reach);
  return read.sentence.marks
    .all(meaning)
    .some(({ from, to }) => from >= first && from < mark.from && to <= mark.to && read.sentence.word(from - 1) !== 'a');
}

const isQuestion = ({ sentence }: ReadSentence, mark: Range): boolean =>
  sentence.tokens.some(({ lower }, at) => lower === '?' && at >= mark.from);

/** "Even if", "as if" and "whether or not" take nothing back; "should" opens a condition only where it opens a clause. */
function isCondition({ sentence }: ReadSentence, { from, to }: Mark): boolean {
  const [before, word, after] = [sentence.word(from - 1), sentence.word(from), sentence.word(to)];
  if (/^(?:even|as)$/.test(before) || word === 'even' || (word === 'whether' && after === 'or')) return false;
  return word !== 'should' || from === 0 || sentence.tokens[from - 1]?.word === false;
}

const hasModal = ({ sentence }: ReadSentence, { from, to }: Range): boolean =>
  sentence.tokens.slice(from, to).some(({ lower }) => modals.test(lower));

/** "If she was tired, she did not show it": past a comma only a modal keeps hanging on the condition. */
const hangsOnIf = (read: ReadSentence, mark: Range): boolean =>
  read.sentence.marks.all('condition').some((condition) => {
    const { from } = condition;
    const reach = from === 0 ? reachOfOpening : reachOfIf;
    const isNear = from < mark.from && mark.from - from < reach && read.quoted[from] === read.quoted[mark.from];
    if (!isNear || !isCondition(read, condition)) return false;
    const clause = clauseAround(read, mark);
    return clause.from <= from || hasModal(read, clause);
  });

/** "Will be freed only if the guns fall silent". */
const hangsOnOnlyIf = (read: ReadSentence, mark: Range): boolean => {
  const { sentence } = read;
  const { to } = clauseAround(read, mark);
  return sentence.tokens.slice(mark.to, to).some(({ lower }, on) => {
    const next = sentence.word(mark.to + on + 1);
    return (lower === 'only' && /^(?:if|when|once|after)$/.test(next)) || (lower === 'on' && next === 'condition');
  });
};

/** "Will be eased once the army withdraws", "would go if they were asked". */
export function hangsOnWhatFollows(read: ReadSentence, mark: Range): boolean {
  const { sentence } = read;
  const { from, to } = clauseAround(read, mark);
  const isBehind = sentence.tokens
    .slice(mark.to, to)
    .some(
      ({ lower }, on) =>
        /^(?:if|once|unless)$/.test(lower) && !/^(?:again|even|and)$/.test(sentence.word(mark.to + on - 1)),
    );
  return isBehind && sentence.tokens.slice(from, mark.to).some(({ lower }) => /^(?:will|would|can|could)$/.test(lower));
}

/** "She would not leave without a truce" sets a condition; "they left without one" tells of a result. */
function setsCondition(read: ReadSentence, mark: Range): boolean {
  if (read.sentence.word(mark.from) !== 'without') return false;
  const { from } = clauseAround(read, mark);
  return read.sentence.tokens.slice(from, mark.from).some(({ lower }) => modals.test(lower));
}

/** Nobody tells it as true: it goes round, whoever wrote down that it does. */
const isRumour = ({ sentence }: ReadSentence, mark: Range): boolean =>
  sentence.marks.all('rumour').some(({ from, to }) => to <= mark.from || (from >= mark.to && from - mark.to < 8));

/** "What we know about a meeting", "what matters is that they met" and whatever stands past a colon tell. */
const opensAsking = ({ sentence }: ReadSentence, mark: Range): boolean =>
  askers.has(sentence.word(0)) &&
  !sentence.tokens.slice(0, mark.from).some(({ lower }) => /^[:;]$/.test(lower)) &&
  !/^what (?:we|is|to) know/i.test(sentence.slice(0, 3)) &&
  !sentence.tokens.some(({ lower }, at) => lower === 'that' && /^(?:is|was)$/.test(sentence.word(at - 1)));

/** The claim hangs on something that has not happened, is asked, or is a rumour. */
export const isConditional = (read: ReadSentence, mark: Range): boolean =>
  isQuestion(read, mark) ||
  isRumour(read, mark) ||
  (mark.from > 0 && opensAsking(read, mark)) ||
  hangsOnIf(read, mark) ||
  hangsOnOnlyIf(read, mark) ||
  setsCondition(read, mark);

/** Whose words these are: the quotation's speaker, or who is reported to say them; nobody where the article speaks. */
export function speakersAt(passage: ReadPassage, read: ReadSentence, at: number): readonly Person[] {
  const quoted = passage.utterances[read.quoted[at] ?? -1]?.speakers ?? [];
  if (quoted.length > 0) return quoted;
  const frame = read.frames.findLast(({ from, to, cue }) => (from <= at && at < to) || (cue.from <= at && at < cue.to));
  return frame?.speaker.people ?? [];
}

/** "They welcomed the plan, and set up a group": a clause that goes on with the subject of its sentence. */
function inherited({ sentence, mentions }: ReadSentence, clauseFrom: number): readonly Mention[] | null {
  if (!/^(?:and|but|then|yet)$/.test(sentence.word(clauseFrom)) && sentence.word(clauseFrom - 1) !== 'but') return null;
  const first = mentions.find(({ bound }) => !bound);
  return first && first.from <= 3 && !prepositions.has(sentence.word(first.from - 1)) ? [first] : null;
}

/** "His colleague in Oslo, Jane Roe, disagreed": the name between the commas acts. */
const appositive = ({ sentence, mentions }: ReadSentence, clauseFrom: number): readonly Mention[] =>
  mentions.filter(
    ({ from, to, bound, people }) =>
      to === clauseFrom - 1 &&
      !bound &&
      people[0]?.kind === 'person' &&
      sentence.word(to) === ',' &&
      (from === 0 || sentence.word(from - 1) === ','),
  );

/** Who does what the phrase says: the nearest free mention before it in its clause, "A and B" taken together. */
export function subjectsOf(read: ReadSentence, mark: Range): readonly Mention[] {
  const clause = clauseAround(read, mark);
  const before = read.mentions.filter(
    ({ from, to, bound }) =>
      from >= clause.from && to <= mark.from && !bound && !prepositions.has(read.sentence.word(from - 1)),
  );
  if (before.length === 0) return inherited(read, clause.from) ?? appositive(read, clause.from);
  const [previous, last] = before.slice(-2);
  const isPair = last?.from === (previous?.to ?? 0) + 1 && /^(?:and|,|&)$/.test(read.sentence.word(last.from - 1));
  return isPair ? before.slice(-2) : before.slice(-1);
}

/** "Nobody said “truce agreed”", "I never promised that": said to have been left unsaid. */
function isUnsaid(read: ReadSentence, mark: Range): boolean {
  const { sentence } = read;
  const clause = clauseAround(read, mark);
  const first = Math.max(clause.from, mark.from - 8);
  return sentence.marks
    .all('saying')
    .some(
      ({ from, to }) =>
        from >= first &&
        to <= mark.from &&
        /^(?:say|says|said|saying|tell|told|mention|mentioned|promise|promised|claim|claimed|confirm|confirmed|speak|spoke)$/.test(
          sentence.word(from),
        ) &&
        isUnderNo(read, from, clause.from),
    );
}

const isUnderNo = ({ sentence }: ReadSentence, verb: number, first: number): boolean =>
  sentence.tokens
    .slice(Math.max(first, verb - 5), verb)
    .some(({ lower }) => /^(?:not|never|nobody|none|neither|(?:did|does|do|has|have|had)n['’]t)$/.test(lower)) ||
  (sentence.word(verb - 2) === 'no' && sentence.word(verb - 1) === 'one');

/** "Contrary to reports that …,": what stands past the comma is true. */
const isContrary = ({ sentence }: ReadSentence, denied: Range, mark: Range): boolean =>
  sentence.word(denied.from) === 'contrary' &&
  (mark.from < denied.from || sentence.tokens.slice(denied.to, mark.from).some(({ lower }) => lower === ','));

/** What the report says is untrue: "reports that …  are false", "denied that …". What is set apart by "but" or ";" stands. */
export function isDenied(read: ReadSentence, mark: Range): boolean {
  const parted = (a: number, b: number): boolean =>
    read.sentence.tokens.slice(Math.min(a, b), Math.max(a, b)).some(({ lower }) => /^(?:but|;|however)$/.test(lower));
  return (
    isUnsaid(read, mark) ||
    read.sentence.marks.all('denied').some((each) => !parted(each.from, mark.from) && !isContrary(read, each, mark))
  );
}

/** In quotation marks that nobody stands behind: a title, a banner, irony. */
export function isNobodysWord(passage: ReadPassage, read: ReadSentence, at: number): boolean {
  const utterance = passage.utterances[read.quoted[at] ?? -1];
  return utterance?.speakers.length === 0 && utterance.said === null;
}

export const overlap = (a: Mark, b: Mark): boolean => a.from < b.to && b.from < a.to;
export const namesOf = (people: readonly Person[]): string[] => [...new Set(people.map(({ name }) => name))];
