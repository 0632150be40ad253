/**
 * What people decide about what was found, as stored, on `ruling:claim/<article>.<id>`, `ruling:matter/<matter>`,
 * `ruling:source/<name>`, `ruling:question/<id>` and `ruling:item/<article>`. None of it touches a finding: machine belief stays beside it.
 */
import type { Fact } from '../event.js';
import type { ArticleHeader } from '../findings/events.js';
import type { Claim } from '../findings/matters.js';

/**
 * A claim as it stood when it was ruled on, whole, so that a ruling needs nothing else. Found again by its article, its kind, its
 * matter and its sentence (`words`, or a place that overlaps in the same text), never by its place alone.
 */
export interface Said {
  /** Status or stance that the machine read. */
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
  /** See `wordsAt`; absent where the text was not at hand. */
  readonly words?: string;
}

export interface Reasoned {
  /** Who decided. */
  readonly by: string;
  readonly reason: string;
}

type OnClaim = Reasoned & { readonly said: Said };
type OnMatter = Reasoned & { readonly matter: string };
type OnSource = Reasoned & { readonly source: string };

export type FindingConfirmed = Fact<'finding-confirmed.v1', OnClaim>;
/** `to` is the claim as it should have been read, with the matter that it is then about. */
export type FindingCorrected = Fact<'finding-corrected.v1', OnClaim & { readonly to: Claim }>;
export type FindingRejected = Fact<'finding-rejected.v1', OnClaim>;
export type FindingRulingLifted = Fact<'finding-ruling-lifted.v1', Reasoned>;

/** All reports of the matter count under the other one, also those to come. */
export type MattersMerged = Fact<'matters-merged.v1', OnMatter & { readonly into: string }>;
export type MatterMergeLifted = Fact<'matter-merge-lifted.v1', OnMatter & { readonly into: string }>;
/** What a matter is known by, as a person says it; what is absent stays as each report has it. */
export interface KeyFields {
  readonly topic?: string | undefined;
  readonly kind?: string | undefined;
  readonly participants?: readonly string[] | undefined;
  readonly place?: string | null | undefined;
  readonly when?: string | null | undefined;
  readonly actor?: string | undefined;
  readonly toward?: string | undefined;
}

/** These reports of the matter count under `part`: a matter of their own, or the one that they are said to be about (`as`). */
export type MatterSplit = Fact<
  'matter-split.v1',
  OnMatter & { readonly part: string; readonly reports: readonly Said[]; readonly as?: KeyFields }
>;
export type MatterSplitLifted = Fact<'matter-split-lifted.v1', OnMatter & { readonly part: string }>;
/** Of what was published by then, the reports that say otherwise no longer count. */
export type ContradictionSettled = Fact<'contradiction-settled.v1', OnMatter & { readonly value: string }>;
export type SettlementLifted = Fact<'settlement-lifted.v1', OnMatter>;

export type SourceMuted = Fact<'source-muted.v1', OnSource>;
export type SourceUnmuted = Fact<'source-unmuted.v1', OnSource>;
/** A status that nobody else reports is not taken from it. */
export type SourceMadeNeverSole = Fact<'source-made-never-sole.v1', OnSource>;
export type SourceNeverSoleLifted = Fact<'source-never-sole-lifted.v1', OnSource>;

/** The evidence as it is needs no ruling; other evidence is another question. */
export type QuestionDismissed = Fact<'question-dismissed.v1', Reasoned & { readonly matter: string }>;
export type QuestionReopened = Fact<'question-reopened.v1', Reasoned & { readonly matter: string }>;

/** What an article is about, as a person says. `batch` names the order that it was given in together with others. */
export type ItemRuled = Fact<'item-ruled.v1', Reasoned & { readonly relevant: boolean; readonly batch?: string }>;
export type ItemRulingLifted = Fact<'item-ruling-lifted.v1', Reasoned>;

export type ClaimFact = FindingConfirmed | FindingCorrected | FindingRejected | FindingRulingLifted;
export type MatterFact =
  | MattersMerged
  | MatterMergeLifted
  | MatterSplit
  | MatterSplitLifted
  | ContradictionSettled
  | SettlementLifted;
export type SourceFact = SourceMuted | SourceUnmuted | SourceMadeNeverSole | SourceNeverSoleLifted;
export type QuestionFact = QuestionDismissed | QuestionReopened;
export type ItemFact = ItemRuled | ItemRulingLifted;
export type RulingFact = ClaimFact | MatterFact | SourceFact | QuestionFact | ItemFact;
