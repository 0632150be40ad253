/** What a page tells somebody who looks for its feeds: those it names, and where its items stand if it has none. Never throws. */
import type { PageOutlook } from '#core';
import { toldLanguage } from '../pages/metadata/language.js';
import { select, textAt } from '../pages/page.js';
import { feedLinksOn } from './feed-links.js';
import { openHtml, type Where } from './open-html.js';
import { suggestList } from './suggest-list.js';

export function lookAtPage(html: string | Uint8Array, from: Where): PageOutlook {
  const page = openHtml(html, from);
  if (page === undefined) return { links: [] };
  const [title, lang, list] = [
    textAt(page, select(page, 'title')[0]).slice(0, 300),
    toldLanguage(page),
    suggestList(page),
  ];
  return {
    links: feedLinksOn(page),
    ...(title === '' ? {} : { title }),
    ...(lang === undefined ? {} : { lang }),
    ...(list === undefined ? {} : { list }),
  };
}
