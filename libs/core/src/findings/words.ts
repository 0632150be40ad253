/**
 * A claim's sentence without its place: what stays the same when the sentence moves in its article, or another reader finds it
 * again. Only compared within one article, so that 53 bits are plenty.
 */
import { sentenceOf } from '../articles/revision/tokens.js';
import type { Findings, Span } from './finding.js';
import { claimsOf } from './matters.js';

/** Hashes of the claims' sentences, in the order of `claimsOf`. */
export function wordsOf(findings: Findings, text: string): readonly string[] {
  return claimsOf(findings).map(({ finding }) => wordsAt(finding, text));
}

/** Other quotes, dashes, capitals or spaces are the same words. */
export function wordsAt({ start, end }: Span, text: string): string {
  return fingerprint(sentenceOf(text.slice(start, end)).key);
}

/** 53 bits, hexadecimal: two rounds of multiply and xor (cyrb53). Tells texts apart; nothing is kept secret by it. */
export function fingerprint(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (4_294_967_296 * (two & 0x1fffff) + (one >>> 0)).toString(16).padStart(14, '0');
}
