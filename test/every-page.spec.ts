/**
 * Every page of the dashboard and the brief, light and dark, on a telephone and on a desk: no rule of WCAG 2.2 AA that a
 * program can check is broken, nothing is wider than the screen, no script fails and the content policy is never violated.
 * With SCREENSHOTS naming a folder, each is kept there as a picture.
 */
import type { AxeResults } from 'axe-core';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { readerName, readers } from '#language';
import { SeenPage } from '../apps/api/src/contract/pages.js';
import { coverageEnd, coverageStart, startCoverage, type Coverage } from '../demo/coverage-server.mjs';
import { openBrowser, signedInPage } from './browser.js';
import { summitwatch } from './command-line.js';
import { inGerman } from './in-german.js';
import { allItems, briefOf, playTo } from './play.js';
import { until } from './until.js';
import { root, Service } from './service.js';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pictures = process.env.SCREENSHOTS;

let coverage: Coverage;
let service: Service;
let browser: Browser;
let page: Page;
const troubles: string[] = [];
/** What stands for the parts of an address that are different in every run. */
const places = new Map<string, string>();

beforeAll(async () => {
  coverage = await startCoverage({ speed: 0 });
  coverage.setClock(coverageStart);
  // Once all is read, its nine feeds have nothing new to say to those who look at the pages.
  service = new Service(coverage.storyFile, { SUMMITWATCH_POLL_SECONDS: '2', SUMMITWATCH_POLL_CEILING_SECONDS: '2' });
  await service.start();
  await playTo(coverageStart, coverage, service);
  await playTo(coverageEnd, coverage, service);
  const [item] = (await allItems(service)).filter(({ verdict }) => verdict === 'relevant');
  const { outcomes } = await briefOf(service);
  places.set('items/:id', `items/${item!.id}`).set(':matter', encodeURIComponent(outcomes[0]!.matter));
  const [seen] = await service.get(`items/${item!.id}/pages`, z.array(SeenPage));
  places.set(':position', String(seen!.position)).set('replays/:id', `replays/${await replayed()}`);
  browser = await openBrowser();
  page = await signedInPage(browser, service.url, troubles);
});

afterAll(async () => {
  await browser.close();
  await service.remove();
  await coverage.stop();
});

/** By another reader than the one that reads. */
async function replayed(): Promise<string> {
  const reader = readers.map(readerName).find((name) => name.startsWith('lead@')) ?? '';
  const environment = { ...service.environment, REDIS_URL: service.redisUrl };
  const { output } = await summitwatch(['replay', '--reader', reader, '--shadow', '--json'], environment);
  return z.object({ id: z.string() }).parse(JSON.parse(output)).id;
}

/** As the router has them; of feeds, one that the demo has. */
const routes = [...readFileSync(join(root, 'apps/dashboard/src/app.tsx'), 'utf8').matchAll(/path: '([^'*]+)'/g)]
  .map(([, path = '']) => (path.startsWith('/') ? path : `/${path}`))
  .filter((path) => path !== '/feeds/:id');
const addresses = [...new Set([...routes, '/brief', '/brief/matters/:matter', '/feeds/northern-wire'])];

const looks = [360, 1440].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ theme, width })));
type Look = (typeof looks)[number];

function addressOf(path: string): string {
  return service.url + [...places].reduce((address, [name, place]) => address.replace(name, place), path);
}

async function open(path: string): Promise<void> {
  await page.goto(addressOf(path));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settled();
}

/** A page that follows the news is never without requests; what stands for what is yet to come is gone. */
async function settled(): Promise<void> {
  await page.locator('.after-a-blink').first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
}

async function lookAs({ theme, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  // Colours that still change are neither the old nor the new.
  await until(
    () => page.evaluate<boolean>('document.getAnimations().every(({ playState }) => playState !== "running")'),
    (areStill) => areStill,
  );
}

/** Of what a rule looks at, the theme changes colours alone. */
async function brokenRules({ theme }: Pick<Look, 'theme'>): Promise<string[]> {
  const only = theme === 'light' ? rules : { type: 'rule', values: ['color-contrast'] };
  // The protocol of the debugger runs it: the page's own policy lets no such script in.
  if (await page.evaluate<boolean>('window.axe === undefined')) await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] })`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`)); // oxfmt-ignore
}

async function keep(path: string, { theme, width }: Look): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  const name =
    path
      .replace(/\/:\w+/g, '-one')
      .replace(/^\//, '')
      .replaceAll('/', '-') || 'home';
  await page.screenshot({ path: join(pictures, `${name}-${theme}-${String(width)}.png`) });
}

it.each(addresses)('%s is sound in light and dark, on a telephone and on a desk.', async (path) => {
  await open(path);
  const wrong: Record<string, unknown> = {};
  for (const look of looks) {
    await lookAs(look);
    await keep(path, look);
    const broken = await brokenRules(look);
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (wide > look.width) broken.push(`${String(wide)} pixels wide`);
    if (broken.length > 0) wrong[`${look.theme} ${String(look.width)}`] = broken;
  }
  expect(wrong).toEqual({});
});

inGerman(addresses, () => ({
  ...{ service, page, openAt: open },
  broken: () => brokenRules({ theme: 'light' }),
  keep: async (path) => {
    if (pictures === undefined) return;
    for (const look of [looks[0]!, looks[3]!]) {
      await lookAs(look);
      await keep(`/de${path}`, look);
    }
  },
}));

it('All the while no script failed and the content policy was never violated.', () => {
  expect(troubles).toEqual([]);
});
