/** Looking an element up by the names it goes by, in the order in which they are believed. */
import type { RawElement, RawFields } from './raw-feed.js';

export function firstOf(
  fields: RawFields,
  names: readonly string[],
  fits: (element: RawElement) => boolean,
): RawElement | undefined {
  for (const name of names) {
    const found = fields[name]?.find(fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function textOf(fields: RawFields, names: readonly string[]): string | undefined {
  return firstOf(fields, names, ({ text }) => text.trim() !== '')?.text.trim();
}
