/**
 * Somebody else's words are text, everywhere: a publisher and a receiver put every vector of `hostileMarkup` wherever their
 * words can stand, people's notes and names are as bad, and a browser goes to every place where any of them is shown. Nothing
 * runs, nothing is asked of anybody else, and the content policy never had to step in.
 */
import { startReceiver, type Receiver } from '#testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { Brief } from '../apps/api/src/contract/evidence.js';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { Delivery, Subscription, SubscriptionTest } from '../apps/api/src/contract/operation.js';
import { SeenPage } from '../apps/api/src/contract/pages.js';
import { GivenRuling } from '../apps/api/src/contract/rulings.js';
import { openBrowser } from './browser.js';
import { hostileMarkup } from './hostile-markup.js';
import { headerSafe, printHostile, vectorsInPieces } from './hostile-paper.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allItems, allJudged } from './play.js';
import { adminSecret, type Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

/** What must not happen, by what it is. */
const ran: number[] = [];
const dialogs: string[] = [];
const complaints: string[] = [];
const strangers = new Set<string>();

let paper: Newspaper;
let receiver: Receiver;
let service: Service;
let browser: Browser;
let reader: BrowserContext;
/** Three at once: most of a visit is waiting. */
let pages: readonly Page[];
let items: Awaited<ReturnType<typeof allItems>>;
let matters: readonly string[];

beforeAll(async () => {
  paper = await startNewspaper();
  receiver = await startReceiver();
  let asked = 0;
  receiver.answer(() => {
    const bad = hostileMarkup[asked++ % hostileMarkup.length] ?? '';
    return { status: 500, headers: { 'content-type': 'text/html', 'x-reason': headerSafe(bad) }, body: bad };
  });
  // What is printed does not change, and is long.
  service = await watchNewspaper(paper, { SUMMITWATCH_POLL_SECONDS: '3', SUMMITWATCH_POLL_CEILING_SECONDS: '3' });
  for (const label of vectorsInPieces(120).slice(0, 6)) {
    await service.post('subscriptions', Subscription, { url: `${receiver.url}/hook`, label, confirmed: true });
  }
  const count = printHostile(paper);
  await until(
    () => service.get('items?limit=1', ItemPage),
    ({ total }) => total === count,
    60_000,
  );
  await allJudged(service);
  items = await allItems(service);
  const { outcomes, meetings, reactions } = await service.get('brief', Brief);
  matters = [...outcomes, ...meetings, ...reactions].map(({ matter }) => matter);
  await beRude();
  browser = await openBrowser();
  reader = await browser.newContext();
  await watch(reader);
  pages = await Promise.all([1, 2, 3].map(() => reader.newPage()));
  await signIn(pages[0]!, service.url);
});

afterAll(async () => {
  // The browser is there only where all before it went well.
  await (browser as Browser | undefined)?.close();
  await service.remove();
  await Promise.all([paper.stop(), receiver.stop()]);
});

/** What people write: reasons of rulings, who decides, a name at the door, a feed's publisher and tags. */
async function beRude(): Promise<void> {
  const reasons = vectorsInPieces(490);
  for (const [at, reason] of reasons.entries()) {
    const by = hostileMarkup[at]!.trim().slice(0, 80);
    const item = items[at]!.id;
    await service.post('rulings', GivenRuling, { ruling: { act: 'relevant', item }, reason, by });
  }
  for (const name of vectorsInPieces(60).slice(0, 4)) {
    const body = JSON.stringify({ name, password: 'not the password at all' });
    await service.ask('/api/v1/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  }
  const [publisher = '', tag = ''] = vectorsInPieces(78).slice(30);
  await service.post('feeds', Feed, {
    ...{ url: `${paper.url}/${encodeURI('none<img src=x onerror=fired(1)>')}`, publisher, kind: 'newspaper' },
    ...{ lang: 'en', tags: [tag.trim()] },
  });
}

async function watch(context: BrowserContext): Promise<void> {
  await context.exposeBinding('fired', (_source, n: number) => void ran.push(n));
  context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${service.url}/`) && !url.startsWith('data:')) strangers.add(url);
  });
}

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  complaints.length = 0; // Whoever is not signed in yet is answered with 401, which the browser tells of by itself.
  await page.getByLabel('Password or secret').fill(adminSecret);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}

/** What a page would have to hold for a vector to have got in, whether or not it ran. */
const foreign = `(() => {
  const all = [...document.querySelectorAll('*')];
  const handled = all.filter((node) => node.getAttributeNames().some((name) => name.startsWith('on')));
  const schemeOf = (address) => URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).protocol : 'https:';
  const leading = all.flatMap((node) => ['href', 'src', 'action', 'formaction', 'data', 'srcdoc'].map((name) => node.getAttribute(name)))
    .filter((address) => address !== null && !['http:', 'https:', 'mailto:', 'webcal:'].includes(schemeOf(address)));
  const strange = document.body.querySelectorAll('script:not([src^="/assets/"]), object, embed, base, meta, link, frameset, marquee, math, main style, #go');
  return [...handled, ...strange].map((node) => node.outerHTML.slice(0, 200)).concat(leading);
})()`;

interface Visited {
  readonly path: string;
  /** What somebody else's words on it are, as text. */
  readonly shown: number;
}

const visited: Visited[] = [];

async function visit(page: Page, path: string, look: (page: Page) => Promise<unknown> = () => Promise.resolve()) {
  await page.goto(service.url + path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('.after-a-blink').first().waitFor({ state: 'detached' });
  await look(page);
  const found = await page.evaluate<string[]>(foreign);
  const text = await page.locator('body').innerText();
  visited.push({ path, shown: text.split('fired(').length - 1 });
  if (found.length > 0) throw new Error(`${path} holds ${found.join('\n')}`);
}

/** Shared out among the three. */
async function visitAll(
  paths: readonly string[],
  look?: (page: Page) => Promise<unknown>,
): Promise<readonly Visited[]> {
  const before = visited.length;
  const left = [...paths];
  await Promise.all(
    pages.map(async (page) => {
      for (let path = left.shift(); path !== undefined; path = left.shift()) await visit(page, path, look);
    }),
  );
  return visited.slice(before);
}

const harmless = () => {
  expect({ ran, dialogs, complaints, strangers: [...strangers] }).toEqual({
    ...{ ran: [], dialogs: [], complaints: [], strangers: [] },
  });
};

const shows = (all: readonly Visited[]) => all.filter(({ shown }) => shown > 0).length;
const matterPaths = () => matters.map((matter) => encodeURIComponent(matter));

it('On a page that lets it, the markup does run, and is told of: so silence means something.', async () => {
  const open = await browser.newContext();
  const told = new Set<number>();
  await open.exposeBinding('fired', (_source, n: number) => void told.add(n));
  const page = await open.newPage();
  for (const markup of hostileMarkup.slice(30, 60)) await page.setContent(markup).catch(() => undefined);
  await until(
    () => Promise.resolve(told.size),
    (size) => size >= 10,
  );
  await open.close();
});

it('What was printed was read: it is about the summit, and findings stand in it.', () => {
  const others = items.filter(({ verdict }) => verdict !== 'relevant').map(({ verdict, reason }) => [verdict, reason]);
  // Most are relevant; where they are not, what became of the others is told.
  expect(items.length - others.length > 40 ? [] : others).toEqual([]);
  expect(items.filter(({ text }) => text?.includes('fired(')).length).toBeGreaterThanOrEqual(60);
  expect(matters.length).toBeGreaterThan(3);
});

it('The brief, matters, evidence, timeline, rulings and review show it as text.', async () => {
  await visitAll(['/', '/timeline', '/coverage', '/review', '/rulings', '/replays', '/access']);
  await visitAll(
    matterPaths()
      .slice(0, 12)
      .map((matter) => `/matters/${matter}`),
  );
  const panel = (page: Page) => page.getByRole('dialog').getByRole('article').first().waitFor();
  await visitAll(
    matterPaths()
      .slice(0, 6)
      .map((matter) => `/?evidence=${matter}`),
    panel,
  );
  expect(shows(visited.filter(({ path }) => path === '/rulings'))).toBe(1);
  harmless();
});

it('The list of items shows it to its end.', async () => {
  const [page] = pages;
  await visit(page!, '/items', async () => {
    for (let turn = 0; turn < 8; turn++) await page!.mouse.wheel(0, 6_000);
  });
  expect(shows(visited.slice(-1))).toBe(1);
  harmless();
});

it('Articles show it, with their text, trace and findings.', async () => {
  const some = items.map(({ id }) => `/items/${id}`);
  const seen = await visitAll(some, async (page) => {
    await page.getByRole('heading', { name: 'Trace' }).first().waitFor();
  });
  expect([some.length >= 60, shows(seen)]).toEqual([true, some.length]);
  harmless();
});

it('Pages as they were seen run nothing of it.', async () => {
  const some = await Promise.all(
    items
      .filter((_, at) => at % 3 === 1)
      .map(async ({ id }) => {
        const [seen] = await service.get(`items/${id}/pages`, z.array(SeenPage));
        return `/items/${id}/seen/${String(seen!.position)}`;
      }),
  );
  await visitAll(some, async (page) => {
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
    await frame!.waitForLoadState();
    const found = await frame!.evaluate<string[]>(foreign.replace(', main style', ''));
    if (found.length > 0) throw new Error(found.join('\n'));
  });
  harmless();
});

it('Feeds, deliveries with what the receiver said, queues and the audit show it.', async () => {
  const deliveries = () => service.get('deliveries', z.array(Delivery));
  await until(deliveries, (all) => all.some(({ attempts }) => attempts.length > 0));
  const feeds = await service.get('feeds', z.array(Feed));
  await visitAll(['/feeds', ...feeds.map(({ id }) => `/feeds/${encodeURIComponent(id)}`)]);
  const unfold = async (page: Page) => {
    // One of them may stand in another that is still folded: which, depends on what has come since.
    for (const more of (await page.locator('main summary').all()).slice(0, 4)) await more.dispatchEvent('click');
    for (const more of (await page.locator('main button[aria-expanded=false]').all()).slice(0, 4)) await more.click();
  };
  const told = await visitAll(['/deliveries', '/access/audit', '/queues', '/queues/parked'], unfold);
  expect(shows(told)).toBeGreaterThanOrEqual(1);
  harmless();
});

describe.each([true, false])('The brief without script, script allowed: %s', (javaScriptEnabled) => {
  it('shows it in every page that leads to evidence, and nothing but text.', async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    await watch(context);
    const page = await context.newPage();
    await page.goto(`${service.url}/brief`);
    complaints.length = 0;
    await page.getByLabel('Password or secret').fill(adminSecret);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    const articles = items.filter((_, at) => at % 4 === 1).map(({ id }) => `/brief/articles/${id}`);
    const paths = [
      '/brief',
      ...matterPaths()
        .slice(0, 15)
        .map((matter) => `/brief/matters/${matter}`),
      ...articles,
    ];
    let shown = 0;
    for (const path of paths) {
      await page.goto(service.url + path);
      const found = await page.evaluate<string[]>(foreign);
      expect([path, found]).toEqual([path, []]);
      if ((await page.locator('body').innerText()).includes('fired(')) shown++;
    }
    expect(shown).toBeGreaterThan(10);
    await context.close();
    harmless();
  });
});

it('A test of a subscription shows what the receiver said, as text.', async () => {
  const [subscription] = await service.get('subscriptions', z.array(Subscription));
  const tried = await service.post(`subscriptions/${subscription!.id}/test`, SubscriptionTest);
  expect(tried.response?.body).toContain('fired(');
});
