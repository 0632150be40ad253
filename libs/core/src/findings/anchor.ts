/**
 * What becomes of findings when their article has another text. One whose sentence stands is the same finding at another place;
 * of one that is gone it is told what became of the sentence that said it.
 */
import { pairUp } from '../articles/revision/pair.js';
import { sentenceOf, sentencesOf } from '../articles/revision/tokens.js';
import type { Findings, Span } from './finding.js';
import { claimsOf, type Claim } from './matters.js';

export interface Texts {
  readonly before: string;
  readonly after: string;
}

export const sentenceFates = {
  gone: 'the sentence that said so is gone from the article',
  changed: 'the sentence that said so was changed',
  stands: 'the sentence stands, but by what is around it now it says something else',
} as const;

/** How many findings of `now` say what one of `old` said, in the very same sentence, wherever that stands now. */
export function countReanchored(old: Findings, now: Findings, { before, after }: Texts): number {
  const known = new Set(identities(old, before));
  return identities(now, after).filter((identity) => known.has(identity)).length;
}

function identities(findings: Findings, text: string): readonly string[] {
  const claims = claimsOf(findings).map(({ matter, value, finding }) => [matter, value, sentenceAt(finding, text)]);
  const quotes = findings.quotes.map((quote) => ['quote', quote.speaker, sentenceAt(quote, text)]);
  return [...claims, ...quotes].map((parts) => JSON.stringify(parts));
}

/** Of the sentences that spoke of the matter, the one that fared best. */
export function fateOf(matter: string, old: Findings, { before, after }: Texts): string {
  const spoken = claimsOf(old).filter((claim: Claim) => claim.matter === matter);
  const sentences = spoken.map(({ finding }) => sentenceAt(finding, before));
  if (sentences.some((sentence) => spaced(after).includes(sentence))) return sentenceFates.stands;
  const { pairs } = pairUp(sentences.map(sentenceOf), sentencesOf(after));
  return pairs.length > 0 ? sentenceFates.changed : sentenceFates.gone;
}

function sentenceAt({ start, end }: Span, text: string): string {
  return spaced(text.slice(start, end));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
