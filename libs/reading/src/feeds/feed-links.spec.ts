import { parseFeed } from './parse-feed.js';

const read = (text: string) => parseFeed(Buffer.from(text), { url: 'https://harbour.example/news/feed' });
const links = ['<link rel="hub" href="https://hub.example/"/>', '<link rel="self" href="feed?n=1"/>'].join('');

describe('what a feed says of itself', () => {
  it('reads hub, self and the older page of an Atom feed, made absolute', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb">${links}<link rel="next" href="?page=2"/></feed>`;
    expect(await read(atom)).toEqual({
      items: [],
      lang: 'nb',
      hub: 'https://hub.example/',
      self: 'https://harbour.example/news/feed?n=1',
      older: 'https://harbour.example/news/feed?page=2',
    });
  });

  it("reads Atom's links in RSS without taking one for the page", async () => {
    const inside = links.replaceAll('<link', '<atom:link') + '<atom:link rel="prev-archive" href="/2031-04"/>';
    const rss = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><language>da</language>${inside}</channel></rss>`;
    expect(await read(rss)).toEqual({
      items: [],
      lang: 'da',
      hub: 'https://hub.example/',
      self: 'https://harbour.example/news/feed?n=1',
      older: 'https://harbour.example/2031-04',
    });
  });

  it('reads those of a JSON feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      language: 'fi',
      feed_url: 'https://harbour.example/feed.json',
      next_url: '/feed.json?page=2',
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
      items: [],
    };
    expect(await read(JSON.stringify(feed))).toEqual({
      items: [],
      lang: 'fi',
      hub: 'https://hub.example/',
      self: 'https://harbour.example/feed.json',
      older: 'https://harbour.example/feed.json?page=2',
    });
  });

  it('takes no number of a JSON feed for an address, neither of itself nor of an item', async () => {
    const [item, elsewhere] = [
      { id: 5, url: 5, external_url: 6 },
      { id: 7, url: 8, external_url: '/9' },
    ];
    const feed = { home_page_url: 1, feed_url: 2, next_url: 3, hubs: [{ url: 4 }], items: [item, elsewhere] };
    expect(await read(JSON.stringify(feed))).toEqual({
      items: [
        { id: '5', categories: [] },
        { id: '7', link: 'https://harbour.example/9', categories: [] },
      ],
    });
  });

  it('takes no address that is not http', async () => {
    const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="hub" href="ftp://hub.example/"/></feed>';
    expect(await read(atom)).not.toHaveProperty('hub');
  });
});

describe('an address with a user name and password', () => {
  const secret = 'https://me:pa55word@harbour.example';
  const addressed = `<item><link>${secret}/a</link><source url="${secret}/wire">Wire</source></item>`;
  const known = `<item><guid>${secret}/b</guid><enclosure url="${secret}/b.mp3"/></item>`;
  const relative = `<item xml:base="${secret}/news/"><link>c</link><description>&lt;a href="d"&gt;d&lt;/a&gt;</description></item>`;

  it.each([
    ['RSS', `<rss version="2.0"><channel><link>${secret}/</link>${addressed}${known}${relative}</channel></rss>`],
    ['Atom', `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="${secret}/a"/></entry></feed>`],
    ['JSON Feed', JSON.stringify({ feed_url: `${secret}/feed`, items: [{ url: `${secret}/a` }] })],
    ['a sitemap', `<urlset><url><loc>${secret}/a</loc></url></urlset>`],
  ])('stands in %s without them', async (_, feed) => {
    const { items, ...channel } = await read(feed);
    expect(items[0]?.link).toBe('https://harbour.example/a');
    const kept = { channel, items: items.map(({ id: _id, ...item }) => item) };
    expect(JSON.stringify(kept)).not.toMatch(/me:|pa55word/);
  });
});
