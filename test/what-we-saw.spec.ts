/** The archived page, shown as it was seen: nothing on it runs, loads, sends or leads away, whatever its publisher wrote. */
import { startFeedServer, type FeedServer } from '#testing';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { z } from 'zod';
import { ItemDetail } from '../apps/api/src/contract/items.js';
import { SeenPage } from '../apps/api/src/contract/pages.js';
import { shownDocument, shownHeaders } from '../apps/api/src/items/show-page.js';
import { openBrowser, signedInPage } from './browser.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged, itemsIn } from './play.js';
import type { Service } from './service.js';
import { watchNewspaper } from './watch-newspaper.js';

const failing = 'The two presidents failed to agree on a ceasefire in Ukraine.';

/** All that a page could do to whoever looks at it. */
const hostile = (evil: string) => `
<script>top.owned = 1; parent.document.title = 'owned'; fetch('${evil}/script')</script>
<script src="${evil}/script.js"></script><link rel="stylesheet" href="${evil}/a.css">
<link rel="preload" as="image" href="${evil}/preload"><link rel="prefetch" href="${evil}/prefetch"><link rel="dns-prefetch" href="${evil}">
<style>@import url(${evil}/import.css); body { background: url(${evil}/style) } @font-face { font-family: x; src: url(${evil}/font) }</style>
<base href="${evil}/"><meta http-equiv="refresh" content="0;url=${evil}/refresh">
<img src="${evil}/img" srcset="${evil}/set 2x" onerror="top.owned = 2" alt="Two flags"><img src=x onerror=alert(1)>
<picture><source srcset="${evil}/source"></picture><video poster="${evil}/poster" autoplay src="${evil}/video"></video><audio src="${evil}/audio"></audio>
<p style="background:url(${evil}/inline)" onmouseover="alert(1)">styled</p><body onload="alert(1)" background="${evil}/body">
<iframe src="${evil}/frame"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe><object data="${evil}/object"></object><embed src="${evil}/embed">
<svg onload="alert(1)"><image href="${evil}/svg"/><script>alert(1)</script><use href="${evil}/use#x"/></svg>
<form action="${evil}/form" method="post"><input name="q" autofocus onfocus="alert(1)"><button id="send">Send</button></form>
<a href="${evil}/link" target="_top" ping="${evil}/ping">a link at the top</a> <a href="javascript:alert(1)">a link that runs</a>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></mglyph></table></mtext></math>
<noscript><p title="</noscript><img src=${evil}/noscript onerror=alert(1)>"></noscript>
<template><img src="${evil}/template"></template><!--><img src=${evil}/comment onerror=alert(1)>-->`;

let newspaper: Newspaper;
let evil: FeedServer;
let service: Service;
let browser: Browser;
let page: Page;
let id: string;
const troubles: string[] = [];
/** Of the browser, to anybody. */
const requests: string[] = [];

beforeAll(async () => {
  newspaper = await startNewspaper();
  evil = await startFeedServer();
  service = await watchNewspaper(newspaper);
  const paragraphs = ['Donald Trump and Vladimir Putin ended their talks.', `<b>${failing}</b>`, hostile(evil.url)];
  newspaper.print({ slug: 'hostile', title: 'Alaska summit of Trump and Putin ends', paragraphs });
  const { items } = await itemsIn(service, 1);
  id = items[0]!.id;
  await allJudged(service);
  browser = await openBrowser();
  page = await signedInPage(browser, service.url, troubles);
  page.on('request', (request) => requests.push(request.url()));
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
  await evil.stop();
  await browser.close();
});

const frameOn = async (): Promise<Frame> => {
  const element = await page.locator('iframe').elementHandle();
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the page stands in no frame');
  await frame.waitForLoadState();
  return frame;
};
const strangers = () => requests.filter((url) => !url.startsWith(`${service.url}/`) && !url.startsWith('data:'));
const pagesOf = () => service.get(`items/${id}/pages`, z.array(SeenPage));

it('Every reading leads to what was seen: when, from where, with which headers, and under which hash.', async () => {
  const [seen, ...others] = await pagesOf();
  expect(others).toEqual([]);
  expect(seen).toMatchObject({
    kept: true,
    removed: null,
    response: { status: 200, finalUrl: `${newspaper.url}/hostile` },
  });
  const { exchanges, bytes } = seen!.response!;
  const asked = exchanges[0]!.requestHeaders.map(({ name }) => name);
  expect([asked, bytes > hostile(evil.url).length]).toEqual([expect.arrayContaining(['user-agent']), true]);
});

it('The item leads to its page, which stands under a line that says what it is.', async () => {
  await page.goto(`${service.url}/items/${id}`);
  await page.getByRole('link', { name: /the page was read/i }).click();
  await page.getByRole('heading', { name: 'What we saw on' }).waitFor();
  const said = await page.getByRole('main').innerText();
  expect(said).toMatch(/no third party is asked[^]*Status 200 · text\/html[^]*SHA-256/);
  const frame = await frameOn();
  expect(await frame.locator('h1').innerText()).toBe('Alaska summit of Trump and Putin ends');
  expect(await frame.locator('.picture').first().innerText()).toBe('Two flags');
});

it('Nothing on it has run, and nobody was asked but our own service.', async () => {
  const frame = await frameOn();
  await frame.getByText('a link at the top').click();
  await frame.getByText('a link that runs').click();
  await frame.getByText('styled').hover();
  await page.waitForTimeout(500);
  expect(
    await frame.locator('script, link, style ~ style, img, iframe, form, svg, video, base, [onclick]').count(),
  ).toBe(0);
  expect(await page.evaluate(() => 'owned' in globalThis)).toBe(false);
  expect(await page.title()).toBe('What we saw · Summitwatch');
  expect([strangers(), evil.requests().length, troubles]).toEqual([[], 0, []]);
});

it('A sentence that was found in the text is marked on the page.', async () => {
  const { marks, text } = await service.get(`items/${id}`, ItemDetail);
  const { start, end } = marks.find(({ kind }) => kind === 'outcome')!;
  await page.goto(`${service.url}/items/${id}?mark=${start}-${end}`);
  await page.getByRole('link', { name: /the page was read/i }).click();
  await page.locator('iframe').waitFor();
  expect(await (await frameOn()).locator('mark#found').innerText()).toBe(text!.slice(start, end).trim());
});

it('The browser would forbid it all even if it had slipped through: policy and sandbox hold alone.', async () => {
  const server: Server = createServer((_request, response) => {
    response.writeHead(200, shownHeaders).end(shownDocument({ html: hostile(evil.url) }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const bare = await browser.newPage();
  const dialogs: string[] = [];
  bare.on('dialog', (dialog) => dialogs.push(dialog.message()));
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await bare.goto(own);
  await bare.waitForTimeout(500);
  const loaded = evil.requests().map(({ path }) => path);
  expect([loaded, dialogs]).toEqual([[], []]);
  await bare.close();
  server.close();
});

it('The bytes can be taken home, and no browser opens them.', async () => {
  const [seen] = await pagesOf();
  const answer = await service.ask(`/api/v1/items/${id}/pages/${seen!.pageHash}/raw`);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
  expect([answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual([
    'application/octet-stream',
    'nosniff',
  ]);
  expect(Buffer.from(await answer.arrayBuffer()).toString()).toContain(hostile(evil.url));
});

it('Without signing in, and for a page of another item, there is nothing to see.', async () => {
  const [seen] = await pagesOf();
  const path = `/items/${id}/pages/${seen!.pageHash}/view`;
  expect((await fetch(`${service.url}/api/v1${path}`)).status).toBe(401);
  expect((await service.ask(`/api/v1/items/other/pages/${seen!.pageHash}/view`)).status).toBe(404);
  expect((await service.ask(`/api/v1/items/${id}/pages/${'0'.repeat(64)}/view`)).status).toBe(404);
});

it('Once the article is erased, page and response are gone from every answer.', async () => {
  const [before] = await pagesOf();
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ reason: 'order of a court' });
  await service.ask(`/api/v1/items/${id}/erase`, { method: 'POST', headers, body });
  const [seen] = await pagesOf();
  expect(seen).toMatchObject({ kept: false, response: null, removed: { reason: 'order of a court' } });
  for (const what of ['view', 'raw']) {
    expect((await service.ask(`/api/v1/items/${id}/pages/${before!.pageHash}/${what}`)).status).toBe(404);
  }
  await page.reload();
  await page.getByText('The page was erased', { exact: true }).waitFor();
});
