/** The log itself, page by page, and as a stream that goes on where the listener stopped. */
import { reaches, type Who } from '#access';
import { Refusal, type Recorded } from '#core';
import { Controller, Get, Headers, Inject, Param, Query, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { finalize, type Observable } from 'rxjs';
import { Access } from '../access/access.js';
import { API, type Api } from '../api.js';
import { Bare } from '../answering/bare.decorator.js';
import { changeStream } from '../brief/change-stream.js';
import { filterOf, StreamQuery } from '../contract/doors.js';
import { EventQuery, LastEventId, PositionIn } from '../contract/queries.js';
import { Listeners } from '../brief/listeners.js';
import { Asker } from '../access/needs.decorator.js';
import { Answers, MayAsk, Streams } from '../answering/openapi.decorator.js';
import { positionOfNotice, presentEvent } from './present-event.js';
import { readableTo } from '../access/readable-to.js';
import { validated } from '../answering/validated.js';

@Controller('api/v1')
export class EventsController {
  private readonly listeners = new Listeners();

  constructor(
    @Inject(API) private readonly api: Api,
    @Inject(Access) private readonly access: Access,
  ) {}

  @Get('events')
  @MayAsk(EventQuery)
  @Answers('EventPage')
  async events(@Asker() { role }: Who, @Query() query: unknown) {
    const { log } = this.api;
    const { after = 0, limit } = validated(EventQuery, query);
    const events = await log.read(after, limit);
    return { events: events.map((event) => readableTo(role, event)), head: await log.head() };
  }

  /** With the path it stands on: the sentence that it rests on, the state that it changed, the notice that it raised. */
  @Get('events/:position')
  @Answers('EventDetail')
  async event(@Asker() { role }: Who, @Param('position') position: string) {
    const detail = await presentEvent(this.api, validated(PositionIn, position, 'position'));
    return { ...detail, event: readableTo(role, detail.event as Recorded) };
  }

  /** The event that raised the notice. */
  @Get('notices/:id')
  @Answers('EventDetail')
  async notice(@Param('id') id: string) {
    return presentEvent(this.api, await positionOfNotice(this.api, id));
  }

  @Sse('stream')
  @Bare()
  @MayAsk(StreamQuery)
  @ApiHeader({ name: 'last-event-id', required: false, description: 'go on after this position' })
  @Streams(
    '`notice` for each change of state that the filter lets pass, `progress` as the log grows, and with `work=yes` `work`, all long work each time that any of it changed (as ' +
      '`GET /api/v1/work`); their ids are positions. ' +
      'A comment every 15 seconds says that the stream lives; it ends there after sign-out.',
  )
  stream(
    @Asker() { role }: Who,
    @Req() request: FastifyRequest,
    @Query() query: unknown,
    @Headers('last-event-id') last?: string,
  ): Observable<MessageEvent> {
    const { work, ...asked } = validated(StreamQuery, query);
    if (work !== undefined && !reaches(role, 'operator'))
      throw new Refusal('forbidden', `to hear of long work takes the role operator; yours is ${role}`);
    const from = validated(LastEventId, last, 'Last-Event-ID');
    const leave = this.listeners.join(this.access.countedAs(request));
    return changeStream(this.api, {
      from,
      filter: filterOf(asked),
      work: work && this.api.works,
      isWelcome: async () => (await this.access.who(request)) !== undefined,
    }).pipe(finalize(leave));
  }
}
