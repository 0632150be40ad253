/** Links that an answer carries in its `Link` header (RFC 8288), about itself. */
import type { Fetched } from '#core';
import Link from 'http-link-header';

/** The package looks at blanks again and again: a longer header is not ours to read. */
const longest = 4_000;

/**
 * The first of a relation, such as `hub`, as an absolute http(s) address; undefined where there is none that can be read. One
 * that is absolute already is left as it is spelt: hubs know their topics by the letter.
 */
export function linkIn({ headers, url }: Pick<Fetched, 'headers' | 'url'>, rel: string): string | undefined {
  const refs = linksIn(headers.link ?? '').rel(rel);
  // With an anchor it would be a link of another page.
  const target = refs.find(({ anchor }) => anchor === undefined)?.uri;
  if (target === undefined || !URL.canParse(target, url)) return undefined;
  const address = new URL(target, url);
  if (!/^https?:$/.test(address.protocol)) return undefined;
  return URL.canParse(target) ? target : address.href;
}

function linksIn(header: string): Link {
  try {
    return Link.parse(header.length > longest ? '' : header);
  } catch {
    // It throws at what is malformed: a header nobody can read names nothing.
    return new Link();
  }
}
