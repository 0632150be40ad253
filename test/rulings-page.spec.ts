/** All rulings in a real browser: what people decided, beside what the machine believes, found again, and taken back. */
import type { Page } from 'playwright-core';
import { DecisionPage } from '../apps/api/src/contract/decisions.js';
import { MatterDetail } from '../apps/api/src/contract/evidence.js';
import { GivenRuling } from '../apps/api/src/contract/rulings.js';
import { goTo } from './browser.js';
import { itemsIn } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchInBrowser, type Watched } from './watch-in-browser.js';

const failed = 'Trump and Putin failed to agree on a ceasefire in Ukraine.';
const ceasefire = 'outcome:ceasefire';

let watched: Watched;
let service: Service;
let page: Page;

beforeAll(async () => {
  watched = await watchInBrowser(async (newspaper, into) => {
    newspaper.print({ slug: 'failed', title: 'Alaska summit of Trump and Putin ends', paragraphs: [failed] });
    await itemsIn(into, 1);
  });
  ({ service, page } = watched);
});

afterAll(() => watched.close());

const decisions = (query = '') => service.get(`decisions?${query}`, DecisionPage);
const matter = () => service.get(`matters/${encodeURIComponent(ceasefire)}`, MatterDetail);
const rows = () =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });

async function rule(ruling: object, by: string, reason: string) {
  const { subject, version } = await service.post('rulings', GivenRuling, { ruling, by, reason });
  await until(
    () => decisions(`subject=${encodeURIComponent(subject)}`),
    (told) => told.decisions[0]?.version === version,
  );
}

it('While nobody has decided, the page says why it is empty and where questions wait.', async () => {
  await goTo(page, 'Review');
  await page.getByRole('link', { name: 'All rulings' }).press('Enter');
  await page.getByText('Nobody has decided anything yet').waitFor();
  expect(await page.getByRole('main').innerText()).toContain('Everything stands as the machine reads it');
});

it('Each ruling stands with who, why and its sentence, apart from what the machine believes.', async () => {
  const { article, textHash, start, end } = (await matter()).support[0]!;
  const finding = { matter: ceasefire, article, textHash, start, end };
  await rule({ act: 'confirm', finding }, 'Runa', 'both said so');
  await rule({ act: 'correct', finding, to: { status: 'unresolved' } }, 'Tove', 'they go on talking');
  await rule({ act: 'never-sole', source: 'The Loopback Courier' }, 'Ines', 'a young paper');
  await page.reload();
  await rows().first().waitFor();
  expect(await rows().count()).toBe(3);
  const corrected = rows().filter({ hasText: 'Corrected' });
  const said = await corrected.innerText();
  expect(said).toMatch(/Tove[^]*They go on talking[^]*failed to agree on a ceasefire/);
  expect(await corrected.getByRole('note', { name: 'The machine' }).innerText()).toMatch(
    /machine read:[^]*Not agreed[^]*what stands:[^]*Unresolved/,
  );
  const confirmed = await rows().filter({ hasText: 'Confirmed' }).innerText();
  expect(confirmed).toMatch(/Decided otherwise by Tove/);
});

it('Kind and standing are chosen in the address.', async () => {
  await page
    .getByRole('navigation', { name: 'Standing or undone' })
    .getByRole('link', { name: /^Undone/ })
    .click();
  await until(
    () => rows().count(),
    (count) => count === 1,
  );
  expect(new URL(page.url()).search).toBe('?state=undone');
  await page.goto(`${service.url}/rulings?act=never-sole&state=standing`);
  await until(
    () => rows().count(),
    (count) => count === 1,
  );
  expect(await rows().innerText()).toContain('The Loopback Courier');
  await page.goto(`${service.url}/rulings?act=merged`);
  await page.getByText('No such ruling').waitFor();
  await page.getByRole('link', { name: 'see them all' }).click();
  await until(
    () => rows().count(),
    (count) => count === 3,
  );
});

it('A ruling is taken back by keyboard, after a look at what that changes; it stays in the list with who did so.', async () => {
  const corrected = rows().filter({ hasText: 'Corrected' });
  await corrected.getByRole('button', { name: 'Undo' }).press('Enter');
  const form = page.getByRole('form', { name: 'Take it back' });
  await form.getByText('Unresolved').waitFor();
  await form.getByLabel('Reason (optional)').focus();
  await page.keyboard.type('it was right');
  await form.getByLabel('Who decides').fill('Signe');
  await form.getByRole('button', { name: 'Take it back' }).press('Enter');
  await page.getByRole('status').filter({ hasText: 'Taken back: Corrected' }).waitFor();
  expect(await page.locator(':focus').innerText()).toContain('Taken back: Corrected');
  expect(await corrected.innerText()).toMatch(/Taken back by Signe[^]*It was right/);
  expect(await corrected.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  expect((await decisions('act=corrected')).decisions).toMatchObject([{ state: 'lifted', ended: { by: 'Signe' } }]);
});

it('What somebody else did meanwhile is not undone by a late hand.', async () => {
  const sole = rows().filter({ hasText: 'Never a sole source' });
  await sole.getByRole('button', { name: 'Undo' }).click();
  await page.route('**/api/v1/decisions**', (route) => route.abort());
  await service.post('rulings', GivenRuling, {
    ruling: { act: 'mute', source: 'The Loopback Courier' },
    by: 'Tove',
    reason: 'not to be believed',
  });
  await page.getByRole('form').getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('alert').filter({ hasText: 'It was not taken back' }).waitFor();
  await page.unroute('**/api/v1/decisions**');
  expect((await decisions('act=never-sole')).decisions).toMatchObject([{ state: 'standing' }]);
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(watched.troubles.filter((each) => !/ERR_FAILED|409/.test(each))).toEqual([]);
});
