/** One entry of a feed, whatever its format, as the publisher gave it. Absent means the feed does not say. */
export interface FeedItem {
  readonly id?: string;
  readonly title?: string;
  /** Absolute http(s) address of the page. */
  readonly link?: string;
  /** ISO 8601, UTC. */
  readonly publishedAt?: string;
  readonly author?: string;
  /** Plain or HTML as given. */
  readonly summary?: string;
  readonly content?: string;
  readonly categories: readonly string[];
  /** The true publisher, where the feed passes on others' items (RSS 2.0 `<source>`, Atom `source`). */
  readonly source?: { readonly title?: string; readonly url?: string };
}

export interface ParsedFeed {
  readonly title?: string;
  readonly link?: string;
  readonly items: readonly FeedItem[];
}
