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

  it.each([
    ['closed', '</y>'.repeat(100_000)],
    ['never closed', ''],
  ])('reads a feed with elements nested 100 000 deep, %s', async (_, ends) => {
    const feed = await read(rss(`<item><title>kept</title><x>${'<y>'.repeat(100_000)}${ends}</x></item>`));
    expect(feed.items[0]?.title).toBe('kept');
  });

  it('keeps in the feed’s words a date that it passed over, also where it finds another', async () => {
    const item = (dates: string) => `<item><title>t</title>${dates}</item>`;
    const odd = '<pubDate>Mon, 31 Feb 2031 10:00:00 GMT</pubDate>';
    const { items } = await read(
      rss(`${item(odd)}${item(`${odd}<updated>2031-03-01</updated>`)}${item('<pubDate/>')}`),
    );
    const refusedDate = 'Mon, 31 Feb 2031 10:00:00 GMT';
    expect(items).toEqual([
      { title: 't', categories: [], refusedDate },
      { title: 't', categories: [], refusedDate, publishedAt: '2031-03-01T00:00:00.000Z' },
      { title: 't', categories: [] },
    ]);
    const long = await read(rss(item(`<pubDate>${'soon '.repeat(100)}</pubDate>`)));
    expect(long.items[0]?.refusedDate).toHaveLength(100);
  });

  it('gives inline markup with its depths made flat, their text kept', async () => {
    const deep = `${'<div>'.repeat(50_000)}kept${'</div>'.repeat(50_000)}`;
    const feed = await read(rss(`<item><description>${deep}</description></item>`));
    expect(feed.items[0]?.summary).toContain('kept');
    expect(feed.items[0]?.summary?.length).toBeLessThan(deep.length);
  });

  it('keeps the first and the last of more items than anyone needs', async () => {
    const many = Array.from({ length: 100_000 }, (_, n) => `<item><guid>${n}</guid></item>`).join('');
    const { items } = await read(rss(many));
    expect([items.length, items[0]?.id, items.at(-1)?.id]).toEqual([10_000, '0', '99999']);
  });

  it.each([
    [
      'a description full of "<"',
      rss(`<item><title>kept</title><description>${'&lt;'.repeat(300_000)}</description></item>`),
    ],
    [
      'an entity bomb',
      `<!DOCTYPE x [<!ENTITY a "ha">${'<!ENTITY b "&a;&a;">'.repeat(20)}]>${rss('<item><title>kept</title></item>')}`,
    ],
    ['a million attributes', rss(`<item ${'a="" '.repeat(1_000_000)}><title>kept</title></item>`)],
    ['unclosed CDATA', rss(`<item><title>kept</title><description>${'<![CDATA['.repeat(100_000)}`)],
    ['bases inside bases', rss(`<item><title>kept</title>${'<author xml:base="a/">'.repeat(50_000)}`)],
  ])('reads on through %s', async (_, text) => {
    expect((await read(text)).items[0]?.title).toBe('kept');
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
