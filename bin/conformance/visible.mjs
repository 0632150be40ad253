// What is compared of a text: the characters that a reader sees, whatever markup, entities and spacing they came in. Prose
// may be escaped once more than its format asks for, so tags go and entities are decoded twice.
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

export function visible(text) {
  const once = (markup) => decoded(markup.replace(/<\/?[a-z!][^>]*>/gi, ''));
  return once(once(text)).replace(/[\s\u00a0\u200b\ufeff]+/g, '');
}

/** The first 16 hex digits of the SHA-1 of the visible text. */
export function sumOf(text) {
  return createHash('sha1').update(visible(text)).digest('hex').slice(0, 16);
}

function decoded(text) {
  if (!text.includes('&')) return text;
  const parts = [];
  new Parser({ ontext: (part) => parts.push(part) }).end(text.replaceAll('<', '&lt;'));
  return parts.join('');
}
