/** Whether two claims are the same one, whoever read them and wherever the sentence stands now. */
import type { Findings } from '../findings/finding.js';
import { noFindings } from '../findings/finding.js';
import { claimsOf, type Claim } from '../findings/matters.js';
import { fingerprint } from '../findings/words.js';
import type { Said } from './events.js';

type Spoken = Pick<Said, 'article' | 'textHash' | 'claim' | 'words'>;

/** The same sentence of the same article about the same matter: its value may have been read otherwise. */
export function isSameSentence(one: Spoken, other: Spoken): boolean {
  if (one.article.id !== other.article.id || one.claim.matter !== other.claim.matter) return false;
  if (one.words !== undefined && one.words === other.words) return true;
  return one.textHash === other.textHash && overlaps(one.claim.finding, other.claim.finding);
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Where rulings on the claim lie. */
export function claimSubject({ article, claim, textHash, words }: Spoken, value: string): string {
  const { start, end } = claim.finding;
  const sentence = words ?? `${textHash} ${String(start)} ${String(end)}`;
  return `ruling:claim/${article.id}.${fingerprint([claim.matter, value, sentence].join('\n'))}`;
}

export function matterSubject(matter: string): string {
  return `ruling:matter/${matter}`;
}

/** A source is a publisher by its name, as origins are told apart. */
export function sourceSubject(name: string): string {
  return `ruling:source/${sourceName(name)}`;
}

export function questionSubject(id: string): string {
  return `ruling:question/${id}`;
}

/** Of what an article is about. */
export function itemSubject(article: string): string {
  return `ruling:item/${article}`;
}

export function sourceName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A claim with the matter that follows from what it says. */
export function claimSaying(claim: Claim): Claim {
  const [same = claim] = claimsOf(findingsWith(claim));
  return same;
}

function findingsWith(claim: Claim): Findings {
  switch (claim.kind) {
    case 'outcome':
      return { ...noFindings, outcomes: [claim.finding] };
    case 'meeting':
      return { ...noFindings, followUps: [claim.finding] };
    case 'reaction':
      return { ...noFindings, reactions: [claim.finding] };
  }
}
