/** The usual prefix of every namespace that feeds carry news in, whatever prefix the feed itself chose. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/purl\.org\/(?:rss\/(?:1\.0\/)?modules|net\/rss1\.1)\/syndication[/#]?$/i, 'sy'],
  [/^http:\/\/www\.w3\.org\/2005\/atom\/?$/i, 'atom'],
  [/^http:\/\/purl\.org\/atom\/ns#?$|example\.com\/newformat#|necho\.example\.com|purl\.org\/echo/i, 'atom'],
  [
    /^http:\/\/(?:purl\.org\/(?:net\/)?rss1?\.?[01]?\/?|my\.netscape\.com\/(?:rdf\/simple\/0\.9\/|publish\/formats\/rss-0\.91\.dtd))/i,
    '',
  ],
  [
    /^http:\/\/(?:purl\.org\/rss\/1\.0\/|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss|channel\.netscape\.com\/rdf)/i,
    '',
  ],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/$/i, 'content'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.[01]\/$/i, 'dc'],
  [/^http:\/\/purl\.org\/dc\/terms\/$/i, 'dcterms'],
  [/^http:\/\/www\.itunes\.com\/dtds\/podcast-1\.0\.dtd$|example\.com\/dtds\/podcast-1\.0\.dtd$/i, 'itunes'],
  [/^https?:\/\/search\.yahoo\.com\/mrss\/?$|tools\.search\.yahoo\.com\/mrss/i, 'media'],
  [/^https?:\/\/(?:rssnamespace\.org|www\.rssnamespace\.org)\/feedburner/i, 'feedburner'],
  [/^http:\/\/www\.google\.com\/schemas\/play-podcasts/i, 'googleplay'],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml$/i, 'xhtml'],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/i, 'rdf'],
  [/^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/i, 'xml'],
];

/** Undefined for a namespace that carries nothing we read. */
export function usualPrefix(uri: string): string | undefined {
  const name = uri.trim();
  const modules = /^http:\/\/purl\.org\/rss\/1\.0\/modules\//i.test(name);
  return usual.find(([pattern, prefix]) => pattern.test(name) && !(modules && prefix === ''))?.[1];
}
