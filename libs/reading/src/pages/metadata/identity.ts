/** Whose page it is, and where it lives. */
import { articleNode, isObject, stringOf } from '../json-ld.js';
import { metaValue, type Page } from '../page.js';

export function siteNameOf(page: Page): string | undefined {
  const publisher = articleNode(page.jsonLd)?.publisher;
  const named = isObject(publisher) ? stringOf(publisher.name) : stringOf(publisher);
  const site = page.jsonLd.find((node) => node['@type'] === 'WebSite')?.name;
  return (
    metaValue(page, ['og:site_name', 'application-name', 'al:android:app_name', 'dc.publisher']) ??
    named ??
    stringOf(site)
  );
}

/** Another host is believed only where a second witness on the page names the same address, or the site is the same. */
export function canonicalUrlOf(page: Page, written: string | undefined): string | undefined {
  const witnesses = [metaValue(page, ['og:url']), stringOf(articleNode(page.jsonLd)?.url), mainEntityOf(page)].map(
    (url) => resolved(url, page.url),
  );
  const canonical = resolved(written, page.url);
  if (canonical !== undefined && isPlausible(canonical, page.url, witnesses)) return canonical;
  return witnesses.find((url) => url !== undefined && isPlausible(url, page.url, []));
}

function mainEntityOf(page: Page): string | undefined {
  const entity = articleNode(page.jsonLd)?.mainEntityOfPage;
  return isObject(entity) ? stringOf(entity['@id']) : stringOf(entity);
}

function resolved(address: string | undefined, base: string): string | undefined {
  const href = address?.trim() ?? '';
  const from = URL.canParse(base) ? base : undefined;
  if (href === '' || !URL.canParse(href, from)) return undefined;
  const url = new URL(href, from);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function isPlausible(canonical: string, pageUrl: string, witnesses: readonly (string | undefined)[]): boolean {
  if (!URL.canParse(pageUrl)) return true;
  const [there, here] = [new URL(canonical), new URL(pageUrl)];
  // A canonical that is the front page belongs to a template, not to an article.
  if (there.pathname === '/' && here.pathname !== '/') return false;
  return site(there) === site(here) || witnesses.includes(canonical);
}

function site({ hostname }: URL): string {
  const labels = hostname.split('.');
  const short = /^(?:com?|org|net|gov|ac|gob|or|ne)$/.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-short).join('.');
}
