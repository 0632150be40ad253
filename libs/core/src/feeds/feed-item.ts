/** One entry of a feed, whatever its format, as the publisher gave it. Absent means the feed does not say. */
export interface FeedItem {
  readonly id?: string;
  readonly title?: string;
  /** Absolute http(s) address of the page. */
  readonly link?: string;
  /** ISO 8601, UTC. */
  readonly publishedAt?: string;
  /** A date that it gives and that is not taken: in its words where no calendar has it or nobody can read it, in ISO 8601 where it lies too far ahead. */
  readonly refusedDate?: string;
  readonly author?: string;
  /** Plain or HTML as given. */
  readonly summary?: string;
  readonly content?: string;
  readonly categories: readonly string[];
  /** The true publisher, where the feed passes on others' items (RSS 2.0 `<source>`, Atom `source`). */
  readonly source?: { readonly title?: string; readonly url?: string };
}

/** How often a publisher wants to be asked, where the feed says so. */
export interface Pace {
  /** Not again before: RSS `ttl` (minutes there), `sy:updatePeriod` by `sy:updateFrequency`. */
  readonly everySeconds?: number;
  /** RSS `skipHours`: hours of the day, UTC, 0 to 23. */
  readonly skipHours?: readonly number[];
  /** RSS `skipDays`: 0 for Sunday to 6, UTC. */
  readonly skipDays?: readonly number[];
}

export interface ParsedFeed {
  readonly title?: string;
  readonly link?: string;
  readonly items: readonly FeedItem[];
  /** BCP 47, as the feed gives it. */
  readonly lang?: string;
  readonly pace?: Pace;
  /** WebSub (W3C Recommendation, 2018): where to subscribe, and to which topic. */
  readonly hub?: string;
  readonly self?: string;
  /** The page with the items before these: RFC 5005 `next` or `prev-archive`, JSON Feed `next_url`. */
  readonly older?: string;
}
