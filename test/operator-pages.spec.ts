/** The pages of whoever runs the service: feeds, subscriptions, queues, replays, and the one line that says how all of it is. */
import { connect } from '#redis';
import type { Page } from 'playwright-core';
import { goTo, heading } from './browser.js';
import { summitwatch } from './command-line.js';
import { geneva, watchThreeStories } from './three-stories.js';
import type { Watched } from './watch-in-browser.js';

let watched: Watched;
let page: Page;

beforeAll(async () => {
  watched = await watchThreeStories();
  ({ page } = watched);
});

afterAll(() => watched.close());

it('Feeds show their health, and all can be asked at once.', async () => {
  await goTo(page, 'Feeds');
  await page.getByRole('listitem').filter({ hasText: 'The Loopback Courier' }).filter({ hasText: 'Working' }).waitFor();
  await page.getByRole('button', { name: 'Ask all now' }).click();
  await page.getByRole('status').filter({ hasText: '1 feed' }).waitFor();
});

it('A new subscription shows its secret once.', async () => {
  await goTo(page, 'Deliveries');
  await page.getByRole('button', { name: 'Add a subscription' }).click();
  await page.getByLabel('Address to send to').fill(`${watched.newspaper.url}/hook`);
  await page.getByLabel('Name (optional)').fill('Evening desk');
  await page.getByRole('button', { name: 'Add the subscription' }).click();
  expect(await page.getByLabel('Secret', { exact: true }).inputValue()).toMatch(/^whsec_/);
  await page.getByRole('button', { name: 'I have stored it' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Evening desk' }).waitFor();
  expect(await page.content()).not.toContain('whsec_');
});

it('Queues and the health of the service are told in words.', async () => {
  await goTo(page, 'Queues');
  await heading(page, 'Read articles').waitFor();
  expect(await page.getByRole('main').innerText()).toMatch(
    /Ready: the log and the views answer[^]*each event is on disk before it counts[^]*fsync per event/,
  );
});

it('Every job of every queue can be looked at, on pages that keep to our own origin.', async () => {
  await page.getByRole('link', { name: 'Every job' }).click();
  await page.getByRole('link', { name: 'deliver-notice' }).first().click();
  await page.getByText('Waiting Children').first().waitFor();
  const origins = await page.evaluate<string[]>(
    `performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)`,
  );
  expect(new Set(origins)).toEqual(new Set([watched.service.url]));
  await page.goto(`${watched.service.url}/queues`);
});

it('Replays say how another reader is tried, and a run waits there for its verdict.', async () => {
  await page.getByRole('navigation', { name: 'Operation' }).getByRole('link', { name: 'Replays' }).click();
  await page.getByText('No reader has been tried yet').waitFor();
  const words = ['replay', '--reader', 'lead@2.17.0', '--shadow', '--json'];
  const { output } = await summitwatch(words, { ...watched.service.environment, REDIS_URL: watched.service.redisUrl });
  const { id } = JSON.parse(output) as { id: string };
  await page.reload();
  await page.getByRole('link', { name: 'lead@2.17.0' }).click();
  await page.getByLabel('Reason (optional)').fill('a trial');
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByText('By admin').waitFor();
  expect(await page.getByRole('main').innerText()).toMatch(/Discarded[^]*A trial\./);
  expect(page.url()).toContain(id);
});

it('One line on every page says how the service is, follows it live, and each figure leads to its list.', async () => {
  const part = (name: string) => page.getByRole('navigation', { name: 'The service' }).getByRole('link', { name });
  await part('1 of 1 source healthy').waitFor();
  watched.newspaper.print(geneva);
  // Whom the newspaper was to be told of: it takes no notices.
  await part('1 receiver failing').click();
  await page.getByRole('list', { name: 'Which subscriptions' }).getByText('Failing').waitFor();
  await page.getByRole('heading', { name: 'Evening desk' }).waitFor();
  await part('0 events set aside').waitFor();
  const redis = connect(watched.service.redisUrl);
  await redis.xadd('{sw:courier-test:0}:log', '0-*', 'e', 'garbage, by hand');
  redis.disconnect();
  await part('1 event set aside').click();
  await page.getByText('The event as it stands in the log').click();
  await page.getByText('"unreadable.v1"').waitFor();
});

it.each([
  '/',
  '/items',
  '/feeds',
  '/deliveries',
  '/queues',
  '/queues/parked',
  '/replays',
  '/matters/outcome%3Aceasefire',
])('On a telephone %s needs no scrolling sideways.', async (path) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(watched.service.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(watched.troubles).toEqual([]);
});
