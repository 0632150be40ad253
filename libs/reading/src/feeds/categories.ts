/** What an item is about, in its publisher's words; those of Atom both as shown and as kept. */
import { plainText } from '../text/plain-text.js';
import type { RawElement, RawFields } from './raw-feed.js';

const labelled = ['category', 'dc:subject', 'media:category', 'atom:category'];
const listed = ['itunes:keywords', 'media:keywords', 'news:keywords'];

export function categoriesOf(fields: RawFields): string[] {
  const all = new Set<string>();
  const add = (label: string): void => {
    const shown = plainText(label);
    if (shown !== '') all.add(shown);
  };
  for (const name of labelled) fields[name]?.flatMap(labelsOf).forEach(add);
  fields['itunes:category']?.flatMap(showsOf).forEach(add);
  for (const name of listed) fields[name]?.flatMap(({ text }) => text.split(',')).forEach(add);
  return [...all];
}

function labelsOf({ attributes: { label, term }, text }: RawElement): string[] {
  return [label ?? term ?? text, term ?? text];
}

/** iTunes nests its categories. */
function showsOf(element: RawElement): string[] {
  const below = element.children['itunes:category'] ?? [];
  return [element.attributes.text ?? element.text, ...below.flatMap(showsOf)];
}
