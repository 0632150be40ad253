/** What feeds are made of, whichever format they are written in. */

export interface FeedEntry {
  /** A `urn:`, the same for ever (RFC 4287, 4.2.6). */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The sentence that says so; empty where none does. */
  readonly sentence: string;
  /** Of the article that it stands in; null where there is none. */
  readonly source: { readonly title: string; readonly url: string; readonly publisher: string } | null;
  /** ISO 8601 UTC. */
  readonly published: string;
  readonly updated: string;
  readonly categories: readonly string[];
}

export interface FeedAbout {
  /** A `urn:`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The page for people. */
  readonly home: string;
  /** Where this very file is fetched from, and the same in the other format. */
  readonly atom: string;
  readonly json: string;
  /** ISO 8601 UTC: of the newest entry, or of what it is about where there is none. */
  readonly updated: string;
}
