/** People read it in their own language: as their browser wishes, or as they choose; machines are answered in English. */
import type { Browser, Page } from 'playwright-core';
import { startCoverage, coverageEnd, coverageStart, type Coverage } from '../demo/coverage-server.mjs';
import { openBrowser, signedInPage } from './browser.js';
import { playTo } from './play.js';
import { Service } from './service.js';

let coverage: Coverage;
let service: Service;
let browser: Browser;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  coverage = await startCoverage({ speed: 0 });
  coverage.setClock(coverageStart);
  service = new Service(coverage.storyFile);
  await service.start();
  await playTo(coverageStart, coverage, service);
  await playTo(coverageEnd, coverage, service);
  browser = await openBrowser();
  page = await signedInPage(browser, service.url, troubles);
});

afterAll(async () => {
  await browser.close();
  await service.remove();
  await coverage.stop();
});

/** An answer to somebody who has not signed in. */
const asStranger = (path: string, headers: Record<string, string>) =>
  fetch(service.url + path, { headers, redirect: 'manual' });

describe('a page without script', () => {
  it('is in the language that the browser wishes, and caches know what it was chosen by', async () => {
    const answer = await asStranger('/brief', { 'accept-language': 'fr, de-AT;q=0.8, en;q=0.5' });
    expect(await answer.text()).toMatch(/<html lang="de">[^]*Passwort oder Geheimnis/);
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    expect(await (await asStranger('/brief', { 'accept-language': 'fr' })).text()).toContain('<html lang="en">');
  });

  it('is in the language that was chosen by its address, which a cookie keeps, whatever the browser wishes', async () => {
    const answer = await asStranger('/brief?asOf=2031-05-01&lang=de', { 'accept-language': 'en' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/brief?asOf=2031-05-01']);
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    const again = await asStranger('/brief', { 'accept-language': 'en', cookie });
    expect(await again.text()).toContain('<html lang="de">');
  });

  it('takes no language that is not there', async () => {
    const answer = await asStranger('/brief?lang=tlh', { 'accept-language': 'de' });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([303, null]);
  });
});

it('Machines are answered in English, whatever language is wished.', async () => {
  const answer = await asStranger('/api/v1/brief', { 'accept-language': 'de', cookie: 'sw_lang=de' });
  expect(await answer.json()).toMatchObject({ message: expect.stringMatching(/^sign in first/) as string });
});

describe('whoever chooses German by keyboard', () => {
  it('reads the brief and the evidence of a claim in German, and still does after a reload', async () => {
    await page.goto(service.url);
    await page.getByRole('button', { name: 'Deutsch' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ergebnisse', level: 2 }).first().waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Folgetreffen', level: 2 }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('link', { name: 'Sätze nebeneinander' }).first().click();
    const evidence = page.getByRole('dialog');
    await evidence.getByRole('heading', { name: 'Sagt es so' }).waitFor();
    // The sentences stay as their articles have them.
    expect(await evidence.locator('[lang=en]').count()).toBeGreaterThan(0);
  });

  it('reads the page without script in German, too, and nothing of the English texts came', async () => {
    await page.goto(`${service.url}/brief`);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('heading', { name: 'Ergebnisse', level: 2 }).first().waitFor();
    await page.goto(service.url);
    await page.getByRole('heading', { name: 'Ergebnisse', level: 2 }).first().waitFor();
    const files = await page.evaluate<string[]>('performance.getEntriesByType("resource").map(({ name }) => name)');
    const texts = files.filter((name) => /\/assets\/(?:en|de)-[^/]*\.js$/.test(name));
    expect(texts).toEqual([expect.stringContaining('/assets/de-')]);
  });

  it('chooses English again without script', async () => {
    await page.goto(`${service.url}/brief`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Outcomes', level: 2 }).first().waitFor();
    expect(troubles).toEqual([]);
  });
});
