/** A past item list: the same questions as to the index, answered from documents in the order of their discovery. */
import { isUnderstood, type ItemDoc } from '#core';
import { parted, tokensOf, type ItemFilter } from './item-filter.js';
import type { ItemList } from './item-index.js';

/** The cursor is an item's place in the order of discovery, from 1. */
export function listItems(docs: Iterable<ItemDoc>, filter: ItemFilter, limit: number): ItemList {
  const { verdict, after = Infinity } = filter;
  const phrases = tokensOf(filter.words ?? '').map((word) => folded(word));
  const matching = [...docs].map((doc, i) => ({ doc, n: i + 1 })).filter(({ doc }) => matches(doc, filter, phrases));
  const listed = matching.filter(({ doc }) => verdict === undefined || doc.verdict === verdict);
  const page = listed.filter(({ n }) => n < after).slice(-limit).reverse(); // prettier-ignore
  return {
    items: page.map(({ doc }) => doc),
    total: listed.length,
    counts: countsOf(matching.map(({ doc }) => doc.verdict)),
    next: page.length === limit ? page[page.length - 1]?.n : undefined,
  };
}

function matches(doc: ItemDoc, filter: ItemFilter, phrases: readonly (readonly string[])[]): boolean {
  const { feed = doc.feed, lang = doc.lang, understood } = filter;
  if (doc.feed !== feed || doc.lang !== lang) return false;
  if (understood !== undefined && isUnderstood(doc) !== (understood === 'yes')) return false;
  if (phrases.length === 0) return true;
  const columns = [doc.title, doc.publisher.name, doc.reason].map(folded);
  return phrases.every((phrase, i) => columns.some((column) => holds(column, phrase, i === phrases.length - 1)));
}

/** The phrase's words in a row; the last word of all may be unfinished. */
function holds(column: readonly string[], phrase: readonly string[], open: boolean): boolean {
  const fits = (word: string | undefined, sought: string, i: number) =>
    open && i === phrase.length - 1 ? word?.startsWith(sought) === true : word === sought;
  return column.some((_, from) => phrase.every((sought, i) => fits(column[from + i], sought, i)));
}

/** Words as the index folds them: without case and without marks. */
function folded(text: string): readonly string[] {
  const plain = parted(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
}

function countsOf(verdicts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}
