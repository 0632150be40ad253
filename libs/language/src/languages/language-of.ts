/**
 * Which language a text is read in. Its own words decide where they are clear: a feed may name another language than its
 * pages are in. Else what the page says of itself; short texts that tell nothing are read as English.
 */
import type { ReadableArticle } from '#core';

export type Read = 'en' | 'ru' | 'de' | 'other';

/** What a text is in shows early. */
const looked = 4000;
const letters = /\p{L}/gu;
const cyrillic = /\p{Script=Cyrillic}/gu;
/** Letters of its neighbours that Russian does not have. */
const notRussian = /[іїєґўјљњћђџѓќ]/giu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Thai}]/gu;
const english = /(?<!\p{L})(?:the|of|and|to|that|with|was|is|for|said|on|not)(?!\p{L})/giu;
const germanWords = /(?<!\p{L})(?:der|die|das|und|nicht|ist|mit|den|von|dem|ein|eine|sich|auf|zu)(?!\p{L})/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export function languageOf({ text, lang }: Pick<ReadableArticle, 'text' | 'lang'>): Read {
  const part = text.slice(0, looked);
  const all = count(part, letters);
  const tag = tagged(lang);
  if (count(part, cyrillic) * 2 > all) return count(part, notRussian) * 100 > all || tag === 'other' ? 'other' : 'ru';
  if (count(part, unspaced) * 2 > all) return 'other';
  return latin(part, tag) ?? (tag === 'ru' ? 'other' : (tag ?? 'en'));
}

/** Null where small words do not tell. */
function latin(part: string, tag: Read | null): Read | null {
  const [en, de] = [count(part, english), count(part, germanWords)];
  if (en >= 3 && en > de * 2) return 'en';
  if (tag === 'en' || tag === 'other') return null;
  return de >= 2 && de > en * 2 ? 'de' : null;
}

function tagged(lang: string | undefined): Read | null {
  const primary = lang?.toLowerCase().split(/[-_]/u)[0] ?? '';
  if (primary === '' || primary === 'und') return null;
  return primary === 'en' || primary === 'ru' || primary === 'de' ? primary : 'other';
}
