/**
 * What every reader hands over and the one mapping takes: elements under their usual lower-case names (`dc:creator`,
 * `content:encoded`, bare names for RSS and Atom), in document order, nothing interpreted yet.
 */
export interface RawElement {
  /** Character data, decoded once. */
  readonly text: string;
  /** Inner markup as written, where tags stand inside of prose. */
  readonly markup?: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: RawFields;
  /** The `xml:base` in force, resolved as far as the document goes. */
  readonly base?: string | undefined;
}

export type RawFields = Readonly<Partial<Record<string, readonly RawElement[]>>>;

export interface RawFeed {
  readonly format: 'rss' | 'atom' | 'json' | 'sitemap';
  readonly channel: RawFields;
  readonly items: readonly RawFields[];
}

export function leaf(text: string): RawElement {
  return { text, attributes: {}, children: {} };
}
