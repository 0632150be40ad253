/** Entries → JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import { contentOf, isPage } from './atom.js';
import type { FeedAbout, FeedEntry } from './entry.js';
import { plain } from './plain.js';

export function jsonFeed(entries: readonly FeedEntry[], about: FeedAbout): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: plain(about.title),
    description: plain(about.description),
    home_page_url: about.home,
    feed_url: about.json,
    language: 'en',
    authors: [{ name: 'Summitwatch' }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      ...(isPage(entry.source?.url) ? { external_url: entry.source?.url } : {}),
      title: plain(entry.title),
      content_html: contentOf(entry),
      content_text: plain(textOf(entry)),
      date_published: entry.published,
      date_modified: entry.updated,
      tags: entry.categories.map(plain),
    })),
  });
}

function textOf({ sentence, source }: FeedEntry): string {
  const from = source === null ? '' : `${source.publisher}: ${source.title}`;
  return [sentence === '' ? '' : `“${sentence}”`, from].filter((part) => part !== '').join('\n');
}
