/** The sources: how they are, what came of them, one more, and all of them now. */
import {
  feedAddressKey,
  feedDecider,
  feedIdFor,
  feedsByAddress,
  feedsView,
  handle,
  hubStatusAt,
  isPushed,
  newFeed,
  Refusal,
  withoutFragment,
  type FeedDoc,
  type HubState,
} from '#core';
import { refuseClosedAddress } from '#web';
import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API, type Api } from '../api.js';
import { setTarget } from '../access/asker.js';
import { SaysMoment, saysMoment } from '../answering/as-of.decorator.js';
import { NewFeed } from '../contract/feeds.js';
import { MomentQuery } from '../contract/queries.js';
import { docsAt } from '../answering/dated.js';
import { By, Needs } from '../access/needs.decorator.js';
import { Answers, MayAsk, Takes } from '../answering/openapi.decorator.js';
import { validated } from '../answering/validated.js';

@Controller('api/v1/feeds')
export class FeedsController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @MayAsk(MomentQuery)
  @SaysMoment()
  @Answers('Feed', { list: true })
  async list(@Query() query: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const asked = validated(MomentQuery, query);
    const { docs, moment } = await docsAt(this.api, feedsView, asked);
    saysMoment(reply, moment);
    const feeds = [...docs.values()];
    const isPast = asked.asOf !== undefined;
    const listed = isPast ? feeds.map(presentPast) : await Promise.all(feeds.map((feed) => this.present(feed)));
    return listed.sort((a, b) => (a.publisher < b.publisher ? -1 : 1));
  }

  @Post()
  @Needs('operator')
  @Takes('NewFeed')
  @Answers('Feed', { status: 201 })
  async add(@By() by: string, @Body() body: unknown, @Req() request: FastifyRequest) {
    const data = { ...validated(NewFeed, body), by };
    refuseClosedAddress(data.url, 'feed', this.api.allowPrivate.feed);
    const id = await feedIdFor(this.api.log, data.url);
    setTarget(request, id);
    await this.refuseKnown(data.url);
    const now = this.api.now().toISOString();
    const command = { type: 'AddFeed', at: { at: now, precision: 'instant' }, source: data } as const;
    const facts = await handle(this.api.log, feedDecider, `feed:${id}`, command);
    if (facts.length === 0) throw polledAs(id);
    await this.api.polls.schedule([id], this.api.now().getTime(), true);
    return this.present(newFeed({ ...data, url: withoutFragment(data.url) }, id, now));
  }

  /** Every feed is due at once, one that is gone, too, but none that is paused; politeness to hosts stays as it is. */
  @Post('poll')
  @Needs('operator')
  @HttpCode(202)
  @Answers('Polling', { status: 202 })
  async poll(@Req() request: FastifyRequest) {
    const docs = [...(await this.api.views.all(feedsView.name)).values()] as FeedDoc[];
    const feeds = docs.filter(({ paused }) => !paused).map(({ id }) => id);
    setTarget(request, feeds.join(' '));
    await this.api.polls.schedule(feeds, this.api.now().getTime(), true);
    return { queued: feeds.length };
  }

  private async refuseKnown(url: string): Promise<void> {
    const feeds = (await this.api.views.all(feedsView.name)).values() as Iterable<FeedDoc>;
    const known = feedsByAddress(feeds).get(feedAddressKey(url));
    if (known !== undefined) throw polledAs(known);
  }

  private async present(feed: FeedDoc) {
    const shown = withoutOurs(feed);
    const { failures, lastPolledAt, nextPollAt } = await this.api.polls.state(feed.id);
    const push = presentPush(await this.api.hubs?.state(feed.id), this.api.now());
    return { ...shown, failures, lastPolledAt, nextPollAt: feed.paused ? '' : nextPollAt, ...(push && { push }) };
  }
}

function polledAs(id: string): Refusal {
  return new Refusal('conflict', `this address is polled already, as ${id}`);
}

function presentPush(state: HubState | undefined, now: Date) {
  if (state === undefined) return undefined;
  const { hub, because, leaseUntil } = state;
  const until = leaseUntil === '' ? {} : { until: leaseUntil };
  return { status: hubStatusAt(state, now), hub, because, ...until, spares: isPushed(state, now) };
}

/** How it was polled then is not kept. */
function presentPast(feed: FeedDoc) {
  return { ...withoutOurs(feed), failures: 0, lastPolledAt: '', nextPollAt: '' };
}

function withoutOurs({ by: _by, told: _told, standsSince: _since, ...shown }: FeedDoc) {
  return shown;
}
