/** What people ask of the item list → a WHERE clause with bound parameters. */
export interface ItemFilter {
  readonly verdict?: string;
  readonly feed?: string;
  readonly lang?: string;
  /** As `isUnderstood` of the core says. */
  readonly understood?: 'yes' | 'no';
  /** Words that must all occur, in any order; the last may be unfinished. */
  readonly words?: string;
  /** Cursor: items discovered before this one. */
  readonly after?: number;
}

/** The same as `isUnderstood` of the core, negated. */
export const notUnderstood =
  "(verdict IN ('relevant', 'copy') AND NOT (lang = 'en' OR lang LIKE 'en-%' OR lang IN ('', 'und')))";

export function where(filter: ItemFilter): { readonly clause: string; readonly params: readonly (string | number)[] } {
  const match = matchOf(filter.words ?? '');
  const conditions: readonly (readonly [string, string | number | undefined])[] = [
    ['verdict = ?', filter.verdict],
    ['feed = ?', filter.feed],
    ['lang = ?', filter.lang],
    [`${notUnderstood} = ?`, filter.understood && Number(filter.understood === 'no')],
    ['rowid IN (SELECT rowid FROM words WHERE words MATCH ?)', match === '' ? undefined : match],
    ['rowid < ?', filter.after],
  ];
  const used = conditions.filter((condition): condition is [string, string | number] => condition[1] !== undefined);
  const clause = used.length === 0 ? '' : `WHERE ${used.map(([sql]) => sql).join(' AND ')}`;
  return { clause, params: used.map(([, value]) => value) };
}

/** Every word quoted, so that nothing a person types is taken for FTS5 syntax. Empty for no words. */
export function matchOf(words: string): string {
  const tokens = tokensOf(words);
  return tokens.map((token, i) => (i === tokens.length - 1 ? `"${parted(token)}"*` : `"${parted(token)}"`)).join(' ');
}

export function tokensOf(words: string): readonly string[] {
  return words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Scripts that do not part words are indexed sign by sign, and searched as a phrase of signs. */
export function parted(text: string): string {
  return text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, ' $& ');
}
