/** What an item is about, in its publisher's words; those of Atom both as shown and as kept. */
import { plainText } from '../text/plain-text.js';
import { elementsOf, textOf } from './fields.js';
import type { RawElement, RawFields } from './raw-feed.js';

export function categoriesOf(fields: RawFields): string[] {
  const named = elementsOf(fields, ['category', 'dc:subject', 'media:category', 'atom:category']);
  const shows = elementsOf(fields, ['itunes:category']);
  const keywords = ['itunes:keywords', 'media:keywords', 'news:keywords'].flatMap(
    (name) => textOf(fields, [name])?.split(',') ?? [],
  );
  const all = [...named.flatMap(labelsOf), ...shows.flatMap(showsOf), ...keywords];
  if (all.length === 0) return all;
  return [...new Set(all.map((label) => plainText(label)).filter((label) => label !== ''))];
}

function labelsOf({ attributes: { label, term }, text }: RawElement): string[] {
  return [label ?? term ?? text, term ?? text];
}

/** iTunes nests its categories. */
function showsOf(element: RawElement): string[] {
  const below = element.children['itunes:category'] ?? [];
  return [element.attributes.text ?? element.text, ...below.flatMap(showsOf)];
}
