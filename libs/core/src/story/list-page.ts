/** Where the items of a page without a feed stand, as CSS selectors. All but `item` are looked up inside an item. */
export interface ListPage {
  readonly item: string;
  /** The element whose `href` is the article's address; absent for the item itself or the first link in it. */
  readonly link?: string;
  /** Absent for the text of the link. */
  readonly title?: string;
  /** A `time` element, or an element with a date for its text. */
  readonly date?: string;
  readonly summary?: string;
}
