/** People read it in their own language: as their browser wishes, or as they choose; machines are answered in English. */
import type { Page } from 'playwright-core';
import { hardToEnlarge } from './reflow.js';
import type { Service } from './service.js';

interface Given {
  readonly service: Service;
  /** Signed in, in English. */
  readonly page: Page;
  /** Breaks of the rules for access that a program can check, on this page as it stands. */
  readonly broken: () => Promise<readonly string[]>;
  readonly openAt: (address: string) => Promise<void>;
  /** Pictures of the page as it stands, where they are wished. */
  readonly keep: (address: string) => Promise<void>;
}

/** Steps that follow each other; called at the end of a spec, since the page is in German afterwards. `addresses` are those of all pages. */
export function inGerman(addresses: readonly string[], given: () => Given): void {
  const asStranger = (path: string, headers: Record<string, string>) =>
    fetch(given().service.url + path, { headers, redirect: 'manual' });
  const open = async (path: string, heading?: string) => {
    const { page, service } = given();
    await page.goto(service.url + path);
    await page.getByRole('heading', heading === undefined ? { level: 1 } : { name: heading, level: 2 }).first().waitFor(); // oxfmt-ignore
  };
  const pageLang = () => given().page.locator('html').getAttribute('lang');

  describe('A page without script', () => {
    it('is in the language that the browser wishes, and caches know what it was chosen by.', async () => {
      const answer = await asStranger('/brief', { 'accept-language': 'fr, de-AT;q=0.8, en;q=0.5' });
      expect(await answer.text()).toMatch(/<html lang="de">[^]*Passwort oder Geheimnis/);
      expect(answer.headers.get('vary')).toContain('Accept-Language');
      expect(await (await asStranger('/brief', { 'accept-language': 'fr' })).text()).toContain('<html lang="en">');
    });

    it('is in the language that its address chose, which a cookie keeps, whatever the browser wishes.', async () => {
      const answer = await asStranger('/brief?asOf=2031-05-01&lang=de', { 'accept-language': 'en' });
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/brief?asOf=2031-05-01']);
      const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
      const again = await asStranger('/brief', { 'accept-language': 'en', cookie });
      expect(await again.text()).toContain('<html lang="de">');
    });

    it('takes no language that is not there.', async () => {
      const answer = await asStranger('/brief?lang=tlh', { 'accept-language': 'de' });
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([303, null]);
    });
  });

  it('Machines are answered in English, whatever language is wished.', async () => {
    const answer = await asStranger('/api/v1/brief', { 'accept-language': 'de', cookie: 'sw_lang=de' });
    expect(await answer.json()).toMatchObject({ message: expect.stringMatching(/^sign in first/) as string });
  });

  describe('Whoever chooses German by keyboard', () => {
    it('reads the brief and the evidence of a claim in German, and still does after a reload.', async () => {
      const { page } = given();
      await open('/');
      await page.getByRole('button', { name: 'Deutsch' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Ergebnisse', level: 2 }).first().waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Folgetreffen', level: 2 }).first().waitFor();
      expect(await pageLang()).toBe('de');
      await page.getByRole('link', { name: 'Sätze nebeneinander' }).first().click();
      const evidence = page.getByRole('dialog');
      await evidence.getByRole('heading', { name: 'Sagt es so' }).waitFor();
      // The sentences stay as their articles have them.
      expect(await evidence.locator('[lang=en]').count()).toBeGreaterThan(0);
    });

    it.each(addresses)(
      'has %s in German, too, sound as narrow as a telephone and enlarged to 200 and 400 %.',
      async (path) => {
        const { page, broken, openAt, keep } = given();
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.setViewportSize({ width: 360, height: 740 });
        await openAt(path);
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect([await broken(), wide, await pageLang()]).toEqual([[], 360, 'de']);
        await keep(path);
        expect(await hardToEnlarge(page)).toEqual([]);
      },
    );

    it('has nothing of the English texts sent.', async () => {
      const { page } = given();
      await open('/', 'Ergebnisse');
      const files = await page.evaluate<string[]>('performance.getEntriesByType("resource").map(({ name }) => name)');
      const texts = files.filter((name) => /\/assets\/(?:en|de)-[^/]*\.js$/.test(name));
      expect(texts).toEqual([expect.stringContaining('/assets/de-')]);
    });

    it('chooses English again without script.', async () => {
      const { page } = given();
      await open('/brief', 'Ergebnisse');
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Outcomes', level: 2 }).first().waitFor();
    });
  });
}
