/**
 * Text from outside as a page shows it. Marks that turn the direction of what follows (UAX 9) let a title read as another than it is: an
 * override, which no publisher needs, shows as a replacement character; embeddings and isolates are left out, for the page isolates by itself.
 */
const turning = /[\u202A-\u202E\u2066-\u2069]/;
const overrides = /[\u202D\u202E]/g;
const others = /[\u202A-\u202C\u2066-\u2069]/g;

export function unturned(text: string): string {
  return turning.test(text) ? text.replace(overrides, '\uFFFD').replace(others, '') : text;
}

const keptOrTurned = /(\s(?:href|action|value)="[^"]*")|[\u202A-\u202E\u2066-\u2069]/g;

/** Of a whole page; its addresses, and what its forms send, stay what they are. */
export function unturnedPage(html: string): string {
  return html.replace(keptOrTurned, (part, kept?: string) => kept ?? unturned(part));
}
