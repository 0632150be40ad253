/** docs/tour.md walked in a real browser on the demo's coverage: what it says to press is there, and what it says is seen is seen. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startCoverage, type Coverage } from '../demo/coverage-server.mjs';
import { openBrowser, signedInPage } from './browser.js';
import { playTo } from './play.js';
import { root, Service } from './service.js';
import { readTour, tourFolder } from './tour.js';
import { walk, type Walker } from './walk.js';

const steps = readTour();
const troubles: string[] = [];

let coverage: Coverage;
let service: Service;
let browser: Browser;
let walker: Walker;

beforeAll(async () => {
  coverage = await startCoverage({ speed: 0 });
  service = await new Service(coverage.storyFile).start();
  browser = await openBrowser();
  const play = (moment: string) => playTo(moment, coverage, service);
  walker = { browser, page: await browser.newPage(), play, signIn };
});

afterAll(async () => {
  await browser.close();
  await service.remove();
  await coverage.stop();
});

async function signIn(): Promise<Page> {
  const page = await signedInPage(browser, service.url, troubles);
  await page.setViewportSize({ width: 1440, height: 900 });
  return page;
}

it.each(steps)('$title', async (step) => {
  const { orders, bold } = step;
  await walk(walker, step);
  // Whoever reads only the words does the same.
  const told = (words: string) => bold.join(' ').includes(words) || step.prose.includes(words);
  const acts = orders.filter(({ verb }) => /^(click|press|type|see|gone)$/.test(verb));
  const unsaid = acts.filter(({ verb, what, words }) => (verb === 'press' ? !bold.includes(what) : !words.every(told)));
  expect(unsaid.map(({ line }) => line)).toEqual([]);
});

it('The tour has ten steps, each with its picture; pictures are few, small, and all shown.', () => {
  expect(steps.map(({ picture }) => picture).filter((picture) => picture !== '')).toHaveLength(10);
  const files = readdirSync(join(tourFolder, 'screenshots'));
  const pages = [join(tourFolder, 'tour.md'), join(root, 'README.md')].map((file) => readFileSync(file, 'utf8'));
  expect(files.filter((file) => !pages.some((page) => page.includes(`screenshots/${file}`)))).toEqual([]);
  const sizes = files.map((file) => statSync(join(tourFolder, 'screenshots', file)).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(150_000);
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(troubles).toEqual([]);
});
