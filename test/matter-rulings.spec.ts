/** In a real browser: a matter is said to be another one, or two, by keyboard alone; what was decided is told where it counts. */
import type { Page } from 'playwright-core';
import { DecisionPage } from '../apps/api/src/contract/decisions.js';
import { Brief } from '../apps/api/src/contract/evidence.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchStories, type Watched } from './watch-in-browser.js';

const stories = {
  geneva: 'Vladimir Putin and Volodymyr Zelenskyy will meet in Geneva on 1 September, the White House announced.',
  call: 'Vladimir Putin and Volodymyr Zelenskyy will hold a phone call on 1 September, the White House announced.',
  oslo: 'Donald Trump and Xi Jinping will meet in Oslo on 3 October, the White House announced.',
};
const meeting = 'meeting:meeting.vladimir-putin.volodymyr-zelenskyy';
const call = 'meeting:call.vladimir-putin.volodymyr-zelenskyy';

let watched: Watched;
let service: Service;
let page: Page;

beforeAll(async () => {
  watched = await watchStories(stories);
  ({ service, page } = watched);
});

afterAll(() => watched.close());

const meetings = async () => (await service.get('brief', Brief)).meetings.map(({ matter }) => matter).sort();
const decisions = async (query = '') => (await service.get(`decisions?${query}`, DecisionPage)).decisions;
const open = (matter: string) => page.goto(`${service.url}/matters/${encodeURIComponent(matter)}`);
const told = (words: string) => page.getByRole('status').filter({ hasText: words }).first().waitFor();
const press = (key: string) => page.keyboard.press(key);
const ruled = () =>
  page.getByRole('region').or(page.locator('section')).filter({ hasText: 'What people decided' }).last();

it('On its page a matter is said to be the same as another, found by typing, after a look at both sides.', async () => {
  expect(await meetings()).toHaveLength(3);
  await open(call);
  await page.getByText('Nobody has decided on this matter').waitFor();
  await page.getByRole('button', { name: 'Same as another matter' }).press('Enter');
  const form = page.getByRole('form', { name: 'Same as another matter' });
  await form.waitFor();
  expect(await page.locator(':focus').getAttribute('type')).toBe('search');
  await page.keyboard.type('géneva');
  await form.getByText('1 matter', { exact: false }).waitFor();
  await press('Tab');
  await press('Space');
  const sides = form.getByRole('region');
  await until(
    () => sides.count(),
    (count) => count === 2,
  );
  expect(await sides.nth(0).innerText()).toContain(stories.call);
  await sides.nth(1).getByText(stories.geneva).waitFor();
  await form.getByText('not reported').waitFor();
  await page.getByLabel('Reason (optional)').fill('one and the same day');
  await page.getByLabel('Who decides').fill('Runa');
  await form.getByRole('button', { name: 'They are one' }).press('Enter');
  await told('Merged');
  await page.waitForURL(`**/matters/${encodeURIComponent(meeting)}`);
  expect(await meetings()).not.toContain(call);
  expect(await decisions()).toMatchObject([
    { act: 'merged', by: 'Runa', reason: 'one and the same day', matters: [call, meeting] },
  ]);
});

it('The matter that it counts under tells so apart from its history, with both reports and the way back.', async () => {
  const row = ruled().getByRole('listitem').filter({ hasText: 'Counted as one' });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/Phone call[^]*counted under[^]*Meeting[^]*Runa[^]*One and the same day/);
  await page.getByText(stories.call).first().waitFor();
  await open(call);
  await page.getByText('No report of it counts here').waitFor();
  await page.getByRole('link', { name: /^Meeting:/ }).press('Enter');
  await page.waitForURL(`**/matters/${encodeURIComponent(meeting)}`);
});

it('Reports are ticked and split off, and it is said by what their matter is known.', async () => {
  await page.getByRole('button', { name: /^Split/ }).press('Enter');
  const form = page.getByRole('form', { name: 'Split reports off' });
  await form.waitFor();
  expect(await form.getByText('Tick the reports first').count()).toBe(1);
  await form.getByRole('checkbox', { name: /phone call/ }).press('Space');
  await form.getByLabel('Who meets').fill('Marta Lind, Pavel Orlov');
  await form.getByText('Marta Lind and Pavel Orlov').waitFor();
  await form.getByRole('button', { name: 'Split 1 report off' }).press('Enter');
  await told('Split off');
  const part = 'meeting:call.marta-lind.pavel-orlov';
  await until(meetings, (names) => names.includes(part));
  await open(part);
  await page.getByRole('heading', { name: 'Marta Lind and Pavel Orlov', level: 1 }).waitFor();
  await ruled().getByText('Split off').waitFor();
});

it('The article tells what was decided on its sentences, apart from what was found in it.', async () => {
  const [split] = await decisions('act=split');
  await page.goto(`${service.url}/items/${split!.evidence[0]!.article}`);
  await ruled().getByText('Split off').waitFor();
  expect(await ruled().innerText()).toContain(stories.call);
});

it('In review, m and p open the same by keyboard; what is done is taken back by u.', async () => {
  await page.goto(`${service.url}/review`);
  // Of the two articles that say it first, which one is the copy hangs on which came first; so the question is chosen, not awaited.
  const waiting = page.getByRole('complementary', { name: 'What waits' });
  await waiting.getByRole('button', { name: /Xi Jinping/ }).press('Enter');
  const question = page.getByRole('region').filter({ has: page.locator('#question') });
  await question.filter({ hasText: 'Xi Jinping' }).waitFor();
  await press('m');
  await page.getByRole('form', { name: 'Same as another matter' }).waitFor();
  await press('Escape');
  await page.getByRole('form', { name: 'Same as another matter' }).waitFor({ state: 'detached' });
  await press('p');
  const form = page.getByRole('form', { name: 'Split reports off' });
  await form.getByRole('checkbox').first().press('Space');
  const before = await meetings();
  await form.getByRole('button', { name: 'Split 1 report off' }).press('Enter');
  await told('Split off');
  await until(meetings, (names) => names.some((name) => name.endsWith('.part-1')));
  await press('u');
  await told('Taken back');
  await until(meetings, (names) => names.join() === before.join());
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(watched.troubles.filter((each) => !each.includes('404'))).toEqual([]);
});
