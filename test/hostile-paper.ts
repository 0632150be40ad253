/**
 * A publisher that means harm: its feed, its pages and their addresses carry every vector of `hostileMarkup` in every place
 * where a publisher's words can stand. All of it is about the summit, so that all of it is read, counted and shown.
 */
import { hostileMarkup } from './hostile-markup.js';
import type { Newspaper } from './newspaper.js';

/** Three vectors stand side by side in each place. */
const side = 3;
const articles = Math.ceil(hostileMarkup.length / side);

/** Each place begins with another one, so each vector stands in each place; every second place has them the other way round. */
function vector(article: number, place: number): string {
  const first = (article + place * 11) % articles;
  const three = [first, first + articles, first + 2 * articles].map(
    (at) => hostileMarkup[at % hostileMarkup.length] ?? '',
  );
  return (place % 2 === 0 ? three : three.reverse()).join(' ');
}

const nouns =
  `baker bridge candle choir clock garden harbour kettle lantern market meadow mill orchard painter pigeon quarry river
saddle sailor shepherd stairway tailor teacher tunnel umbrella valley violin wagon weaver window`.split(/\s+/);
const deeds =
  `carried counted crossed described found followed heard left lit measured mended moved opened painted passed praised
remembered sketched sold watched`.split(/\s+/);
const manners =
  `blue broken cheerful crowded early empty famous gentle heavy late narrow noisy old quiet round shallow tall
tired wooden young`.split(/\s+/);
const cities = ['Geneva', 'Oslo', 'Vienna', 'Doha', 'Ankara', 'Lisbon', 'Nairobi', 'Bern', 'Riga', 'Tallinn'];

/** What stands around the news is of each article's own, so that none is taken for a copy. */
function reportOf(article: number): readonly string[] {
  let seed = article + 1;
  const some = (words: readonly string[]) => words[(seed = (seed * 48_271) % 2_147_483_647) % words.length] ?? '';
  const aside = () =>
    `A ${some(manners)} ${some(nouns)} ${some(deeds)} the ${some(manners)} ${some(nouns)} while ${some(cities)} ${some(deeds)} its ${some(nouns)}.`;
  const news =
    article % 3 === 0
      ? `The two presidents failed to agree on a ceasefire in Ukraine, an official in ${some(cities)} said.`
      : `Vladimir Putin and Volodymyr Zelenskyy will meet in ${some(cities)} on ${(article % 28) + 1} September, the White House announced.`;
  return [
    `Donald Trump and Vladimir Putin ended the Alaska summit near the ${some(nouns)}.`,
    ...[aside(), aside(), aside(), aside(), news, aside(), aside(), aside(), aside()],
  ];
}

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** XML 1.0 (section 2.2) has no such characters, not even escaped. */
const inXml = (text: string): string =>
  inHtml(text.replace(/\p{Cc}/gu, (sign) => ('\t\n\r'.includes(sign) ? sign : '')));

function pageOf(article: number): string {
  const meta = [
    'author',
    'description',
    'keywords',
    'article:section',
    'og:title',
    'og:site_name',
    'og:url',
    'og:image',
  ]
    .map((name, place) => `<meta name="${name}" property="${name}" content="${inHtml(vector(article, place))}">`)
    .join('');
  const data = { '@type': 'NewsArticle', headline: vector(article, 8), author: { name: vector(article, 9) } };
  const told = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('</', '<\\/');
  const report = reportOf(article).map((sentence) => `<p>${sentence}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${meta}
<script type="application/ld+json">${told}</script>
<link rel="canonical" href="${inHtml(vector(article, 10))}"><title>${vector(article, 11)}</title></head>
<body><article><h1>The Alaska summit of Trump and Putin ${vector(article, 12)}</h1><address rel="author">${inHtml(vector(article, 13))}</address>
${report.join('\n')}
<p>Trump said: “We ${inHtml(vector(article, 14))} were near a ceasefire in Ukraine.” The room ${inHtml(vector(article, 15))} was silent.</p>
<p>${inHtml(vector(article, 16))}</p><p><a href="${inHtml(vector(article, 17))}" title="${inHtml(vector(article, 18))}">The agreement</a>
<img src="${inHtml(vector(article, 19))}" alt="${inHtml(vector(article, 20))}"></p>
<p>Trump and Putin left Alaska. ${vector(article, 21)}</p></article>${vector(article, 22)}</body></html>`;
}

/** The address is left as the publisher writes it; what HTTP cannot carry, a reader of addresses puts right. */
function itemOf(article: number, origin: string): string {
  // As markup, and as text that speaks of markup.
  const element = (name: string, place: number, before = '') =>
    `<${name}>${before}${inXml(`${vector(article, place)} ${inHtml(vector(article, place))}`)}</${name}>`;
  return `<item>${element('title', 0, `Alaska summit of Trump and Putin, part ${article}: `)}
<link>${origin}/part-${article}?of=${inXml(vector(article, 1).replace(/[\s#]/g, ''))}</link>
<guid isPermaLink="false">${inXml(vector(article, 2))}${article}</guid>
${element('author', 3)}${element('dc:creator', 4)}${element('category', 5)}${element('category', 6)}
${element('description', 7)}${element('content:encoded', 8)}${element('comments', 9)}
<source url="${inXml(vector(article, 10))}">${inXml(vector(article, 11))}</source>
<enclosure url="${inXml(vector(article, 12))}" type="${inXml(vector(article, 13))}" length="1"/>
<pubDate>${new Date(Date.UTC(2025, 7, 16, 10, article)).toUTCString()}</pubDate></item>`;
}

const spaces = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"';

/** Prints it all; answers how many articles that makes. */
export function printHostile(paper: Newspaper): number {
  const all = Array.from({ length: articles }, (_, article) => article);
  for (const article of all) {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'x-powered-by': headerSafe(vector(article, 23)) };
    paper.page(`/part-${article}`, { headers, body: pageOf(article) });
  }
  const channel = `<title>${all.map((article) => inXml(vector(article, 0))).join(' ')}</title><link>${inXml(vector(0, 1))}</link>`;
  const items = all.map((article) => itemOf(article, paper.url)).join('\n');
  const body = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${spaces}><channel>${channel}${items}</channel></rss>`;
  paper.page('/feed.xml', { headers: { 'content-type': 'application/rss+xml; charset=utf-8' }, body });
  return articles;
}

/** Of a header's value HTTP takes only these signs (RFC 9110, section 5.5). */
export const headerSafe = (text: string): string => text.replace(/[^\x20-\x7e]/g, '').trim();

/** Every vector, in pieces that are no longer than what a field holds. */
export function vectorsInPieces(longest: number): readonly string[] {
  return hostileMarkup.reduce<string[]>((pieces, markup) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + markup.length < longest)
      return [...pieces.slice(0, -1), `${last} ${markup}`];
    return [...pieces, markup.slice(0, longest)];
  }, []);
}
