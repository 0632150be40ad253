/** Numbers, lists and values in words. */

/** A value that came after these words is shown in its own letters. */
export function wordIn(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? capitalised(value.replaceAll('-', ' '));
}

/** Statuses and stances are words of their own: `not-agreed` is "Not agreed". */
export function statusWord(value: string): string {
  return capitalised(value.replaceAll('-', ' '));
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Groups of three digits are parted by a thin space that does not break. */
export function figure(n: number): string {
  return Math.abs(n) < 1000 ? String(n) : n.toLocaleString('en').replaceAll(',', '\u202f');
}

/** "1 origin", "3 origins". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${figure(n)}\u00a0${n === 1 ? one : many}`;
}

/** "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The value of a lang attribute for text that may be in another language than the page; none for English and unknown. */
export function foreign(tag: string | undefined): string | undefined {
  return tag === undefined || tag === '' || tag === 'und' || /^en\b/i.test(tag) ? undefined : tag;
}
