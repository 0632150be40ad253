/** Words from outside, for a terminal that obeys control characters (ECMA-48) and turns text round (Unicode UAX 9). */
const obeyed = /[^\P{Cc}\t]|[\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * One line: control characters, marks that turn the direction of text, and ends of lines stand in it as JSON writes them
 * (`\u001b`), and tabs stay. A line of JSON remains the same document.
 */
export function harmlessLine(text: string): string {
  return text.replace(obeyed, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same for what has several lines by itself: an end of a line stays one. */
export function harmlessLines(text: string): string {
  return text.split(/\r?\n/).map(harmlessLine).join('\n');
}
