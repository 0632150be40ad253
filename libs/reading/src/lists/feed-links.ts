/** Feeds that a page names: those it declares for machines, and links that look as if they led to one. */
import type { FeedLink } from '#core';
import { select, textAt, type Element, type Page } from '../pages/page.js';
import { addressesOn } from './open-html.js';

const most = 20;
const looksAt = 2000;

const feedTypes = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)\b/i;
const feedPath =
  /(?:^|\/)(?:feeds?|rss|atom|rdf)(?:\/?$|\/|\.)|\.(?:rss|atom|rdf)$|(?:feed|rss|atom|index)\.(?:xml|json)$|[?&](?:feed|format)=(?:rss|atom|feed)/i;
const feedWords = /^(?:rss|atom|feeds?|rss[- ]feeds?|news ?feed|web ?feed|rss 2\.0|json feed)$/i;

export function feedLinksOn(page: Page): readonly FeedLink[] {
  const addressOf = addressesOn(page);
  const first = new Map<string, FeedLink>();
  for (const { element, title = '', declared } of [...declaredOn(page), ...linkedOn(page)]) {
    const url = addressOf(element);
    if (url === undefined || first.has(url)) continue;
    first.set(url, { url, declared, ...(title.trim() === '' ? {} : { title: title.trim().slice(0, 200) }) });
  }
  return [...first.values()].slice(0, most);
}

interface Named {
  readonly element: Element;
  readonly title?: string | undefined;
  readonly declared: boolean;
}

function declaredOn(page: Page): readonly Named[] {
  const links = select(page, 'link[href]').filter(({ attribs: { rel = '', type = '' } }) => {
    const rels = rel.toLowerCase().split(/\s+/);
    return rels.includes('feed') || (rels.includes('alternate') && feedTypes.test(type.trim()));
  });
  return links.map((element) => ({ element, title: element.attribs.title, declared: true }));
}

function linkedOn(page: Page): readonly Named[] {
  const anchors = select(page, 'a[href]').slice(0, looksAt);
  const named = anchors.map((element) => ({ element, title: textAt(page, element), declared: false }));
  return named.filter(({ element, title }) => feedPath.test(element.attribs.href ?? '') || feedWords.test(title));
}
