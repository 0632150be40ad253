/** Tables of ours, asked for words that others chose. */

/** Undefined where the table has no such word: what every object has ("constructor") is none. */
export function ownOf<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
