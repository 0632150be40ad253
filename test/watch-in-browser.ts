/** A newspaper, the service that watches it, and a browser that is signed in to its dashboard. */
import type { Browser, Page } from 'playwright-core';
import { openBrowser, signedInPage } from './browser.js';
import { startNewspaper, type Newspaper, type Story } from './newspaper.js';
import { allJudged, itemsIn } from './play.js';
import type { Service } from './service.js';
import { watchNewspaper } from './watch-newspaper.js';

export interface Watched {
  readonly newspaper: Newspaper;
  readonly service: Service;
  readonly browser: Browser;
  /** Signed in. */
  readonly page: Page;
  /** What the pages' scripts and the content policy complained of. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** `print` resolves once what it printed has come in; the browser opens when all of it is judged. */
export async function watchInBrowser(
  print: (newspaper: Newspaper, service: Service) => Promise<void>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Watched> {
  const newspaper = await startNewspaper();
  const service = await watchNewspaper(newspaper, environment);
  await print(newspaper, service);
  await allJudged(service);
  const browser = await openBrowser();
  const troubles: string[] = [];
  const page = await signedInPage(browser, service.url, troubles);
  const close = async (): Promise<void> => {
    await service.remove();
    await newspaper.stop();
    await browser.close();
  };
  return { newspaper, service, browser, page, troubles, close };
}

/** Resolves once all of it has come in. */
export async function printAll(stories: readonly Story[], newspaper: Newspaper, service: Service): Promise<void> {
  for (const story of stories) newspaper.print(story);
  await itemsIn(service, stories.length);
}

/** An article about the summit of each name, with one sentence. */
export function watchStories(sentences: Readonly<Record<string, string>>): Promise<Watched> {
  const stories = Object.entries(sentences).map(([slug, sentence]): Story => {
    return { slug, title: `Alaska summit of Trump and Putin: ${slug}`, paragraphs: [sentence] };
  });
  return watchInBrowser((newspaper, service) => printAll(stories, newspaper, service));
}
