/** What was fetched, as it goes to the readers. */
import type { ListPage } from '../story/list-page.js';
import type { Fetched } from './fetching.js';

export interface WebDocument {
  readonly body: Uint8Array;
  readonly url: string;
  /** The address that led there, where it may be another. */
  readonly asked?: string;
  readonly contentType?: string;
  /** Of the answer, by lower-case names: those that a reader looks at. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For a page without a feed: where on it the items stand. */
  readonly list?: ListPage;
}

export function fetchedDocument({ body, url, contentType, headers }: Fetched): WebDocument {
  const location = headers['content-location'];
  return {
    ...{ body, url },
    ...(contentType === undefined ? {} : { contentType }),
    ...(location === undefined ? {} : { headers: { 'content-location': location } }),
  };
}
