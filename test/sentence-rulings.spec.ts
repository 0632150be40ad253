/** In a real browser: a sentence that was misread is rejected, confirmed or corrected where it is read, by keyboard, and that is taken back. */
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { MatterDetail } from '../apps/api/src/contract/evidence.js';
import { GivenRuling, Ruling } from '../apps/api/src/contract/rulings.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchStories, type Watched } from './watch-in-browser.js';

const stories = {
  trade: 'Trump and Putin agreed to resume trade between the two countries.',
  prisoners: 'Trump and Putin agreed to exchange prisoners of war.',
};
const trade = 'outcome:trade';

let watched: Watched;
let service: Service;
let page: Page;

beforeAll(async () => {
  watched = await watchStories(stories);
  ({ service, page } = watched);
});

afterAll(() => watched.close());

const rulings = () => service.get('rulings', z.array(Ruling));
const acts = async () => (await rulings()).map(({ act }) => act);
const standing = () => service.get(`matters/${encodeURIComponent(trade)}`, MatterDetail);
const open = (search = '') => page.goto(`${service.url}/matters/${encodeURIComponent(trade)}${search}`);
const told = (words: string) => page.getByRole('status').filter({ hasText: words }).first().waitFor();
const decide = () => page.getByRole('group', { name: 'Decide on the sentence of The Loopback Courier' });
const press = (name: string) => decide().getByRole('button', { name }).press('Enter');

it('Each time a sentence is cited on the page of its matter, its place in the archived text is beside it.', async () => {
  await open();
  await page.getByRole('heading', { name: 'What supports it' }).waitFor();
  // The sentence that decides, the same one in the course, and what supports it.
  const proofs = await page.getByRole('link', { name: 'In the archived text' }).all();
  expect(proofs).toHaveLength(3);
  expect(new Set(await Promise.all(proofs.map((proof) => proof.getAttribute('href')))).size).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('link', { name: /archived text|Path|Original|Items that tell/ }).count()).toBe(0);
  await page.emulateMedia({ media: null });
  await proofs[0]!.press('Enter');
  const sought = page.locator('mark[data-sought]');
  await sought.first().waitFor();
  expect((await sought.allInnerTexts()).join('')).toBe(stories.trade);
});

it('On the page of its matter a sentence is confirmed, and keeps the focus; z takes that back at once.', async () => {
  await open();
  await press('Confirm');
  await told('Confirmed: Trade');
  expect(await rulings()).toMatchObject([{ act: 'confirmed', reason: 'The sentence says so', matters: [trade] }]);
  await decide().getByRole('button', { name: 'Confirm' }).waitFor({ state: 'detached' });
  expect(await page.locator(':focus').innerText()).toContain(stories.trade);
  await page.keyboard.press('z');
  await told('Taken back: Trade');
  expect(await acts()).toEqual([]);
  await decide().getByRole('button', { name: 'Confirm' }).waitFor();
});

it('What a sentence says is corrected there, after a look at what that would change.', async () => {
  await press('Correct');
  const form = page.getByRole('form', { name: 'Correct what the sentence says' });
  await form.waitFor();
  expect(await page.locator(':focus').getAttribute('name')).toBe('status');
  await form.getByLabel('Status').selectOption('Progress');
  await form.getByText('becomes').or(form.getByLabel('becomes')).first().waitFor();
  await form.getByLabel('Reason (optional)').fill('only talks about it');
  await form.getByLabel('Who decides').fill('Runa');
  await form.getByRole('button', { name: 'Correct it' }).press('Enter');
  await told('Corrected: Trade');
  expect(await rulings()).toMatchObject([
    { act: 'corrected', to: 'progress', by: 'Runa', reason: 'only talks about it' },
  ]);
  expect((await standing()).value).toBe('progress');
  await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
  await told('Taken back: Trade');
  await until(standing, ({ value }) => value === 'agreed');
});

it('In the sentences side by side n rejects the one that one is at, and z takes it back there.', async () => {
  const { support } = await standing();
  const { article, start, end, value } = support[0]!;
  const key = [article, start, end, value].join('.');
  await open(`?evidence=${encodeURIComponent(trade)}&sentence=${encodeURIComponent(key)}`);
  const panel = page.getByRole('dialog');
  await panel.locator(':focus').getByText(stories.trade).waitFor();
  await page.keyboard.press('n');
  await panel.getByRole('status').filter({ hasText: 'Rejected: Trade' }).waitFor();
  expect(await rulings()).toMatchObject([{ act: 'rejected', reason: 'The sentence does not say so', by: 'Runa' }]);
  await page.keyboard.press('z');
  await panel.getByRole('status').filter({ hasText: 'Taken back: Trade' }).waitFor();
  await panel.getByText(stories.trade).first().waitFor();
  expect(await acts()).toEqual([]);
});

it('The only sentence of a matter rejected, its page says that nothing counts, and the way back stands there.', async () => {
  await open();
  await press('Reject');
  await told('Rejected: Trade');
  await page.getByText('No report of it counts here').waitFor();
  expect(await page.locator(':focus').innerText()).toContain('Rejected: Trade');
  await page.keyboard.press('z');
  await told('Taken back: Trade');
  await page.getByText(stories.trade).first().waitFor();
});

it('From a sentence its publisher is muted, after a look at what that would change; once it is, that is said.', async () => {
  await press('Mute this source…');
  const form = page.getByRole('form', { name: 'Mute The Loopback Courier' });
  await form.getByText('not reported').first().waitFor();
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
  expect(await page.locator(':focus').innerText()).toBe('Mute this source…');
  await press('Mute this source…');
  await form.getByRole('button', { name: 'Mute this source' }).press('Enter');
  await told('Source muted: The Loopback Courier');
  expect(await rulings()).toMatchObject([{ act: 'muted', by: 'Runa', reason: 'Not to be believed' }]);
  await page.goto(`${service.url}/items`);
  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Mute this source…' }).press('Enter');
  await form.getByText('It is muted already').waitFor();
  expect(await form.getByRole('button', { name: 'Mute this source' }).count()).toBe(0);
  await service.post('rulings', GivenRuling, {
    ...{ ruling: { act: 'unmute', source: 'The Loopback Courier' }, by: 'Runa', reason: 'a trial' },
  });
});

it('From an item its publisher is muted, and z takes that back.', async () => {
  await page.goto(`${service.url}/items`);
  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Mute this source…' }).press('Enter');
  const form = page.getByRole('form', { name: 'Mute The Loopback Courier' });
  await form.getByRole('button', { name: 'Mute this source' }).press('Enter');
  await told('Source muted: The Loopback Courier');
  await page
    .locator(':focus')
    .and(page.getByRole('button', { name: 'Mute this source…' }))
    .waitFor();
  expect(await acts()).toEqual(['muted']);
  await page.keyboard.press('z');
  await told('Taken back: The Loopback Courier');
  expect(await acts()).toEqual([]);
});

it('In the past nothing is decided.', async () => {
  const asOf = new Date().toISOString();
  await open(`?asOf=${encodeURIComponent(asOf)}`);
  await page.getByText(stories.trade).first().waitFor();
  expect(await decide().count()).toBe(0);
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(watched.troubles.filter((each) => !each.includes('404'))).toEqual([]);
});
