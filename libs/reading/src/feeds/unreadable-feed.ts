/** Thrown for bytes that can never be read as a feed: a closed list of reasons, each with a sentence for people. */
const sentences = {
  'not-a-feed': 'This is neither RSS, RDF, Atom nor JSON Feed.',
  empty: 'The answer has no content.',
  'sitemap-index': 'This is an index of sitemaps: one of the sitemaps it lists can be read, the index cannot.',
  'too-large': 'The feed is larger than 16 MB.',
  'bad-encoding': 'The characters cannot be read in any encoding that the feed or its bytes suggest.',
} as const;

export type UnreadableFeedCode = keyof typeof sentences;

export class UnreadableFeed extends Error {
  override readonly name = 'UnreadableFeed';

  constructor(readonly code: UnreadableFeedCode) {
    super(sentences[code]);
  }
}
