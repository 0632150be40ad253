/** Markup that stood in a feed as XML, as HTML: bounded in depth, without CDATA and prefixes, which HTML does not know. */
import { boundDepth } from '../text/bound-depth.js';
import { escapeText } from '../text/plain-text.js';

const deepest = 200;

export function inlineMarkup(written: string, depth: number): string {
  const bounded = depth > deepest ? boundDepth(written, deepest) : written;
  const plain = bounded.includes('<![CDATA[')
    ? bounded.replace(/<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g, (_, text: string) => escapeText(text))
    : bounded;
  return /<[\w-]{1,40}:/.test(plain) ? plain.replace(/(<\/?)[\w-]{1,40}:(?=[a-z])/gi, '$1') : plain;
}
