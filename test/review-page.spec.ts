/** The review queue in a real browser, worked by keyboard alone: what is decided there is decided, and can be taken back. */
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { MatterDetail } from '../apps/api/src/contract/evidence.js';
import { GivenRuling, ReviewPage, Ruling } from '../apps/api/src/contract/rulings.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchStories, type Watched } from './watch-in-browser.js';

const stories = {
  failed: 'Trump and Putin failed to agree on a ceasefire in Ukraine.',
  prisoners: 'Trump and Putin agreed to exchange prisoners of war.',
  trade: 'Trump and Putin agreed to resume trade between the two countries.',
  geneva: 'Vladimir Putin and Volodymyr Zelenskyy will meet in Geneva on 1 September, officials said.',
};

let watched: Watched;
let service: Service;
let page: Page;

beforeAll(async () => {
  watched = await watchStories(stories);
  ({ service, page } = watched);
});

afterAll(() => watched.close());

const rulings = () => service.get('rulings', z.array(Ruling));
const review = (query = '') => service.get(`review?${query}`, ReviewPage);
const press = (key: string) => page.keyboard.press(key);
const told = (words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).first().waitFor();
const waiting = () => page.getByRole('complementary', { name: 'What waits' }).getByRole('button');
const current = () => page.locator('aside [aria-current=true]').innerText();
const question = () => page.getByRole('region').filter({ has: page.locator('#question') });
/** Moves on until a question about these words is shown. */
async function moveTo(words: string): Promise<void> {
  await waiting().first().waitFor();
  for (let time = await waiting().count(); time > 0; time--) await press('k');
  for (let time = await waiting().count(); time > 0 && !(await question().innerText()).includes(words); time--) {
    await press('j');
  }
  expect(await question().innerText()).toContain(words);
}

it('A question stands with its sentence, its source and what each answer would change, beside what else waits.', async () => {
  const { total } = await review();
  expect(total).toBeGreaterThanOrEqual(3);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Review' }).press('Enter');
  await moveTo(stories.failed);
  expect(await waiting().count()).toBe(total);
  const said = await question().innerText();
  expect(said).toMatch(/Is it so\?[^]*Ceasefire[^]*The Loopback Courier/);
  const reject = page.getByRole('button', { name: 'Reject' });
  expect(await reject.innerText()).toMatch(/Not agreed[^]*not reported/);
  expect(await reject.getAttribute('aria-keyshortcuts')).toBe('n');
});

it('Keys move through the queue; while somebody types they are letters.', async () => {
  const names = await waiting().allInnerTexts();
  for (let back = names.length; back > 0; back--) await press('k');
  expect(await current()).toBe(names[0]);
  await press('j');
  expect(await current()).toBe(names[1]);
  await press('k');
  expect(await current()).toBe(names[0]);
  await press('r');
  await page.keyboard.type('my yen');
  expect(await page.getByLabel('Reason (optional)').inputValue()).toBe('my yen');
  expect(await rulings()).toEqual([]);
  await page.getByLabel('Reason (optional)').fill('');
  await press('Escape');
  await press('?');
  expect(await page.getByRole('region', { name: 'Keys' }).innerText()).toContain('Take the last decision back');
  await press('?');
  await page.getByRole('region', { name: 'Keys' }).waitFor({ state: 'detached' });
});

it('What is opened by a key takes the focus, and gives it back to the question when it is closed.', async () => {
  const focus = () => page.locator(':focus');
  await press('s');
  expect(await focus().getAttribute('aria-label')).toMatch(/^About /);
  await press('s');
  await press('e');
  expect(await focus().getAttribute('name')).not.toBeNull();
  await press('Escape');
  expect(await focus().getAttribute('id')).toBe('question');
});

it('y confirms, n rejects, each with a reason and a name; the next question is there and has the focus.', async () => {
  await moveTo(stories.failed);
  const { total } = await review();
  await page.getByLabel('Who decides').focus();
  await page.keyboard.type('Runa');
  await press('Escape');
  await press('y');
  await told('Confirmed: Ceasefire');
  expect(await question().innerText()).not.toContain(stories.failed);
  expect(await page.locator(':focus').getAttribute('id')).toBe('question');
  await until(review, (queue) => queue.total === total - 1);
  await moveTo(stories.prisoners);
  await press('r');
  await page.keyboard.type('nobody was exchanged');
  await press('Escape');
  await press('n');
  await told('Rejected: Humanitarian matters');
  expect(await rulings()).toMatchObject([
    { act: 'rejected', by: 'Runa', reason: 'nobody was exchanged', matters: ['outcome:humanitarian'] },
    { act: 'confirmed', by: 'Runa', reason: 'The sentence says so', matters: ['outcome:ceasefire'] },
  ]);
});

it('u takes the last decision back, and its question is asked again.', async () => {
  await press('u');
  await told('Taken back');
  await page.getByRole('blockquote').filter({ hasText: stories.prisoners }).waitFor();
  expect(await rulings()).toMatchObject([{ act: 'confirmed' }]);
  expect((await review()).questions.map(({ matter }) => matter)).toContain('outcome:humanitarian');
});

it('What was decided last is taken back from the page that one went to, by click or by key.', async () => {
  const place = (name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
  const decideAndLeave = async () => {
    await waiting().filter({ hasText: 'Humanitarian' }).waitFor();
    await moveTo(stories.prisoners);
    await press('y');
    await told('Confirmed: Humanitarian matters');
    await place('Items').click();
    await page.getByRole('heading', { level: 1, name: 'Items' }).waitFor();
    await told('Confirmed: Humanitarian matters');
    expect(await rulings()).toHaveLength(2);
  };
  const undo = page.getByRole('button', { name: 'Undo' });
  for (const takeBack of [() => undo.click(), () => press('z')]) {
    await decideAndLeave();
    await takeBack();
    await told('Taken back: Humanitarian matters is as it was.');
    expect(await undo.count()).toBe(0);
    expect(await rulings()).toMatchObject([{ act: 'confirmed', matters: ['outcome:ceasefire'] }]);
    await page.getByRole('button', { name: 'Close' }).click();
    await place('Review').click();
  }
});

it('e corrects what a sentence says, and shows before what that would change.', async () => {
  await moveTo(stories.trade);
  await press('e');
  const form = page.getByRole('form', { name: 'Correct what the sentence says' });
  await form.waitFor();
  expect(await page.locator(':focus').getAttribute('name')).toBe('status');
  await page.keyboard.type('Prog');
  await form.getByText('Progress').last().waitFor();
  await page
    .locator('form [aria-live]')
    .filter({ hasText: /Agreed[^]*Progress/ })
    .waitFor();
  await form.getByRole('button', { name: 'Correct it' }).press('Enter');
  await told('Corrected: Trade');
  expect(await rulings()).toMatchObject([{ act: 'corrected', to: 'progress' }, { act: 'confirmed' }]);
  await until(
    () => service.get('matters/outcome%3Atrade', MatterDetail),
    ({ value, belief }) => value === 'progress' && belief === 'person',
  );
});

it('What somebody else decided meanwhile is not overruled by a late key.', async () => {
  await moveTo(stories.prisoners);
  const { questions } = await review();
  const { proposals } = questions.find(({ matter }) => matter === 'outcome:humanitarian')!;
  await page.route('**/api/v1/review**', (route) => route.abort());
  await service.post('rulings', GivenRuling, { ruling: proposals[1]!.ruling, by: 'Tove', reason: 'I was there' });
  await press('y');
  await page.getByRole('alert').filter({ hasText: 'Somebody decided on this meanwhile' }).waitFor();
  expect((await rulings())[0]).toMatchObject({ act: 'rejected', by: 'Tove' });
  await page.unroute('**/api/v1/review**');
});

it('The kind lives in the address, and where nothing waits the page says whether that is good.', async () => {
  await page.goto(`${service.url}/review?kind=contradiction`);
  await page.getByText('Nothing of this kind waits').waitFor();
  await page.getByRole('link', { name: 'See all questions' }).press('Enter');
  await waiting().first().waitFor();
  for (let left = await waiting().count(); left > 0; left--) {
    await press('d');
    await until(
      () => waiting().count(),
      (count) => count < left,
    );
  }
  await page.getByText('Nothing waits for a person').waitFor();
  expect(await page.getByRole('main').innerText()).toContain('That is good');
  expect((await review()).total).toBe(0);
});

it('The matter shows whose belief it is, with who and why, and what the machine believes.', async () => {
  await page.goto(`${service.url}/matters/outcome%3Atrade`);
  const note = page.getByRole('note', { name: 'Decided by a person' });
  await note.waitFor();
  expect(await note.innerText()).toMatch(
    /Runa[^]*The sentence says something else[^]*The machine alone believes[^]*Agreed/,
  );
  await page.goto(service.url);
  const line = page.getByRole('listitem').filter({ hasText: 'Trade' }).first();
  await line.waitFor();
  expect(await line.innerText()).toContain('Person');
});

it('All the while no script failed and the content policy was never violated.', () => {
  const own = watched.troubles.filter((each) => !/ERR_FAILED|409/.test(each));
  expect(own).toEqual([]);
});
