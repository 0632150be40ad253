/** Entries → Atom (RFC 4287). */
import { Feed } from 'feed';
import type { FeedAbout, FeedEntry } from './entry.js';
import { plain } from './plain.js';

export function atomFeed(entries: readonly FeedEntry[], about: FeedAbout): string {
  const feed = new Feed({
    ...{ id: about.id, title: plain(about.title), description: plain(about.description), link: about.home },
    ...{ updated: new Date(about.updated), generator: 'Summitwatch', language: 'en', copyright: '' },
    feedLinks: { atom: about.atom, json: about.json },
    author: { name: 'Summitwatch' },
  });
  for (const entry of entries) {
    feed.addItem({
      ...{ id: entry.id, title: plain(entry.title), link: entry.url },
      ...{ published: new Date(entry.published), date: new Date(entry.updated) },
      content: contentOf(entry),
      category: entry.categories.map((name) => ({ name: plain(name), term: plain(name) })),
    });
  }
  return feed.atom1();
}

/** HTML: the sentence, and the article that it was taken from. */
export function contentOf({ sentence, source }: FeedEntry): string {
  const said = sentence === '' ? '' : `<blockquote>${escaped(sentence)}</blockquote>`;
  if (source === null) return said;
  const { title, url, publisher } = source;
  const link = isPage(url) ? `<a href="${escaped(url)}">${escaped(title)}</a>` : escaped(title);
  return `${said}<p>${link}, ${escaped(publisher)}</p>`;
}

/** No address that runs or sends something. */
export function isPage(url: string | undefined): boolean {
  return url !== undefined && /^https?:/i.test(url);
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text: string): string {
  return plain(text).replace(/[&<>"]/g, (character) => references[character] ?? '');
}
