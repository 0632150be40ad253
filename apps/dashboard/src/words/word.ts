/** Finds the word for a value of the API; a value that came after this dashboard is shown in its own letters. */
import { capitalised, wordIn } from '../../../../libs/telling/src/brief/wording.js';
import { en } from './en.js';

export {
  capitalised,
  count,
  figure,
  foreign,
  languageName,
  listed,
} from '../../../../libs/telling/src/brief/wording.js';

export type Vocabulary = Exclude<keyof typeof en, 'clock'>;

export function word(vocabulary: Vocabulary, value: string): string {
  return wordIn(en[vocabulary], value);
}

/** For selection lists: values in the order of the vocabulary. */
export function wordsOf(vocabulary: Vocabulary): readonly (readonly [value: string, word: string])[] {
  return Object.entries(en[vocabulary]);
}

/** The API's messages begin small and end open. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? capitalised(text) : `${capitalised(text)}.`;
}
