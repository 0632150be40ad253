/** The selectors of a list page as they are typed, and as the service takes them. */
import type { Shape } from '../client.js';

export const selectorParts = ['item', 'link', 'title', 'date', 'summary'] as const;

export type SelectorTexts = Readonly<Record<(typeof selectorParts)[number], string>>;

/** Undefined until it is said where the items stand; what is left empty is left out. */
export function selectorsFrom(texts: SelectorTexts): Shape<'ListPage'> | undefined {
  const item = texts.item.trim();
  if (item === '') return undefined;
  const others = selectorParts.flatMap((part) => {
    const text = texts[part].trim();
    return part === 'item' || text === '' ? [] : [[part, text] as const];
  });
  return { item, ...Object.fromEntries(others) };
}
