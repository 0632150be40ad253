/**
 * How much prose every part of a page holds, and which doubts about parts are upheld: one that holds half of the page's
 * prose is no aside, whatever it is called.
 */
import type { Block, Blocks, Doubt, Range } from './blocks.js';
import { isElement, type Element } from './page.js';
import { isEnough, isHeading } from './measures.js';

export class Weights {
  private readonly sums: readonly number[];
  private readonly lengths: readonly number[];
  private readonly absolved = new Set<Element>();

  constructor(
    readonly blocks: Blocks,
    private readonly mood: 'doubting' | 'trusting',
  ) {
    this.absolve(running(blocks.all.map((block) => (isForeign(block) ? 0 : proseIn(block)))));
    this.sums = running(blocks.all.map((block) => (this.isDoubted(block) ? 0 : proseIn(block))));
    this.lengths = running(blocks.all.map((block) => (this.isDoubted(block) ? 0 : block.text.length)));
  }

  knows(element: Element): boolean {
    return this.blocks.ranges.has(element);
  }

  prose(element: Element): number {
    return between(this.sums, this.rangeOf(element));
  }

  within(elements: readonly Element[]): Block[] {
    const ranges = elements.map((element) => this.rangeOf(element)).sort((one, other) => one.from - other.from);
    return ranges.flatMap(({ from, to }) => this.blocks.all.slice(from, to)).filter((block) => !this.isDoubted(block));
  }

  /** The share of an element's text that is prose. */
  density(element: Element): number {
    return this.prose(element) / Math.max(1, between(this.lengths, this.rangeOf(element)));
  }

  /** Down to the smallest element that still holds nearly all of it. */
  narrow(from: Element): Element {
    const whole = this.prose(from);
    const inner = from.children
      .filter(isElement)
      .find((child) => this.knows(child) && this.prose(child) >= whole * 0.85);
    return inner === undefined || whole === 0 || isLeaf(inner) ? from : this.narrow(inner);
  }

  private absolve(sums: readonly number[]): void {
    const total = sums.at(-1) ?? 0;
    // Neighbouring blocks share one list of doubts.
    const judged = new Set<Doubt>();
    let last: readonly Doubt[] | undefined;
    for (const { doubts } of this.blocks.all) {
      if (doubts === last) continue;
      last = doubts;
      for (const doubt of doubts) {
        if (judged.has(doubt)) continue;
        judged.add(doubt);
        if (this.isAbsolved(doubt, between(sums, this.rangeOf(doubt.element)), total)) this.absolved.add(doubt.element);
      }
    }
  }

  private isAbsolved(doubt: Doubt, share: number, total: number): boolean {
    if (doubt.kind === 'foreign') return false;
    if (doubt.kind === 'media') return share >= 250;
    const { name } = doubt.element;
    if (this.mood === 'trusting') return doubt.kind === 'aside';
    return total > 300 && share >= total * (/^(?:footer|nav)$/.test(name) ? 0.9 : 0.5);
  }

  private isDoubted(block: Block): boolean {
    return block.doubts.some(({ element }) => !this.absolved.has(element));
  }

  private rangeOf(element: Element): Range {
    return this.blocks.ranges.get(element) ?? { from: 0, to: 0 };
  }
}

export function isForeign(block: Block): boolean {
  return block.doubts.some(({ kind }) => kind === 'foreign');
}

function isLeaf(element: Element): boolean {
  return /^(?:p|li|ul|ol|blockquote|h[1-6]|tr|td|pre)$/.test(element.name);
}

/** Only sentences weigh: long enough, and not mostly links. */
function proseIn(block: Block): number {
  const { text, linkLength } = block;
  if (isHeading(block) || !isEnough(text, 60)) return 0;
  return linkLength > text.length * 0.4 ? 0 : text.length - linkLength;
}

function running(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) sums.push((sum += value));
  return sums;
}

function between(sums: readonly number[], { from, to }: Range): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
