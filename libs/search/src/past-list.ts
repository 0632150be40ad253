/** A past item list: the same questions as to the index, answered from documents in the order of their discovery. */
import { meets, type Condition, type ItemDoc, type WordsCondition } from '#core';
import type { ItemFilter } from './item-filter.js';
import { isVerdict, verdictsIn, type ItemIndex, type ItemList } from './item-index.js';
import { placesOf, tokensIn } from './tokens.js';

/**
 * The cursor is an item's place in the order of discovery, from 1. Words are sought in texts as far as the index has them: a text
 * that an article no longer has is not searched.
 */
export function listItems(
  docs: Iterable<ItemDoc>,
  { conditions, after, skip = 0 }: ItemFilter,
  limit: number,
  index: Pick<ItemIndex, 'textsHolding'>,
): ItemList {
  const fits = fitting(conditions.filter((condition) => !isVerdict(condition)), index); // oxfmt-ignore
  const all = [...docs];
  const anchor = after ?? all.length + 1;
  const matching = all.map((doc, i) => ({ doc, n: i + 1 })).filter(({ doc }) => fits(doc));
  const hasVerdict = fitting(conditions.filter(isVerdict), index);
  const listed = matching.filter(({ doc, n }) => n < anchor && hasVerdict(doc)).reverse();
  const page = listed.slice(skip, skip + limit);
  const counts = countsOf(matching.map(({ doc }) => doc.verdict));
  return {
    items: page.map(({ doc }) => doc),
    total: verdictsIn(conditions, counts).reduce((sum, n) => sum + n, 0),
    counts,
    next: page.length === limit ? page[page.length - 1]?.n : undefined,
    anchor,
  };
}

function fitting(conditions: readonly Condition[], index: Pick<ItemIndex, 'textsHolding'>) {
  const inTexts = new Map<WordsCondition, ReadonlySet<string>>();
  for (const one of conditions) if (one.on === 'words') inTexts.set(one, index.textsHolding(one));
  return (doc: ItemDoc) =>
    meets(doc, conditions, (words) => {
      const { title, publisher, failure, textHash, removed } = doc;
      if (textHash !== null && removed === null && inTexts.get(words)?.has(textHash) === true) return true;
      return [title, publisher.name, failure].some((column) => placesOf(words, tokensIn(column)).length > 0);
    });
}

function countsOf(verdicts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}
