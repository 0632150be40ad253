/** A mention is a place in a sentence where somebody is named or meant. */
import type { ActorKind } from '#core';

export type Pronoun = 'he' | 'they' | 'i' | 'we';

export interface Person {
  readonly name: string;
  readonly kind: ActorKind;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** One of the story's actors. */
  readonly known: boolean;
}

export interface Mention {
  /** Indices into the sentence's tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Who is meant: several for "both leaders", nobody for a pronoun that nobody fits. */
  readonly people: readonly Person[];
  readonly pronoun: Pronoun | null;
  /** By name, not by office or pronoun. */
  readonly named: boolean;
  /** In the genitive or inside a compound ("Putin's", "Trump-Putin summit"): it neither speaks nor acts. */
  readonly bound: boolean;
  /** A phrase beside a quotation, taken for whoever said it without being understood. */
  readonly guessed?: boolean;
}
