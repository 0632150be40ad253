/** When two addresses of feeds are one: the scheme, `www.`, a default port, a trailing slash and the fragment do not make another feed. */

/** The fragment never leaves the house (RFC 9110, 7.1): with another one it is the same document. */
export function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** What remains of an address that tells it from others; letter case and punctuation of the path count. */
export function feedAddressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

export interface PolledFeed {
  readonly id: string;
  readonly url: string;
  readonly movedFrom?: string;
}

/** The feeds by the keys of where they are and where they were. */
export function feedsByAddress(feeds: Iterable<PolledFeed>): ReadonlyMap<string, string> {
  const pairs = [...feeds].flatMap(({ id, url, movedFrom }) =>
    [url, ...(movedFrom === undefined ? [] : [movedFrom])].map((address) => [feedAddressKey(address), id] as const),
  );
  return new Map(pairs);
}
