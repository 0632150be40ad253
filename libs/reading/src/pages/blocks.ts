/**
 * A page flattened into the blocks a reader sees, in document order: each knows its tag, how much of it is links, and
 * which framing or aside elements it stands in. Elements become ranges of blocks, so any subtree is weighed at once.
 */
import { DomUtils } from 'htmlparser2';
import { withoutMojibake } from '../text/mojibake.js';
import { squeeze } from '../text/plain-text.js';
import { framingTags, kindOf, silentTags, type LabelKind } from './labels.js';
import { isHeading, lengthOf } from './measures.js';
import { isElement, isText, labelsOf, type Element, type Node } from './page.js';

export interface Block {
  readonly text: string;
  /** The element the text stands in directly, as far as it makes a block. */
  readonly element: Element;
  readonly linkLength: number;
  /** Elements around it that may not belong to the article, outermost first. */
  readonly doubts: readonly Doubt[];
}

export interface Doubt {
  readonly element: Element;
  /** Frames and asides may turn out to hold the article, media a paragraph; foreign parts neither. */
  readonly kind: 'frame' | 'aside' | 'media' | 'foreign';
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Blocks {
  readonly root: Element;
  readonly all: readonly Block[];
  readonly ranges: ReadonlyMap<Element, Range>;
}

const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-link center-inline'.split(
    ' ',
  ),
);

/** Their ids are made of their own words, as anchors. */
const sluggedTags = new Set('h1 h2 h3 h4 h5 h6 p li dt dd'.split(' '));

const teaserTags = new Set(['li', 'article']);

const doubtful = ['foreign', 'aside', 'media'] as const;

/** Their classes speak of the page, not of a part. */
const wholePages = new Set(['html', 'body', 'main', 'article']);

/** An aside within so many others is nothing else than they are. */
const mostDoubts = 12;

const laidOut = new WeakMap<Element, Blocks>();

/** What a reader sees of an element; walked once, however many ask for it. */
export function blocksOf(root: Element): Blocks {
  const before = laidOut.get(root);
  if (before !== undefined) return before;
  const blocks = walked(root, 'visible');
  laidOut.set(root, blocks);
  return blocks;
}

/** Hidden parts count too: where scripts unveil the article, nothing else is left of it. */
export function allBlocksOf(root: Element): Blocks {
  return walked(root, 'all');
}

function walked(root: Element, shown: 'visible' | 'all'): Blocks {
  const walk = new Walk(wrappersOf(root), shown === 'all');
  walk.enter(root);
  return { root, all: walk.blocks, ranges: walk.ranges };
}

/** What holds the headline is a wrapper, not a part: "content-sidebar-wrap" is no sidebar. */
function wrappersOf(root: Element): Set<Element> {
  const wrappers = new Set<Element>();
  for (const heading of DomUtils.getElementsByTagName('h1', root, true, 20)) {
    for (let above = heading.parent; above !== null && isElement(above); above = above.parent) wrappers.add(above);
  }
  return wrappers;
}

class Walk {
  readonly blocks: Block[] = [];
  readonly ranges = new Map<Element, Range>();
  private parts: string[] = [];
  private linkLength = 0;
  private links = 0;
  private doubts: readonly Doubt[] = [];
  private readonly kinds = new Map<string, LabelKind>();
  private readonly doubted = new Map<string, readonly Doubt['kind'][]>();

  constructor(
    private readonly wrappers: ReadonlySet<Element>,
    private readonly showsHidden: boolean,
  ) {}

  enter(element: Element): void {
    const outer = this.doubts;
    const kind = this.doubtAbout(element);
    if (kind !== undefined && outer.length < mostDoubts) this.doubts = [...outer, { element, kind }];
    const from = this.blocks.length;
    for (const child of element.children) this.visit(child, element);
    this.flush(element);
    if (element.name === 'tr') this.joinRow(element, from);
    if (teaserTags.has(element.name) && !this.wrappers.has(element)) this.doubtTeaser(element, from);
    this.ranges.set(element, { from, to: this.blocks.length });
    this.doubts = outer;
  }

  /** A row of short cells is one line; where cells hold paragraphs, the table is but a grid to lay the page out. */
  private joinRow(row: Element, from: number): void {
    const cells = this.blocks.slice(from);
    const isShort = (cell: Block): boolean => cell.text.length < 200 && cell.doubts === this.doubts;
    const isRow = cells.length > 1 && cells.every((cell) => isShort(cell) && isIn(row, cell));
    if (!isRow) return;
    const linkLength = cells.reduce((sum, cell) => sum + cell.linkLength, 0);
    const text = cells.map((cell) => cell.text).join(' | ');
    for (const part of row.children.filter(isElement)) this.ranges.set(part, { from, to: from + 1 });
    for (const { element } of cells) this.ranges.set(element, { from, to: from + 1 });
    this.blocks.splice(from, cells.length, { text, element: row, linkLength, doubts: this.doubts });
  }

  /** A linked headline over a few lines leads to another article. */
  private doubtTeaser(element: Element, from: number): void {
    const blocks = this.blocks.slice(from, from + 8);
    const isTeaser = this.blocks.length - from < 8 && lengthOf(blocks) < 800 && isTeaserOf(blocks);
    if (!isTeaser) return;
    const doubt = { element, kind: 'aside' } as const;
    blocks.forEach((block, at) => (this.blocks[from + at] = { ...block, doubts: [...block.doubts, doubt] }));
  }

  private isUnseen(element: Element): boolean {
    return silentTags.has(element.name) || (!this.showsHidden && isHidden(element));
  }

  private visit(node: Node, parent: Element): void {
    if (isText(node)) this.say(node.data);
    else if (isElement(node) && !this.isUnseen(node)) this.visitElement(node, parent);
  }

  private visitElement(element: Element, parent: Element): void {
    if (element.name === 'br' || element.name === 'hr') {
      this.parts.push('\n');
    } else if (inlineTags.has(element.name) && this.doubtAbout(element) === undefined) {
      this.visitInline(element, parent);
    } else {
      this.flush(parent);
      this.enter(element);
    }
  }

  private visitInline(element: Element, parent: Element): void {
    const isLink = element.name === 'a' && element.attribs.href !== undefined;
    if (isLink) this.links += 1;
    for (const child of element.children) this.visit(child, parent);
    if (isLink) this.links -= 1;
  }

  private doubtAbout(element: Element): Doubt['kind'] | undefined {
    if (framingTags.has(element.name) && !holdsTable(element)) return 'frame';
    if (wholePages.has(element.name) || this.wrappers.has(element)) return undefined;
    const labels = sluggedTags.has(element.name) ? classesOf(element) : labelsOf(element);
    if (labels === '') return undefined;
    const doubts = this.doubtsIn(labels);
    return doubts.find((kind) => !(kind === 'media' && inlineTags.has(element.name)));
  }

  /** Pages repeat the same labels over and over. */
  private doubtsIn(labels: string): readonly Doubt['kind'][] {
    const known = this.doubted.get(labels);
    if (known !== undefined) return known;
    const kinds = labels.split(/\s+/).map((label) => this.kindOf(label));
    const found = kinds.includes('prose') ? [] : doubtful.filter((kind) => kinds.includes(kind));
    this.doubted.set(labels, found);
    return found;
  }

  private kindOf(label: string): LabelKind {
    const known = this.kinds.get(label) ?? kindOf(label);
    this.kinds.set(label, known);
    return known;
  }

  private say(text: string): void {
    this.parts.push(text.replace(/\s{2,}|[^\S ]/g, ' '));
    if (this.links > 0) this.linkLength += text.trim().length;
  }

  /** Two line breaks in a row part paragraphs, as do two list dots. */
  private flush(element: Element): void {
    if (this.parts.length === 0) return;
    const whole = withoutMojibake(this.parts.join(''));
    const { linkLength } = this;
    this.parts = [];
    this.linkLength = 0;
    if (whole.trim() === '') return;
    const pieces = piecesOf(whole);
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    for (const text of pieces) {
      this.blocks.push({
        text,
        element,
        linkLength: Math.round((linkLength * text.length) / length),
        doubts: this.doubts,
      });
    }
  }
}

/** As far as they are long enough to be words. */
function classesOf({ attribs: { class: names = '' } }: Element): string {
  return names.length < 5 ? '' : names;
}

function piecesOf(text: string): string[] {
  if (!text.includes('\n')) return [squeeze(text)].filter((piece) => piece !== '');
  return text
    .split(/\n\s*\n\s*/)
    .map((piece) => squeeze(piece))
    .filter((piece) => piece !== '');
}

function isTeaserOf([first, ...others]: readonly Block[]): boolean {
  const isLink = ({ text, linkLength }: Block): boolean => linkLength > text.length * 0.75;
  if (first !== undefined && isLink(first) && first.text.length > 20) return others.length > 0;
  return others.some((block) => isHeading(block) && isLink(block));
}

/** Editors put tables into figures, too. */
function holdsTable({ name, children }: Element): boolean {
  return name === 'figure' && children.some((child) => isElement(child) && child.name === 'table');
}

/** A cell of the row, or what alone stands in one. */
function isIn(row: Element, { element }: Block): boolean {
  const cell = /^(?:td|th)$/.test(element.name) ? element : element.parent;
  return cell?.parent === row;
}

function isHidden({ attribs }: Element): boolean {
  return attribs.hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '');
}
