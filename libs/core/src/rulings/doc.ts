/**
 * Rulings as they stand, by what they are on: all claims of one article together (`article/<id>`), one matter (`matter/<matter>`), one
 * source (`source/<name>`), one question (`question/<id>`) or what one article is about (`item/<id>`). An article's document also follows its findings: a ruling on a claim
 * stands while its sentence does.
 */
import type { Recorded } from '../event.js';
import type { FindingFact, FindingsRecorded } from '../findings/events.js';
import { claimsOf } from '../findings/matters.js';
import type { ClaimFact, RulingFact, Said } from './events.js';
import { concernsRulings, evolve, initialState, type RulingState } from './evolve.js';
import { isSameSentence } from './said.js';

export interface Ruled {
  readonly subject: string;
  /** Of the subject: what a new ruling is decided on. */
  readonly version: number;
  readonly state: RulingState;
}

export interface RuledClaim extends Ruled {
  /** The last text of the article in which its sentence was found; empty for a claim that was never ruled on with its text. */
  readonly standsIn: string;
}

export type RulingDoc =
  | { readonly on: 'article'; readonly textHash: string; readonly claims: readonly RuledClaim[] }
  | ({ readonly on: 'matter' | 'source' | 'question' | 'item' } & Ruled);

export function rulingKeys(event: Recorded): readonly string[] {
  if (concernsRulings(event)) return [keyOf(event.subject)];
  return isFindings(event) ? [`article/${event.subject.slice('finding:'.length)}`] : [];
}

export function evolveRuling(doc: RulingDoc | undefined, event: Recorded): RulingDoc | undefined {
  if (isFindings(event)) return doc?.on === 'article' ? readAgain(doc, event) : doc;
  if (!concernsRulings(event)) return doc;
  if (event.subject.startsWith('ruling:claim/')) return onClaim(doc, event as Recorded<ClaimFact>);
  const known = doc === undefined || doc.on === 'article' ? undefined : doc;
  const on = event.subject.slice('ruling:'.length, event.subject.indexOf('/')) as
    | 'matter'
    | 'source'
    | 'question'
    | 'item';
  return { on, ...next(known, event) };
}

function onClaim(doc: RulingDoc | undefined, event: Recorded<ClaimFact>): RulingDoc {
  const read = 'said' in event.data ? event.data.said.textHash : '';
  const { claims, textHash } = doc?.on === 'article' ? doc : { claims: [], textHash: read };
  const before = claims.find(({ subject }) => subject === event.subject);
  const standsIn = read === '' ? (before?.standsIn ?? '') : read;
  const others = claims.filter(({ subject }) => subject !== event.subject);
  // By subject, so that the document is the same however it came about.
  const ordered = [...others, { ...next(before, event), standsIn }].sort((a, b) => (a.subject < b.subject ? -1 : 1));
  return { on: 'article', textHash, claims: ordered };
}

/** What is delivered again has been counted. */
function next(known: Ruled | undefined, event: Recorded<RulingFact>): Ruled {
  if (known !== undefined && event.version <= known.version) return known;
  const { subject, version } = event;
  return { subject, version, state: evolve(known?.state ?? initialState, event) };
}

function readAgain(
  doc: Extract<RulingDoc, { on: 'article' }>,
  { data }: Recorded<FindingsRecorded>,
): Extract<RulingDoc, { on: 'article' }> {
  const { article, textHash, words = [] } = data;
  const spoken = claimsOf(data.findings).map((claim, i) => {
    const said = words[i];
    return { article, textHash, claim, ...(said === undefined ? {} : { words: said }) };
  });
  const holds = (said: Said | undefined) => said !== undefined && spoken.some((one) => isSameSentence(one, said));
  const claims = doc.claims.map((claim) => (holds(claim.state.claim?.said) ? { ...claim, standsIn: textHash } : claim));
  return { on: 'article', textHash, claims };
}

function isFindings(event: Recorded): event is Recorded<FindingsRecorded> {
  return (event as Recorded<FindingFact>).type === 'findings-recorded.v1';
}

/** `ruling:claim/<article>.<id>` lies with its article. */
function keyOf(subject: string): string {
  const object = subject.slice('ruling:'.length);
  return object.startsWith('claim/') ? `article/${object.slice('claim/'.length, object.lastIndexOf('.'))}` : object;
}
