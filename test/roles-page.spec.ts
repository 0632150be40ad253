/**
 * What each role meets in the dashboard: no page asks for what is refused, nothing is offered that a role may not do, and whoever
 * may do little on a page is told so. The account of actions tells an admin what was done, to what.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { AuditPage, UserWithPassword } from '../apps/api/src/contract/access.js';
import { Brief } from '../apps/api/src/contract/evidence.js';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { SeenPage } from '../apps/api/src/contract/pages.js';
import { GivenRuling } from '../apps/api/src/contract/rulings.js';
import { listenForTrouble } from './browser.js';
import { root, type Service } from './service.js';
import { watchThreeStories } from './three-stories.js';
import { until } from './until.js';
import type { Watched } from './watch-in-browser.js';

const roles = ['viewer', 'analyst', 'operator', 'admin'] as const;
type Role = (typeof roles)[number];

const ceasefire = 'outcome:ceasefire';
const matterPage = `/matters/${encodeURIComponent(ceasefire)}`;

let watched: Watched;
let service: Service;
const pages = {} as Record<Role, Page>;
/** Method and address of what was refused, by role. */
const refused: Record<Role, string[]> = { viewer: [], analyst: [], operator: [], admin: [] };
const troubles: string[] = [];
let addresses: readonly string[] = [];

beforeAll(async () => {
  watched = await watchThreeStories();
  ({ service } = watched);
  await service.post('feeds', Feed, {
    ...{ url: `${watched.newspaper.url}/no-feed-here`, publisher: 'Broken Wire', kind: 'wire', lang: 'en' },
  });
  await until(
    () => service.get('brief', Brief),
    ({ coverage }) => coverage?.sources.failing.length === 1,
  );
  const wish = { url: `${watched.newspaper.url}/hook`, label: 'Evening desk', confirmed: true };
  await service.post('subscriptions', SubscriptionWithSecret, wish);
  await settleAndTakeBack();
  addresses = await allAddresses();
  for (const role of roles) pages[role] = await signedInAs(role);
});

afterAll(() => watched.close());

async function settleAndTakeBack(): Promise<void> {
  const rule = (ruling: object) => service.post('rulings', GivenRuling, { ruling, by: 'Runa', reason: 'a trial' });
  await rule({ act: 'settle', matter: ceasefire, value: 'not-agreed' });
  await rule({ act: 'lift-settlement', matter: ceasefire });
  await rule({ act: 'never-sole', source: 'Broken Wire' });
}

/** As the router has them, and two that lie open over a page. */
async function allAddresses(): Promise<readonly string[]> {
  const { items } = await service.get('items?q=verdict%3Arelevant', ItemPage);
  const item = items[0]!.id;
  const [seen] = await service.get(`items/${item}/pages`, z.array(SeenPage));
  const places: Readonly<Record<string, string>> = {
    ...{ 'matters/:matter': matterPage.slice(1), 'items/:id/seen/:position': `items/${item}/seen/${seen!.position}` },
    ...{ 'items/:id': `items/${item}`, 'replays/:id': 'replays/none' },
    'feeds/:id': `feeds/${(await service.get('feeds', z.array(Feed)))[0]!.id}`,
  };
  const router = readFileSync(join(root, 'apps/dashboard/src/app.tsx'), 'utf8');
  const paths = [...router.matchAll(/path: '([^'*]+)'/g)].map(([, path = '']) => places[path] ?? path);
  const evidence = `${matterPage}?evidence=${encodeURIComponent(ceasefire)}`;
  return [...new Set(paths.map((path) => `/${path.replace(/^\//, '')}`)), evidence, `${matterPage}?event=3`];
}

async function signedInAs(role: Role): Promise<Page> {
  const { password } = await service.post('users', UserWithPassword, { name: `The ${role}`, role });
  const page = await watched.browser.newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(service.url);
  await page.getByLabel('Name', { exact: true }).fill(`The ${role}`);
  await page.getByLabel('Password or secret').fill(password);
  listenForTrouble(page, troubles);
  page.on('response', (answer) => {
    if (answer.status() === 403) refused[role].push(`${answer.request().method()} ${new URL(answer.url()).pathname}`);
  });
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  return page;
}

async function open(role: Role, address: string): Promise<Page> {
  const page = pages[role];
  await page.goto(service.url + address);
  await page.locator('h1, main [role=alert]').first().waitFor();
  await page.locator('.after-a-blink').first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  return page;
}

/** What only some may press, with the least role that may. */
const controls: readonly (readonly [Role, RegExp])[] = [
  ...['Confirm', 'Reject', 'Correct', 'Dismiss', 'The source', 'Undo$'].map(named('analyst')),
  ...['Same as another', 'Split', 'Not about it'].map(named('analyst')),
  ...['Ask all now', 'Add a feed', 'Import', 'Ask now', 'Pause', 'Remove$', 'Add a subscription'].map(
    named('operator'),
  ),
  ...['Make a new key', 'Rebuild the views'].map(named('operator')),
  ...['Erase the text', 'Add user'].map(named('admin')),
];

function named(role: Role) {
  return (name: string) => [role, new RegExp(`^${name}`)] as const;
}

const mayDo = (role: Role, needed: Role) => roles.indexOf(role) >= roles.indexOf(needed);
/** The names of the controls, as far as they are met by a role. */
const met: Record<Role, Set<RegExp>> = { viewer: new Set(), analyst: new Set(), operator: new Set(), admin: new Set() };

describe.each(roles)('The %s', (role) => {
  it('opens every page, and nothing that a page asks is refused.', async () => {
    for (const address of addresses) {
      const page = await open(role, address);
      const names = (await page.getByRole('button').allInnerTexts()).map((name) => name.trim());
      for (const [, control] of controls) if (names.some((name) => control.test(name))) met[role].add(control);
    }
    expect(refused[role]).toEqual([]);
    const told = await service.get(`audit?refused=true&who=${encodeURIComponent(`The ${role}`)}`, AuditPage);
    expect(told.entries).toEqual([]);
  });

  it('meets no control that is for another role.', () => {
    const foreign = controls.filter(([needed, control]) => !mayDo(role, needed) && met[role].has(control));
    expect(foreign.map(([, control]) => control.source)).toEqual([]);
  });
});

it('None of these controls is missing for an admin.', () => {
  expect(controls.filter(([, control]) => !met.admin.has(control)).map(([, control]) => control.source)).toEqual([]);
});

describe('A viewer', () => {
  const sign = () => pages.viewer.getByRole('banner').getByRole('link', { name: 'Service:' });

  it('is not told that all is well while a source fails, and comes from there to the sources.', async () => {
    const page = await open('viewer', '/');
    expect(await sign().innerText()).toMatch(/1 of 2\ssources fails/);
    await sign().press('Enter');
    await page.getByRole('heading', { name: 'In trouble' }).waitFor();
    await page.getByRole('link', { name: 'Broken Wire' }).waitFor();
  });

  it.each([
    ['/queues', 'Operator'],
    ['/replays/none', 'Operator'],
    ['/access/audit', 'Admin'],
  ])('reads on %s which role it takes, and who can give it.', async (address, role) => {
    const main = (await open('viewer', address)).getByRole('main');
    expect(await main.innerText()).toMatch(new RegExp(`takes the role “${role}”[^]*“Viewer”[^]*An admin can give you`));
  });

  it('reads what waits for review without being asked; the keys of answers rest.', async () => {
    const page = await open('viewer', '/review');
    await page.getByRole('heading', { name: 'One origin alone reports this' }).waitFor();
    await page.getByRole('note').filter({ hasText: 'Analysts answer it' }).waitFor();
    for (const key of ['y', 'n', 'd', 'u', 'e', 's', 'm', 'p', 'r']) await page.keyboard.press(key);
    await page.keyboard.press('?');
    const keys = page.getByRole('region', { name: 'Keys' });
    expect(await keys.getByRole('term').allInnerTexts()).toEqual(['j', 'k', '?']);
    expect(await page.getByRole('main').getByRole('form').count()).toBe(0);
  });

  it('is offered no order in the palette, and no page that is closed.', async () => {
    const page = await open('viewer', '/');
    await page.getByRole('button', { name: 'Go or do' }).click();
    await page.getByRole('option', { name: 'Feeds' }).waitFor();
    const offered = await page.getByRole('dialog').getByRole('option').allInnerTexts();
    expect(offered.length).toBeGreaterThan(5);
    expect(
      offered.filter((each) => /Ask all|Queues|Deliveries|Review|Replays|Every job|What was done/.test(each)),
    ).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

it('What could not be loaded is not counted: no zero stands beside the trouble.', async () => {
  const page = pages.operator;
  await page.route('**/api/v1/deliveries*', (route) => route.fulfill({ status: 400, json: { message: 'a trial' } }));
  await open('operator', '/deliveries');
  await page.getByText('The deliveries could not be loaded').waitFor();
  const results = page.getByRole('navigation', { name: 'Results' });
  expect(await results.innerText()).not.toMatch(/\d/);
  await page.unroute('**/api/v1/deliveries*');
});

describe('The account of actions', () => {
  const row = (text: string) => pages.admin.getByRole('main').getByRole('listitem').filter({ hasText: text });

  it('tells what was decided and what was taken back, by the title of the matter.', async () => {
    await open('admin', '/access/audit');
    await row('Took back a settlement').getByRole('link', { name: 'Ceasefire' }).waitFor();
    await row('Settled').getByRole('link', { name: 'Ceasefire' }).waitFor();
    await row('Ruled out as the sole source').filter({ hasText: 'broken wire' }).waitFor();
  });

  it('tells feeds and subscriptions by their names.', async () => {
    await service.ask('/api/v1/feeds/poll', { method: 'POST' });
    await until(
      () => service.get('audit', AuditPage),
      ({ entries }) => entries.some(({ action }) => action.endsWith('/feeds/poll')),
    );
    await open('admin', '/access/audit');
    await row('Added a subscription').getByRole('link', { name: 'Evening desk' }).waitFor();
    await row('Had all feeds asked').getByRole('link', { name: 'Broken Wire' }).waitFor();
  });

  it('has words for every route that changes something.', async () => {
    const { actions } = jest.requireActual<{ actions: object }>('../libs/telling/src/languages/en/index.ts');
    const Paths = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
    const { paths } = Paths.parse(await (await service.ask('/api/openapi.json')).json());
    const changing = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => method !== 'get' && !/preview|discover|\/look$|^\/mcp/.test(path))
        .map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(changing.filter((each) => !(each in actions))).toEqual([]);
  });
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(troubles.filter((each) => !/40[04]/.test(each))).toEqual([]);
});
