/** The collector's workers: queued polls and pages, and the decider that follows the log. */
import { startWorkers, type Workers } from '#jobs';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Collector } from './collector.js';
import { COLLECTOR } from './collector.token.js';
import { followSummit, type SummitDecider } from './decide-summit.js';
import { fetchArticle } from './fetch-article.js';
import { pollFeed } from './poll-feed.js';
import { PlacesAtHost } from './places-at-host.js';
import { registerFeeds } from './register-feeds.js';

@Injectable()
export class CollectorWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private workers: Workers | undefined;
  private decider: SummitDecider | undefined;

  constructor(@Inject(COLLECTOR) private readonly collector: Collector) {}

  async onApplicationBootstrap(): Promise<void> {
    const { collector } = this;
    await registerFeeds(collector);
    this.decider = followSummit(collector, randomUUID());
    const [feeds, pages] = [new PlacesAtHost(16), new PlacesAtHost(8)];
    this.workers = startWorkers(
      {
        'poll-feed': (payload) => pollFeed(collector, payload, feeds),
        'fetch-article': (payload, attempt) => fetchArticle(collector, payload, attempt, pages),
      },
      {
        connection: collector.connection,
        story: collector.story.id,
        // Most polls wait for others' servers, and a slow one must not keep the rest waiting.
        concurrency: { 'poll-feed': 32, 'fetch-article': 16 },
        onError: (error) => {
          collector.report(error.message);
        },
      },
    );
  }

  async onModuleDestroy(): Promise<void> {
    await this.workers?.close();
    await this.decider?.stop();
  }
}
