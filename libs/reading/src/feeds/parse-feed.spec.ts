import { parseFeed } from './parse-feed.js';
import { UnreadableFeed } from './unreadable-feed.js';

const from = { url: 'https://harbour.example/feed' };
const read = (text: string) => parseFeed(Buffer.from(text), from);
const rss = (inside: string): string => `<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;

describe('parseFeed', () => {
  it.each([
    ['a page', '<!doctype html><html><body>Hello</body></html>', 'not-a-feed'],
    ['JSON that is no feed', '{"a":1}', 'not-a-feed'],
    ['white space', ' \n ', 'empty'],
    [
      'an index of sitemaps',
      '<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>',
      'sitemap-index',
    ],
    ['bytes of no encoding', '\uFFFD'.repeat(500), 'bad-encoding'],
    ['more than 16 MB', ' '.repeat(17_000_000), 'too-large'],
  ])('refuses %s with a code', async (_, text, code) => {
    await expect(read(text)).rejects.toEqual(expect.objectContaining({ name: 'UnreadableFeed', code }));
  });

  it('tells people why in a sentence', () => {
    expect(new UnreadableFeed('not-a-feed').message).toMatch(/neither RSS, RDF, Atom nor JSON Feed/);
  });

  it('never expands an entity inside another', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${rss('<item><title>&a; &b;</title></item>')}`;
    expect((await read(bomb)).items[0]?.title).toBe('ha &b;');
  });

  it('reads a feed nested deeper than any needs without its depths', async () => {
    const feed = await read(rss(`<item><title>kept</title><x>${'<y>'.repeat(500)}${'</y>'.repeat(500)}</x></item>`));
    expect(feed.items[0]?.title).toBe('kept');
  });

  it('understands namespaces by address, not by prefix', async () => {
    const feed = await read(
      '<rss version="2.0" xmlns:x="http://purl.org/dc/elements/1.1/"><channel><item><x:creator>Joan</x:creator></item></channel></rss>',
    );
    expect(feed.items[0]?.author).toBe('Joan');
  });

  it('takes a permanent guid for the link where there is none', async () => {
    const feed = await read(rss('<item><guid>https://harbour.example/1</guid></item>'));
    expect(feed.items[0]?.link).toBe('https://harbour.example/1');
  });

  it('never gives a link that is not http', async () => {
    const feed = await read(rss('<item><title>x</title><link>javascript:alert(1)</link></item>'));
    expect(feed.items[0]).not.toHaveProperty('link');
  });
});
