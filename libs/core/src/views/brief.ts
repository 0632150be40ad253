/** The state of the summit on one page: what the matters' documents say, in the order in which people ask. */
import {
  outcomeTopics,
  type Due,
  type FollowUpFinding,
  type OutcomeTopic,
  type ReactionFinding,
} from '../findings/finding.js';
import type { MatterKind } from '../findings/matters.js';
import type { Note } from '../rulings/evolve.js';
import type { Matter } from '../summit/evolve.js';
import { standingOf, type Standing, type Turn } from '../summit/policy.js';
import { isOfficial, isPrimary } from '../summit/side.js';
import { countOrigins, type Report } from '../summit/report.js';

export interface BriefLine {
  readonly matter: string;
  readonly kind: MatterKind;
  /** What the matter is: a topic, a meeting's particulars, or an actor and what their stance is toward. */
  readonly about: About;
  /** Status or stance. */
  readonly value: string;
  /** ISO 8601 UTC: publication of the report that brought it. */
  readonly since: string;
  /** Independent origins that support it, the articles behind them, and how many of these repeat the text of another. */
  readonly origins: number;
  readonly articles: number;
  readonly copies: number;
  /** True when an official publication or the actor's own words are among the support. */
  readonly official: boolean;
  /**
   * By whose word alone it stands: those to whom reports attribute it, most often named first. Empty where a report says so itself, a
   * primary source does, or a person stands behind one.
   */
  readonly claimants: readonly string[];
  /** The report that brought the status. */
  readonly because: Report;
  readonly history: readonly Turn[];
  /** The days for which a meeting stands, or on which it was held. */
  readonly due: Due | null;
  /** Of several meetings of the same people, which one; 1 for the first and for all else. */
  readonly episode: number;
  /** How the meetings before it ended. */
  readonly earlier: readonly Turn[];
  readonly support: readonly Report[];
  readonly against: readonly Report[];
  /** Reports that do not count by a ruling, each with its verdict. */
  readonly aside: readonly Report[];
  /** Whose belief the value is; the machine's stands beside a person's where it is another (null: it believes nothing). */
  readonly belief: 'machine' | 'person';
  readonly machine: { readonly value: string; readonly contradicted: boolean } | null;
  /** The latest ruling that concerns the matter. */
  readonly ruling: Note | null;
  /** ISO 8601 UTC. */
  readonly learntAt: string;
}

export type About =
  | { readonly kind: 'outcome'; readonly topic: OutcomeTopic; readonly parties: readonly string[] }
  | {
      readonly kind: 'meeting';
      readonly meetingKind: FollowUpFinding['kind'];
      readonly participants: readonly string[];
      readonly place: string | null;
      readonly when: string | null;
    }
  | {
      readonly kind: 'reaction';
      readonly actor: string;
      readonly actorKind: ReactionFinding['actorKind'];
      readonly role: string | null;
      readonly affiliation: string | null;
      readonly toward: ReactionFinding['toward'];
    };

export interface Brief {
  readonly outcomes: readonly BriefLine[];
  readonly meetings: readonly BriefLine[];
  readonly reactions: readonly BriefLine[];
}

export function briefOf(matters: Iterable<Matter>): Brief {
  const lines = [...matters].flatMap((matter) => lineOf(matter) ?? []);
  const of = (kind: MatterKind) => lines.filter((line) => line.kind === kind);
  return {
    outcomes: of('outcome').sort((a, b) => topicOrder(a) - topicOrder(b)),
    meetings: of('meeting').sort(bySupport),
    reactions: of('reaction').sort(bySupport),
  };
}

/** Null for a matter of which no report stands. */
export function lineOf(matter: Matter): BriefLine | null {
  const standing = standingOf(matter.kind, matter.reports);
  if (standing === null) return null;
  const { support } = standing;
  return {
    matter: matter.matter,
    kind: matter.kind,
    about: aboutOf(standing),
    value: standing.value,
    since: standing.since,
    origins: countOrigins(support),
    articles: new Set(support.map(({ article }) => article.id)).size,
    copies: new Set(support.filter(isCopy).map(({ article }) => article.id)).size,
    official: support.some(isOfficial),
    claimants: claimantsOf(support),
    because: standing.because,
    history: standing.history,
    due: standing.plan?.due ?? null,
    episode: standing.episode,
    earlier: standing.earlier.map(endOf),
    support,
    against: standing.against,
    ...beliefIn(matter, standing),
    learntAt: matter.learntAt,
  };
}

function claimantsOf(support: readonly Report[]): readonly string[] {
  if (support.some(isPrimary)) return [];
  const named = support.map(({ claim }) => (claim.kind === 'reaction' ? [] : claim.finding.attributedTo));
  if (named.some(({ length }) => length === 0)) return [];
  const times = new Map<string, number>();
  for (const name of named.flat()) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

function isCopy({ article, origin }: Report): boolean {
  return origin !== article.id;
}

function endOf({ value, since, because, plan }: Standing): Turn {
  return { value, at: since, because, ...(plan === null ? {} : { due: plan.due }) };
}

function beliefIn({ ruled }: Matter, { value, against }: Standing) {
  if (ruled === undefined) return { aside: [], belief: 'machine', machine: null, ruling: null } as const;
  const { machine, aside, latest: ruling } = ruled;
  const isMachines = machine?.value === value && machine.contradicted === against.length > 0;
  if (isMachines) return { aside, belief: 'machine', machine: null, ruling } as const;
  return { aside, belief: 'person', machine, ruling } as const;
}

/**
 * Particulars come from the report that brought the status. A place that it leaves open is filled from the others, newest first; words for
 * the time only from the one whose days stand, for others may mean another meeting by theirs.
 */
function aboutOf(standing: Standing): About {
  const { claim } = standing.because;
  switch (claim.kind) {
    case 'outcome':
      return { kind: 'outcome', topic: claim.finding.topic, parties: claim.finding.parties };
    case 'meeting': {
      const { kind: meetingKind, participants, place, when } = claim.finding;
      const anyPlace = standing.reports.toReversed().flatMap((report) => meetingIn(report)?.place ?? [])[0] ?? null;
      const planned = standing.plan === null ? null : meetingIn(standing.plan.because);
      return {
        kind: 'meeting',
        meetingKind,
        participants,
        place: place ?? anyPlace,
        when: when ?? planned?.when ?? null,
      };
    }
    case 'reaction': {
      const { actor, actorKind, role, affiliation, toward } = claim.finding;
      return { kind: 'reaction', actor, actorKind, role, affiliation, toward };
    }
  }
}

function meetingIn({ claim }: Report): FollowUpFinding | null {
  return claim.kind === 'meeting' ? claim.finding : null;
}

function bySupport(a: BriefLine, b: BriefLine): number {
  return b.origins - a.origins || b.articles - a.articles || (a.matter < b.matter ? -1 : 1);
}

function topicOrder(line: BriefLine): number {
  return line.about.kind === 'outcome' ? outcomeTopics.indexOf(line.about.topic) : 0;
}
