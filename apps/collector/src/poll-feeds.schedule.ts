/** Ticks. They only enqueue: what is due is decided by stored times, and who does it by the queue and a lease. */
import { pendingView, type FeedDoc, type PendingArticle } from '#core';
import { oneAtATime } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import { Interval, Timeout } from '@nestjs/schedule';
import type { Collector } from './collector.js';
import { COLLECTOR } from './collector.token.js';

/** A claimed poll is due again after the first of these where its claimer died before it was enqueued; after the second where its job was lost. */
const claimMs = 5000;
const holdMs = 60_000;
/** Publishers may put a poll off by a day, and days that they leave out by a week: what is due later dates from before the clock was set back. */
const longestMs = 10 * 86_400_000;
/** The clocks of two machines may differ by so much; a poll that lies further ahead is of before the clock was set back. */
const skewMs = 60_000;
/** An article still due after this time may have lost its job; where it has not, a second one under its name is none. */
const overdueMs = 15_000;

@Injectable()
export class PollFeedsSchedule {
  /** The last time at which feeds were looked at; at first, whatever the clock says is before it. */
  private looked = Infinity;
  private readonly polling = this.turnsOf('poll');
  private readonly listing = this.turnsOf('feeds');
  private readonly sweeping = this.turnsOf('sweep');

  constructor(@Inject(COLLECTOR) private readonly collector: Collector) {}

  @Interval(250)
  pollTick(): Promise<void> {
    return this.polling(() => this.enqueueDueFeeds());
  }

  /** A method has one schedule: of two decorators the upper one counts alone. */
  @Timeout(500)
  feedsAtStart(): Promise<void> {
    return this.feedsTick();
  }

  /** Feeds are scheduled by whoever adds or resumes them; what was lost is found here. */
  @Interval(15_000)
  feedsTick(): Promise<void> {
    return this.listing(() => this.scheduleLostFeeds());
  }

  @Interval(15_000)
  sweepTick(): Promise<void> {
    return this.sweeping(() => this.enqueueOverdueArticles());
  }

  private turnsOf(name: string) {
    return oneAtATime((trouble) => {
      this.collector.report(`the ${name} tick is left out: ${trouble}`);
    });
  }

  private async enqueueDueFeeds(): Promise<void> {
    const { polls, queues, now, unfit } = this.collector;
    // What is due stays so.
    if ((await unfit()) !== undefined) return;
    const at = now().getTime();
    const askedAt = new Date(at).toISOString();
    const due = await polls.claim(at, at + claimMs);
    await Promise.all(due.map((feed) => queues.add('poll-feed', { feed, askedAt }, `${feed}-${String(at)}`)));
    await polls.hold(due, at + claimMs, at + holdMs);
  }

  /** A feed that is gone, or whose last poll set no next one, rests until somebody wants it. */
  private async scheduleLostFeeds(): Promise<void> {
    const { polls, views, now } = this.collector;
    const docs = [...(await views.all('feeds')).values()] as FeedDoc[];
    await polls.unscheduleAfter(now().getTime() + longestMs);
    const live = docs.filter(({ paused, health }) => !paused && health !== 'gone').map(({ id }) => id);
    await this.pullIn(live);
    const lost = await polls.unscheduled(live);
    const states = await Promise.all(lost.map((feed) => polls.state(feed)));
    const wanted = lost.filter((_, i) => states[i]?.nextPollAt !== '' || states[i].lastPolledAt === '');
    await polls.schedule(wanted, now().getTime(), false);
  }

  /** Where the clock was set back, each feed is due as long after now as it was after its last poll, and not when the clock has caught up. */
  private async pullIn(feeds: readonly string[]): Promise<void> {
    const { polls, now } = this.collector;
    const at = now().getTime();
    const isBack = at < this.looked;
    this.looked = at;
    if (!isBack) return;
    const polled = async (feed: string) => {
      const { lastPolledAt, nextPollAt } = await polls.state(feed);
      const [last, next] = [Date.parse(lastPolledAt), Date.parse(nextPollAt)];
      if (last > at + skewMs && next >= last) await polls.pullIn(feed, at + next - last);
    };
    await Promise.all(feeds.map(polled));
  }

  /** The reconciler: deleting every queue loses nothing, for each article without a verdict is found here. */
  private async enqueueOverdueArticles(): Promise<void> {
    const { views, queues, now } = this.collector;
    await queues.freeLost('fetch-article');
    const before = new Date(now().getTime() - overdueMs).toISOString();
    const pending = [...(await views.all(pendingView.name)).values()] as PendingArticle[];
    const overdue = pending.filter(({ since }) => since < before);
    await Promise.all(overdue.map(({ id }) => queues.add('fetch-article', { article: id }, id)));
  }
}
