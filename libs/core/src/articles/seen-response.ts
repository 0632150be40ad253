/**
 * What was asked and what was answered, as a small document that is archived beside the page: with it a page can be shown as it was
 * seen, and handed on as a WARC. Always written the same way, so that its hash names it.
 */
import type { Exchange, HeaderList } from '../feeds/fetching.js';

export interface SeenResponse {
  readonly format: 'seen-response.v1';
  /** As the feed gave it. */
  readonly asked: string;
  /** ISO 8601 UTC: when the answer was there. */
  readonly at: string;
  /** The last one was answered with the page, those before it with redirects. Never empty. */
  readonly exchanges: readonly Exchange[];
  /** SHA-256 of the page, decompressed. */
  readonly pageHash: string;
  readonly bytes: number;
}

/** Whoever answers decides how much: more than that is not looked at. */
const most = { exchanges: 10, headers: 200, value: 8000 };
/** They would let somebody else go on with our session, or name us to others. */
const secret = /^(set-cookie2?|cookie|authorization|proxy-auth|www-authenticate|authentication-info)/i;

export function seenResponse(seen: Omit<SeenResponse, 'format'>): string {
  const { asked, at, exchanges, pageHash, bytes } = seen;
  const told = exchanges.slice(-most.exchanges).map(({ url, requestHeaders, status, headers }) => {
    return { url, requestHeaders: kept(requestHeaders), status, headers: kept(headers) };
  });
  const document: SeenResponse = { format: 'seen-response.v1', asked, at, exchanges: told, pageHash, bytes };
  return JSON.stringify(document);
}

/** Throws for what `seenResponse` has not written. */
export function readSeenResponse(document: string): SeenResponse {
  const read = JSON.parse(document) as Partial<SeenResponse>;
  if (read.format !== 'seen-response.v1' || !read.exchanges?.length) throw new Error('this is no response we kept');
  return read as SeenResponse;
}

/** The value of a header of the answer, whatever case its name was sent in. */
export function headerIn(headers: HeaderList, name: string): string | undefined {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1];
}

function kept(headers: HeaderList): HeaderList {
  return headers
    .filter(([name]) => !secret.test(name))
    .slice(0, most.headers)
    .map(([name, value]) => [name, value.slice(0, most.value)]);
}
