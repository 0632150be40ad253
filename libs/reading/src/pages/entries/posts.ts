/**
 * Boxes that repeat on a page, each with a text of its own: posts of a live blog, whole posts of a blog. Found from what every
 * such box holds, a time or a heading, by climbing to the boxes that are called alike.
 */
import { DomUtils } from 'htmlparser2';
import type { Block, Blocks } from '../blocks.js';
import { isElement, select, textAt, type Element, type Page } from '../page.js';
import { isForeign } from '../weights.js';
import { present } from '../../feeds/present.js';

export interface Post {
  readonly element: Element;
  readonly blocks: readonly Block[];
  readonly heading?: Element;
  readonly title?: string;
  /** The first element in it that gives a time. */
  readonly time?: Element;
  /** What is written there. */
  readonly stamp?: string;
}

export interface Group {
  readonly posts: readonly Post[];
  /** Share of the page's prose that stands in them. */
  readonly share: number;
}

const timeNames =
  '[class*="time" i], [class*="date" i], [class*="hour" i], [class*="uhrzeit" i], [class*="heure" i], [class*="hora" i]';
const headingParts = 'h1, h2, h3, h4';
const climb = 9;
const most = 600;

/** The alike boxes that hold most of the page's prose; of nested ones the finest. */
export function bestGroup(page: Page, blocks: Blocks, least: number): Group | undefined {
  const anchors = select(page, `time, [data-timestamp], ${headingParts}`).slice(0, most);
  const clocks = anchors.length < 3 ? select(page, timeNames).slice(0, most) : [];
  const groups = groupsAround([...anchors, ...clocks], blocks).filter((boxes) => boxes.length >= least);
  const total = proseOf(blocks.all);
  const weighed = groups
    .map((boxes) => groupOf(page, blocks, boxes, total))
    .filter(({ posts }) => posts.length >= least);
  return weighed.reduce<Group | undefined>(
    (best, next) => (best === undefined || isBetter(next, best) ? next : best),
    undefined,
  );
}

/** Nearly as much in more pieces is the finer cut; the same pieces are better had with their frames. */
function isBetter(next: Group, best: Group): boolean {
  if (next.posts.length === best.posts.length) return next.share >= best.share;
  const finer = next.posts.length > best.posts.length;
  return finer ? next.share > best.share * 0.85 : next.share * 0.85 > best.share;
}

function groupsAround(anchors: readonly Element[], blocks: Blocks): Element[][] {
  const groups = new Map<string, Set<Element>>();
  for (const anchor of anchors) {
    let above = anchor.parent;
    for (let level = 0; level < climb && above !== null && isElement(above) && blocks.ranges.has(above); level++) {
      const name = nameOf(above);
      if (name !== undefined) groups.set(name, (groups.get(name) ?? new Set()).add(above));
      above = above.parent;
    }
  }
  return [...groups.values()].map((boxes) => withoutOuter([...boxes]));
}

/** What boxes of one kind are called; numbers in a name tell them apart and say nothing of the kind. */
function nameOf({ name, attribs, parent }: Element): string | undefined {
  if (!boxNames.test(name)) return undefined;
  const [first] = (attribs.class ?? '').split(/\s+/).filter((word) => word !== '' && !/\d{2}/.test(word));
  if (first !== undefined) return `${name}.${first}`;
  return /^(?:article|section|li)$/.test(name) || attribs.id !== undefined
    ? `${calledBy(parent)} > ${name}`
    : undefined;
}

function calledBy(parent: Element['parent']): string {
  return parent !== null && isElement(parent) ? (parent.attribs.class ?? parent.name) : '';
}

const boxNames = /^(?:article|section|div|li|details|tr|amp-[\w-]+)$/;

function withoutOuter(boxes: readonly Element[]): Element[] {
  const all = new Set(boxes);
  const outer = new Set<Element>();
  for (const box of boxes) {
    for (let above = box.parent; above !== null && isElement(above); above = above.parent)
      if (all.has(above)) outer.add(above);
  }
  return boxes.filter((box) => !outer.has(box));
}

function groupOf(page: Page, blocks: Blocks, boxes: readonly Element[], total: number): Group {
  const inOrder = boxes
    .map((element) => ({ element, range: blocks.ranges.get(element) ?? { from: 0, to: 0 } }))
    .sort((one, other) => one.range.from - other.range.from);
  const filled = inOrder
    .map(({ element, range }) => ({ element, blocks: blocks.all.slice(range.from, range.to) }))
    .filter((box) => proseOf(box.blocks) >= 40);
  const share = filled.reduce((sum, box) => sum + proseOf(box.blocks), 0) / Math.max(1, total);
  return { posts: share < 0.4 ? [] : filled.map((box) => postOf(page, box)), share };
}

function postOf(page: Page, box: { element: Element; blocks: Block[] }): Post {
  const heading = DomUtils.findOne(isHeading, box.element.children) ?? undefined;
  const time = DomUtils.findOne(givesTime, box.element.children) ?? undefined;
  const title = textAt(page, heading).slice(0, 300);
  return {
    ...box,
    ...(title === '' ? {} : present({ heading, title })),
    ...(time === undefined ? {} : { time, stamp: textAt(page, time) }),
  };
}

function isHeading({ name }: Element): boolean {
  return /^h[1-6]$/.test(name);
}

/** A time, or something that is called one. */
function givesTime({ name, attribs }: Element): boolean {
  if (name === 'time' || attribs['data-timestamp'] !== undefined) return true;
  if (attribs.itemprop?.split(/\s+/).includes('datePublished') === true) return true;
  return attribs.class !== undefined && /time|date|hour|uhrzeit|heure|hora/i.test(attribs.class);
}

/** Characters outside of links, navigation and foreign parts. */
export function proseOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length - block.linkLength : 0), 0);
}

function isProse(block: Block): boolean {
  const { text, linkLength, element, doubts } = block;
  if (text.length < 40 || linkLength > text.length * 0.5 || /^h[1-6]$/.test(element.name)) return false;
  return (
    !isForeign(block) &&
    !doubts.some((doubt) => doubt.kind === 'frame' && /^(?:nav|footer|aside)$/.test(doubt.element.name))
  );
}
