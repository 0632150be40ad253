/**
 * One article, one address: feeds spell the same page in many ways. Dropped are the fragment, tracking parameters, a
 * default port, a trailing slash and `www.`; the scheme does not count. What remains identifies the article.
 */
const tracking =
  /^(utm_\w+|at_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid?|ncid|ocid|smid|xtor|ftag|sr_share|guccounter|CMP|partner|feedType|feedName|rss|src)$/i;

/** Null for what is no http(s) address. */
export function canonicalAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) if (tracking.test(name)) address.searchParams.delete(name);
  address.searchParams.sort();
  const host = address.host.replace(/^www\./, '');
  const path = address.pathname.replace(/(?<=.)\/+$/, '');
  return `${host}${path}${address.search}`;
}
