import type { ListPage } from './list-page.js';

/** A story is one summit to watch. All that is particular to it stands in its story file and arrives here as data. */
export interface Story {
  /** Lower-case letters, digits and hyphens; names the key space of the log. */
  readonly id: string;
  readonly title: string;
  readonly summit: SummitFacts;
  /** Everyone and everything the coverage names, parties first; `aliases` never repeat `name`. */
  readonly actors: readonly Actor[];
  readonly relevance: RelevanceRules;
  readonly feeds: readonly FeedSource[];
  readonly families?: readonly PublisherFamily[];
}

/** Publishers of one house: what several of them say is said by one. */
export interface PublisherFamily {
  readonly name: string;
  /** Names of publishers or agencies as pages and feeds give them, and sites: `news.example`. */
  readonly members: readonly string[];
}

export interface SummitFacts {
  /** Names of the parties' leaders, as in `actors`. */
  readonly leaders: readonly string[];
  readonly place: string;
  /** ISO 8601 instants: when the talks began, and when they ended. */
  readonly began: string;
  readonly ended: string;
  /** IANA zone of the place, for dates said without one. */
  readonly zone: string;
}

export type ActorKind = 'person' | 'organization' | 'country' | 'group';

export interface Actor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** Office, for example "President of Russia". */
  readonly role?: string;
  /** Name of another actor: a person's country, a ministry's state. */
  readonly affiliation?: string;
  /** True for the governments at the table and those that speak for them: their own word is a primary source. */
  readonly party?: boolean;
}

export interface RelevanceRules {
  /** Sum of weights from which an article is about the summit. */
  readonly threshold: number;
  readonly groups: readonly TermGroup[];
}

/** A group counts once however many of its terms match; a match in the headline counts double. */
export interface TermGroup {
  readonly name: string;
  readonly weight: number;
  /** Terms in any language. A trailing `*` lets the word go on ("Putin*"); case and accents do not matter. */
  readonly any: readonly string[];
}

export const publisherKinds = [
  'wire',
  'public-broadcaster',
  'broadcaster',
  'newspaper',
  'magazine',
  'state-media',
  'government',
  'institution',
  'analysis',
  'aggregator',
  'encyclopedia',
] as const;
export type PublisherKind = (typeof publisherKinds)[number];

export interface FeedSource {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly kind: PublisherKind;
  /** ISO 3166-1 alpha-2, or "EU"/"UN". */
  readonly country?: string;
  /** BCP 47. */
  readonly lang: string;
  readonly tags?: readonly string[];
  /** For a page without a feed. */
  readonly list?: ListPage;
}
