/** In which language the article speaks, and how sure that is: the page's word, checked against the text. */
import { detectAll } from 'tinyld/light';
import { metaValue, type Page } from '../page.js';

export interface Spoken {
  readonly lang?: string;
  /** 0 to 1. */
  readonly langConfidence?: number;
}

const enough = 200;
/** Of these the detector tells its neighbours apart; of others it says the nearest that it knows. */
const known = new Set('ja zh ko th be hi fr en de es pt it nl el sv fi no hu ro ru pl tr he ar'.split(' '));

export function languageOf(page: Page, text: string): Spoken {
  const told = toldLanguage(page);
  if (told !== undefined && speaks(told.slice(0, 2).toLowerCase(), text)) return { lang: told, langConfidence: 1 };
  const [guess] = text.length < enough ? [] : detectAll(text.slice(0, 300));
  if (guess === undefined) return told === undefined ? {} : { lang: told, langConfidence: 0.5 };
  return told === undefined
    ? { lang: guess.lang, langConfidence: rounded(guess.accuracy) }
    : checked(told, guess, text);
}

interface Guess {
  readonly lang: string;
  readonly accuracy: number;
}

function checked(told: string, guess: Guess, text: string): Spoken {
  const primary = told.slice(0, 2).toLowerCase();
  if (sameLanguage(primary, guess.lang)) return { lang: told, langConfidence: 1 };
  // Templates say "en" of everything; a language the detector does not know it cannot refute.
  if (!known.has(primary) || !isSure(guess, text)) return { lang: told, langConfidence: 0.5 };
  return { lang: guess.lang, langConfidence: rounded(guess.accuracy) };
}

/** Names and quotations at its beginning do not make a text foreign. */
function isSure(guess: Guess, text: string): boolean {
  return guess.accuracy > 0.5 && detectAll(text.slice(600, 1600))[0]?.lang === guess.lang;
}

/** Words that hardly a few sentences of a language go without, and that its neighbours do not share. */
const commonWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the of and to that with for was',
    de: 'der die und den von das mit ist',
    fr: 'les des une est dans pour qui sur',
    es: 'los las que del una por con para',
    it: 'che della del una per con sono non',
    pt: 'que uma não para com dos por mais',
    nl: 'het een van dat zijn voor met niet',
    sv: 'och att det som för med den inte',
    ru: 'что как это для его они при или',
    pl: 'się nie jest że oraz który przez jako',
  }).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);

/** Half of its common words near the beginning: the detector, which is dear, need not be asked. */
function speaks(lang: string, text: string): boolean {
  const common = commonWords.get(lang);
  if (common === undefined || text.length < enough) return false;
  const words = text
    .slice(0, 600)
    .toLowerCase()
    .split(/[\s.,;:!?]+/);
  return new Set(words.filter((word) => common.has(word))).size >= common.size / 2;
}

function sameLanguage(told: string, guess: string): boolean {
  return told === guess || (/^(?:no|nb|nn|da)$/.test(told) && guess === 'no');
}

/** BCP 47, as the page declares it. */
export function toldLanguage(page: Page): string | undefined {
  const root = page.elements.find(({ name }) => name === 'html')?.attribs;
  const told = [root?.lang, root?.['xml:lang'], metaValue(page, languageNames)];
  const tag = told
    .find((each) => each !== undefined && each !== '')
    ?.trim()
    .replaceAll('_', '-');
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}

const languageNames = ['og:locale', 'content-language', 'language', 'dc.language', 'inlanguage'];

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
