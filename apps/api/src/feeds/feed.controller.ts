/** One source: how it is in particular, and pausing, resuming, asking and removing it. Polling is the collector's. */
import { feedDecider, feedStateIn, feedsView, handle, Refusal, type FeedCommand } from '#core';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { API, type Api } from '../api.js';
import { FeedPause, FeedRemoval } from '../contract/feed-detail.js';
import { MomentQuery } from '../contract/queries.js';
import { docsAt } from '../answering/dated.js';
import { By, Needs } from '../access/needs.decorator.js';
import { Answers, MayAsk, Takes } from '../answering/openapi.decorator.js';
import { presentFeed, presentPastFeed } from './present-feed.js';
import { validated } from '../answering/validated.js';

@Controller('api/v1/feeds/:id')
export class FeedController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @MayAsk(MomentQuery)
  @Answers('FeedDetail')
  async feed(@Param('id') id: string, @Query() query: unknown) {
    const asked = validated(MomentQuery, query);
    if (asked.asOf === undefined) return presentFeed(this.api, id);
    const { docs } = await docsAt(this.api, feedsView, asked);
    return presentPastFeed(this.api, docs.get(id), { id, ...asked });
  }

  /** It is not asked until it is resumed. */
  @Post('pause')
  @Needs('operator')
  @HttpCode(200)
  @Takes('FeedPause')
  @Answers('FeedDetail')
  async pause(@By() by: string, @Param('id') id: string, @Body() body: unknown) {
    const { because } = validated(FeedPause, body ?? {});
    await this.decide(id, { type: 'PauseFeed', at: this.now(), by, because });
    await this.api.polls.unschedule(id);
    return presentFeed(this.api, id);
  }

  /** It is due at once. */
  @Post('resume')
  @Needs('operator')
  @HttpCode(200)
  @Answers('FeedDetail')
  async resume(@By() by: string, @Param('id') id: string) {
    await this.decide(id, { type: 'ResumeFeed', at: this.now(), by });
    await this.api.polls.schedule([id], this.api.now().getTime(), true);
    return presentFeed(this.api, id);
  }

  /** It is due at once, also one that is gone; politeness to its host stays as it is. */
  @Post('poll')
  @Needs('operator')
  @HttpCode(202)
  @Answers('FeedPoll', { status: 202 })
  async poll(@Param('id') id: string) {
    const { paused } = await presentFeed(this.api, id);
    if (paused) throw new Refusal('conflict', 'the feed is paused; resume it, and it is asked at once');
    const now = this.api.now();
    await this.api.polls.schedule([id], now.getTime(), true);
    const { notBefore = '' } = await this.api.polls.state(id);
    return { due: notBefore > now.toISOString() ? notBefore : now.toISOString() };
  }

  /** No longer polled or listed; what came of it stays. Answers the feed as it was. */
  @Delete()
  @Needs('operator')
  @Takes('FeedRemoval')
  @Answers('FeedDetail')
  async remove(@By() by: string, @Param('id') id: string, @Body() body: unknown) {
    const { because = 'no reason was given' } = validated(FeedRemoval, body ?? {});
    const removed = await presentFeed(this.api, id);
    await this.decide(id, { type: 'RemoveFeed', at: this.now(), by, because });
    await this.api.polls.unschedule(id);
    return removed;
  }

  /** Takes a removal back: the same feed under the same id, as it was added, where it lived last. */
  @Post('restore')
  @Needs('operator')
  @HttpCode(200)
  @Answers('FeedDetail')
  async restore(@By() by: string, @Param('id') id: string) {
    const state = await feedStateIn(this.api.log, id);
    if (state.status === 'unknown') throw new Refusal('not-found', `there never was a feed ${id}`);
    const source = { ...state.source, url: state.url, by };
    await this.decide(id, { type: 'AddFeed', at: this.now(), source });
    await this.api.polls.schedule([id], this.api.now().getTime(), true);
    return presentFeed(this.api, id);
  }

  private decide(id: string, command: FeedCommand) {
    return handle(this.api.log, feedDecider, `feed:${id}`, command);
  }

  private now() {
    return { at: this.api.now().toISOString(), precision: 'instant' } as const;
  }
}
