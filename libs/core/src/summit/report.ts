/** A report is one article's claim about one matter: what the policy weighs and what people are shown. */
import type { FindingsRecorded } from '../findings/events.js';
import { claimsOf, type Claim } from '../findings/matters.js';
import type { Quotation } from '../findings/finding.js';
import type { Recorded } from '../event.js';
import type { Said } from '../rulings/events.js';
import type { Verdict } from './verdict.js';

export interface Report extends Said {
  /** True for a party's own words in quotation marks on what it takes part in. */
  readonly ownWords?: true;
  /** What a person ruled on it; see `ruled.ts`. */
  readonly ruled?: Verdict;
}

export function reportsOf(event: Recorded<FindingsRecorded>, matter: string): readonly Report[] {
  const { article, origin, textHash, baseline, findings, words } = event.data;
  const at = publishedAt(event);
  return claimsOf(findings).flatMap((claim, index) => {
    if (claim.matter !== matter) return [];
    const said = words?.[index];
    // Written out: what V8 adds to a clone made by `...` gets a hidden class of its own, which takes as much as a report.
    return [
      {
        value: claim.value,
        at,
        article,
        origin,
        textHash,
        baseline,
        // The one name of the matter, not a copy for each of thousands.
        claim: { ...claim, matter },
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
  const lists = new Map<unknown, Report[]>();
  for (const report of reports) {
    const root = origins.originOf(report);
    const known = lists.get(root);
    if (known === undefined) lists.set(root, [report]);
    else known.push(report);
  }
  return [...lists.values()];
}

/** Texts, publishers and families that were found to be of one origin lead to the same of these. */
interface Origin {
  /** Itself while nothing joined it to another. */
  of: Origin;
}

/** Counts as reports come in, so that a count after each of thousands of reports stays cheap: a text of its own costs one entry. */
export class Origins {
  count = 0;
  private readonly texts = new Map<string, Origin>();
  private readonly publishers = new Map<string, Origin>();
  private readonly families = new Map<string, Origin>();

  add({ article, origin }: Report): void {
    const { publisher, agency = publisher.name, family } = article;
    const house = this.named(agency, this.publishers);
    const whole = family === undefined ? house : this.join(house, this.named(family, this.families));
    const text = this.text(origin, whole);
    if (article.id !== origin) this.text(article.id, text);
  }

  /** Of a report that was added: the same for all of one origin, until the next is added. */
  originOf({ origin }: Report): unknown {
    const known = this.texts.get(origin);
    return known && rootOf(known);
  }

  private text(id: string, by: Origin): Origin {
    const known = this.texts.get(id);
    if (known !== undefined) return this.join(known, by);
    const root = rootOf(by);
    this.texts.set(id, root);
    return root;
  }

  /** Whatever its capitals; looked up as it is written first, since it mostly is written so. */
  private named(name: string, among: Map<string, Origin>): Origin {
    const known = among.get(name) ?? among.get(name.toLowerCase()) ?? this.begun();
    if (!among.has(name)) among.set(name, known).set(name.toLowerCase(), known);
    return known;
  }

  private begun(): Origin {
    const origin = {} as Origin;
    origin.of = origin;
    this.count += 1;
    return origin;
  }

  private join(one: Origin, other: Origin): Origin {
    const [from, to] = [rootOf(one), rootOf(other)];
    if (from === to) return to;
    from.of = to;
    this.count -= 1;
    return to;
  }
}

/** Shortens the way as it goes: a text that thousands repeat stays cheap to count. */
function rootOf(origin: Origin): Origin {
  let at = origin;
  while (at.of !== at) {
    at.of = at.of.of;
    at = at.of;
  }
  return at;
}
