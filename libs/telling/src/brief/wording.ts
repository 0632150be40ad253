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
const languageNames = new Map<string, Intl.DisplayNames>();

function languageNamesIn(locale: string): Intl.DisplayNames {
  const names = languageNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  languageNames.set(locale, names);
  return names;
}

export function languageName(tag: string, { locale }: Pick<Words, 'locale'>): string {
  try {
    return languageNamesIn(locale).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The value of a lang attribute for text that may be in another language than the page; none for the page's own and unknown. */
export function foreign(tag: string | undefined, page: Pick<Words, 'tag'>): string | undefined {
  if (tag === undefined || tag === '' || tag === 'und') return undefined;
  return tag.split('-')[0]?.toLowerCase() === page.tag ? undefined : tag;
}
