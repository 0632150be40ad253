/**
 * Texts that are speech without quotation marks: transcripts and interviews whose paragraphs are labelled ("Q:", "SMITH:"), round-ups
 * of experts under their names, interviews whose questions stand alone, statements printed whole. Tells by the paragraphs' shape alone
 * whose turn each is; who that is, `voices.ts` finds out.
 */
import type { Sentence } from '../text/passage.js';

/** Of the sentence that a label opens: where the label ends, and where what is said begins. */
export interface Label {
  readonly to: number;
  readonly opens: number;
}

export interface Turn {
  /** The words of the label in lower case; `interviewee`, `author` where there is none; null is the article itself. */
  readonly whose: string | null;
  readonly label?: Label;
}

export const interviewee = ' interviewee';
export const author = ' author';

const longestLabel = 9;
const inLabel =
  /^(?:of|the|de|von|van|der|al|bin|and|as|through|via|in|[.()'’-]|interpreter|translated|translation|english|russian)$/;
const askers =
  /^(?:q|question|questions|reporter|reporters|journalist|correspondent|moderator|interviewer|host|press|the press|audience|staff)$/;
const answers = /^(?:a|answer)$/;
const askedOf = /^(?:interview|conversation|interviewed|q|questions|spoke|speaks|talks|talked|sat|told)$/;
/** Lines that come from the paper again: "(Applause.)", "—Jane Roe is a fellow", "END". */
const asides = /^(?:[([—–*-]|end|ends)$/;
const firstPerson = /^(?:i|we|me|us|my|our|i['’]\w+|we['’]\w+)$/;
const pronouns = /^(?:he|she)$/;
const headings =
  /^(?:statement|remarks|speech|address|message|declaration|communique|communiqué|letter|comments|transcript|text)$/;
/** So many paragraphs of one shape are no chance. */
const enough = 3;

type Paragraph = readonly Sentence[];

function paragraphsOf(sentences: readonly Sentence[]): Paragraph[] {
  const paragraphs = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const before = paragraphs.get(sentence.paragraph);
    if (before) before.push(sentence);
    else paragraphs.set(sentence.paragraph, [sentence]);
  }
  return [...paragraphs.values()];
}

interface WordedLabel extends Label {
  readonly words: string;
}

/** "Smith:", "PRESIDENT SMITH (as translated):", "Q:", "A.", and a "Q" that only a wide blank parts from its question. */
function labelOf([sentence]: Paragraph): WordedLabel | null {
  if (!sentence) return null;
  const { tokens } = sentence;
  const colon = tokens.slice(0, longestLabel).findIndex(({ lower }) => lower === ':');
  if (colon > 0 && isLabel(sentence, colon)) return { words: wordsOf(sentence, colon), to: colon, opens: colon + 1 };
  return letterLabel(sentence);
}

function letterLabel(sentence: Sentence): WordedLabel | null {
  const letter = sentence.slice(0, 1);
  const opens = sentence.word(1) === '.' ? 2 : 1;
  const isLabel = letter === 'Q' || (letter === 'A' && opens === 2);
  return isLabel && sentence.tokens[opens]?.capital === true ? { words: letter.toLowerCase(), to: 1, opens } : null;
}

const isLabel = ({ tokens }: Sentence, to: number): boolean =>
  tokens[0]?.capital === true && tokens.slice(0, to).every(({ capital, lower }) => capital || inLabel.test(lower));

function wordsOf(sentence: Sentence, to: number): string {
  const bracket = sentence.tokens.findIndex(({ lower }) => lower === '(');
  return sentence.slice(0, bracket > 0 && bracket < to ? bracket : to).toLowerCase();
}

const text = (paragraph: Paragraph): string =>
  paragraph.map((sentence) => sentence.slice(0, sentence.tokens.length)).join(' ');

const isQuestion = (paragraph: Paragraph): boolean => text(paragraph).endsWith('?') && !/^["“«„]/.test(text(paragraph));

const speaksOfItself = (paragraph: Paragraph): boolean =>
  paragraph.some(({ tokens }) => tokens.some(({ lower }) => firstPerson.test(lower)));

/** The article takes over: "She pours more tea.", "(Applause.)". */
function isAside(paragraph: Paragraph): boolean {
  const first = paragraph[0]?.word(0) ?? '';
  return asides.test(first) || (pronouns.test(first) && !speaksOfItself(paragraph));
}

/** Whether labels make a dialogue of the text: some come back, or enough of them stand over paragraphs of their own. */
function isDialogue(labels: readonly (WordedLabel | null)[]): boolean {
  const words = labels.flatMap((label) => (label ? [label.words] : []));
  const isRepeated = words.length >= enough && new Set(words).size < words.length;
  const isAsked = words.length > 1 && words.some((each) => askers.test(each));
  return isRepeated || isAsked || words.filter((each) => each.includes(' ')).length >= enough;
}

/** "KE:" asks, if most of what it opens ends with a question mark. */
function askersIn(paragraphs: readonly Paragraph[], labels: readonly (WordedLabel | null)[]): Set<string> {
  const turns = new Map<string, boolean[]>();
  labels.forEach((label, at) => {
    const paragraph = paragraphs[at];
    if (label && paragraph) turns.set(label.words, [...(turns.get(label.words) ?? []), isQuestion(paragraph)]);
  });
  const asks = [...turns].filter(([, asked]) => asked.length > 1 && asked.filter(Boolean).length * 2 > asked.length);
  return new Set(asks.map(([words]) => words));
}

/** A paragraph without a label goes on with the turn, unless turns stand in quotation marks. */
function labelled(paragraphs: readonly Paragraph[], labels: readonly (WordedLabel | null)[]): Turn[] {
  const asking = askersIn(paragraphs, labels);
  let whose: string | null = null;
  return paragraphs.map((paragraph, at) => {
    const label = labels[at];
    if (!label) return { whose: isAside(paragraph) ? null : whose };
    const { words, to, opens } = label;
    const turn = askers.test(words) || asking.has(words) ? null : answers.test(words) ? interviewee : words;
    whose = opensQuoted(paragraph, opens) ? null : turn;
    return { whose: turn, label: { to, opens } };
  });
}

const opening = (paragraphs: readonly Paragraph[]): readonly Sentence[] => paragraphs.slice(0, 5).flat();

const isQuoted = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && /^["“«„][^"“”«»]+["”»“]$/.test(text(paragraph));

/** Questions that stand alone, each with its answer below; an interview by the answers' quotation marks, or by what is said above. */
function asked(paragraphs: readonly Paragraph[]): Turn[] | null {
  const questions = paragraphs.flatMap((paragraph, at) => (at > 0 && isQuestion(paragraph) ? [at] : []));
  if (questions.length < enough) return null;
  if (questions.filter((at) => isQuoted(paragraphs[at + 1])).length * 2 > questions.length)
    return paragraphs.map((paragraph, at) => ({ whose: at > 0 && opensQuoted(paragraph) ? interviewee : null }));
  const isInterview = opening(paragraphs).some(({ tokens }) => tokens.some(({ lower }) => askedOf.test(lower)));
  return isInterview ? answered(paragraphs) : null;
}

const opensQuoted = ([sentence]: Paragraph, at = 0): boolean => /^["“«„]/.test(sentence?.word(at) ?? '');

function answered(paragraphs: readonly Paragraph[]): Turn[] {
  let whose: string | null = null;
  return paragraphs.map((paragraph, at) => {
    const isAsked = at > 0 && isQuestion(paragraph);
    if (isAsked) whose = interviewee;
    return { whose: isAsked || isAside(paragraph) ? null : whose };
  });
}

/** "Statement by Jane Roe", "Jane Roe's remarks in full": what follows is hers, if it says "I" or "we" again and again. */
function printed(paragraphs: readonly Paragraph[]): Turn[] | null {
  const [heading, ...body] = paragraphs;
  const isHeading = heading?.length === 1 && heading[0]?.tokens.some(({ lower }) => headings.test(lower));
  const own = body.filter(speaksOfItself).length;
  const hasQuotes = /["“”«]/.test(text(body.flat()));
  if (isHeading !== true || hasQuotes || own < 2 || own * 2 < body.length - 2) return null;
  return paragraphs.map((_, at) => ({ whose: at === 0 ? null : author }));
}

/** For each sentence whose turn it is; null for a text that is no such thing. */
export function turnsOf(sentences: readonly Sentence[]): readonly Turn[] | null {
  const paragraphs = paragraphsOf(sentences);
  const labels = paragraphs.map(labelOf);
  const turns = isDialogue(labels) ? labelled(paragraphs, labels) : (asked(paragraphs) ?? printed(paragraphs));
  if (!turns) return null;
  return paragraphs.flatMap((paragraph, at) =>
    paragraph.map((_, index): Turn => {
      const turn = turns[at] ?? { whose: null };
      return index === 0 ? turn : { whose: turn.whose };
    }),
  );
}
