/** Lists and values in words. */
import type { Words } from '../languages/said.js';
import { ownOf } from './own.js';

/** A value that came after these words is shown in its own letters. */
export function wordIn(words: Readonly<Record<string, string>>, value: string): string {
  return ownOf(words, value) ?? capitalised(value.replaceAll('-', ' '));
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "A, B and C". */
export function listed(names: readonly string[], { locale }: Pick<Words, 'locale'>): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** To make one takes longer than to write the row of a list that asks for it. */
const namers = new Map<string, Intl.DisplayNames>();

function nameIn(type: 'language' | 'region', locale: string, code: string): string {
  const namer = namers.get(`${type} ${locale}`) ?? new Intl.DisplayNames(locale, { type, fallback: 'code' });
  namers.set(`${type} ${locale}`, namer);
  try {
    return namer.of(code) ?? code;
  } catch {
    return code;
  }
}

export function languageName(tag: string, { locale }: Pick<Words, 'locale'>): string {
  return nameIn('language', locale, tag);
}

/** "BE" is Belgium, "EU" the European Union. */
export function countryName(code: string, { locale }: Pick<Words, 'locale'>): string {
  return nameIn('region', locale, code);
}

/** The value of a lang attribute for text that may be in another language than the page; none for the page's own and unknown. */
export function foreign(tag: string | undefined, page: Pick<Words, 'tag'>): string | undefined {
  if (tag === undefined || tag === '' || tag === 'und') return undefined;
  return tag.split('-')[0]?.toLowerCase() === page.tag ? undefined : tag;
}
