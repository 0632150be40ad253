/** How sure we are that a text is the article, whole and alone. */
import { isReadable, type PageVerdict } from '#core';
import { signNames, type Signs } from './signs.js';
import { base, weights } from './weights.js';

/** Of a headline alone no text is expected, and of a stub its beginning. */
const ofLittle: Partial<Record<PageVerdict, number>> = { 'headline-only': 0.3, paywall: 0.2 };

export function qualityOf(verdict: PageVerdict, signs: Signs): number {
  if (verdict in ofLittle || !isReadable(verdict)) return ofLittle[verdict] ?? 0;
  const sum = signNames.reduce((total, name) => total + weights[name] * signs[name], base);
  return Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100;
}
