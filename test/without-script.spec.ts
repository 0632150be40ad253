/** The brief as paper: read in a browser that runs no script, on a telephone. */
import type { Page } from 'playwright-core';
import { adminSecret } from './service.js';
import { failing, watchThreeStories } from './three-stories.js';
import type { Watched } from './watch-in-browser.js';

let watched: Watched;
let paper: Page;
const violations: string[] = [];

beforeAll(async () => {
  watched = await watchThreeStories();
  const viewport = { width: 360, height: 740 };
  const context = await watched.browser.newContext({ javaScriptEnabled: false, viewport });
  paper = await context.newPage();
  paper.setDefaultTimeout(40_000);
  paper.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('401')) violations.push(message.text());
  });
});

afterAll(() => watched.close());

const fill = async (secret: string) => {
  await paper.getByLabel('Password or secret').fill(secret);
  await paper.getByRole('button', { name: 'Sign in' }).click();
};

/** How many of these links are seen. */
const shownOf = (...names: readonly string[]) =>
  paper
    .getByRole('link', { name: new RegExp(`^(${names.join('|')})$`) })
    .and(paper.locator(':visible'))
    .count();

it('Whoever is not signed in is asked to, told when the words are wrong, and led to the page that they came for.', async () => {
  const there = `${watched.service.url}/brief/matters/outcome%3Aceasefire`;
  await paper.goto(there);
  await fill('not the secret at all');
  expect(await paper.getByRole('alert').innerText()).toMatch(/not the secret/i);
  await fill(adminSecret);
  await paper.getByRole('heading', { name: 'What supports it' }).waitFor();
  expect(paper.url()).toBe(there);
});

it('Whoever comes to the dashboard without script is led to the brief, in either language.', async () => {
  for (const [link, title] of [
    ['Die Lage', 'Ergebnisse'],
    ['The brief', 'Outcomes'],
  ] as const) {
    await paper.goto(watched.service.url);
    await paper.getByRole('link', { name: link }).click();
    await paper.getByRole('heading', { name: title, level: 2 }).first().waitFor();
  }
});

it('A line of the brief leads to its sentence in its paragraph, and that to its place in the archived text.', async () => {
  await paper.getByRole('link', { name: 'Brief', exact: true }).first().click();
  expect(await paper.locator('#outcomes').innerText()).toMatch(/Ceasefire[^]*Not agreed[^]*1.origin/);
  await paper.locator('#outcomes h3').getByRole('link', { name: 'Ceasefire' }).click();
  expect(await paper.locator('article mark').first().innerText()).toBe(failing);
  await paper.emulateMedia({ media: 'print' });
  expect(await shownOf('In the archived text', 'Original')).toBe(0);
  await paper.emulateMedia({ media: null });
  await paper.getByRole('link', { name: 'In the archived text' }).first().click();
  expect(await paper.locator('mark#mark').innerText()).toBe(failing);
});

it('A past moment is asked for by a form, and stays on the way to the evidence.', async () => {
  await paper.goto(`${watched.service.url}/brief`);
  await paper.getByLabel('As of the start of').fill('2020-01-01');
  await paper.getByRole('button', { name: 'Show' }).click();
  expect(await paper.getByRole('main').innerText()).toMatch(/stands still at[^]*No outcome has been reported by then/);
  expect(new URL(paper.url()).searchParams.get('asOf')).toBe('2020-01-01');
});

it('Times are told in a zone that is named, and that the form offers; it stays on the way.', async () => {
  await paper.goto(`${watched.service.url}/brief`);
  expect(await paper.getByRole('main').innerText()).toContain('All times are Anchorage time.');
  await paper.getByLabel('Times in').selectOption('Asia/Tokyo');
  await paper.getByRole('button', { name: 'Show' }).click();
  expect(await paper.getByRole('main').innerText()).toMatch(/GMT\+9[^]*All times are Tokyo time\./);
  await paper.locator('#outcomes h3').getByRole('link', { name: 'Ceasefire' }).click();
  expect(await paper.getByRole('main').innerText()).toContain('All times are Tokyo time.');
});

it.each(['', '/matters/outcome%3Aceasefire', '/subscribe'])(
  'On a telephone /brief%s needs no scrolling sideways.',
  async (path) => {
    await paper.goto(`${watched.service.url}/brief${path}`);
    const { width } = (await paper.locator('main').boundingBox())!;
    expect(width).toBeLessThanOrEqual(360);
    const boxes = await Promise.all(
      (await paper.locator('main *').all()).slice(0, 400).map((each) => each.boundingBox()),
    );
    expect(Math.max(...boxes.map((box) => (box === null ? 0 : box.x + box.width)))).toBeLessThanOrEqual(360);
  },
);

it('/subscribe lists every way, for the filter that was asked for, by addresses that open without signing in.', async () => {
  await paper.goto(`${watched.service.url}/subscribe?topic=ceasefire&actor=Russia`);
  const words = await paper.getByRole('main').innerText();
  expect(words).toMatch(/calendars[^]*Atom[^]*JSON Feed[^]*JSON-LD[^]*Model Context[^]*Server-Sent[^]*Webhooks, mail/);
  const addresses = await paper.locator('dd a').allInnerTexts();
  expect(addresses.filter((address) => address.includes('topic=ceasefire'))).toHaveLength(5);
  const keyed = addresses.filter((address) => address.includes('key=') && !address.includes('/mcp'));
  const answers = await Promise.all(keyed.map((address) => fetch(address)));
  expect(answers.map(({ status }) => status)).toEqual(keyed.map(() => 200));
});

it('No other site signs anybody in or out, nothing leads elsewhere, and what is asked wrongly is told as a page.', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' };
  const body = new URLSearchParams({ secret: adminSecret, back: 'https://elsewhere.example/' }).toString();
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(watched.service.url + path, { redirect: 'manual', ...init });
  expect((await ask('/brief/sign-in', { method: 'POST', headers, body })).status).toBe(403);
  const own = { ...headers, 'sec-fetch-site': 'same-origin' };
  const signedIn = await ask('/brief/sign-in', { method: 'POST', headers: own, body });
  expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/brief']);
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  const missing = await ask('/brief/matters/outcome%3Apeas', { headers: { cookie } });
  expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  const shown = await ask('/brief', { headers: { cookie } });
  expect(shown.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(shown.headers.get('link')).toContain('</brief.atom>; rel="alternate"; type="application/atom+xml"');
});

it('Signing out closes these pages, and no policy was violated.', async () => {
  await paper.goto(`${watched.service.url}/brief`);
  await paper.getByRole('button', { name: 'Sign out' }).click();
  await paper.getByLabel('Password or secret').waitFor();
  expect(violations).toEqual([]);
});
