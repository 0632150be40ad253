/**
 * Where an article ends before its element does: at a heading like "Related" or "Comments". The same words head boxes between
 * paragraphs; those close nothing, since the article goes on behind them in paragraphs like the ones before.
 */
import type { Block } from './blocks.js';
import { isProse, ownPlace, placeOf } from './place.js';
import { closesArticle } from './wording.js';
import { isHeading, lengthOf } from './measures.js';

export function untilClosing(blocks: readonly Block[]): Block[] {
  const total = lengthOf(blocks);
  const own = ownPlace(blocks);
  const goesOnUntil = lastBefore(blocks, own);
  let passed = 0;
  const end = blocks.findIndex((block, at) => {
    passed += block.text.length;
    const closing = passed < total * 0.5 ? undefined : closesArticle(block.text);
    if (closing === undefined) return false;
    if (at <= goesOnUntil && (closing === 'lists' || placeOf(block) !== own)) return false;
    return isHeading(block) || isLastLine(block, passed / total);
  });
  return end < 0 ? [...blocks] : blocks.slice(0, end);
}

/** A line like "Related: …" also stands between paragraphs; only near the end does it close anything. */
function isLastLine({ text, linkLength }: Block, passed: number): boolean {
  return text.length < 50 && passed > (linkLength === 0 ? 0.7 : 0.9);
}

/** The last block that more than a closing remark follows where the text stands. */
function lastBefore(blocks: readonly Block[], place: string): number {
  let behind = 0;
  return blocks.findLastIndex((block) => {
    if (behind >= 200) return true;
    if (isProse(block) && placeOf(block) === place) behind += block.text.length;
    return false;
  });
}
