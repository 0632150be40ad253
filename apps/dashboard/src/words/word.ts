/** Finds the word for a value of the API; a value that came after this dashboard is shown in its own letters. */
import { tellingIn, type Vocabulary } from '../../../../libs/telling/src/brief/telling-in.js';
import type { Words } from '../../../../libs/telling/src/languages/said.js';
import { capitalised } from '../../../../libs/telling/src/brief/wording.js';
import { spokenWords } from './spoken.js';

export { figure } from '../../../../libs/telling/src/brief/figure.js';
export { capitalised };
export type { Vocabulary };

const words = spokenWords();

export const { count, inSentence, quoted, quotes, locale, tag } = words;
export const {
  actorName,
  actorsListed,
  backingWords,
  byActor,
  byDate,
  byEvent,
  cameIn,
  changeWords,
  countryName,
  datesUnbroken,
  daysMeant,
  emptinessOf,
  foreign,
  languageName,
  listed,
  matterName,
  matterNameFromId,
  messageIn,
  nothingUnseen,
  placeIn,
  placeName,
  stateOf,
  stepIn,
  timesIn,
  timesOf,
  towardIn,
  unseenIn,
  word,
} = tellingIn(words);

/** For selection lists: values in the order of the vocabulary. */
export function wordsOf(vocabulary: Vocabulary): readonly (readonly [value: string, word: string])[] {
  return Object.entries(words[vocabulary]);
}

/** The same without their words, as the API names them. */
export function valuesOf<Of extends Vocabulary>(vocabulary: Of): readonly Extract<keyof Words[Of], string>[] {
  return Object.keys(words[vocabulary]) as Extract<keyof Words[Of], string>[];
}

/** The API's messages begin small and end open; those that this language has no words for stay in English. */
export function sentence(text: string): string {
  const said = capitalised(messageIn(text) ?? text);
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}

/** For a message of the API: the language that it stands in, where that is not the page's. */
export function messageLang(text: string): string | undefined {
  return messageIn(text) === null ? foreign('en') : undefined;
}
