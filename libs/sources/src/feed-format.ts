/** What kind of feed some bytes are, by how they begin: for people, who choose between feeds. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap' | 'list';

const beginnings: readonly (readonly [FeedFormat, RegExp])[] = [
  ['json', /^\s*[{[]/],
  ['rdf', /<(?:\w+:)?rdf[\s>]/i],
  ['atom', /<(?:\w+:)?feed[\s>]/i],
  ['sitemap', /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i],
];

export function formatOf(body: Uint8Array): FeedFormat {
  const start = Buffer.from(body.subarray(0, 2000)).toString('latin1');
  return beginnings.find(([, begins]) => begins.test(start))?.[0] ?? 'rss';
}
