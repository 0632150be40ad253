/** Plays the rows to a real service, all at once, and hands out what is left of each. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { Feed } from '../../apps/api/src/contract/feeds.js';
import type { Recorded } from '#core';
import { Service, root } from '../service.js';
import { spacingMs } from './hosts.js';
import type { Chapter, Seen } from './row.js';
import { feedPath, range, startMisbehavingWeb, type MisbehavingWeb, type Site } from './web.js';

const secondOf = (name: string): string => `${name}-second`;

export class Play {
  readonly service: Service;
  private readonly folder = mkdtempSync(join(tmpdir(), 'summitwatch-etiquette-'));

  private constructor(
    readonly web: MisbehavingWeb,
    environment: Readonly<Record<string, string>>,
  ) {
    const story = join(this.folder, 'story.yaml');
    writeFileSync(story, storyOf(web.sites));
    this.service = new Service(story, {
      SUMMITWATCH_ALLOW_PRIVATE: `feed=${range},page=${range}`,
      SUMMITWATCH_POLL_SECONDS: '1',
      SUMMITWATCH_HOST_SPACING_MS: String(spacingMs),
      SUMMITWATCH_CONTACT: 'desk@wire.example',
      ...environment,
    });
  }

  static async start(rows: Chapter, environment: Readonly<Record<string, string>> = {}): Promise<Play> {
    const play = new Play(await startMisbehavingWeb(rows), environment);
    await play.service.start();
    return play;
  }

  site(name: string): Site {
    return this.web.sites.find((site) => site.name === name)!;
  }

  polls(name: string): number {
    return this.site(name).asked.filter(({ path }) => path === feedPath).length;
  }

  async seen(): Promise<ReadonlyMap<string, Seen>> {
    const feeds = await this.service.get('feeds', z.array(Feed));
    const events = await eventsOf(this.service);
    const trespasses = this.web.trespasses();
    const seen = this.web.sites.map((site) => [site.name, { ...seenOf(site, feeds, events), trespasses }] as const);
    return new Map(seen);
  }

  async stop(): Promise<void> {
    await this.service.remove();
    await this.web.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function storyOf(sites: readonly Site[]): string {
  const story = parse(readFileSync(join(root, 'stories/alaska-2025.yaml'), 'utf8')) as object;
  const about = { publisher: 'Nordic Wire', kind: 'wire', country: 'NO', lang: 'en' };
  const feeds = sites.flatMap(({ name, url, row: { second } }) => [
    { id: name, url: url + feedPath, ...about },
    ...(second === undefined ? [] : [{ id: secondOf(name), url: url + second, ...about }]),
  ]);
  return stringify({ ...story, id: 'etiquette-test', feeds });
}

type Feeds = readonly z.infer<typeof Feed>[];

function seenOf({ name, asked }: Site, feeds: Feeds, events: readonly Recorded[]): Omit<Seen, 'trespasses'> {
  return {
    polls: asked.filter(({ path }) => path === feedPath),
    all: asked,
    feed: feeds.find(({ id }) => id === name)!,
    facts: events.filter(({ subject }) => subject === `feed:${name}`),
    articles: events.flatMap((event) => discoveredIn(name, event)),
  };
}

function discoveredIn(feed: string, { type, data }: Recorded): readonly string[] {
  const found = data as { readonly feed?: string; readonly url?: string };
  return type === 'article-discovered.v1' && found.feed === feed ? [new URL(found.url ?? '').pathname] : [];
}

const Page = z.object({ events: z.array(z.object({ position: z.number() }).loose()), head: z.number() });

async function eventsOf(service: Service): Promise<readonly Recorded[]> {
  const events: Recorded[] = [];
  for (;;) {
    const page = await service.get(`events?limit=1000&after=${events.at(-1)?.position ?? 0}`, Page);
    events.push(...(page.events as unknown as Recorded[]));
    if (page.events.length === 0) return events;
  }
}
