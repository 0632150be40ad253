/** Who says a thing, and the reports that say one thing, as far as a turn depends on them. */
import { Origins, type Report } from './report.js';
import { isVouchedFor } from './verdict.js';

/** Its reader is not sure of it, and no person stands behind it. */
export function isDoubtful({ claim, ruled }: Pick<Report, 'claim' | 'ruled'>): boolean {
  return claim.finding.doubtful === true && !isVouchedFor(ruled);
}

/** What weighs as a primary source: one that is, or what a person stands behind. */
export function isPrimary(report: Report): boolean {
  return isVouchedFor(report.ruled) || isOfficial(report);
}

/** An official publication, an actor's own words in quotation marks, or a party's on what it takes part in. No ruling makes it so. */
export function isOfficial(report: Report): boolean {
  const { article, claim, ownWords } = report;
  if (isDoubtful(report)) return false;
  if (article.publisher.kind === 'government' || article.publisher.kind === 'institution') return true;
  if (claim.kind !== 'reaction') return ownWords === true;
  return claim.finding.speech !== 'indirect' && claim.finding.via === null;
}

/** Those whose word it is and who can take it back: the people to whom it is attributed, else the publisher. */
export function voiceOf({ article, claim }: Report): string {
  const claimants = claim.kind === 'reaction' ? [] : claim.finding.attributedTo;
  if (claimants.length === 0) return `publisher ${article.publisher.name.toLowerCase()}`;
  return `claimants ${[...new Set(claimants)].sort().join(', ').toLowerCase()}`;
}

/** By publication, then by what distinguishes reports for certain: any order of arrival gives the same line. */
export function byPublication(a: Report, b: Report): number {
  return byArticle(a, b) || byPlace(a, b);
}

/** The same, but what an article says itself goes before what it passes on from others. */
export function ownVoiceFirst(a: Report, b: Report): number {
  return byArticle(a, b) || passedOn(a) - passedOn(b) || byPlace(a, b);
}

function byArticle(a: Report, b: Report): number {
  return (
    compare(a.at, b.at) || compare(a.origin, b.origin) || isCopy(a) - isCopy(b) || compare(a.article.id, b.article.id)
  );
}

/** Copies take the place of their original, and so move nothing. */
function isCopy({ article, origin }: Report): number {
  return article.id === origin ? 0 : 1;
}

function byPlace(a: Report, b: Report): number {
  const [one, other] = [a.claim.finding, b.claim.finding];
  return one.start - other.start || one.end - other.end || compare(a.value, b.value);
}

function passedOn({ claim, ruled }: Report): number {
  if (isVouchedFor(ruled)) return -1;
  return claim.kind !== 'reaction' && claim.finding.attributedTo.length > 0 ? 1 : 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export class Side {
  private readonly reports: Report[] = [];
  private origins = new Origins();
  /** How many reports each voice has here. */
  private readonly voices = new Map<string, number>();
  /** Voices that took their word back, each with how many reports of all had come before. */
  private readonly lost = new Map<string, number>();
  /** Reports taken back since the last count. */
  private uncounted = 0;
  /** Voices of the primary sources among them. */
  readonly primary = new Set<string>();

  with(report: Report): this {
    const voice = voiceOf(report);
    this.reports.push(report);
    this.origins.add(report);
    this.voices.set(voice, (this.voices.get(voice) ?? 0) + 1);
    if (isPrimary(report)) this.primary.add(voice);
    return this;
  }

  /** What the voice has said here so far counts no more. */
  without(voice: string): void {
    this.uncounted += this.voices.get(voice) ?? 0;
    this.voices.delete(voice);
    this.lost.set(voice, this.reports.length);
    this.primary.delete(voice);
  }

  /** Independent origins that are left. */
  get size(): number {
    if (this.uncounted > 0) this.recount();
    return this.origins.count;
  }

  /** True when that many independent origins are left. Counted anew only where what was taken back could matter. */
  hasOrigins(wanted: number): boolean {
    if (this.origins.count < wanted) return false;
    if (this.uncounted > 0 && this.origins.count - this.uncounted < wanted) this.recount();
    return this.origins.count >= wanted;
  }

  private recount(): void {
    this.origins = new Origins();
    this.uncounted = 0;
    this.reports.forEach((report, i) => {
      if (i >= (this.lost.get(voiceOf(report)) ?? 0)) this.origins.add(report);
    });
  }
}
