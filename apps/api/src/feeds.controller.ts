/** The sources: how they are, what came of them, one more, and all of them now. */
import { feedDecider, feedIdOf, feedsView, handle, Refusal, type FeedDoc } from '#core';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { API, type Api } from './api.js';
import { NewFeed } from './contract/operation.js';
import { Answers, Takes } from './openapi.decorator.js';
import { validated } from './validated.js';

@Controller('api/v1/feeds')
export class FeedsController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @Answers('Feed', { list: true })
  async list() {
    const feeds = [...(await this.api.views.all(feedsView.name)).values()] as FeedDoc[];
    const listed = await Promise.all(feeds.map((feed) => this.present(feed)));
    return listed.sort((a, b) => (a.publisher < b.publisher ? -1 : 1));
  }

  @Post()
  @Takes('NewFeed')
  @Answers('Feed', { status: 201 })
  async add(@Body() body: unknown) {
    const { country, ...source } = validated(NewFeed, body);
    const data = { ...source, ...(country === undefined ? {} : { country }), by: 'admin' };
    await this.refuseKnown(source.url);
    const id = feedIdOf(source.url);
    const now = this.api.now().toISOString();
    const command = { type: 'AddFeed', at: { at: now, precision: 'instant' }, source: data } as const;
    await handle(this.api.log, feedDecider, `feed:${id}`, command);
    const unknown = { health: 'unknown', because: '', healthSince: now, items: 0, lastItemAt: '' } as const;
    return this.present({ ...data, id, ...unknown });
  }

  /** Every feed is due at once; politeness to hosts stays as it is. */
  @Post('poll')
  @HttpCode(202)
  @Answers('Polling', { status: 202 })
  async poll() {
    const feeds = [...(await this.api.views.all(feedsView.name)).keys()];
    await this.api.polls.schedule(feeds, this.api.now().getTime(), true);
    return { queued: feeds.length };
  }

  private async refuseKnown(url: string): Promise<void> {
    const feeds = (await this.api.views.all(feedsView.name)).values() as Iterable<FeedDoc>;
    const known = [...feeds].find((feed) => feed.url === url);
    if (known !== undefined) throw new Refusal('conflict', `this address is polled already, as ${known.id}`);
  }

  private async present(feed: FeedDoc) {
    const { by: _by, ...shown } = feed;
    const { failures, lastPolledAt, nextPollAt } = await this.api.polls.state(feed.id);
    return { ...shown, failures, lastPolledAt, nextPollAt };
  }
}
