/** What kind of word a word is, where it stands: whether its change would change what the article says. */
import type { Sentence, Token } from './tokens.js';
import { calendarWords, negationWords, numberWords } from './word-lists.js';

export type WordKind = 'number' | 'name' | 'date' | 'negation' | 'wording';

/** How the two texts as a whole write their words: what tells a name from the first word of a sentence. */
export interface Usage {
  /** Keys of words that stand written small somewhere. */
  readonly small: ReadonlySet<string>;
  /** Keys of words that stand written large in the middle of a sentence. */
  readonly large: ReadonlySet<string>;
}

export function usageIn(sentences: readonly Sentence[]): Usage {
  const [small, large] = [new Set<string>(), new Set<string>()];
  for (const sentence of sentences) {
    const title = isTitle(sentence);
    for (const [place, { form, key }] of sentence.tokens.entries()) {
      if (!isLarge(form)) small.add(key);
      else if (place > 0 && !title) large.add(key);
    }
  }
  return { small, large };
}

export function kindOf(token: Token, sentence: Sentence, usage: Usage): WordKind {
  const { form, key } = token;
  if (/\d/.test(form)) return isDated(token, sentence) ? 'date' : 'number';
  if (/^[%\p{Sc}]$/u.test(form) || numberWords.has(key)) return 'number';
  if (isNegation(key)) return 'negation';
  if (isCalendar(form)) return 'date';
  return isName(token, sentence, usage) ? 'name' : 'wording';
}

function isNegation(key: string): boolean {
  return negationWords.has(key) || key.endsWith("n't");
}

let calendar: ReadonlySet<string> | undefined;

/** In the case that the language writes it in: "May" is a month, "may" is not. */
function isCalendar(form: string): boolean {
  calendar ??= calendarWords();
  return calendar.has(form);
}

/** A clock time, a year, a date in digits, or a number beside a month or day. */
function isDated(token: Token, { tokens }: Sentence): boolean {
  const { form } = token;
  if (/^\d{1,2}:\d\d$|^(1[89]|20)\d\d$|^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}[./](\d\d)?\d\d$/.test(form)) return true;
  const place = tokens.indexOf(token);
  return [-1, 1].some((step) => isCalendar(nextWord(tokens, place, step)));
}

/** Small words between are passed over: "4th of June", "el 4 de junio". */
const mostPassed = 2;

function nextWord(tokens: readonly Token[], place: number, step: number): string {
  const forms = Array.from({ length: mostPassed + 1 }, (_, passed) => tokens[place + step * (passed + 1)]?.form ?? '');
  return forms.find((form) => form.length > 2) ?? '';
}

function isName(token: Token, sentence: Sentence, { small, large }: Usage): boolean {
  const { form, key } = token;
  if (!isLarge(form)) return false;
  if (large.has(key)) return true;
  // A headline may write all its words large, and a sentence its first: then a word seen small elsewhere is no name.
  return !isTitle(sentence) && !small.has(key);
}

function isLarge(form: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'-]/u.test(form);
}

/** Most of its words are written large. */
function isTitle({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ form }) => /^\p{L}{4}/u.test(form));
  return words.length > 2 && words.filter(({ form }) => isLarge(form)).length > words.length * 0.6;
}
