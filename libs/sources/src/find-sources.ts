/** Addresses at which a site may keep its feeds, in the order in which they are tried. */
import { withoutFragment, type FeedLink } from '#core';

export type Found = 'address' | 'declared' | 'linked' | 'sitemap' | 'guessed';

export interface Lead {
  readonly url: string;
  readonly title?: string;
  readonly found: Found;
}

const usualPaths = [
  '/feed',
  '/rss',
  '/feed.xml',
  '/rss.xml',
  '/atom.xml',
  '/index.xml',
  '/feed.json',
  '/news-sitemap.xml',
];
const mostSitemaps = 3;

export function leadsIn(links: readonly FeedLink[], declared: boolean): readonly Lead[] {
  return links
    .filter((link) => link.declared === declared)
    .map(({ url, title }): Lead => ({
      url: withoutFragment(url),
      found: declared ? 'declared' : 'linked',
      ...(title === undefined ? {} : { title }),
    }))
    .filter(({ url }, place, all) => all.findIndex((other) => other.url === url) === place);
}

/** `Sitemap` lines (sitemaps.org) that name news; others list every page a site ever had. */
export function sitemapsIn(robots: string): readonly Lead[] {
  const named = [...robots.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].map((match) => match[1] ?? '');
  const news = named.filter((url) => /news/i.test(url) && URL.canParse(url));
  return [...new Set(news)].slice(0, mostSitemaps).map((url) => ({ url, found: 'sitemap' }));
}

export function usualLeads(page: string): readonly Lead[] {
  return usualPaths.map((path) => ({ url: new URL(path, page).href, found: 'guessed' }));
}
