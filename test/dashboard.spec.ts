/** The dashboard as a person uses it, in a real browser: from the brief to the sentence, and safe against what feeds say. */
import { connect } from '#redis';
import type { Browser, Page } from 'playwright-core';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { MatterEvidence } from '../apps/api/src/contract/path.js';
import { listenForTrouble, openBrowser } from './browser.js';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged } from './play.js';
import type { Service } from './service.js';
import { adminSecret } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';
import { withoutScript } from './without-script.js';

const attack = `<img src=x onerror="window.fired=1"><script>window.fired=2</script><svg onload="window.fired=3">`;
const escapedAttack = attack.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const failing = 'The two presidents failed to agree on a ceasefire in Ukraine.';
const unable = 'The two presidents were unable to agree on a ceasefire in Ukraine.';
const stories = [
  {
    slug: 'failed',
    title: 'Alaska summit of Trump and Putin ends',
    paragraphs: ['Donald Trump and Vladimir Putin ended their talks on Friday.', failing],
  },
  {
    slug: 'hostile',
    title: `Alaska summit of Trump and Putin ${attack}`,
    paragraphs: [
      `Carney ${attack} listened.`,
      `Markup as text: ${escapedAttack}`,
      'Trump and Putin agreed to exchange prisoners of war.',
    ],
  },
  { slug: 'gardens', title: 'Gardens open for the summer', paragraphs: ['Visitors may see the roses until October.'] },
];

let newspaper: Newspaper;
let service: Service;
let browser: Browser;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await watchNewspaper(newspaper);
  for (const story of stories) newspaper.print(story);
  await until(
    () => service.get('items', ItemPage),
    ({ total }) => total === stories.length,
  );
  await allJudged(service);
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(40_000);
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
  await browser.close();
});

/** Errors of scripts and violations of the content policy both end in the console. */
const go = (place: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
const heading = (name: string) => page.getByRole('heading', { name }).first();

it('A wrong secret is refused in words, the right one opens the brief.', async () => {
  await page.goto(service.url);
  const secret = page.getByLabel('Password or secret');
  await secret.fill('not the secret at all');
  await page.getByRole('button', { name: 'Sign in' }).click();
  expect(await page.getByRole('alert').innerText()).toMatch(/not the secret/i);
  listenForTrouble(page, troubles);
  await secret.fill(adminSecret);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await heading('Outcomes').waitFor();
});

it('The brief tells what became of a matter, with the sentence that says so.', async () => {
  const line = page.getByRole('listitem').filter({ hasText: 'Ceasefire' }).first();
  expect(await line.innerText()).toMatch(new RegExp(`Not agreed[^]*${failing}`));
});

it('A line leads to its matter, the matter to the sentence, and the sentence to its place in the archived text.', async () => {
  await page.getByRole('listitem').getByRole('link', { name: 'Ceasefire' }).click();
  await heading('What supports it').waitFor();
  expect(await page.getByRole('article').first().innerText()).toContain(failing);
  await page.getByRole('link', { name: 'In the archived text' }).first().click();
  const sought = page.locator('mark[data-sought]');
  await sought.first().waitFor();
  expect((await sought.allInnerTexts()).join('')).toBe(failing);
  await heading('Trace').waitFor();
});

it('Items are found by verdict and by words, and say why they were judged so.', async () => {
  await go('Items');
  await page
    .getByRole('navigation', { name: 'Verdicts' })
    .getByRole('link', { name: /Not relevant/ })
    .click();
  await page.getByRole('status').filter({ hasText: '1 item' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain('Gardens open for the summer');
  await page.getByRole('link', { name: /^All/ }).click();
  const line = page.getByRole('combobox', { name: 'Filter items' });
  await line.fill('alaska ends');
  await line.press('Enter');
  await page.getByRole('status').filter({ hasText: '1 item' }).waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('Gardens');
  expect(await page.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['Alaska', 'ends']));
});

it('A filter is completed by keyboard, and a slip in it is mended by one press.', async () => {
  const line = page.getByRole('combobox', { name: 'Filter items' });
  await line.fill('');
  await line.pressSequentially('october verd');
  await page.getByRole('option', { name: 'verdict:' }).waitFor();
  await line.press('ArrowDown');
  await line.press('Enter');
  await page.getByRole('option', { name: 'not-relevant' }).waitFor();
  await line.pressSequentially('not');
  await page.getByRole('option', { name: 'relevant', exact: true }).waitFor({ state: 'detached' });
  await line.press('ArrowDown');
  await line.press('Enter');
  expect(await line.inputValue()).toBe('october verdict:not-relevant');
  await line.press('Enter');
  await page.getByText('Visitors may see the roses until October').waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('october verdict:not-relevant');
  await line.fill('verdict:relevent');
  await line.press('Enter');
  expect(await page.getByRole('alert').innerText()).toContain('Verdict: is one of relevant, copy');
  await page.getByRole('button', { name: 'Write relevant' }).click();
  await page.getByRole('status').filter({ hasText: 'items' }).waitFor();
  expect(await line.inputValue()).toBe('verdict:relevant');
});

it('All items of a filter are judged at once, with a look at them before, and taken back as one.', async () => {
  await page.getByRole('combobox', { name: 'Filter items' }).fill('gardens');
  await page.getByRole('combobox', { name: 'Filter items' }).press('Enter');
  await page.getByRole('button', { name: 'Judge all 1 item' }).click();
  const panel = page.getByRole('region', { name: 'Judge all' });
  expect(await panel.innerText()).toContain('Gardens open for the summer');
  await panel.getByLabel('Reason').fill('The talks were held there');
  await panel.getByRole('button', { name: 'About the summit', exact: true }).click();
  await panel.getByRole('status').filter({ hasText: '1 judged' }).waitFor();
  const gardens = async () => (await service.get('items?q=gardens', ItemPage)).items[0];
  await until(gardens, (item) => item?.verdict === 'relevant');
  expect((await gardens())?.reason).toContain('The talks were held there');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await panel.getByRole('status').filter({ hasText: '1 taken back' }).waitFor();
  await until(gardens, (item) => item?.verdict === 'not-relevant' && item.ruled === null);
});

it('What a feed and a page say is text: markup in titles and bodies runs nothing.', async () => {
  const { items } = await service.get('items', ItemPage);
  const hostile = items.find(({ url }) => url.endsWith('/hostile'))!;
  await go('Items');
  await page.getByRole('link', { name: hostile.title, exact: true }).click();
  await heading('Trace').waitFor();
  expect(await page.getByRole('main').innerText()).toContain('<script>window.fired=2</script>');
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.evaluate('window.fired')).toBeUndefined();
});

it('Feeds show their health, and all can be asked at once.', async () => {
  await go('Feeds');
  await page.getByRole('listitem').filter({ hasText: 'The Loopback Courier' }).filter({ hasText: 'Working' }).waitFor();
  await page.getByRole('button', { name: 'Ask all now' }).click();
  await page.getByRole('status').filter({ hasText: '1 feed' }).waitFor();
});

it('A new subscription shows its secret once.', async () => {
  await go('Deliveries');
  await page.getByRole('button', { name: 'Add a subscription' }).click();
  await page.getByLabel('Address to send to').fill(`${newspaper.url}/hook`);
  await page.getByLabel('Name (optional)').fill('Evening desk');
  await page.getByRole('button', { name: 'Add the subscription' }).click();
  expect(await page.getByLabel('Secret', { exact: true }).inputValue()).toMatch(/^whsec_/);
  await page.getByRole('button', { name: 'I have stored it' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Evening desk' }).waitFor();
  expect(await page.content()).not.toContain('whsec_');
});

it('Queues and the health of the service are told in words.', async () => {
  await go('Queues');
  await heading('Read articles').waitFor();
  expect(await page.getByRole('main').innerText()).toMatch(/Ready: the log and the views answer[^]*fsync per event/);
});

it('Every job of every queue can be looked at, on pages that keep to our own origin.', async () => {
  await page.getByRole('link', { name: 'Every job' }).click();
  await page.getByRole('link', { name: 'deliver-notice' }).first().click();
  await page.getByText('Waiting Children').first().waitFor();
  const origins = await page.evaluate<string[]>(
    `performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)`,
  );
  expect(new Set(origins)).toEqual(new Set([service.url]));
  await page.goto(`${service.url}/queues`);
});

it('Replays say how another reader is tried, and a run waits there for its verdict.', async () => {
  await page.getByRole('navigation', { name: 'Operation' }).getByRole('link', { name: 'Replays' }).click();
  await page.getByText('No reader has been tried yet').waitFor();
  const words = ['replay', '--reader', 'lead@2.9.0', '--shadow', '--json'];
  const { output } = await summitwatch(words, { ...service.environment, REDIS_URL: service.redisUrl });
  const { id } = JSON.parse(output) as { id: string };
  await page.reload();
  await page.getByRole('link', { name: 'lead@2.9.0' }).click();
  await page.getByLabel('Reason (optional)').fill('a trial');
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByText('By admin').waitFor();
  expect(await page.getByRole('main').innerText()).toMatch(/Discarded[^]*A trial\./);
  expect(page.url()).toContain(id);
});

it('The theme that was chosen stays after a reload.', async () => {
  const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  const dark = await background();
  await go('Queues');
  await heading('Read articles').waitFor();
  await page.reload();
  await heading('Read articles').waitFor();
  expect(await background()).toBe(dark);
  await page.getByRole('radio', { name: 'Light' }).check({ force: true });
  expect(await background()).not.toBe(dark);
});

it('One field, opened by a key, leads to any page, matter, feed or item, and does what may be done anywhere.', async () => {
  await go('Queues');
  await heading('Read articles').waitFor();
  const open = async (typed: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Go or do' }).waitFor();
    await page.keyboard.type(typed);
  };
  const choose = async (name: RegExp) => {
    await page.getByRole('option', { name }).first().waitFor();
    await page.locator('[role=option][data-focused]').filter({ hasText: name }).waitFor();
    await page.keyboard.press('Enter');
  };
  await open('ceasef');
  await choose(/Ceasefire/);
  await heading('What supports it').waitFor();
  await open('courier');
  await choose(/The Loopback Courier/);
  await heading('The Loopback Courier').waitFor();
  await open('roses');
  await choose(/Gardens open for the summer/);
  await heading('Trace').waitFor();
  await open('decis');
  await choose(/Decisions/);
  await page.waitForURL(/rulings$/);
  await open('xyz');
  await page.getByRole('option', { name: 'Search items for “xyz”' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

it('Moments are told here, at the summit and in UTC; a key turns their words into dates, and another shows the keys.', async () => {
  await go('Feeds');
  const asked = page.getByRole('listitem').filter({ hasText: 'The Loopback Courier' }).locator('time').first();
  expect(await asked.getAttribute('title')).toMatch(/UTC/);
  const words = await asked.innerText();
  await page.keyboard.press('t');
  await asked.filter({ hasText: /\d{4}, \d\d:\d\d/ }).waitFor();
  await page.keyboard.press('t');
  expect(words).toMatch(/since|for|ago|just/);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).getByText('Turn times into dates').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('News comes by itself: a new outcome can be shown without a reload.', async () => {
  await go('Brief');
  await heading('Outcomes').waitFor();
  newspaper.print({
    slug: 'geneva',
    title: 'Geneva after the Alaska summit',
    paragraphs: [
      'Vladimir Putin and Volodymyr Zelenskyy will meet in Geneva on 1 September, the White House announced after the talks of Trump and Putin.',
    ],
  });
  await page.getByRole('button', { name: /new$/ }).click();
  await page.getByRole('listitem').filter({ hasText: 'Geneva' }).first().waitFor();
});

describe('The path of a sentence', () => {
  const panel = () => page.getByRole('dialog');
  const inPanel = (name: string | RegExp) => panel().getByRole('link', { name }).first();
  const title = () => panel().getByRole('heading', { level: 2 });
  const geneva = /will meet in Geneva on 1 September/;
  const sideBySide = /sentences side by side$/;
  const sought = () => page.locator('mark[data-sought]').first();

  it('From the brief it is one press to the sentences side by side, each in its paragraph and with its reader.', async () => {
    await go('Brief');
    const line = page.getByRole('listitem').filter({ hasText: 'Geneva' }).first();
    await line.getByRole('link', { name: sideBySide }).last().click();
    const card = panel().getByRole('article').first();
    expect(await card.locator('mark').innerText()).toMatch(geneva);
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
    await heading('Notices sent').waitFor();
    await page.getByRole('link', { name: 'Change 1' }).first().click();
    expect(await panel().locator('mark').first().innerText()).toMatch(geneva);
    await inPanel('Archived text').click();
    await sought().waitFor();
    expect((await page.locator('mark[data-sought]').allInnerTexts()).join('')).toMatch(geneva);
  });

  it('From the article its findings lead to the matters that they serve, and its trace to the events.', async () => {
    await page
      .getByRole('link', { name: /^Evidence: .*Announced$/i })
      .first()
      .click();
    expect(await panel().locator('li[aria-current=true] mark').innerText()).toMatch(geneva);
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
    newspaper.print({ slug: 'unable', title: 'Trump and Putin leave the Alaska summit', ...later });
    await until(
      () => service.get('matters/outcome:ceasefire/evidence', MatterEvidence),
      ({ support }) => support.length === 2,
    );
    await page.goto(service.url);
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
    await page.goto(`${service.url}/items?event=1`);
    expect(await title().innerText()).toMatch(/^Feed added: /);
    await panel().getByRole('link', { name: 'Event 2', exact: true }).click();
    await panel()
      .getByText(/^Event 2 of/)
      .waitFor();
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(page.url()).toBe(`${service.url}/items`);
  });
});

it('One line on every page says how the service is, follows it live, and each figure leads to its list.', async () => {
  const part = (name: string) => page.getByRole('navigation', { name: 'The service' }).getByRole('link', { name });
  await part('1 of 1 source healthy').waitFor();
  // Whom the newspaper was to be told of: it takes no notices.
  await part('1 webhook failing').click();
  await page.getByRole('list', { name: 'Which subscriptions' }).getByText('Failing').waitFor();
  await page.getByRole('heading', { name: 'Evening desk' }).waitFor();
  await part('0 set aside').waitFor();
  const redis = connect(service.redisUrl);
  await redis.xadd('{sw:courier-test:0}:log', '0-*', 'e', 'garbage, by hand');
  redis.disconnect();
  await part('1 set aside').click();
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
  await page.goto(service.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
});

withoutScript(() => ({ browser, service, sentence: failing }));

it('Signing out closes the pages.', async () => {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Password or secret').waitFor();
  expect((await page.request.get(`${service.url}/api/v1/brief`)).status()).toBe(401);
});

it('All the while no script failed and the content policy was never violated.', () => {
  // A filter that cannot be read is answered with 400, which the browser tells of by itself.
  expect(troubles.filter((trouble) => !trouble.includes('400 (Bad Request)'))).toEqual([]);
});
