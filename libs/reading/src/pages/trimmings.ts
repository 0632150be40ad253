/** What stands inside an article's element and is not the article: its headline, link lists, calls, everything after the end. */
import { parseMoment } from '../text/dates.js';
import { squeeze } from '../text/plain-text.js';
import type { Block } from './blocks.js';
import { untilClosing } from './closing.js';
import { untilLastOwn, withoutItalicEnd } from './place.js';
import { asksOrLeadsAway, isRemark } from './wording.js';
import { isHeading, lengthOf } from './measures.js';

/** What is known of the article before its text is. */
export interface Known {
  readonly title: string | undefined;
  readonly byline: string | undefined;
}

export function withoutTrimmings(blocks: readonly Block[], { title, byline }: Known): Block[] {
  const begun = withoutCredits(fromHeadline(blocks, title), byline);
  const ended = untilClosing(begun);
  const lists = linkLists(ended);
  const kept = ended
    .filter(({ text }) => !isStamp(text))
    .filter((block, at, all) => headsProse(block, all[at + 1]) || !leadsAway(block))
    .filter((block) => !(block.element.name === 'li' && lists.has(block.element.parent)));
  return withoutLooseHeadings(withoutRepeats(withoutItalicEnd(untilLastOwn(kept))));
}

/** Above the headline stand sections, dates and bylines; the headline itself is the title's. */
function fromHeadline(blocks: readonly Block[], title: string | undefined): Block[] {
  const name = keyOf(title ?? '');
  const headline = blocks.findIndex((block) => isHeading(block) && name !== '' && sameTitle(keyOf(block.text), name));
  if (headline < 0) return blocks.filter((block) => block.element.name !== 'h1' || keyOf(block.text) !== name);
  const before = lengthOf(blocks.slice(0, headline));
  const rest = before > lengthOf(blocks) * 0.3 ? blocks.filter((_, at) => at !== headline) : blocks.slice(headline + 1);
  return rest.filter((block) => keyOf(block.text) !== name);
}

function sameTitle(text: string, title: string): boolean {
  return text === title || (text.length > 20 && (title.startsWith(text) || text.startsWith(title)));
}

const credit =
  /^(?:by|von|par|por|di|av|door)\s+\p{Lu}|\b(?:published|updated|posted|stand:|aktualisiert|\d+ min(?:ute)?s?\.? read|lesezeit|reading time)\b|\b\d{1,2}[.:/]\d{2}\b.*\b(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b.*\b\d{1,2}[:.]\d{2}\b/iu;

/** Who wrote it and when stands above the first sentence, who signed it below the last. */
function withoutCredits(blocks: readonly Block[], byline = ''): Block[] {
  const names = byline.split(', ').filter((name) => name !== '');
  const isName = (text: string): boolean => names.some((name) => text.includes(name));
  const first = blocks.findIndex(({ text }) => text.length >= 100);
  return blocks.filter(({ text }, at) => {
    if (text.length >= 80) return true;
    if (at < first) return !isName(text) && !credit.test(text);
    return at < blocks.length - 3 || !names.includes(text);
  });
}

/** A date or time standing alone is the article's, not the text's. */
function isStamp(text: string): boolean {
  return text.length >= 8 && text.length < 40 && /\d/.test(text) && parseMoment(text) !== undefined;
}

function leadsAway({ text, linkLength }: Block): boolean {
  if (isLink(text.length, linkLength) || isRemark(text)) return true;
  return asksOrLeadsAway(text) && (linkLength > 0 || text.length < 60 || text.slice(0, 30).includes(':'));
}

function isLink(length: number, linkLength: number): boolean {
  return (linkLength > length * 0.75 && length < 250) || (linkLength > length * 0.5 && length < 80);
}

/** The parts of an article may be headed by links to what they speak of. */
function headsProse(block: Block, next: Block | undefined): boolean {
  if (!isHeading(block) || next === undefined || asksOrLeadsAway(block.text)) return false;
  const isBeside = next.element.parent === block.element.parent;
  return isBeside && next.element.name === 'p' && next.text.length > 100 && next.linkLength < next.text.length * 0.3;
}

/** Lists that are mostly links, by the element that holds their items. */
function linkLists(blocks: readonly Block[]): Set<unknown> {
  const lists = new Map<unknown, Block[]>();
  for (const block of blocks.filter(({ element }) => element.name === 'li')) {
    const items = lists.get(block.element.parent) ?? [];
    items.push(block);
    lists.set(block.element.parent, items);
  }
  const isLinks = (items: readonly Block[]): boolean =>
    items.reduce((sum, { linkLength }) => sum + linkLength, 0) > lengthOf(items) * 0.6;
  return new Set([...lists].filter(([, items]) => isLinks(items)).map(([list]) => list));
}

/** Pages carry a text twice, for wide and for narrow screens; a line that alone is said again is a refrain. */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  const last = new Map<string, number>();
  const isRepeated = blocks.map(({ text }, at) => {
    const before = last.get(text);
    last.set(text, at);
    return before !== undefined && before < at - 1;
  });
  const isCopied = (at: number): boolean => isRepeated[at] === true;
  return blocks.filter(({ text }, at) => text.length < 60 || !isCopied(at) || !(isCopied(at - 1) || isCopied(at + 1)));
}

/** A heading with nothing under it heads something that was left out. */
function withoutLooseHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, at) => {
    const next = blocks[at + 1];
    return !isHeading(block) || (next !== undefined && !(isHeading(next) && next.element.name <= block.element.name));
  });
}

/** Longer than any headline. */
const longestTitle = 1000;

function keyOf(text: string): string {
  return squeeze(text.slice(0, longestTitle))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
