/** The collector's workers: queued polls and pages, and the decider that follows the log. */
import { startWorkers, type Carried, type JobPayloads, type Verdict, type Workers } from '#jobs';
import { restarts, step, within, type Limits, type Trouble } from '#telemetry';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { askHub } from './ask-hub.js';
import type { Collector } from './collector.js';
import { COLLECTOR } from './collector.token.js';
import { followSummit, type SummitDecider } from './decide-summit.js';
import { fetchArticle } from './fetch-article.js';
import { pollFeed } from './poll-feed.js';
import { anyPlace, PlacesAtHost } from './places-at-host.js';
import { registerFeeds } from './register-feeds.js';
import { rereadArticle } from './reread-article.js';
import { takePush } from './take-push.js';

/** Most polls wait for others' servers, and a slow one must not keep the rest waiting. */
const concurrency = { 'poll-feed': 64, 'fetch-article': 16, 'ask-hub': 2, 'take-push': 4 } as const;

/** Where the line begins, and so a trace. */
function polled({ feed, trace }: JobPayloads['poll-feed'] & Carried, work: () => Promise<Verdict>): Promise<Verdict> {
  const codeOf = ({ verdict }: Verdict) => (verdict === 'discard' ? 'discarded' : undefined);
  return step('poll', work, { about: { feed }, trace, codeOf });
}

function ofItem({ article, trace }: { readonly article: string } & Carried, work: () => Promise<Verdict>) {
  return within({ item: article }, trace, work);
}

@Injectable()
export class CollectorWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private workers: Workers | undefined;
  private decider: SummitDecider | undefined;

  constructor(@Inject(COLLECTOR) private readonly collector: Collector) {}

  async onApplicationBootstrap(): Promise<void> {
    const { collector } = this;
    await registerFeeds(collector);
    this.decider = followSummit(collector, randomUUID());
    const [feeds, pages] = collector.spacesHosts ? [new PlacesAtHost(16), new PlacesAtHost(8)] : [anyPlace, anyPlace];
    this.workers = startWorkers(
      {
        'poll-feed': (payload) => polled(payload, () => pollFeed(collector, payload, feeds)),
        'fetch-article': (payload, attempt) => ofItem(payload, () => fetchArticle(collector, payload, attempt, pages)),
        'reread-article': (payload, attempt) =>
          ofItem(payload, () => rereadArticle(collector, payload, attempt, pages)),
        'ask-hub': (payload) => askHub(collector, payload),
        'take-push': (payload) => takePush(collector, payload),
      },
      {
        connection: collector.connection,
        story: collector.story.id,
        concurrency: { ...concurrency, 'reread-article': collector.rereadsAtOnce },
        onRestart: (queue) => {
          restarts.inc({ queue });
          collector.report(`the workers of ${queue} idled while work waited; they begin anew`);
        },
        onError: (error) => {
          collector.report(error.message);
        },
      },
    );
  }

  /** Whether findings still become facts: nobody else sees it. */
  troubles({ seconds }: Limits): readonly Trouble[] {
    const idle = (this.decider?.idleMs() ?? 0) / 1000;
    if (idle <= seconds) return [];
    return [{ part: 'decide', because: `nothing has been decided on for ${String(Math.round(idle))} s` }];
  }

  async onModuleDestroy(): Promise<void> {
    await this.workers?.close();
    await this.decider?.stop();
  }
}
