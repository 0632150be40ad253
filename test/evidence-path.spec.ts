/** The path of a sentence: from the brief to its archived text, its event, its notice and back, by pointer and by keys. */
import type { Page } from 'playwright-core';
import { SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { MatterEvidence } from '../apps/api/src/contract/path.js';
import { goTo, heading } from './browser.js';
import { briefOf } from './play.js';
import { failing, geneva, unable, watchThreeStories } from './three-stories.js';
import { until } from './until.js';
import type { Watched } from './watch-in-browser.js';

let watched: Watched;
let page: Page;

beforeAll(async () => {
  watched = await watchThreeStories();
  ({ page } = watched);
  const { newspaper, service } = watched;
  await service.post('subscriptions', SubscriptionWithSecret, { url: `${newspaper.url}/hook`, label: 'Evening desk' });
  newspaper.print(geneva);
  await until(
    () => briefOf(service),
    ({ meetings }) => meetings.length > 0,
  );
  await page.reload();
});

afterAll(() => watched.close());

const panel = () => page.getByRole('dialog');
const inPanel = (name: string | RegExp) => panel().getByRole('link', { name }).first();
const title = () => panel().getByRole('heading', { level: 2 });
const announced = /will meet in Geneva on 1 September/;
const sideBySide = /sentences side by side$/;

it('From the brief it is one press to the sentences side by side, each in its paragraph and with its reader.', async () => {
  await goTo(page, 'Brief');
  const line = page.getByRole('listitem').filter({ hasText: 'Geneva' }).first();
  await line.getByRole('link', { name: sideBySide }).last().click();
  const card = panel().getByRole('article').first();
  expect(await card.locator('mark').innerText()).toMatch(announced);
  expect(await card.innerText()).toMatch(
    /Own text[^]*Place\s+Geneva[^]*Said by\s+United States[^]*Published[^]*Learnt[^]*Read by\s+weighed \d/,
  );
  expect(new URL(page.url()).searchParams.get('evidence')).toMatch(/^meeting:/);
});

it('From the sentence it is one press to the event that it made, with the state before and after and its place in the log.', async () => {
  await inPanel(/^Announced · event \d+$/).click();
  await panel().getByRole('heading', { name: 'What it changed' }).waitFor();
  expect(await panel().innerText()).toMatch(/Event \d+ of \d+[^]*Not reported[^]*Announced[^]*meeting-reported\.v1/);
  expect(await panel().innerText()).toMatch(/Chain\s+[0-9a-f]{40}/);
});

it('From the event it is one press to its notice and two to the deliveries; from those the notice leads back to the sentence and its article.', async () => {
  await inPanel('what was told').click();
  await panel().getByRole('heading', { name: 'Notice and deliveries' }).waitFor();
  await panel().getByRole('listitem').filter({ hasText: 'Evening desk' }).waitFor();
  await inPanel('All deliveries of it').click();
  await heading(page, 'Notices sent').waitFor();
  await page.getByRole('link', { name: 'Change 1' }).first().click();
  expect(await panel().locator('mark').first().innerText()).toMatch(announced);
  await inPanel('Archived text').click();
  await until(
    async () => (await page.locator('mark[data-sought]').allInnerTexts()).join(''),
    (words) => words.includes('will meet in Geneva on 1 September'),
  );
});

it('From the article its findings lead to the matters that they serve, and its trace to the events.', async () => {
  await page
    .getByRole('link', { name: /^Evidence: .*Announced$/i })
    .first()
    .click();
  expect(await panel().locator('li[aria-current=true] mark').innerText()).toMatch(announced);
  await page.keyboard.press('Escape');
  await panel().waitFor({ state: 'detached' });
  const trace = page.getByRole('listitem').filter({ hasText: 'Read for claims by' });
  await trace.locator('summary').click();
  await trace.getByRole('link', { name: /^Event \d+$/ }).click();
  await panel().getByRole('heading', { name: 'What was found' }).waitFor();
  await inPanel(/Announced · event \d+$/).click();
  await until(
    () => title().innerText(),
    (words) => words.includes('announced'),
  );
});

it('By keys alone one goes from sentence to sentence and compares two; Esc closes, and the focus is where it was.', async () => {
  const later = { publishedAt: '2025-08-16T12:00:00Z', paragraphs: [unable] };
  watched.newspaper.print({ slug: 'unable', title: 'Trump and Putin leave the Alaska summit', ...later });
  await until(
    () => watched.service.get('matters/outcome:ceasefire/evidence', MatterEvidence),
    ({ support }) => support.length === 2,
  );
  await page.goto(watched.service.url);
  const opener = page
    .getByRole('listitem')
    .filter({ hasText: 'Ceasefire' })
    .getByRole('link', { name: sideBySide })
    .last();
  await opener.focus();
  await page.keyboard.press('Enter');
  await title().waitFor();
  await page.keyboard.press('j');
  const current = panel().locator('li[aria-current=true]');
  expect(await current.locator('mark').innerText()).toBe(failing);
  await page.waitForFunction('document.activeElement.getAttribute("aria-current") === "true"');
  await page.keyboard.press('c');
  await panel().getByRole('heading', { name: 'Two sentences compared' }).waitFor();
  await panel().locator('.change-only').first().waitFor();
  const marked = (await panel().locator('.change-only').allInnerTexts()).join(' ');
  expect(marked).toMatch(/failed[^]*unable/);
  expect(marked).not.toMatch(/presidents|ceasefire/);
  await page.keyboard.press('Escape');
  await panel().waitFor({ state: 'detached' });
  expect(await page.locator('a:focus').innerText()).toBe(await opener.innerText());
  expect(page.url()).not.toContain('evidence=');
});

it('What is open can be shared by its address, and closes to the page below it.', async () => {
  await page.goto(`${watched.service.url}/items?event=1`);
  expect(await title().innerText()).toMatch(/^Feed added: /);
  await panel().getByRole('link', { name: 'Event 2', exact: true }).click();
  await panel()
    .getByText(/^Event 2 of/)
    .waitFor();
  await page.keyboard.press('Escape');
  await panel().waitFor({ state: 'detached' });
  expect(page.url()).toBe(`${watched.service.url}/items`);
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(watched.troubles).toEqual([]);
});
