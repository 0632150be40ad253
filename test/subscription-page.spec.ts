/** Somebody subscribes in a real browser: sees what the wish would have told of late, asks for it, and is told. */
import { startReceiver, type Receiver } from '#testing';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { Subscription } from '../apps/api/src/contract/operation.js';
import type { Newspaper } from './newspaper.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchInBrowser, type Watched } from './watch-in-browser.js';

const failed = 'Trump and Putin failed to agree on a ceasefire in Ukraine.';

let watched: Watched;
let service: Service;
let page: Page;
let chat: Receiver;
let newspaper: Newspaper;

beforeAll(async () => {
  chat = await startReceiver();
  watched = await watchInBrowser(async (paper, into) => {
    newspaper = paper;
    newspaper.print({ slug: 'failed', title: 'Alaska summit of Trump and Putin ends', paragraphs: [failed] });
    await until(
      () => into.get('items', ItemPage),
      ({ total }) => total === 1,
    );
  });
  ({ service, page } = watched);
});

afterAll(async () => {
  await watched.close();
  await chat.stop();
});

const preview = () => page.getByRole('region', { name: 'Preview' });

it('The preview says how often the wish would have fired, and tells the very notices.', async () => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Deliveries' }).click();
  await page.getByRole('button', { name: 'Add a subscription' }).press('Enter');
  await preview().getByText('Would have fired 1 time in the last 7 days').waitFor();
  expect(await preview().innerText()).toContain(failed);
  await page.getByRole('checkbox', { name: 'Follow-up meeting' }).check();
  await preview().getByText('Would have fired 0 times in the last 7 days').waitFor();
  await page.getByRole('checkbox', { name: 'Follow-up meeting' }).uncheck();
  await page.getByText('Only certain topics, people or statuses').click();
  await page.getByRole('checkbox', { name: 'Ceasefire' }).check();
  await preview().getByText('Would have fired 1 time').waitFor();
});

it('A form is shown as it would be sent, and an address that is none is told beside its field.', async () => {
  await page.getByLabel('Form', { exact: true }).selectOption('slack');
  await preview().getByText('The message as it would be sent').click();
  await preview().getByText('"text":"Ceasefire: not agreed"').waitFor();
  await page.getByLabel('Address to send to').fill('not an address');
  await page.getByRole('button', { name: 'Add the subscription' }).click();
  await page.getByRole('alert').getByText('Enter a whole address').waitFor();
});

it('What was asked for stands in the list in words, and the next change comes to the chat.', async () => {
  await page.getByLabel('Address to send to').fill(chat.url);
  await page.getByRole('button', { name: 'Add the subscription' }).click();
  await page.getByRole('button', { name: 'I have stored it' }).click();
  await page.getByText('All changes, on ceasefire').waitFor();
  await page.getByText('for Slack').waitFor();
  const [subscription] = await service.get('subscriptions', z.array(Subscription));
  expect(subscription).toMatchObject({ topics: ['ceasefire'], form: { preset: 'slack' }, digest: null });
  newspaper.print({
    slug: 'agreed',
    title: 'Alaska summit: Trump and Putin agree after all',
    paragraphs: [
      'Donald Trump and Vladimir Putin agreed on a ceasefire in Ukraine on Sunday, the White House announced.',
    ],
    publishedAt: '2025-08-18T10:00:00Z',
  });
  const [message] = await chat.received(1, 15_000);
  expect(JSON.parse(message!.body)).toMatchObject({ text: expect.stringContaining('Ceasefire: ') as string });
});

it('Other programs find their addresses, and a new key ends them only when somebody is sure.', async () => {
  const calendar = page.getByLabel('Follow-up meetings as a calendar');
  const address = await calendar.inputValue();
  expect((await fetch(address)).headers.get('content-type')).toContain('text/calendar');
  await page.getByRole('button', { name: 'Make a new key' }).press('Enter');
  expect((await fetch(address)).status).toBe(200);
  await page.getByRole('button', { name: 'Really end the addresses above' }).press('Enter');
  await until(
    () => calendar.inputValue(),
    (now) => now !== address,
  );
  expect((await fetch(address)).status).toBe(401);
});

it('Nothing in the browser complained.', () => {
  expect(watched.troubles).toEqual([]);
});
