import { lookAtPage } from './look-at-page.js';
import { readListPage } from './read-list-page.js';
import { UnreadableList } from './unreadable-list.js';

const from = { url: 'https://ministry.example/news/' };
const entry = (n: number) => `<li class="entry">
  <a href="/img/${n}"><img src="x.png" alt=""></a>
  <h3><a href="/news/${n}?a=1&amp;b=2">  Minister meets\n envoy number ${n} in Reykjavik </a></h3>
  <span class="entry-date">Published: ${n} May 2031</span><p>They spoke for <b>hours</b>.</p></li>`;
const page = (items: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Ministry news</title>${head}</head><body>
   <nav><ul><li><a href="/about">About the ministry and its people</a></li><li><a href="/a">All of the departments here</a></li>
   <li><a href="/b">Contact for members of the press</a></li></ul></nav><main><ul class="entries">${items}</ul></main></body></html>`;
const whole = page([3, 2, 1].map(entry).join(''));

describe('a list page', () => {
  it('gives items with absolute links, squeezed titles and dates as precise as they are told', () => {
    const feed = readListPage(whole, from, { item: 'li.entry', link: 'h3 a', date: '.entry-date', summary: 'p' });
    expect(feed).toMatchObject({ title: 'Ministry news', lang: 'en', link: from.url });
    expect(feed.items).toHaveLength(3);
    expect(feed.items[0]).toEqual({
      link: 'https://ministry.example/news/3?a=1&b=2',
      title: 'Minister meets envoy number 3 in Reykjavik',
      publishedAt: '2031-05-03',
      summary: 'They spoke for hours.',
      categories: [],
    });
  });

  it('gives no user name or password of a link', () => {
    const links =
      '<a class="card" href="https://me:pa55word@ministry.example/1">Card 1</a><a class="card" href="2">Card 2</a>';
    const html = page(links, '<base href="https://me:pa55word@ministry.example/news/">');
    const addresses = readListPage(html, from, { item: 'a.card' }).items.map(({ link }) => link);
    expect(addresses).toEqual(['https://ministry.example/1', 'https://ministry.example/news/2']);
  });

  it('takes the item for its own link, a marked time for its date, and a label for a title without text', () => {
    const link = (n: number) =>
      `<a class="card" href="${n}" aria-label="Card ${n}"><time datetime="2031-05-0${n}T10:00:00+02:00"></time></a>`;
    const { items } = readListPage(page([1, 2].map(link).join('')), from, { item: 'a.card' });
    expect(items[1]).toMatchObject({
      link: 'https://ministry.example/news/2',
      title: 'Card 2',
      publishedAt: '2031-05-02T08:00:00.000Z',
    });
  });

  it.each([
    [{ item: 'li[' }, 'item', 'is no CSS selector'],
    [{ item: 'li', date: 'span:nonsense(2)' }, 'date', 'is no CSS selector'],
    [{ item: 'li:has(a:has(b))' }, 'item', 'more than one :has()'],
    [{ item: '.absent' }, 'item', 'matches nothing'],
    [{ item: 'p' }, 'item', 'none has both a link and a title'],
  ] as const)('says of %j which selector is at fault, and why', (list, part, because) => {
    const reading = () => readListPage(whole, from, list);
    expect(reading).toThrow(UnreadableList);
    expect(reading).toThrow(because);
    expect(reading).toThrow(expect.objectContaining({ part }) as Error);
  });

  it('is no list where it is no page, and a repeated or foreign address is no item', () => {
    expect(() => readListPage('{"a":1}', from, { item: 'li' })).toThrow('no HTML page');
    const odd = page(`${entry(1)}${entry(1)}<li class="entry"><a href="javascript:alert(1)">Run this and see</a></li>`);
    expect(readListPage(odd, from, { item: 'li.entry' }).items).toHaveLength(1);
  });

  it('of ten thousand items gives two hundred', () => {
    const many = page(Array.from({ length: 10_000 }, (_, n) => `<li><a href="/${n}">Item ${n}</a></li>`).join(''));
    expect(readListPage(many, from, { item: 'main li' }).items).toHaveLength(200);
  });

  it('that is nested beyond reason is read all the same', () => {
    const deep = page(`${entry(1)}${'<div>'.repeat(50_000)}`);
    expect(readListPage(deep, from, { item: 'li.entry', link: 'h3 a' }).items).toHaveLength(1);
  });
});

describe('looking at a page', () => {
  it('finds declared feeds first, then links that look like one', () => {
    const head = `<base href="/site/"><link rel="alternate" type="application/rss+xml" title="All news" href="all">
      <link rel="alternate" type="application/json" href="/wp-json/1"><link rel="alternate" hreflang="de" href="/de">`;
    const { links } = lookAtPage(
      page('<li><a href="/rss">RSS</a></li><li><a href="/feedback">Feedback</a></li>', head),
      from,
    );
    expect(links).toEqual([
      { url: 'https://ministry.example/site/all', declared: true, title: 'All news' },
      { url: 'https://ministry.example/rss', declared: false, title: 'RSS' },
    ]);
  });

  it('suggests selectors that give its items and not its navigation', () => {
    const { list } = lookAtPage(whole, from);
    expect(list).toBeDefined();
    const { items } = readListPage(whole, from, list!);
    expect(items.map(({ link }) => new URL(link!).pathname)).toEqual(['/news/3', '/news/2', '/news/1']);
    expect(items[0]).toMatchObject({ publishedAt: '2031-05-03', summary: 'They spoke for hours.' });
  });

  it('suggests nothing where nothing repeats, and nothing of what is no page', () => {
    expect(lookAtPage(page('<li><a href="/one">A single headline stands here</a></li>'), from).list).toBeUndefined();
    expect(lookAtPage(new Uint8Array([0, 1, 2]), from)).toEqual({ links: [] });
  });
});
