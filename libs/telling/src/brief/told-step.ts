/** What a step of an item's trace was, as values: each reader has it in words of their own. */

export interface ToldClaim {
  readonly kind: 'outcome' | 'meeting' | 'reaction';
  /** Status or stance. */
  readonly value: string;
}

interface Ruled {
  readonly by: string;
  readonly reason: string;
}

export interface ToldRevision {
  /** Absent in the oldest facts: then `material` is all that is known. */
  readonly nature: 'cosmetic' | 'reworded' | 'update' | 'correction' | null;
  readonly material: boolean;
  readonly kinds: readonly string[];
  readonly headlineChanged: boolean;
  /** Sentences. */
  readonly removed: number;
  readonly added: number;
}

export interface ToldReading {
  readonly reader: string;
  readonly version: string;
  readonly found: number;
  /** Of those found, in sentences that stood there before; null where the text was read for the first time. */
  readonly reanchored: number | null;
  /** Found beyond them, and not kept: an article may say so much. */
  readonly leftOut: number;
  /** Of readers that ask a model. */
  readonly asked: {
    readonly model: string;
    readonly tokens: number;
    readonly dropped: readonly { readonly reason: string; readonly count: number }[];
    /** Why another reader read in the model's place. */
    readonly insteadBecause: string | null;
  } | null;
}

export type ToldStep =
  | { readonly kind: 'discovered'; readonly feed: string; readonly isFirstImport: boolean }
  | { readonly kind: 'headline-changed'; readonly before: string; readonly after: string }
  | { readonly kind: 'read'; readonly words: number; readonly quality: number }
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'judged'; readonly relevant: boolean; readonly score: number; readonly threshold: number }
  | { readonly kind: 'copy'; readonly percent: number }
  | ({ readonly kind: 'revised' } & ToldRevision)
  | ({ readonly kind: 'erased' } & Ruled)
  | { readonly kind: 'let-go'; readonly because: string }
  | ({ readonly kind: 'read-for-claims' } & ToldReading)
  | { readonly kind: 'withdrawn'; readonly matters: readonly string[]; readonly because: string }
  | ({ readonly kind: 'item-ruled'; readonly relevant: boolean } & Ruled)
  | ({ readonly kind: 'confirmed'; readonly finding: ToldClaim } & Ruled)
  | ({ readonly kind: 'rejected'; readonly finding: ToldClaim } & Ruled)
  | ({ readonly kind: 'corrected'; readonly finding: ToldClaim; readonly to: ToldClaim } & Ruled)
  | ({ readonly kind: 'ruling-lifted' } & Ruled);
