/** What a page tells somebody who looks for its feeds. */
import type { ListPage } from '../story/list-page.js';

/** A link on a page that may lead to a feed. */
export interface FeedLink {
  readonly url: string;
  readonly title?: string;
  /** True for `<link rel="alternate">` with a feed's type (HTML, 4.6.7.1); false for a link that merely looks like one. */
  readonly declared: boolean;
}

export interface PageOutlook {
  readonly title?: string;
  /** BCP 47. */
  readonly lang?: string;
  /** Declared ones first, each address once. */
  readonly links: readonly FeedLink[];
  /** Where items seem to stand on the page; absent where nothing on it repeats. */
  readonly list?: ListPage;
}
