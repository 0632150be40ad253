/** The browser that looks at the dashboard: the system's own, with an empty profile, calling nobody. */
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { adminSecret } from './service.js';

const switches =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: switches.split(' '),
  });
}

/** A page of the dashboard, signed in. What its scripts and the content policy complain of from then on goes into `troubles`. */
export async function signedInPage(browser: Browser, address: string, troubles: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(address);
  await page.getByLabel('Password or secret').fill(adminSecret);
  listenForTrouble(page, troubles);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  return page;
}

export function listenForTrouble(page: Page, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('dialog', (dialog) => troubles.push(`dialog: ${dialog.message()}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${message.text()} ${message.location().url}`);
  });
}

/** By the menu that stands on every page. */
export function goTo(page: Page, place: string): Promise<void> {
  return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
}

export function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { name }).first();
}
