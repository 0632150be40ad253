/** A report is one article's claim about one matter: what the policy weighs and what people are shown. */
import type { ArticleHeader, FindingsRecorded } from '../findings/events.js';
import { claimsOf, type Claim } from '../findings/matters.js';
import type { Quotation } from '../findings/finding.js';
import type { Recorded } from '../event.js';
import type { Verdict } from './verdict.js';

export interface Report {
  /** Status or stance claimed. */
  readonly value: string;
  /** ISO 8601 UTC: publication, or when we learnt it where that is unknown. */
  readonly at: string;
  readonly article: ArticleHeader;
  /** The article whose text this one repeats, or its own id. */
  readonly origin: string;
  readonly textHash: string;
  /** True for an article of a feed's first import. */
  readonly baseline: boolean;
  readonly claim: Claim;
  /** True for a party's own words in quotation marks on what it takes part in. */
  readonly ownWords?: true;
  /** Hash of its sentence; absent in records of before. */
  readonly words?: string;
  /** What a person ruled on it; see `ruled.ts`. */
  readonly ruled?: Verdict;
}

export function reportsOf(event: Recorded<FindingsRecorded>, matter: string): readonly Report[] {
  const { article, origin, textHash, baseline, findings, words } = event.data;
  const at = publishedAt(event);
  return claimsOf(findings).flatMap((claim, index) => {
    if (claim.matter !== matter) return [];
    const said = words?.[index];
    return [
      {
        // The one name of the matter, not a copy for each of thousands.
        ...{ value: claim.value, at, article, origin, textHash, baseline, claim: { ...claim, matter } },
        ...(isInOwnWords(claim, findings.quotes) ? { ownWords: true as const } : {}),
        ...(said === undefined ? {} : { words: said }),
      },
    ];
  });
}

/** ISO 8601 UTC. Clocks of publishers run ahead: nothing was published after we learnt it. */
export function publishedAt({ data, learntAt }: Recorded<FindingsRecorded>): string {
  const { article, knownSince = learntAt } = data;
  const published = article.publishedAt ?? knownSince;
  return published < knownSince ? published : knownSince;
}

/** Of an outcome its parties and of a meeting those who take part: one of them says it, and the quotation marks cover most of it. */
function isInOwnWords(claim: Claim, quotes: readonly Quotation[]): boolean {
  if (claim.kind === 'reaction') return false;
  const { attributedTo, start, end } = claim.finding;
  const parties = claim.kind === 'outcome' ? claim.finding.parties : claim.finding.participants;
  const speakers = attributedTo.filter((name) => parties.includes(name));
  return quotes.some(
    (quote) =>
      quote.kind === 'direct' &&
      quote.speaker !== null &&
      speakers.includes(quote.speaker) &&
      2 * (Math.min(quote.end, end) - Math.max(quote.start, start)) >= end - start,
  );
}

/**
 * Independent origins behind reports, the only place that counts sources: copies of one text are one origin, and so is all that one
 * publisher says, or its family or site. What is credited to an agency is the agency's and not that of the paper that printed it.
 */
export function countOrigins(reports: readonly Report[]): number {
  const origins = new Origins();
  for (const report of reports) origins.add(report);
  return origins.count;
}

/** The same reports, together as they count: one list for each independent origin, in the order in which these come first. */
export function byOrigin(reports: readonly Report[]): readonly (readonly Report[])[] {
  const origins = new Origins();
  for (const report of reports) origins.add(report);
  const lists = new Map<string, Report[]>();
  for (const report of reports) {
    const root = origins.originOf(report);
    const known = lists.get(root);
    if (known === undefined) lists.set(root, [report]);
    else known.push(report);
  }
  return [...lists.values()];
}

/** Counts as reports come in, so that a count after each of thousands of reports stays cheap. */
export class Origins {
  count = 0;
  private readonly parent = new Map<string, string>();

  add({ article, origin }: Report): void {
    const { publisher, agency = publisher.name, family } = article;
    const text = `text ${origin}`;
    this.join(text, `text ${article.id}`);
    this.join(text, `publisher ${agency.toLowerCase()}`);
    if (family !== undefined) this.join(text, `family ${family.toLowerCase()}`);
  }

  /** Of a report that was added: the same for all of one origin, until the next is added. */
  originOf({ origin }: Report): string {
    return this.root(`text ${origin}`);
  }

  private join(one: string, other: string): void {
    const [from, to] = [this.root(one), this.root(other)];
    if (from === to) return;
    this.parent.set(from, to);
    this.count -= 1;
  }

  /** Shortens the way as it goes: a text that thousands repeat stays cheap to count. */
  private root(node: string): string {
    if (!this.parent.has(node)) this.count += 1;
    let at = node;
    for (;;) {
      const up = this.parent.get(at) ?? at;
      const next = this.parent.get(up) ?? up;
      this.parent.set(at, next);
      if (up === next) return up;
      at = next;
    }
  }
}
