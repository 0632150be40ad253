/** Performs the orders of the tour in a browser. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { onOneLine, tourFolder, type Order, type Step } from './tour.js';
import { until } from './until.js';

export interface Walker {
  readonly browser: Browser;
  /** Empty until somebody signs in; another one once scripts are off. */
  page: Page;
  readonly signIn: () => Promise<Page>;
  readonly play: (moment: string) => Promise<void>;
}

type Does = (walker: Walker, order: Order, step: Step) => Promise<unknown>;
type Role = Parameters<Page['getByRole']>[0];

const patience = 20_000;

const performs: Readonly<Record<string, Does>> = {
  play: ({ play }, { what }) => play(what),
  sign: async (walker) => {
    walker.page = await walker.signIn();
  },
  click: async ({ page }, { what, words: [name = '', of] }) => {
    const place = within(page, of);
    await (what === 'text' ? place.getByText(name).first() : await named(place, what as Role, name)).click();
  },
  focus: async ({ page }, { what, words: [name = ''] }) => (await named(within(page), what as Role, name)).focus(),
  press: async ({ page }, { what }) => {
    await page.keyboard.press(what);
    // A slider and a list of changes answer once they rest.
    await page.waitForTimeout(400);
  },
  type: ({ page }, { words: [text = '', field = ''] }) => page.getByLabel(field).first().fill(text),
  see: ({ page }, { words: [text = ''] }) => shown(page, (seen) => seen.includes(text)),
  gone: ({ page }, { words: [text = ''] }) => shown(page, (seen) => !seen.includes(text)),
  marked: ({ page }) => page.getByRole('main').locator('mark').first().waitFor(),
  screen: ({ page }, { what }) => {
    const [size = '', scheme] = what.split(' ');
    const [width = 0, height = 0] = size.split('x').map(Number);
    const colorScheme = scheme === 'dark' ? 'dark' : 'light';
    return Promise.all([page.setViewportSize({ width, height }), page.emulateMedia({ colorScheme })]);
  },
  without: async (walker) => {
    const storageState = await walker.page.context().storageState();
    const context = await walker.browser.newContext({ javaScriptEnabled: false, storageState });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(walker.page.url());
    walker.page = page;
  },
  reload: ({ page }) => page.reload(),
  picture: async ({ page }, { what }, { picture }) => {
    if (what === 'top') await page.evaluate('window.scrollTo(0, 0)');
    await takePicture(page, join(tourFolder, picture));
  },
};

/** What lies over the page is what one sees. */
function within(page: Page, of?: string): Page | Locator {
  if (of !== undefined) return page.getByRole('listitem').filter({ hasText: of }).first();
  return page.locator('dialog[open], html:not(:has(dialog[open])) body');
}

/** By its whole name, where something has it. */
async function named(place: Page | Locator, role: Role, name: string): Promise<Locator> {
  const alike = place.getByRole(role, { name });
  await alike.first().waitFor();
  const same = place.getByRole(role, { name, exact: true });
  return (await same.count()) > 0 ? same.first() : alike.first();
}

async function shown(page: Page, holds: (seen: string) => boolean): Promise<void> {
  await until(async () => onOneLine(await within(page).locator('visible=true').first().innerText()), holds, patience);
}

/** Taken when SCREENSHOTS is set; else it must be there. */
async function takePicture(page: Page, file: string): Promise<void> {
  if (process.env.SCREENSHOTS === undefined) {
    if (!existsSync(file)) throw new Error(`${file} is missing: npm run screenshots`);
    return;
  }
  // Nothing is on its way any more.
  await page.waitForTimeout(700);
  const chromium = await page.context().newCDPSession(page);
  const { data } = await chromium.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  writeFileSync(file, Buffer.from(data, 'base64'));
}

export async function walk(walker: Walker, step: Step): Promise<void> {
  for (const order of step.orders) {
    const perform = performs[order.verb];
    if (perform === undefined) throw new Error(`no such order: ${order.line}`);
    await perform(walker, order, step).catch((error: unknown) => {
      throw new Error(`${step.title}: ${order.line}`, { cause: error });
    });
  }
}
