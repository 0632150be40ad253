/** Somebody subscribes in a real browser: sees what the wish would have told of late, asks for it, and is told. */
import { startReceiver, type Answer, type Receiver } from '#testing';
import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { Delivery, Subscription } from '../apps/api/src/contract/operation.js';
import { goTo } from './browser.js';
import type { Newspaper } from './newspaper.js';
import { itemsIn } from './play.js';
import type { Service } from './service.js';
import { turnOften } from './turn-often.js';
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
    await itemsIn(into, 1);
  });
  ({ service, page } = watched);
});

afterAll(async () => {
  await watched.close();
  await chat.stop();
});

const preview = () => page.getByRole('region', { name: 'Preview' });

it('The preview says how often the wish would have fired, and tells the very notices.', async () => {
  await goTo(page, 'Deliveries');
  await page.getByRole('button', { name: 'Add a subscription' }).press('Enter');
  await preview().getByText('Would have fired 1 time in the last 7 days').waitFor();
  expect(await page.getByRole('checkbox', { name: /^Tell each status of a meeting once/ }).isChecked()).toBe(true);
  expect(await preview().innerText()).toContain(failed);
  await page.getByRole('checkbox', { name: 'Follow-up meeting' }).check();
  await preview().getByText('Would have fired 0 times in the last 7 days').waitFor();
  await page.getByRole('checkbox', { name: 'Follow-up meeting' }).uncheck();
  await page.getByText('Only certain topics, people or statuses').click();
  await page.getByRole('checkbox', { name: 'Ceasefire' }).check();
  await preview().getByText('Would have fired 1 time').waitFor();
  await page.getByLabel('When', { exact: true }).selectOption('day');
  await preview()
    .getByText(/Would have sent [01]\sdigests? in/)
    .waitFor();
  await page.getByLabel('When', { exact: true }).selectOption('');
  await preview().getByText('Would have fired 1 time').waitFor();
  expect(await preview().getByRole('table').innerText()).toMatch(/\b1\b[^]*\d+ [A-Z][a-z]{2}/);
});

it('A digest that was never due is said to be none, not that nothing changed.', async () => {
  const none = preview().getByText('No digest that had anything to tell was due in that time.');
  const when = page.getByLabel('When', { exact: true });
  await when.selectOption('day');
  await page.getByRole('checkbox', { name: 'Sanctions' }).check();
  await page.getByRole('checkbox', { name: 'Ceasefire' }).uncheck();
  await none.waitFor();
  expect(await preview().getByText('Nothing of this kind changed').count()).toBe(0);
  await when.selectOption('');
  await preview().getByText('Nothing of this kind changed').waitFor();
  expect(await none.count()).toBe(0);
  await page.getByRole('checkbox', { name: 'Ceasefire' }).check();
  await page.getByRole('checkbox', { name: 'Sanctions' }).uncheck();
  await preview().getByText('Would have fired 1 time').waitFor();
});

it('Names that the brief knows are offered, any other is taken too, and each narrows what is told.', async () => {
  const field = page.getByRole('combobox', { name: 'About whom' });
  const offered = await page.locator('datalist option').evaluateAll((options) => options.map((each) => (each as unknown as { value: string }).value)); // oxfmt-ignore
  expect(offered).toContain('Russia');
  await field.fill('Nobody Known');
  await field.press('Enter');
  await page.getByText('(not in the brief yet)').waitFor();
  await preview().getByText('Would have fired 0 times').waitFor();
  await page.getByRole('button', { name: 'Without Nobody Known' }).press('Enter');
  await preview().getByText('Would have fired 1 time').waitFor();
  expect(await page.locator('input[list]:focus').count()).toBe(1);
});

it('A form is shown as it would be sent, and an address that is none is told beside its field.', async () => {
  await page.getByLabel('Form', { exact: true }).selectOption('slack');
  await preview().getByText('The message as it would be sent').click();
  await preview().getByText('"text": "Ceasefire: not agreed"').waitFor();
  await page.getByLabel('Address to send to').fill('desk@news.example');
  await preview().getByText('Subject: Ceasefire: not agreed').waitFor();
  const mail = preview().frameLocator('iframe');
  await mail.getByText(failed).waitFor();
  expect(await mail.getByRole('link').first().getAttribute('href')).toContain('http');
  expect(await preview().getByLabel('As plain text').innerText()).toContain(`“${failed}”`);
  await page.getByLabel('Address to send to').fill('not an address');
  await page.getByRole('button', { name: 'Add the subscription' }).click();
  await page.getByRole('alert').getByText('Enter a whole address').waitFor();
});

it('A template is begun from a list and tried on a real notice, and what is wrong with it stands beside it.', async () => {
  await page.getByLabel('Form', { exact: true }).selectOption('template');
  const template = page.getByLabel('Template', { exact: true });
  await page.getByLabel('Begin with').selectOption('json');
  await preview().getByText('"change": "Ceasefire: not agreed"').waitFor();
  await template.fill('{ "who": "{{publisher}}" ');
  await page.getByRole('alert').getByText('the template gives no JSON').waitFor();
  await template.press('End');
  await template.pressSequentially('}');
  await preview().getByText('"who": "The Loopback Courier"').waitFor();
  expect(await page.getByRole('alert').filter({ hasText: 'template' }).count()).toBe(0);
  await page.getByLabel('Begin with').selectOption('line');
  await preview().getByText('Ceasefire: not agreed “').waitFor();
  await page.getByRole('button', { name: 'Put back what I wrote' }).press('Enter');
  expect(await template.inputValue()).toBe('{ "who": "{{publisher}}" }');
  await page.getByText('What can stand in it').click();
  await template.fill('{ "line": "" }');
  await template.evaluate((area) => {
    (area as unknown as { setSelectionRange: (from: number, to: number) => void }).setSelectionRange(11, 11);
  });
  await page.getByRole('button', { name: 'Put in {{after}}' }).press('Enter');
  await preview().getByText('"line": "not-agreed"').waitFor();
  await page.getByLabel('Form', { exact: true }).selectOption('slack');
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

const row = () =>
  page.getByRole('listitem').filter({ hasText: chat.url }).filter({ hasText: 'All changes, on ceasefire' });
/** Who goes by keys is where the next thing is to be done, not at the top of the page. */
const isFocused = (what: Locator) => what.and(page.locator(':focus')).waitFor();
const press = (name: string) => row().getByRole('button', { name, exact: true }).press('Enter');

it('A test shows what went out and what came back, and how long it took.', async () => {
  chat.answer({ status: 503, headers: { 'x-receiver': 'desk' }, body: 'back soon' });
  await press('Test');
  await row()
    .getByRole('status')
    .filter({ hasText: /did not take the test in \d+\sms[^]*Answered 503\./ })
    .waitFor();
  const sent = row().getByRole('region', { name: 'Sent' });
  await sent.getByText(/^Headers \(/).click();
  expect(await sent.innerText()).toMatch(/webhook-signature[^]*v1,[^]*"text": /);
  const answered = row().getByRole('region', { name: 'Answered' });
  await answered.getByText(/^Headers \(/).click();
  expect(await answered.innerText()).toMatch(/with status 503[^]*x-receiver[^]*desk[^]*back soon/);
  chat.answer(204);
  await press('Test');
  await row().getByRole('status').filter({ hasText: 'took the test' }).waitFor();
  await press('Close');
});

it('A new secret is shown once, and until when the old one signs, too.', async () => {
  await press('New secret');
  await isFocused(page.getByLabel('So long the old one signs, too'));
  await page.getByLabel('So long the old one signs, too').selectOption('1');
  await press('Make the new secret');
  expect(await row().getByLabel('Secret', { exact: true }).inputValue()).toMatch(/^whsec_/);
  await row().getByText('The one before signs, too, until').waitFor();
  await press('I have stored it');
  expect(await page.content()).not.toContain('whsec_');
  await row().getByText('The secret before this one signs, too').waitFor();
});

/** Of the change that came while it was told; what is sent again since a time brings the one before it, too. */
const sent = () =>
  page.locator('#sent').getByRole('listitem').filter({ hasText: chat.url }).filter({ hasText: 'Change 2' });

it('One delivery is sent again under its id, and each attempt shows both sides.', async () => {
  await row().getByRole('link', { name: 'Its deliveries' }).press('Enter');
  await sent().getByText('Delivered', { exact: true }).waitFor();
  const seen = chat.requests().length;
  await sent().getByRole('button', { name: 'Send again' }).press('Enter');
  const again = (await chat.received(seen + 1, 15_000)).at(-1)!;
  const [delivery] = await service.get('deliveries', z.array(Delivery));
  expect(again.headers['webhook-id']).toBe(delivery!.id);
  await isFocused(sent().getByRole('button', { name: 'Send again' }));
  await sent()
    .getByText(/^2\sattempts/)
    .click();
  await sent().getByRole('region', { name: 'Answered' }).first().waitFor();
  expect(await sent().innerText()).toContain('status 204');
});

it('What a paused receiver missed is chosen when it is resumed; all since a time is sent again when that is ordered.', async () => {
  await press('Pause');
  await row().getByText('Paused', { exact: true }).waitFor();
  await row().getByText('Paused by the admin').waitFor();
  await row().getByText('Paused. What changes from now on is kept').waitFor();
  await isFocused(row().getByRole('button', { name: 'Resume' }));
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  expect(await row().getByRole('button', { name: 'Send again' }).count()).toBe(0);
  await press('Resume');
  await page.getByRole('radio', { name: 'Nothing: only what changes from now on' }).check();
  await press('Resume it');
  await row().getByText('Resumed. Notices are sent there again.').waitFor();
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  const seen = chat.requests().length;
  await press('Send again');
  await page.getByText('No notice was given up').waitFor();
  await isFocused(page.getByRole('radio', { name: 'All that was learnt from this time on', checked: true }));
  expect(await page.getByRole('radio', { name: 'All that was given up' }).count()).toBe(0);
  await press('Send them again');
  await page.getByRole('alert').getByText('Enter a time in the past').waitFor();
  await page.getByLabel('From (local time here)').fill('2025-01-01T00:00');
  await press('Send them again');
  await row().getByText('Ordered. It is sent in the next moments').waitFor();
  await chat.received(seen + 1, 15_000);
});

it('What is undelivered is listed, and its receiver says since when it fails.', async () => {
  chat.answer(500);
  await sent().getByRole('button', { name: 'Send again' }).press('Enter');
  await row().getByText('Failing', { exact: true }).waitFor();
  await row().getByText('The last: answered 500').waitFor();
  await page.getByRole('link', { name: /^Undelivered\s*1$/ }).waitFor();
  // The newest stand first, but for those who fail.
  const young = await service.post('subscriptions', Subscription, { url: `${chat.url}/young`, kinds: ['meeting'] });
  await page.reload();
  const receivers = page.getByRole('listitem').filter({ has: page.getByRole('group', { name: /^What to do with/ }) });
  await receivers.first().getByText('Failing', { exact: true }).waitFor();
  expect(await receivers.count()).toBe(2);
  await service.ask(`/api/v1/subscriptions/${young.id}`, { method: 'DELETE' });
  await page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name: 'Undelivered' }).press('Enter');
  await sent().getByText('Failed, will retry').waitFor();
  // Nothing is taken before the button was pressed, whenever the next attempt was due.
  let release = (): void => undefined;
  const pressed = new Promise<Answer>((resolve) => {
    release = () => {
      resolve({ status: 204 });
    };
  });
  chat.answer(() => pressed);
  await sent().getByRole('button', { name: 'Try now' }).press('Enter');
  release();
  await page.getByText('Nothing is undelivered').waitFor();
  await row().getByText('Working', { exact: true }).waitFor();
});

it('A subscription is changed in the form that it was made with, and nothing of it is lost.', async () => {
  await press('Change');
  const form = page.getByRole('form', { name: 'Change the subscription' });
  expect(await form.getByLabel('Form', { exact: true }).inputValue()).toBe('slack');
  expect(await form.getByRole('checkbox', { name: 'Ceasefire' }).isChecked()).toBe(true);
  await form.getByLabel('Name (optional)').fill('Night desk');
  await form.getByLabel('How often about one matter').selectOption('10');
  await form.getByRole('group', { name: 'Only changes from' }).getByRole('checkbox', { name: 'Rejected' }).check();
  await form.getByRole('button', { name: 'Save the changes' }).press('Enter');
  await row().getByText('Changed. What is owed goes on').waitFor();
  await row().getByText('All changes, on ceasefire, only what was rejected before').waitFor();
  const [subscription] = await service.get('subscriptions', z.array(Subscription));
  expect(subscription).toMatchObject({ label: 'Night desk', topics: ['ceasefire'], from: ['rejected'], cooldown: 10 });
  expect(subscription).toMatchObject({ form: { preset: 'slack' }, url: expect.stringContaining(chat.url) as string });
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

it('What would fire too often is said to, by the button, too, and is added by whoever presses it; nothing scrolls within what scrolls.', async () => {
  await turnOften(service, 150);
  await page.getByRole('button', { name: 'Add a subscription' }).press('Enter');
  await preview().getByText('So often that people stop reading').waitFor();
  await preview().getByText('16 earlier').click();
  expect(await preview().getByRole('listitem').count()).toBe(20);
  expect(await page.evaluate(scrollingLists)).toBe(0);
  await page.getByLabel('Address to send to').fill(`${chat.url}/all`);
  await page.getByRole('button', { name: 'Add it, though it fires so often' }).press('Enter');
  await page.getByRole('button', { name: 'I have stored it' }).click();
  const all = await service.get('subscriptions', z.array(Subscription));
  expect(all.map(({ url }) => url)).toContain(`${chat.url}/all`);
}, 60_000);

it('About somebody unheard of it is added, and said that nobody heard of them.', async () => {
  await page.getByRole('button', { name: 'Add a subscription' }).press('Enter');
  await page.getByText('Only certain topics, people or statuses').click();
  const field = page.getByRole('combobox', { name: 'About whom' });
  await field.fill('Nobody Known');
  await field.press('Enter');
  await page.getByLabel('Address to send to').fill(`${chat.url}/nobody`);
  await page.getByRole('button', { name: 'Add the subscription' }).press('Enter');
  await page.getByRole('status').getByText('Nobody named “Nobody Known” has appeared so far.').waitFor();
  await page.getByRole('button', { name: 'I have stored it' }).press('Enter');
});

const scrollingLists =
  "[...document.querySelectorAll('section ul')].filter((list) => list.scrollHeight > list.clientHeight).length";

it('One that was added by mistake is removed for good, once it is read what is lost; what was sent to it stays.', async () => {
  await row().getByRole('link', { name: 'Its deliveries' }).press('Enter');
  await press('Remove');
  await row().getByText('Its secret is forgotten').waitFor();
  await press('Cancel');
  await isFocused(row().getByRole('button', { name: 'Remove', exact: true }));
  await press('Remove');
  await press('Remove it for good');
  await page.getByRole('status').filter({ hasText: 'Night desk is removed' }).waitFor();
  await isFocused(page.getByRole('button', { name: 'Add a subscription' }));
  await row().waitFor({ state: 'detached' });
  const all = await service.get('subscriptions', z.array(Subscription));
  expect(all.map(({ label }) => label)).not.toContain('Night desk');
  await page
    .getByLabel('Only to')
    .locator('option:checked', { hasText: 'One that was removed' })
    .waitFor({ state: 'attached' });
  await page.locator('#sent').getByText('Night desk').first().waitFor();
});

it('Who reads German is told in German what became of each attempt.', async () => {
  await page.getByRole('button', { name: 'Deutsch' }).press('Enter');
  await page.goto(`${service.url}/deliveries`);
  const tried = page.locator('#sent').getByRole('listitem').filter({ hasText: 'Änderung 2 · an Night desk' });
  await tried.getByText(/^\d+\sVersuche/).click();
  await tried.getByText('Vom Empfänger angenommen').first().waitFor();
  expect(await tried.innerText()).toMatch(/Antwort: 500/);
});

it('Nothing in the browser complained, but of the template that was refused.', () => {
  expect(watched.troubles.filter((trouble) => !trouble.includes('400 (Bad Request)'))).toEqual([]);
});
