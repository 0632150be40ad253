/** Ticks for subscriptions to hubs. They only enqueue: when a hub is asked is stored, and what it is asked is decided then. */
import type { FeedDoc } from '#core';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Collector, Websub } from './collector.js';
import { COLLECTOR } from './collector.token.js';

/** A job that was lost is due again after this time. */
const claimMs = 60_000;

@Injectable()
export class AskHubsSchedule {
  private isUnderWay = false;

  constructor(@Inject(COLLECTOR) private readonly collector: Collector) {}

  @Interval(1000)
  dueTick(): Promise<void> {
    return this.alone(({ hubs }, now) => hubs.due(now));
  }

  /** Feeds that were paused or removed, by whomever: their subscriptions are ended. */
  @Interval(15_000)
  unwantedTick(): Promise<void> {
    return this.alone(async ({ hubs }) => {
      const docs = (await this.collector.views.all('feeds')) as ReadonlyMap<string, FeedDoc>;
      return (await hubs.all()).filter((feed) => docs.get(feed)?.paused ?? true);
    });
  }

  /** While Redis is away the next ticks are left out instead of piling up. */
  private async alone(feedsToAsk: (websub: Websub, now: number) => Promise<readonly string[]>): Promise<void> {
    const { websub, now, report } = this.collector;
    if (websub === undefined || this.isUnderWay) return;
    this.isUnderWay = true;
    try {
      await this.enqueue(websub, await feedsToAsk(websub, now().getTime()), now().getTime());
    } catch (error) {
      report(`the tick for hubs is left out: ${String(error)}`);
    } finally {
      this.isUnderWay = false;
    }
  }

  private async enqueue({ hubs }: Websub, feeds: readonly string[], at: number): Promise<void> {
    await hubs.schedule(feeds, at + claimMs);
    const add = (feed: string) => this.collector.queues.add('ask-hub', { feed }, `${feed}-${String(at)}`);
    await Promise.all(feeds.map(add));
  }
}
