/** The article's text as the publisher states it in structured data: a witness to the visible text, or its substitute. */
import { plainText } from '../text/plain-text.js';
import type { Block } from './blocks.js';
import { articleNode, listOf } from './json-ld.js';
import type { Page } from './page.js';

/** Paragraphs, as far as the statement parts them. */
export function articleBodyOf(page: Page): string[] {
  const told = listOf(articleNode(page.jsonLd)?.articleBody).filter((part): part is string => typeof part === 'string');
  const marked = told.join('\n').replace(/<\/(?:p|div|h\d|li|blockquote)>|<br\s*\/?>/gi, '\n');
  return marked
    .split(/\s*\n\s*/)
    .map(plainText)
    .filter((paragraph) => paragraph !== '');
}

/** Visible text has the paragraphs; the statement wins where the page shows too little of it, or something else. */
export function bestBody(blocks: readonly Block[], told: readonly string[]): string {
  const seen = blocks.map(({ text }) => text).join('\n');
  const stated = told.join('\n');
  if (stated.length < 200) return seen;
  const share = covered(stated, seen);
  const isOther = stated.length > 1000 && share < 0.2;
  return isOther || (share <= 0.5 && stated.length > seen.length) ? stated : seen;
}

function covered(stated: string, seen: string): number {
  const shown = new Set(triples(seen));
  const wanted = triples(stated);
  return wanted.length === 0 ? 1 : wanted.filter((triple) => shown.has(triple)).length / wanted.length;
}

function triples(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(2).map((word, at) => `${words[at] ?? ''} ${words[at + 1] ?? ''} ${word}`);
}
