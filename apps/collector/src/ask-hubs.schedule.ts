/** Ticks for subscriptions to hubs. They only enqueue: when a hub is asked is stored, and what it is asked is decided then. */
import type { FeedDoc } from '#core';
import { oneAtATime } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Collector, Websub } from './collector.js';
import { COLLECTOR } from './collector.token.js';

/** A job that was lost is due again after this time. */
const claimMs = 60_000;

@Injectable()
export class AskHubsSchedule {
  private readonly alone = oneAtATime((trouble) => {
    this.collector.report(`the tick for hubs is left out: ${trouble}`);
  });

  constructor(@Inject(COLLECTOR) private readonly collector: Collector) {}

  @Interval(1000)
  dueTick(): Promise<void> {
    return this.ask(({ hubs }, now) => hubs.due(now));
  }

  /** Feeds that were paused or removed, by whomever: their subscriptions are ended. */
  @Interval(15_000)
  unwantedTick(): Promise<void> {
    return this.ask(async ({ hubs }) => {
      const docs = (await this.collector.views.all('feeds')) as ReadonlyMap<string, FeedDoc>;
      return (await hubs.all()).filter((feed) => docs.get(feed)?.paused ?? true);
    });
  }

  private ask(feedsToAsk: (websub: Websub, now: number) => Promise<readonly string[]>): Promise<void> {
    const { websub, now } = this.collector;
    if (websub === undefined) return Promise.resolve();
    return this.alone(async () => {
      await this.enqueue(websub, await feedsToAsk(websub, now().getTime()), now().getTime());
    });
  }

  private async enqueue({ hubs }: Websub, feeds: readonly string[], at: number): Promise<void> {
    await hubs.schedule(feeds, at + claimMs);
    const add = (feed: string) => this.collector.queues.add('ask-hub', { feed }, `${feed}-${String(at)}`);
    await Promise.all(feeds.map(add));
  }
}
