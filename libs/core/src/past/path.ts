/**
 * The path article → finding → event, both ways: which reading lifted the sentence that a fact or a report rests on, and which facts
 * rest on what a reading found. Facts carry the sentence itself and not its place in the log; here the place is found.
 */
import type { Recorded } from '../event.js';
import type { FindingFact, FindingsRecorded } from '../findings/events.js';
import { claimsOf, type Claim } from '../findings/matters.js';
import type { Evidence, SummitFact } from '../summit/events.js';
import type { Report } from '../summit/report.js';

/** What says where a sentence stands: in which text, and of which characters. */
type Cited = Pick<Evidence, 'claim' | 'textHash'>;

export interface Lifting {
  readonly record: Recorded<FindingsRecorded>;
  /** Among `claimsOf` its findings. */
  readonly index: number;
}

/** The last reading up to a position that found it. `facts` are those of its article's findings. */
export function liftingOf(
  facts: readonly Recorded<FindingFact>[],
  { claim, textHash }: Cited,
  upTo = Infinity,
): Lifting | undefined {
  const records = facts.filter((fact): fact is Recorded<FindingsRecorded> => fact.type === 'findings-recorded.v1');
  for (const record of records.toReversed()) {
    if (record.position > upTo || record.data.textHash !== textHash) continue;
    const index = placeOf(claim, claimsOf(record.data.findings));
    if (index !== -1) return { record, index };
  }
  return undefined;
}

/** A ruling may have put another status, or another matter, on the same characters: what the reader said of them is the nearest. */
function placeOf(claim: Claim, claims: readonly Claim[]): number {
  const isThere = (each: Claim) =>
    each.kind === claim.kind && each.finding.start === claim.finding.start && each.finding.end === claim.finding.end;
  const tests = [
    (each: Claim) => each.matter === claim.matter && each.value === claim.value,
    (each: Claim) => each.matter === claim.matter,
    () => true,
  ];
  for (const isMeant of tests) {
    const place = claims.findIndex((each) => isThere(each) && isMeant(each));
    if (place !== -1) return place;
  }
  return -1;
}

/** The facts of a matter that rest on what this reading found, and on no later reading of the same sentence. */
export function restingOn(
  told: readonly Recorded<SummitFact>[],
  facts: readonly Recorded<FindingFact>[],
  { record, index }: Lifting,
): readonly Recorded<SummitFact>[] {
  return told.filter((fact) => {
    const because = 'because' in fact.data ? fact.data.because : undefined;
    if (because?.article.id !== record.data.article.id) return false;
    const lifting = liftingOf(facts, because, fact.position);
    return lifting?.record.position === record.position && lifting.index === index;
  });
}

/** The one that brought the state first, then own texts before copies, the newest first. */
export function inReadingOrder(
  reports: readonly Report[],
  because: Pick<Report, 'article' | 'claim'>,
): readonly Report[] {
  const rankOf = ({ article, claim, origin }: Report) => {
    const { start } = because.claim.finding;
    if (article.id === because.article.id && claim.finding.start === start) return 0;
    return origin === article.id ? 1 : 2;
  };
  return reports.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
