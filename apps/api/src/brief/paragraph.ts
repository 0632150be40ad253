/** The paragraph of an archived text that a sentence stands in. Paragraphs are parted by line feeds. */
import type { z } from 'zod';
import type { Paragraph } from '../contract/path.js';

/** Some archived texts are one paragraph: of a long one this many characters are given on either side. */
const reach = 900;

export function paragraphAround(text: string, start: number, end: number): z.infer<typeof Paragraph> {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const to = lineEnd === -1 ? text.length : lineEnd;
  const [begin, close] = [Math.max(from, start - reach), Math.min(to, end + reach)];
  const isCut = begin > from || close < to;
  return { text: text.slice(begin, close), start: start - begin, end: end - begin, isCut };
}
