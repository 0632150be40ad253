/**
 * What every reader hands over and the one mapping takes: elements under their usual lower-case names (`dc:creator`,
 * `content:encoded`, bare names for RSS and Atom), in document order, nothing interpreted yet.
 */
export interface RawElement {
  /** Character data, decoded once; with child elements, that of all below. */
  readonly text: string;
  /** Inner markup, where child elements stand inside. */
  readonly markup?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: RawFields;
  /** The `xml:base` in force, resolved as far as the document goes. */
  readonly base?: string;
}

export type RawFields = Readonly<Partial<Record<string, readonly RawElement[]>>>;

export interface RawFeed {
  readonly format: 'rss' | 'atom' | 'json';
  readonly channel: RawFields;
  readonly items: readonly RawFields[];
}
