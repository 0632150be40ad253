/** Where a feed says to subscribe, what it calls itself, and where its older items are. */
import { absolute } from './links.js';
import type { RawElement, RawFields } from './raw-feed.js';

/** Absolute http(s) addresses. */
export interface FeedLinks {
  /** WebSub (W3C Recommendation, 2018), 4. */
  readonly hub: string | undefined;
  readonly self: string | undefined;
  /** RFC 5005: `prev-archive` of an archived feed, `next` of a paged one. */
  readonly older: string | undefined;
}

export function feedLinksOf(channel: RawFields, base: string | undefined): FeedLinks {
  const links = [...(channel.link ?? []), ...(channel['atom:link'] ?? [])];
  const first = (...rels: readonly string[]): string | undefined =>
    rels
      .flatMap((rel) => links.filter((link) => hasRel(link, rel)))
      .map((link) => absolute(link.attributes.href, link.base, base))
      .find((href) => href !== undefined);
  return { hub: first('hub'), self: first('self'), older: first('prev-archive', 'next') };
}

/** A relation may be written in full, and several share one attribute (RFC 8288, 3.3). */
function hasRel({ attributes }: RawElement, rel: string): boolean {
  const written = (attributes.rel ?? '').toLowerCase().split(/\s+/);
  return written.some((name) => name.replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '') === rel);
}
