/** Where an article's paragraphs stand: publishers cut a text into several elements of one class, and put remarks beside them. */
import type { Block } from './blocks.js';
import { isElement, type Element } from './page.js';
import { enoughOf, lengthOf } from './measures.js';

export function isProse({ text, linkLength }: Block): boolean {
  return text.length > enoughOf(text, 80) && linkLength < text.length * 0.5;
}

export function placeOf({ element }: Block): string {
  const { parent } = element;
  return parent !== null && isElement(parent) ? signatureOf(parent) : '';
}

/** The place of most of the text. */
export function ownPlace(blocks: readonly Block[]): string {
  const sums = new Map<string, number>();
  for (const block of blocks.filter(isProse)) {
    sums.set(placeOf(block), (sums.get(placeOf(block)) ?? 0) + block.text.length);
  }
  let heaviest = '';
  for (const [place, sum] of sums) if (sum > (sums.get(heaviest) ?? 0)) heaviest = place;
  return heaviest;
}

/** What follows the last paragraph elsewhere is a remark: rules for comments, a promise of more, a disclaimer. */
export function untilLastOwn(blocks: readonly Block[]): Block[] {
  const own = ownPlace(blocks);
  const prose = blocks.filter(isProse);
  const inPlace = prose.filter((block) => placeOf(block) === own);
  const isShort = lengthOf(prose) < enoughOf(prose[0]?.text ?? '', 500);
  if (isShort || lengthOf(inPlace) < lengthOf(prose) * 0.8) return [...blocks];
  return blocks.slice(0, blocks.findLastIndex(({ element }) => isInside(element, own)) + 1);
}

/** Remarks in italics: corrections, notes of the editors, who the author is. */
export function withoutItalicEnd(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex(({ element }) => !isItalic(element));
  return last < 3 ? [...blocks] : blocks.slice(0, Math.max(last + 1, blocks.length - 3));
}

function isItalic({ children }: Element): boolean {
  const seen = children.filter((child) => isElement(child) || ('data' in child && child.data.trim() !== ''));
  return seen.length > 0 && seen.every((child) => isElement(child) && /^(?:em|i)$/.test(child.name));
}

function isInside(element: Element, place: string): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
    if (signatureOf(at) === place) return true;
  }
  return false;
}

function parentOf({ parent }: Element): Element | undefined {
  return parent !== null && isElement(parent) ? parent : undefined;
}

function signatureOf({ name, attribs }: Element): string {
  return `${name}.${attribs.class ?? ''}`;
}
