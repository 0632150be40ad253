/** A newspaper on the loopback that prints what a spec writes, and a story file that watches it alone. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { startFeedServer, type FeedServer, type ServedItem } from '#testing';
import { root } from './service.js';

export interface Story {
  readonly slug: string;
  readonly title: string;
  /** Sentences; they may hold markup, as a careless publisher's do. */
  readonly paragraphs: readonly string[];
  /** ISO 8601; the day after the talks in Alaska unless told. */
  readonly publishedAt?: string;
  /** BCP 47; English unless told. */
  readonly lang?: string;
}

export interface Newspaper extends FeedServer {
  readonly storyFile: string;
  /** The page, and the item in the feed at `path`; answers the item's address. */
  readonly print: (story: Story, path?: string) => string;
}

/** `summit` names the story file whose summit it covers. */
export async function startNewspaper(summit = 'alaska-2025'): Promise<Newspaper> {
  const web = await startFeedServer();
  const folder = mkdtempSync(join(tmpdir(), 'summitwatch-newspaper-'));
  const printed = new Map<string, readonly ServedItem[]>();
  const show = (path: string, items: readonly ServedItem[]) => {
    printed.set(path, items);
    web.feed(path, { title: 'The Loopback Courier', items });
  };
  show('/feed.xml', []);
  return {
    ...web,
    storyFile: storyFileIn(folder, summit, `${web.url}/feed.xml`),
    print: (story, path = '/feed.xml') => {
      const address = web.page(`/${story.slug}`, pageOf(story));
      const item = { title: story.title, link: address, publishedAt: story.publishedAt ?? '2025-08-16T10:00:00Z' };
      show(path, [item, ...(printed.get(path) ?? [])]);
      return address;
    },
    stop: async () => {
      rmSync(folder, { recursive: true, force: true });
      await web.stop();
    },
  };
}

function storyFileIn(folder: string, summit: string, url: string): string {
  const story = parse(readFileSync(join(root, `stories/${summit}.yaml`), 'utf8')) as object;
  const feed = { id: 'courier', url, publisher: 'The Loopback Courier', kind: 'newspaper', country: 'US', lang: 'en' };
  const file = join(folder, 'story.yaml');
  writeFileSync(file, stringify({ ...story, id: 'courier-test', feeds: [feed] }));
  return file;
}

function pageOf({ title, paragraphs, lang = 'en' }: Story): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  const head = `<meta charset="utf-8"><title>${title}</title>`;
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`;
}
