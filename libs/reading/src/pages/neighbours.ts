/** Texts are cut into several parts: the neighbours of an article's element that read like it belong to it. */
import { isElement, type Element } from './page.js';
import type { Weights } from './weights.js';

/** The article and its kin up to `top`, the element a publisher marked. */
export function partsOf(article: Element, top: Element, weights: Weights): Element[] {
  const parts = [article];
  if (top.name === 'body') return parts;
  for (let at = article; at !== top && at.parent !== null && isElement(at.parent); at = at.parent) {
    const child = at;
    const others = at.parent.children.filter(isElement).filter((other) => other !== child);
    parts.push(...others.filter((other) => weights.prose(other) >= 200 && weights.density(other) > 0.9));
  }
  return parts;
}
