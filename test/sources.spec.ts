/** A source is looked at before it is added: over the API, on the command line, and by a person in a real browser. */
import { startFeedServer, type FeedServer } from '#testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { EventPage, Problem, SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { Discovery, Preview } from '../apps/api/src/contract/sources.js';
import { openBrowser, signedInPage } from './browser.js';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const failing = 'Donald Trump and Vladimir Putin failed to agree on a ceasefire in Ukraine.';
const around =
  'Delegations left the base late in the evening while cars waited in the rain until the last of them had gone, and reporters stood behind a fence.';

let newspaper: Newspaper;
/** It has no feed, at any usual place. */
let ministry: FeedServer;
let service: Service;
beforeAll(async () => {
  [newspaper, ministry] = await Promise.all([startNewspaper(), startFeedServer()]);
  service = await watchNewspaper(newspaper);
  printSite(newspaper);
});
afterAll(async () => {
  await service.remove();
  await Promise.all([newspaper.stop(), ministry.stop()]);
});

/** A site with a feed that its front page declares, and a ministry that only lists its statements. */
function printSite({ page, print }: Newspaper): void {
  const alternate = '<link rel="alternate" type="application/rss+xml" title="Nordic Wire" href="/wire.xml">';
  page('/front', html(`<title>Nordic Wire</title>${alternate}`, '<p>Welcome.</p>'));
  print({ slug: 'gardens', title: 'Gardens open', paragraphs: [around, 'Visitors may see the roses.'] }, '/wire.xml');
  print({ slug: 'talks', title: 'Alaska summit of Trump and Putin ends', paragraphs: [around, failing] }, '/wire.xml');
  showStatements(['first', 'second', 'third']);
}

function showStatements(slugs: readonly string[]): void {
  for (const slug of slugs) {
    const title = `The ${slug} statement on the Alaska summit of Trump and Putin`;
    ministry.page(`/${slug}`, html(`<title>${title}</title>`, `<article><h1>${title}</h1><p>${around}</p></article>`));
  }
  const entries = slugs.map(
    (slug) => `<li class="statement"><h3><a href="/${slug}">The ${slug} statement on the Alaska summit</a></h3></li>`,
  );
  ministry.page('/statements', html('<title>Ministry of the North</title>', `<ul>${entries.join('')}</ul>`));
}

function html(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

const feeds = () => service.get('feeds', z.array(Feed));
const head = async () => (await service.get('events?limit=1', EventPage)).head;
const json = (body: object) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

describe('the API', () => {
  it('finds the feeds of a page, and shows what one would bring and whom it would tell, leaving no trace.', async () => {
    await service.post('subscriptions', SubscriptionWithSecret, {
      url: `${newspaper.url}/hook`,
      label: 'Evening desk',
    });
    await allJudged(service);
    const before = await head();
    const { candidates } = await service.post('feeds/discover', Discovery, { address: `${newspaper.url}/front` });
    expect(candidates).toMatchObject([{ url: `${newspaper.url}/wire.xml`, found: 'declared', read: { items: 2 } }]);
    const preview = await service.post('feeds/preview', Preview, { url: `${newspaper.url}/wire.xml` });
    expect(preview.items.map(({ page, judgement }) => [page, judgement.relevant])).toEqual([
      ['read', true],
      ['read', false],
    ]);
    const notice = { matter: 'outcome:ceasefire', after: 'not-agreed', sentence: failing };
    expect(preview.notices).toMatchObject([{ ...notice, subscriptions: [{ label: 'Evening desk' }] }]);
    expect([preview.basis, preview.unfinished]).toEqual(['now', []]);
    expect([await head(), (await feeds()).length]).toEqual([before, 1]);
  });

  it('refuses in words what cannot be read, and whoever is not signed in.', async () => {
    const refused = async (path: string, body: object) => {
      const answer = await service.ask(`/api/v1/feeds/${path}`, json(body));
      return [answer.status, Problem.parse(await answer.json()).message] as const;
    };
    expect(await refused('discover', { address: `${newspaper.url}/absent` })).toEqual([
      422,
      expect.stringMatching(/404/),
    ]);
    const page = `${ministry.url}/statements`;
    const selectors = await refused('preview', { url: page, list: { item: 'li', date: 'time[' } });
    expect(selectors).toEqual([422, expect.stringMatching(/selector for the date.*Change the selectors/)]);
    expect((await refused('preview', { url: page }))[0]).toBe(422);
    expect((await refused('preview', { url: 'file:///etc/passwd' }))[0]).toBe(400);
    const stranger = await fetch(`${service.url}/api/v1/feeds/discover`, json({ address: page }));
    expect(stranger.status).toBe(401);
  });

  it('lets two look at a time, and ends in time where a page never answers.', async () => {
    newspaper.page('/hang', () => new Promise<never>(() => undefined));
    const look = () => service.ask('/api/v1/feeds/discover', json({ address: `${newspaper.url}/hang` }));
    const answers = await Promise.all([look(), look(), look()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429]);
    const ended = Discovery.parse(await answers.find(({ ok }) => ok)!.json());
    expect(ended.unfinished).toEqual([expect.stringContaining('did not answer within 5 s')]);
  });
});

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'summitwatch-sources-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const alone = (...words: readonly string[]) =>
    summitwatch(words, { ...service.environment, SUMMITWATCH_DATA: folder });
  const beside = (...words: readonly string[]) => summitwatch(words, service.environment);

  it('discovers and polls without a service: what would be told follows from nothing then.', async () => {
    expect((await alone('discover', `${newspaper.url}/front`)).output).toMatch(/\/wire\.xml {2}.* \(rss, 2 items/);
    const { code, output } = await alone('poll', `${newspaper.url}/wire.xml`);
    expect(code).toBe(0);
    expect(output).toMatch(/Alaska summit of Trump and Putin ends.*\n.*\/talks\n {4}read: .*; relevant \(/);
    expect(output).toMatch(/1 notice .*from nothing[^]*not-agreed, told to nobody\n {4}“Donald Trump/);
    const list = await alone('poll', `${ministry.url}/statements`, '--list-item', 'li.statement', '--json');
    expect(Preview.parse(JSON.parse(list.output)).feed).toMatchObject({ format: 'list', items: 3 });
  });

  it('names the feeds of a page that has several, and adds the one that is named, tagged.', async () => {
    const links = ['wire', 'feed'].map(
      (name) => `<link rel="alternate" type="application/rss+xml" href="/${name}.xml">`,
    );
    newspaper.page('/two', html(links.join(''), ''));
    const several = await beside('add-feed', `${newspaper.url}/two`);
    expect([several.code, several.output]).toEqual([2, '']);
    expect(several.errors).toMatch(/several feeds; name the one to add:[^]*\/wire\.xml[^]*/);
    const none = await beside('add-feed', `${ministry.url}/statements`);
    expect([none.code, none.errors]).toEqual([2, expect.stringMatching(/no feed was found there.*--list-item/)]);
    newspaper.print({ slug: 'quiet', title: 'A quiet day', paragraphs: ['Nothing.'] }, '/third.xml');
    const added = await beside('add-feed', `${newspaper.url}/third.xml`, '--tags', 'north', 'wires');
    expect(added.output).toMatch(/is polled from now on: The Loopback Courier/);
    const found = await until(feeds, (all) => all.length === 2);
    expect(found.find(({ url }) => url.endsWith('/third.xml'))).toMatchObject({ tags: ['north', 'wires'], lang: 'en' });
  });
});

describe('a person at the dashboard', () => {
  let browser: Browser;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    page = await signedInPage(browser, `${service.url}/feeds`, troubles);
    page.setDefaultTimeout(40_000);
  });
  afterAll(async () => {
    await browser.close();
  });

  const look = async (address: string) => {
    await page.getByRole('button', { name: 'Add a feed' }).click();
    await page.getByRole('textbox', { name: 'Address' }).fill(address);
    await page.getByRole('textbox', { name: 'Address' }).press('Enter');
  };
  const preview = () => page.getByRole('region', { name: 'What would come in' });
  const add = async (publisher: string) => {
    await page.getByLabel('Publisher', { exact: true }).fill(publisher);
    await page.getByLabel('What the publisher is').selectOption('wire');
    await page.getByRole('button', { name: 'Add the feed' }).click();
  };

  it('adds a feed by the address of a page, having seen what it brings.', async () => {
    await look(`${newspaper.url}/front`);
    await page.getByRole('radio', { name: /RSS · 2.items/ }).waitFor();
    await preview().getByText('2 of 2 pages read, 1 relevant.').waitFor();
    const shown = await preview().innerText();
    expect(shown).toMatch(/Alaska summit of Trump and Putin ends[^]*Relevant[^]*Trump\*/);
    expect(shown).toMatch(/would have raised 1.notice[^]*Ceasefire[^]*Not agreed[^]*Told to Evening desk/);
    expect(shown).toContain(failing);
    await add('Nordic Wire');
    await page.getByRole('listitem').filter({ hasText: 'Nordic Wire' }).filter({ hasText: 'Working' }).waitFor();
  });

  it('adds a page without a feed by selectors that show at once what they give.', async () => {
    await look(`${ministry.url}/statements`);
    await page.getByText('has no feed that could be found').waitFor();
    expect(await page.getByLabel('Items', { exact: true }).inputValue()).toBe('li.statement');
    await preview().getByText('3 of 3 pages read').waitFor();
    await page.getByLabel('Items', { exact: true }).fill('li..');
    await preview().getByRole('alert').filter({ hasText: 'selector for the items' }).waitFor();
    await page.getByLabel('Items', { exact: true }).fill('ul > li');
    await preview().getByText('3 of 3 pages read').waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await add('Ministry of the North');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Ministry of the North' })
      .filter({ hasText: 'Working' })
      .waitFor();
  });

  it('whose page is then polled: silently at first, and as news once it has changed.', async () => {
    const { items } = await until(
      () => service.get('items', ItemPage),
      (found) => ['/first', '/second', '/third'].every((path) => found.items.some(({ url }) => url.endsWith(path))),
    );
    const baselines = async (path: string) => {
      const { events } = await service.get('events?limit=1000', EventPage);
      const found = events.filter(({ type }) => type === 'article-discovered.v1');
      const data = found.map((event) => event.data as { url: string; baseline: boolean });
      return data.filter(({ url }) => url.endsWith(path)).map(({ baseline }) => baseline);
    };
    expect(items.length).toBeGreaterThan(0);
    expect(await baselines('/third')).toEqual([true]);
    showStatements(['fourth', 'first', 'second', 'third']);
    expect(
      await until(
        () => baselines('/fourth'),
        (found) => found.length > 0,
      ),
    ).toEqual([false]);
  });

  it('and no script failed all the while.', () => {
    // A refusal is an answer: browsers log it all the same.
    expect(troubles.filter((trouble) => !trouble.includes('422'))).toEqual([]);
  });
});
