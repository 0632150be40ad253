/** What blocks are weighed by: whether they head something, and how much they say. */
import type { Element } from './page.js';

export function isHeading({ element }: { readonly element: Element }): boolean {
  return /^h[1-6]$/.test(element.name);
}

export function lengthOf(blocks: readonly { readonly text: string }[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

const dense = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\u0E00-\u0E7F]/;

/** So many characters of a Latin script, as this text's script needs for as much. */
export function enoughOf(text: string, characters: number): number {
  return dense.test(text) ? characters * 0.4 : characters;
}

/** Whether a text says as much as so many characters of a Latin script do; whoever has as many need not be looked at. */
export function isEnough(text: string, characters: number): boolean {
  return text.length >= characters || text.length >= enoughOf(text, characters);
}
