/** The page of the service's health while Redis stands still: it says that nothing answers, and claims nothing that nobody could look at. */
import { connect } from '#redis';
import type { Page } from 'playwright-core';
import { watchInBrowser, type Watched } from './watch-in-browser.js';

let watched: Watched;
let page: Page;
let server: number;

beforeAll(async () => {
  watched = await watchInBrowser(() => Promise.resolve());
  ({ page } = watched);
  const redis = connect(watched.service.redisUrl);
  server = Number(/^process_id:(\d+)/m.exec(await redis.info('server'))?.[1]);
  redis.disconnect();
  await page.goto(`${watched.service.url}/queues`);
});

afterAll(async () => {
  process.kill(server, 'SIGCONT');
  await watched.close();
});

const part = (title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const health = () => page.locator('#health');

it('What could not be measured is not told to be so or so.', async () => {
  await health().getByText('Whole: no event was set aside').waitFor();
  process.kill(server, 'SIGSTOP');
  await health().getByText('Not ready: the log or the views do not answer').waitFor();
  expect(await health().innerText()).toContain('cannot be told until the log answers again');
  expect(await health().innerText()).not.toMatch(/Fresh:|Behind:|Whole:|set aside|Notices owed/);
});

it.each(['Views', 'Jobs'])('The last figures of %s are not told as those of now.', async (title) => {
  const told = await part(title).innerText();
  expect(told).toContain('Nothing can be measured here until the log and the views answer again');
  expect(told).not.toMatch(/\d|Rebuild/);
});

it('Once Redis answers again, all of it is told.', async () => {
  process.kill(server, 'SIGCONT');
  await health().getByText('Whole: no event was set aside').waitFor();
  await health().getByText('Notices owed').waitFor();
  await part('Views').getByText('In the log').waitFor();
  await part('Jobs').getByText('poll-feed').waitFor();
});
