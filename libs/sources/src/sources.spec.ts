/** Looking at sources as they are on the web: real servers, the real door, the real readers. */
import type { RehearsalBasis, SubscriptionDoc, WebDocument } from '#core';
import { defaultReader } from '#language';
import { cleanArticle, lookAtPage, parseFeed, readListPage, UnreadableFeed, UnreadableList } from '#reading';
import { aStory, startFeedServer, type FeedServer } from '#testing';
import { outboundDoor, type OutboundDoor } from '#web';
import type { SourceDesk } from './desk.js';
import { discoverSources, type Discovery } from './discover.js';
import { rememberAnswers } from './remember-answers.js';
import { previewSource, type Preview, type PreviewRequest } from './preview.js';

const story = aStory();
/** As in the threads: what cannot be read is an answer. */
async function readFeed({ body, list, ...from }: WebDocument) {
  try {
    return { feed: list === undefined ? await parseFeed(body, from) : readListPage(body, from, list) };
  } catch (error) {
    if (error instanceof UnreadableFeed || error instanceof UnreadableList) return { unreadable: error.message };
    throw error;
  }
}
/** Long enough for all that answers at once, short enough to be waited for where nothing does. */
const shortMs = 700;

let site: FeedServer;
let door: OutboundDoor;
let desk: SourceDesk;
beforeEach(async () => {
  site = await startFeedServer();
  const loopback = ['127.0.0.0/8'];
  door = outboundDoor({ userAgent: 'Test', allowPrivate: { feed: loopback, page: loopback }, hostSpacingMs: 0 });
  desk = {
    get: door.get,
    reading: {
      readFeed,
      readPage: ({ body, ...from }) => Promise.resolve(cleanArticle(body, from)),
      lookAt: ({ body, ...from }) => Promise.resolve(lookAtPage(body, from)),
      findClaims: (article) => Promise.resolve(defaultReader.findings(article, story)),
      reader: () => Promise.resolve({ name: defaultReader.name, version: defaultReader.version }),
    },
    ...{ story, now: () => new Date('2031-05-11T08:00:00Z') },
  };
});
afterEach(async () => {
  await door.close();
  await site.stop();
});

const html = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const alternate = (href: string, title: string) =>
  `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;
const atom = (title: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title>
  <entry><title>One</title><link href="/one"/><updated>2031-05-10T08:00:00Z</updated></entry></feed>`;
const asFeed = (body: string) => ({ headers: { 'content-type': 'application/xml' }, body });
const hanging = () => new Promise<never>(() => undefined);
const paths = () => site.requests().map(({ path }) => path);

async function discovered(path: string, limitMs?: number): Promise<Discovery> {
  const found = await discoverSources(desk, site.url + path, limitMs);
  if ('unreadable' in found) throw new Error(found.unreadable);
  return found;
}

async function previewed(request: Omit<PreviewRequest, 'url'> & { path: string }, limitMs?: number): Promise<Preview> {
  const { path, ...rest } = request;
  const preview = await previewSource(desk, { url: site.url + path, ...rest }, limitMs);
  if ('unreadable' in preview) throw new Error(preview.unreadable);
  return preview;
}

const saidOf = (answer: object) => ('unreadable' in answer ? String(answer.unreadable) : '');

describe('looking for feeds', () => {
  it('takes a feed for itself', async () => {
    site.feed('/all.xml', {
      title: 'Nordic Wire',
      items: [{ title: 'One', link: '/1', publishedAt: '2031-05-10T08:00:00Z' }],
    });
    const { candidates, unfinished } = await discovered('/all.xml');
    const read = { format: 'rss', items: 1, newestAt: '2031-05-10T08:00:00.000Z' };
    expect(candidates).toEqual([{ url: `${site.url}/all.xml`, title: 'Nordic Wire', found: 'address', read }]);
    expect(unfinished).toEqual([]);
  });

  it('finds what an article’s page declares, and puts comments and what cannot be had last', async () => {
    const links = [alternate('/comments', 'Comments'), alternate('/gone', 'Old'), alternate('/news', 'News')];
    site.page('/2031/article', html(links.join('')));
    site.page('/comments', asFeed(atom('Comments on Nordic Wire')));
    site.page('/news', asFeed(atom('Nordic Wire')));
    const { candidates } = await discovered('/2031/article');
    expect(candidates.map(({ title, read, trouble }) => [title, read?.items, trouble])).toEqual([
      ['Nordic Wire', 1, undefined],
      ['Comments on Nordic Wire', 1, undefined],
      ['Old', undefined, expect.stringContaining('404')],
    ]);
    expect(paths()).not.toContain('/feed');
  });

  it('shows a feed once that is declared with several fragments, without any', async () => {
    site.page('/wire.xml', asFeed(atom('Wire')));
    site.page('/front', html(alternate('/wire.xml#top', 'Wire') + alternate('/wire.xml#latest', 'Latest')));
    const { candidates } = await discovered('/front');
    expect(candidates.map(({ url }) => url)).toEqual([`${site.url}/wire.xml`]);
  });

  it('follows what the page links to, then what robots.txt names, then the usual places', async () => {
    site.page('/', html('', '<a href="/subscribe/rss">RSS</a>'));
    site.page('/robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site.url}/all.xml\nSitemap: ${site.url}/news.xml\n`);
    site.page('/feed.xml', asFeed(atom('At a usual place')));
    expect((await discovered('/')).candidates).toMatchObject([{ title: 'At a usual place', found: 'guessed' }]);
    expect(paths()).toEqual(expect.arrayContaining(['/subscribe/rss', '/news.xml', '/feed']));
    expect(paths()).not.toContain('/all.xml');
    site.page('/news.xml', asFeed(atom('News of late')));
    expect((await discovered('/')).candidates).toMatchObject([{ title: 'News of late', found: 'sitemap' }]);
    site.page('/subscribe/rss', asFeed(atom('Linked')));
    expect((await discovered('/')).candidates).toMatchObject([{ title: 'Linked', found: 'linked' }]);
  });

  it('of a page without any says where its items seem to stand', async () => {
    const items = [1, 2, 3].map((n) => `<li class="entry"><a href="/${n}">The minister spoke, number ${n}</a></li>`);
    site.page('/news', html('<title>Ministry</title>', `<ul>${items.join('')}</ul>`));
    expect(await discovered('/news')).toMatchObject({ title: 'Ministry', candidates: [], list: { item: 'li.entry' } });
  });

  it('says in words that an address gives nothing', async () => {
    expect(saidOf(await discoverSources(desk, `${site.url}/absent`))).toContain('404');
    expect(saidOf(await discoverSources(desk, 'not an address'))).not.toBe('');
  });

  it('names the setting that permits an address of one’s own network', async () => {
    const url = 'http://10.1.2.3/feed.xml';
    const told =
      /10[.]1[.]2[.]3 .*is not on the public internet; feed=<its address> in SUMMITWATCH_ALLOW_PRIVATE permits/;
    expect(saidOf(await discoverSources(desk, url))).toMatch(told);
    expect(saidOf(await previewSource(desk, { url }))).toMatch(told);
  });

  it('takes an address without its scheme', async () => {
    site.page('/feed', asFeed(atom('Bare')));
    const found = await discoverSources(desk, `${site.url.replace('http://', '')}/feed`);
    expect(found).toMatchObject({ candidates: [{ title: 'Bare' }] });
  });

  it('ends in time whatever hangs, and says what was not tried', async () => {
    site.page('/', html(alternate('/slow', 'Slow') + alternate('/later', 'Later')));
    site.page('/slow', hanging);
    const { candidates, unfinished } = await discovered('/', shortMs);
    expect(candidates.map(({ title, trouble }) => [title, trouble])).toEqual([
      ['Slow', 'it was not looked at within 0.7 s'],
      ['Later', 'it was not looked at within 0.7 s'],
    ]);
    expect(unfinished[0]).toBe('2 addresses were not tried within 0.7 s');
    site.page('/', hanging);
    expect((await discovered('/', shortMs)).unfinished).toEqual([
      expect.stringContaining('did not answer within 0.7 s'),
    ]);
  });

  it('is led to no forbidden place by a hostile page', async () => {
    const trap = html(alternate('http://169.254.169.254/latest', 'Trap') + alternate('file:///etc/passwd', 'File'));
    site.page('/', trap + '<div>'.repeat(20_000));
    expect((await discovered('/')).candidates).toEqual([]);
  });
});

const said = 'The two presidents failed to agree on a ceasefire at the summit in Reykjavik.';
const around =
  'Delegations left the harbour hotel late in the evening, and cars waited for them in the rain until the last of them had gone.';
const article = (title: string, text = said) =>
  html(`<title>${title}</title>`, `<article><h1>${title}</h1><p>${around}</p><p>${text}</p></article>`);
const day = '2031-05-10T18:00:00Z';

describe('a dry run', () => {
  beforeEach(() => {
    site.page('/talks', article('Talks in Reykjavik end'));
    site.page(
      '/gardens',
      article('Gardens open', 'Visitors may see the roses in the old garden until October, it said.'),
    );
  });

  const feedOf = (...slugs: string[]) =>
    site.feed('/feed', {
      title: 'Nordic Wire',
      items: slugs.map((slug) => ({ title: `About ${slug}`, link: `/${slug}`, publishedAt: day })),
    });

  it('shows items with how they read, what makes them relevant, and what they would have told', async () => {
    feedOf('talks', 'gardens', 'absent');
    const { feed, items, notices, basis, unfinished } = await previewed({ path: '/feed' });
    expect(feed).toMatchObject({ title: 'Nordic Wire', format: 'rss', items: 3 });
    expect(items.map(({ title, page, judgement }) => [title, page, judgement.relevant])).toEqual([
      ['About talks', 'read', true],
      ['About gardens', 'read', false],
      ['About absent', 'failed', false],
    ]);
    expect(items[0]).toMatchObject({ basis: 'page', judgement: { because: [{ term: 'Reykjavik' }] } });
    expect(items[0]!.quality).toBeGreaterThan(0.4);
    expect(notices).toMatchObject([{ matter: 'outcome:ceasefire', before: null, after: 'not-agreed', sentence: said }]);
    expect([basis, unfinished]).toEqual(['nothing', []]);
  });

  it('of what is known already tells nothing anew, and names who would be told of what is new', async () => {
    feedOf('talks');
    const label = { id: 's1', label: 'Evening desk' };
    const subscription: SubscriptionDoc = {
      ...{ ...label, url: 'https://desk.example', filter: { kinds: [], to: [] }, by: 'admin' },
      ...{ active: true, because: '', since: day },
    };
    const basis: RehearsalBasis = { matters: new Map(), subscriptions: [subscription] };
    const withBasis = (given: RehearsalBasis) => (desk = { ...desk, rehearsalBasis: () => Promise.resolve(given) });
    withBasis(basis);
    expect((await previewed({ path: '/feed' })).notices).toMatchObject([{ subscriptions: [label] }]);
    const told = { value: 'not-agreed', contradicted: false, baseline: false };
    const known = { matter: 'outcome:ceasefire', kind: 'outcome', reports: [], told } as const;
    withBasis({
      ...basis,
      matters: new Map([[known.matter, { ...known, voice: 'live', version: 1, learntAt: '' }]]),
    });
    expect(await previewed({ path: '/feed' })).toMatchObject({ basis: 'now', notices: [] });
  });

  it('ends in time while a page hangs: what came is shown, the rest is judged by the feed’s words', async () => {
    feedOf('gardens', 'hang', 'talks');
    site.page('/hang', hanging);
    // The first page must come through, however busy the machine is.
    const { items, unfinished } = await previewed({ path: '/feed' }, 4 * shortMs);
    expect(items.map(({ page }) => page)).toEqual(['read', 'unread', 'unread']);
    expect(unfinished).toEqual([expect.stringContaining('2 of 3 pages were not read')]);
    site.page('/feed', hanging);
    expect((await previewed({ path: '/feed' }, shortMs)).unfinished[0]).toMatch(/did not answer/);
  });

  it('reads a page without a feed by its selectors, and says which one is at fault', async () => {
    site.page(
      '/news',
      html('', '<ul><li><a href="/talks">Talks end</a></li><li><a href="/gardens">Gardens</a></li></ul>'),
    );
    const preview = await previewed({ path: '/news', list: { item: 'li' } });
    expect(preview).toMatchObject({ feed: { format: 'list', items: 2 }, items: [{ page: 'read' }, { page: 'read' }] });
    const url = `${site.url}/news`;
    const wrong = await previewSource(desk, { url, list: { item: 'li', title: 'h2[' } });
    expect(saidOf(wrong)).toMatch(/selector for the title.*Change the selectors/);
    expect(saidOf(await previewSource(desk, { url }))).toContain('CSS selectors');
  });

  it('that follows another asks for nothing again, and goes on where the time ended', async () => {
    desk = { ...desk, get: rememberAnswers(desk.get) };
    feedOf('gardens', 'talks');
    let answer: (page: string) => void = () => undefined;
    const page = new Promise<string>((resolve) => (answer = resolve));
    site.page('/talks', async () => ({ headers: { 'content-type': 'text/html' }, body: await page }));
    const first = await previewed({ path: '/feed' }, 4 * shortMs);
    expect(first.items.map((item) => item.page)).toEqual(['read', 'unread']);
    answer(article('Talks in Reykjavik end'));
    expect((await previewed({ path: '/feed' })).items.map((item) => item.page)).toEqual(['read', 'read']);
    expect(paths().filter((path) => path === '/gardens' || path === '/feed')).toHaveLength(2);
  });
});
