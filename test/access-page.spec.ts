/** In a real browser: an admin adds a person, who signs in by name, sees what their role may see, and takes a password of their own. */
import type { Page } from 'playwright-core';
import { until } from './until.js';
import { watchStories, type Watched } from './watch-in-browser.js';

let watched: Watched;
let page: Page;

beforeAll(async () => {
  watched = await watchStories({ failed: 'Trump and Putin failed to agree on a ceasefire in Ukraine.' });
  ({ page } = watched);
});

afterAll(() => watched.close());

const field = (label: string) => page.getByLabel(label, { exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const places = () => page.getByRole('navigation', { name: 'Main' }).getByRole('link').allInnerTexts();
const own = 'a longer one of my own';
let first = '';

async function signOut(): Promise<void> {
  await button('Sign out').click();
  await page.getByLabel('Password or secret').waitFor();
}

async function signIn(name: string, password: string): Promise<void> {
  await field('Name').fill(name);
  await page.getByLabel('Password or secret').fill(password);
  await button('Sign in').click();
}

it('Who came with the admin secret is told that it names nobody, and adds an analyst, whose password is shown once.', async () => {
  await page.getByRole('link', { name: 'Access' }).click();
  await page.getByText('names nobody').first().waitFor();
  await page.getByText('No users yet').waitFor();
  const form = page.getByRole('form', { name: 'Add a user' });
  await form.getByLabel('Name').fill('Runa Dahl');
  await form.getByLabel('Role').selectOption('analyst');
  await form.getByRole('button', { name: 'Add user' }).press('Enter');
  first = await field('Password').inputValue();
  expect(first).toMatch(/^[\w-]{24}$/);
  await button('I have stored it').click();
  expect(await field('Password').count()).toBe(0);
  await page.getByRole('heading', { name: 'Runa Dahl' }).waitFor();
});

it('The analyst signs in, finds the places of an analyst and no others, and decides under their own name.', async () => {
  await signOut();
  await signIn('runa dahl', 'not it at all');
  await page.getByText('Name or password is wrong').waitFor();
  await signIn('runa dahl', first);
  await page.getByRole('link', { name: 'Runa Dahl' }).waitFor();
  expect(await places()).toEqual(['Brief', 'Timeline', 'Review', 'Items', 'Feeds']);
  await page.goto(`${watched.service.url}/review`);
  await page.getByText('Decided by').waitFor();
  expect(await page.getByLabel('Who decides').count()).toBe(0);
  await page.goto(`${watched.service.url}/queues`);
  await page.getByText('This page takes the role “Operator”').waitFor();
});

it('A token of theirs has no more than they have, is shown once, and is revoked.', async () => {
  await page.goto(`${watched.service.url}/access`);
  const form = page.getByRole('form', { name: 'Make a token' });
  await form.waitFor();
  expect(await form.getByLabel('May do as').getByRole('option').allInnerTexts()).toEqual(['Viewer', 'Analyst']);
  await form.getByLabel('What it is for').fill('the desk’s script');
  await form.getByRole('button', { name: 'Make token' }).press('Enter');
  const token = await field('Token').inputValue();
  const brief = async () =>
    (await fetch(`${watched.service.url}/api/v1/brief`, { headers: { authorization: `Bearer ${token}` } })).status;
  expect(await brief()).toBe(200);
  await button('I have stored it').click();
  await button(/^Revoke/).press('Enter');
  await page.getByText('No tokens yet').waitFor();
  expect(await brief()).toBe(401);
});

it('With a new password they sign in anew; the old one opens nothing.', async () => {
  await button('Change password').press('Enter');
  await field('Password until now').fill(first);
  await field('New password').fill(own);
  await button('Change it and sign out').press('Enter');
  await page.getByLabel('Password or secret').waitFor();
  await signIn('Runa Dahl', first);
  await page.getByText('Name or password is wrong').waitFor();
  await signIn('Runa Dahl', own);
  await page.getByRole('link', { name: 'Runa Dahl' }).waitFor();
  // No page asks for it: who does it all the same is told of to the admin.
  expect(await page.evaluate<number>(`fetch('/api/v1/queues').then(({ status }) => status)`)).toBe(403);
});

it('The admin reads who did what, and what was refused.', async () => {
  await signOut();
  await signIn('', watched.service.environment.SUMMITWATCH_ADMIN_SECRET!);
  await page.getByRole('link', { name: 'Access' }).click();
  await page.getByRole('link', { name: 'What was done' }).click();
  const rows = page.getByRole('listitem').filter({ has: page.locator('time') });
  const added = rows.filter({ hasText: 'Added a user' }).filter({ hasText: 'Runa Dahl as analyst' });
  expect(await added.innerText()).toMatch(/Done\s+The admin secret\s+127\.0\.0\.1/);
  expect(await rows.filter({ hasText: 'Made a token' }).innerText()).toMatch(
    /Done[^]*Runa Dahl · Analyst by signing in/,
  );
  await page.getByRole('link', { name: 'Refused' }).click();
  await rows.filter({ hasText: '/api/v1/queues' }).first().waitFor();
  await rows.filter({ hasText: 'Refused: the role does not allow it (403)' }).first().waitFor();
  expect(await rows.filter({ hasText: 'Done' }).count()).toBe(0);
});

it('Whose role is taken back finds it out at the first refusal, without loading the page anew.', async () => {
  await signOut();
  await signIn('Runa Dahl', own);
  await page.getByRole('link', { name: 'Runa Dahl' }).click();
  const form = page.getByRole('form', { name: 'Make a token' });
  await form.getByLabel('What it is for').fill('a script of an analyst');
  await form.getByLabel('May do as').selectOption('analyst');
  await watched.service.ask('/api/v1/users/Runa Dahl', {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: '{"role":"viewer"}',
  });
  await form.getByRole('button', { name: 'Make token' }).press('Enter');
  const offered = () => form.getByLabel('May do as').getByRole('option').allInnerTexts();
  await until(offered, (roles) => roles.join() === 'Viewer');
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(watched.troubles.filter((each) => !/40[13]/.test(each))).toEqual([]);
});
