/** Text of pages as XML 1.0 (2.2), iCalendar and tables can hold it: without controls, halves of surrogate pairs, and marks that turn the direction of text. */
export function plain(text: string): string {
  return text
    .replace(/[^\t\n\x20-\x7E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}
