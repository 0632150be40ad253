/** What the rules find elsewhere in an article: named once for all of its sentences, so that many findings cost no more each. */
import type { Span } from '#core';
import { see, type Features } from './features.js';

export interface Elsewhere {
  readonly span: Span;
  /** What is seen of it. */
  readonly names: readonly string[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function seeElsewhere(features: Features, all: readonly Elsewhere[], here: Span): void {
  for (const { span, names } of all) {
    if (!overlaps(span, here)) for (const name of names) see(features, name);
  }
}
