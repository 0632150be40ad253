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

/** What was found in one article, by where it stands: each reading is put in order once, however many sentences are asked for. */
export class Liftings {
  private readonly readings: readonly Reading[];

  /** `facts` are those of its article's findings, oldest first. */
  constructor(facts: readonly Recorded<FindingFact>[]) {
    const records = facts.filter((fact): fact is Recorded<FindingsRecorded> => fact.type === 'findings-recorded.v1');
    this.readings = records.toReversed().map((record) => new Reading(record));
  }

  /** The last reading up to a position that found it. */
  of({ claim, textHash }: Cited, upTo = Infinity): Lifting | undefined {
    for (const reading of this.readings) {
      const { record } = reading;
      if (record.position > upTo || record.data.textHash !== textHash) continue;
      const index = reading.placeOf(claim);
      if (index !== undefined) return { record, index };
    }
    return undefined;
  }

  /** The facts of a matter that rest on what this reading found, and on no later reading of the same sentence. */
  restingOn(told: readonly Recorded<SummitFact>[], { record, index }: Lifting): readonly Recorded<SummitFact>[] {
    return told.filter((fact) => {
      const because = 'because' in fact.data ? fact.data.because : undefined;
      if (because?.article.id !== record.data.article.id) return false;
      const lifting = this.of(because, fact.position);
      return lifting?.record.position === record.position && lifting.index === index;
    });
  }
}

class Reading {
  /** Of what the same characters hold the places among `claimsOf` the findings; made when first asked. */
  private places: ReadonlyMap<string, readonly Place[]> | undefined;

  constructor(readonly record: Recorded<FindingsRecorded>) {}

  /** A ruling may have put another status, or another matter, on the same characters: what the reader said of them is the nearest. */
  placeOf(claim: Claim): number | undefined {
    this.places ??= placesIn(this.record);
    const there = this.places.get(spanOf(claim)) ?? [];
    const nearest =
      there.find((each) => each.claim.matter === claim.matter && each.claim.value === claim.value) ??
      there.find((each) => each.claim.matter === claim.matter) ??
      there[0];
    return nearest?.index;
  }
}

interface Place {
  readonly claim: Claim;
  readonly index: number;
}

function placesIn({ data }: Recorded<FindingsRecorded>): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const [index, claim] of claimsOf(data.findings).entries()) {
    const there = places.get(spanOf(claim));
    if (there === undefined) places.set(spanOf(claim), [{ claim, index }]);
    else there.push({ claim, index });
  }
  return places;
}

function spanOf({ kind, finding }: Claim): string {
  return `${kind} ${finding.start} ${finding.end}`;
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
