/** One outlet's feed as RSS 2.0, Atom or JSON Feed. Links carry tracking parameters where the outlet adds them. */
import { escaped } from './coverage-pages.mjs';

const newest = 20;
const contentTypes = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};
export const feedPath = ({ id, form }) => `/${id}/feed.${form === 'json' ? 'json' : 'xml'}`;

/** `shown` are all items published so far; the feed takes the outlet's own and those it passes on. */
export function feedOf(outlet, shown, origin) {
  const entries = shown
    .filter((item) => item.outlet.id === outlet.id || item.also.includes(outlet.id))
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published))
    .slice(0, newest)
    .map((item) => ({ ...item, link: link(item, outlet, origin), summary: item.paragraphs[0] }));
  return { contentType: contentTypes[outlet.form], body: forms[outlet.form](outlet, entries, origin) };
}

function link(item, outlet, origin) {
  const passedOn = item.outlet.id === outlet.id ? undefined : `utm_source=${outlet.id}&utm_medium=partner`;
  const query = passedOn ?? outlet.tracking;
  return `${origin}${item.path}${query === undefined ? '' : `?${query}`}`;
}

const passesOn = (item, outlet) => item.outlet.id !== outlet.id;
const forms = { rss, atom, json };

function rss(outlet, entries, origin) {
  const items = entries.map(
    (item) => `<item>
<title>${escaped(item.title)}</title>
<link>${escaped(item.link)}</link>
<guid isPermaLink="true">${origin}${item.path}</guid>
<pubDate>${new Date(item.published).toUTCString()}</pubDate>${item.byline ? `\n<dc:creator>${escaped(item.byline)}</dc:creator>` : ''}
<description>${escaped(item.summary)}</description>${
      passesOn(item, outlet)
        ? `\n<source url="${origin}${feedPath(item.outlet)}">${escaped(item.outlet.name)}</source>`
        : ''
    }
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>${escaped(outlet.name)}</title>
<link>${origin}/${outlet.id}/</link>
<description>${escaped(outlet.name)}</description>
<language>${outlet.lang}</language>
${items.join('\n')}
</channel></rss>
`;
}

function atom(outlet, entries, origin) {
  const items = entries.map(
    (item) => `<entry>
<title>${escaped(item.title)}</title>
<link rel="alternate" href="${escaped(item.link)}"/>
<id>${origin}${item.path}</id>
<published>${item.published}</published>
<updated>${item.updated}</updated>
<author><name>${escaped(item.byline ?? item.outlet.name)}</name></author>
<summary>${escaped(item.summary)}</summary>${
      passesOn(item, outlet)
        ? `\n<source><id>${origin}/${item.outlet.id}/</id><title>${escaped(item.outlet.name)}</title><updated>${item.updated}</updated></source>`
        : ''
    }
</entry>`,
  );
  const updated =
    entries
      .map((item) => item.updated)
      .sort()
      .at(-1) ?? '2025-08-14T12:00:00Z';
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.lang}">
<title>${escaped(outlet.name)}</title>
<link rel="self" href="${origin}${feedPath(outlet)}"/>
<link rel="alternate" href="${origin}/${outlet.id}/"/>
<id>${origin}/${outlet.id}/</id>
<updated>${updated}</updated>
${items.join('\n')}
</feed>
`;
}

function json(outlet, entries, origin) {
  const items = entries.map((item) => ({
    id: `${origin}${item.path}`,
    url: item.link,
    title: item.title,
    summary: item.summary,
    content_text: item.summary,
    date_published: item.published,
    date_modified: item.updated,
    language: item.lang,
    authors: [{ name: passesOn(item, outlet) ? item.outlet.name : (item.byline ?? outlet.name) }],
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    home_page_url: `${origin}/${outlet.id}/`,
    feed_url: `${origin}${feedPath(outlet)}`,
    language: outlet.lang,
    items,
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
