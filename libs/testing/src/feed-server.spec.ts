import { startFeedServer, type FeedServer } from './feed-server.js';

describe('the feed server', () => {
  let web: FeedServer;
  beforeEach(async () => {
    web = await startFeedServer();
  });
  afterEach(() => web.stop());

  it('serves a feed with escaped text and absolute links', async () => {
    const address = web.feed('/news.xml', { title: 'A & B', items: [{ title: '1 < 2', link: '/one' }] });
    const xml = await (await fetch(address)).text();
    expect(xml).toContain('<title>A &amp; B</title>');
    expect(xml).toContain(`<title>1 &lt; 2</title><link>${web.url}/one</link>`);
  });

  it('answers 304 as long as the feed is the same', async () => {
    const address = web.feed('/news.xml', { title: 'News', items: [] });
    const headers = { 'if-none-match': (await fetch(address)).headers.get('etag') ?? '' };
    expect((await fetch(address, { headers })).status).toBe(304);
    web.feed('/news.xml', {
      title: 'News',
      items: [{ title: 'New', link: '/new', publishedAt: '2025-08-15T20:00:00Z' }],
    });
    expect((await fetch(address, { headers })).status).toBe(200);
  });

  it('serves pages, faults and answers that depend on the request', async () => {
    web.page('/a', '<p>A</p>');
    web.page('/b', { status: 503, headers: { 'retry-after': '7' }, body: 'later' });
    web.page('/c', ({ headers }) => ({ body: headers['user-agent'] ?? '' }));
    expect(await (await fetch(`${web.url}/a?utm_source=x`)).text()).toBe('<p>A</p>');
    expect((await fetch(`${web.url}/b`)).headers.get('retry-after')).toBe('7');
    expect(await (await fetch(`${web.url}/c`, { headers: { 'user-agent': 'spec' } })).text()).toBe('spec');
    expect((await fetch(`${web.url}/unknown`)).status).toBe(404);
  });

  it('keeps every request in order', async () => {
    await fetch(`${web.url}/first?x=1`);
    await fetch(`${web.url}/second`, { method: 'HEAD' });
    expect(web.requests().map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /first?x=1', 'HEAD /second']);
  });
});
