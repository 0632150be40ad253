/**
 * Measures the service, for whoever asks: all strangers within a second share one measurement, who is known gets one that
 * begins after the question, and while one waits for Redis no other is begun, so that questions never pile up.
 */
import { clockTrouble, feedsView, pendingView, Refusal, standingsView, subscriptionsView, withoutSecret } from '#core';
import type { FeedDoc, StandingDoc, SubscriptionDoc } from '#core';
import { unlessAway } from '#telemetry';
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { Health } from '../contract/health.js';

type HealthAnswer = z.infer<typeof Health>;
type Measured = Pick<
  Api,
  'log' | 'views' | 'outbox' | 'vault' | 'durability' | 'learntUpTo' | 'model' | 'now' | 'absentMs' | 'fullDisk'
>;

const unanswered: HealthAnswer = {
  ...{ live: true, ready: false, fresh: false, durability: 'unknown', clock: '' },
  ...{ head: null, projected: null, applied: null, parked: null, filtered: null, pending: null, owed: null },
  ...{ behindMs: null, feeds: null, subscriptions: null, model: null, failing: [] },
};
const unasked = { state: 'ready', because: '', nextAt: '' } as const;
const deadlineMs = 2000;
const sharedMs = 1000;
/** Events the views may be behind and still count as fresh. */
const freshWithin = 1000;

export class HealthCheck {
  private measurement: Promise<HealthAnswer> | undefined;
  /** Infinity while one is under way. */
  private goodUntil = 0;
  /** The one that begins when the present one has ended. */
  private following: Promise<HealthAnswer> | undefined;

  constructor(private readonly api: Measured) {}

  /** Perhaps a second old: for everyone. */
  health(withinMs = deadlineMs): Promise<HealthAnswer> {
    return this.inTime(this.shared(), withinMs);
  }

  /** Of this moment. */
  healthNow(withinMs = deadlineMs): Promise<HealthAnswer> {
    const before = this.goodUntil === Infinity ? this.measurement : undefined;
    this.following ??= (before ?? Promise.resolve()).then(
      () => this.begin(),
      () => this.begin(),
    );
    return this.inTime(this.following, withinMs);
  }

  private shared(): Promise<HealthAnswer> {
    if (this.measurement === undefined || this.time() >= this.goodUntil) return this.begin();
    return this.measurement;
  }

  private begin(): Promise<HealthAnswer> {
    this.following = undefined;
    this.goodUntil = Infinity;
    this.measurement = this.measure().finally(() => {
      this.goodUntil = this.time() + sharedMs;
    });
    return this.measurement;
  }

  private inTime(measured: Promise<HealthAnswer>, withinMs: number): Promise<HealthAnswer> {
    return unlessAway(measured, () => unanswered, { absentMs: this.api.absentMs, withinMs });
  }

  private async measure(): Promise<HealthAnswer> {
    const { log, views, outbox } = this.api;
    const [{ position, ...tally }, pending, owed, learntUpTo, model, head] = await Promise.all([
      views.account(),
      views.count(pendingView.name),
      outbox.count(),
      this.api.learntUpTo(),
      this.modelNow(),
      // Last, so that what it counts is at least what the others saw.
      log.head(),
    ]);
    return {
      live: true,
      ...(await this.readiness()),
      clock: clockTrouble(this.api.now(), learntUpTo),
      fresh: head - position <= freshWithin,
      ...{ head, projected: position, ...tally, pending, owed, model },
      behindMs: head > position ? await this.behind(position) : 0,
      ...{ feeds: await this.feeds(), ...(await this.receivers()) },
    };
  }

  private async behind(position: number): Promise<number> {
    const [oldest] = await this.api.log.read(position, 1);
    return oldest === undefined ? 0 : Math.max(0, this.time() - Date.parse(oldest.learntAt));
  }

  private async feeds(): Promise<HealthAnswer['feeds']> {
    const feeds = [...(await this.api.views.all(feedsView.name)).values()] as FeedDoc[];
    const inTrouble = ({ health, paused }: FeedDoc) => !paused && !['ok', 'quiet', 'unknown'].includes(health);
    return {
      total: feeds.length,
      ok: feeds.filter(({ health }) => health === 'ok' || health === 'quiet').length,
      failing: feeds.filter(inTrouble).length,
    };
  }

  private async receivers(): Promise<Pick<HealthAnswer, 'subscriptions' | 'failing'>> {
    const { views } = this.api;
    const subscriptions = [...(await views.all(subscriptionsView.name)).values()] as SubscriptionDoc[];
    const standings = (await views.all(standingsView.name)) as ReadonlyMap<string, StandingDoc>;
    const unsigned = await withoutSecret(this.api.vault, subscriptions);
    const failing = subscriptions.filter(({ id, active, since }) => {
      const { failing } = standings.get(id) ?? {};
      // What came of it before it was enabled says nothing of now.
      return active && failing !== undefined && failing.lastAt >= since && !unsigned.has(id);
    });
    return {
      subscriptions: { total: subscriptions.length, failing: failing.length, unsigned: unsigned.size },
      failing: subscriptions.flatMap((each) => warningOf(each, standings.get(each.id))),
    };
  }

  private async readiness(): Promise<{ ready: boolean; durability: string }> {
    const full = this.api.fullDisk();
    if (full?.stops === 'all') return { ready: false, durability: full.because };
    try {
      return { ready: true, durability: (await this.api.durability()).promise };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ready: false, durability: error.message };
    }
  }

  private async modelNow(): Promise<HealthAnswer['model']> {
    const { model } = this.api;
    if (model === undefined) return null;
    const { state, because, nextAt } = (await model()) ?? unasked;
    return { state, because, nextAt: nextAt === '' ? null : nextAt };
  }

  private time(): number {
    return this.api.now().getTime();
  }
}

/** The warning of one that takes notices again is history. */
function warningOf({ id, label, warned }: SubscriptionDoc, standing?: StandingDoc): HealthAnswer['failing'] {
  if (warned === undefined || standing?.failing === undefined) return [];
  const { percent, failingSince, disablesAt } = warned;
  return [{ subscription: id, label, percent, failingSince, disablesAt }];
}
