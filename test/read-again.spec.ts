/** All items of a filter are read again by one order: seen before, watched while it lasts, and called off. */
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { BulkStep } from '../apps/api/src/contract/bulk.js';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { EventPage } from '../apps/api/src/contract/operation.js';
import { Reread } from '../apps/api/src/contract/rereads.js';
import { Work } from '../apps/api/src/contract/work.js';
import type { Newspaper } from './newspaper.js';
import { itemsIn } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchInBrowser, type Watched } from './watch-in-browser.js';

const slugs = ['ends', 'statement', 'roses'];
const titles = ['Alaska summit ends', 'Alaska summit: a statement', 'Roses of Alaska'];
const said = 'President Donald Trump and Vladimir Putin ended the summit in Alaska on Friday, after talks of 3 hours.';

let newspaper: Newspaper;
let watched: Watched;
let page: Page;
let letGo = (): void => undefined;

beforeAll(async () => {
  const print = async (paper: Newspaper, service: Service) => {
    newspaper = paper;
    slugs.forEach((slug, n) => paper.print({ slug, title: titles[n]!, paragraphs: [`${said} ${slug}.`] }));
    await itemsIn(service, slugs.length);
  };
  watched = await watchInBrowser(print, { SUMMITWATCH_REREAD_MINUTES: 'never' });
  ({ page } = watched);
});

afterAll(async () => {
  letGo();
  await watched.close();
});

const rereads = () => watched.service.get('rereads', z.array(Reread));
const asked = () => newspaper.requests().filter(({ path }) => slugs.includes(path.slice(1))).length;
const panel = () => page.getByRole('region', { name: /^Judge together/ });
const read = (slug: string) =>
  `<!doctype html><html lang="en"><head><title>${slug}</title></head><body><article><h1>${slug}</h1><p>${said}</p></article></body></html>`;

async function order(): Promise<void> {
  await page.goto(`${watched.service.url}/items?q=alaska`);
  await page.getByRole('button', { name: 'Judge together: 3 items' }).click();
  await panel().getByText('Roses of Alaska').waitFor();
  await panel().getByRole('button', { name: 'Read their pages again' }).click();
}

it('The pages are asked for again, with what came of each; what changed is read.', async () => {
  const before = asked();
  newspaper.page('/ends', read('The Alaska summit ended without a deal'));
  await order();
  await panel().getByText('All read again: 3').waitFor();
  expect(await panel().innerText()).toMatch(/Ordered to be read again: 3[^]*1 with another text · 2 as before/);
  expect(asked()).toBe(before + 3);
  const [latest] = await rereads();
  expect(latest).toMatchObject({ state: 'done', by: 'admin', total: 3, left: 0, read: 1, unchanged: 2 });
  const { items } = await watched.service.get('items?q=deal', ItemPage);
  expect(items.map(({ url }) => new URL(url).pathname)).toEqual(['/ends']);
});

it('While a page keeps it waiting the order is told of as work, and calling it off keeps what was read.', async () => {
  const gate = new Promise<void>((go) => (letGo = go));
  newspaper.page('/roses', () => gate.then(() => ({ body: '' })));
  await order();
  const bar = panel().getByRole('progressbar', { name: 'Pages read again' });
  await until(
    async () => Number(await bar.getAttribute('value')),
    (value) => value === 2,
  );
  await panel().getByRole('link', { name: 'On the Work page' }).click();
  await page
    .getByRole('progressbar', { name: 'Pages asked for and read again: Read again together' })
    .first()
    .waitFor();
  const works = () => watched.service.get('work', z.array(Work));
  const [work] = await until(works, ([first]) => first?.done === 2);
  expect(work).toMatchObject({ state: 'running', done: 2, total: 3, cancelling: 'keeps' });
  await page.goBack();
  await page.getByRole('button', { name: 'Judge together: 3 items' }).click();
  await panel().getByRole('button', { name: 'Call off the rest' }).click();
  const [ended] = await until(rereads, ([first]) => first?.state === 'called off');
  expect(ended).toMatchObject({ total: 3, unchanged: 2, left: 0 });
  await until(works, ([first]) => first?.state === 'cancelled');
  const { status } = await watched.service.ask(`/api/v1/rereads/${ended!.batch}/call-off`, { method: 'POST' });
  expect(status).toBe(409);
});

it('What was judged together is undone at once from another page, too, and in its place without another offer.', async () => {
  const ruled = async () => (await watched.service.get('items?q=statement', ItemPage)).items[0]?.ruled;
  const liftings = async () => {
    const { events } = await watched.service.get('events?limit=1000', EventPage);
    return events.filter(({ type }) => type === 'item-ruling-lifted.v1').length;
  };
  const judge = async () => {
    await page.goto(`${watched.service.url}/items?q=statement`);
    await page.getByRole('button', { name: 'Judge together: 1 item' }).click();
    await panel().getByRole('button', { name: 'Not about it' }).click();
    await panel().getByText('1 judged').waitFor();
  };
  const leave = async () => {
    await page.getByRole('link', { name: 'Feeds', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Feeds' }).waitFor();
  };
  const toast = page.getByRole('button', { name: 'Undo' });
  await judge();
  await leave();
  await toast.click();
  await page.getByText('Taken back.').waitFor();
  expect(await liftings()).toBe(1);
  await judge();
  await panel().getByRole('button', { name: 'Undo' }).click();
  await panel().getByText('1 taken back').waitFor();
  expect(await liftings()).toBe(2);
  await until(ruled, (ruling) => ruling === null);
  await leave();
  expect(await toast.count()).toBe(0);
});

it('What a step names twice is ordered once, and an order over everything is refused.', async () => {
  const body = { q: 'roses', act: 'reread', batch: 'twice-1', reason: 'again' };
  const first = await watched.service.post('items/bulk', BulkStep, body);
  const second = await watched.service.post('items/bulk', BulkStep, body);
  expect([first, second].map(({ answers }) => answers[0]?.outcome)).toEqual(['done', 'stood already']);
  const all = {
    method: 'POST',
    body: JSON.stringify({ ...body, q: ' ' }),
    headers: { 'content-type': 'application/json' },
  };
  expect((await watched.service.ask('/api/v1/items/bulk', all)).status).toBe(400);
});
