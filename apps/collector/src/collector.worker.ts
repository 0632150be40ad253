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

/** Most polls wait for others' servers, and slow ones must not keep the rest waiting. */
const concurrency = { 'poll-feed': 64, 'ask-hub': 2, 'take-push': 4 } as const;
/** Pages at once, and at one host where requests keep a distance: one brought, one that waits for its turn. */
const pagesAtOnce = { spaced: 128, unspaced: 16, atHost: 2 };
const pollsAtHost = 4;
/** A collector that was killed is missed so soon that the feeds it was asking are asked by another in 15 s. */
const missedAfterMs = { 'poll-feed': 6000 } as const;

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
    const { hostSpacingMs: spacing } = collector;
    const [feeds, pages] =
      spacing > 0
        ? [new PlacesAtHost(pollsAtHost, spacing), new PlacesAtHost(pagesAtOnce.atHost, spacing)]
        : [anyPlace, anyPlace];
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
        unfit: collector.unfit,
        concurrency: {
          ...concurrency,
          'fetch-article': spacing > 0 ? pagesAtOnce.spaced : pagesAtOnce.unspaced,
          'reread-article': collector.rereadsAtOnce,
        },
        missedAfterMs,
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
