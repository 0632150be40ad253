/** The calendar, the feeds and the claims, for programs that subscribe; and the key by which those read that cannot sign in. */
import { renewReadingKey, type Who } from '#access';
import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API, type Api } from '../api.js';
import { Bare } from '../answering/bare.decorator.js';
import { CalendarQuery, ChangeFeedQuery, ClaimsQuery, filterOf, StateFeedQuery } from '../contract/doors.js';
import { baseOf, doorsAt, keyFor } from './door-addresses.js';
import { calendarFor, changeFeed, claimsFor, stateFeed, type DoorPlace, type StateDoor } from './doors.js';
import { hasAlready, KeptBodies, type Making } from '../answering/kept-bodies.js';
import { Asker, Keyed, Needs } from '../access/needs.decorator.js';
import { Answers, AnswersFile, MayAsk } from '../answering/openapi.decorator.js';
import { StateNow } from '../brief/state-now.js';
import { validated } from '../answering/validated.js';

const types = {
  calendar: 'text/calendar; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  claims: 'application/ld+json; charset=utf-8',
} as const;

@Controller()
export class DoorsController {
  private readonly bodies = new KeptBodies();

  private readonly door: StateDoor;

  constructor(@Inject(API) private readonly api: Api) {
    this.door = { api, state: new StateNow(api) };
  }

  @Get('follow-ups.ics')
  @Keyed()
  @MayAsk(CalendarQuery)
  @AnswersFile('text/calendar', 'follow-up meetings whose day is known (RFC 5545)')
  async calendar(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { kind, actor } = validated(CalendarQuery, query);
    const names = new Set(actor.map((name) => name.toLowerCase()));
    await this.send(request, reply, types.calendar, (place) =>
      calendarFor(this.door, place, ({ about }) => {
        if (about.kind !== 'meeting' || (kind.length > 0 && !kind.includes(about.meetingKind))) return false;
        return names.size === 0 || about.participants.some((name) => names.has(name.toLowerCase()));
      }),
    );
  }

  @Get('brief.atom')
  @Keyed()
  @MayAsk(StateFeedQuery)
  @AnswersFile('application/atom+xml', 'the state of the summit, an entry for each matter (RFC 4287)')
  async briefAtom(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const filter = filterOf(validated(StateFeedQuery, query));
    await this.send(request, reply, types.atom, (place) => stateFeed(this.door, place, filter, 'atom'));
  }

  @Get('brief.json')
  @Keyed()
  @MayAsk(StateFeedQuery)
  @AnswersFile('application/feed+json', 'the same as JSON Feed 1.1')
  async briefJson(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const filter = filterOf(validated(StateFeedQuery, query));
    await this.send(request, reply, types.json, (place) => stateFeed(this.door, place, filter, 'json'));
  }

  @Get('changes.atom')
  @Keyed()
  @MayAsk(ChangeFeedQuery)
  @AnswersFile('application/atom+xml', 'changes of state of the last 30 days, an entry for each (RFC 4287)')
  async changesAtom(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const filter = filterOf(validated(ChangeFeedQuery, query));
    await this.send(request, reply, types.atom, (place) => changeFeed(this.api, place, filter, 'atom'));
  }

  @Get('changes.json')
  @Keyed()
  @MayAsk(ChangeFeedQuery)
  @AnswersFile('application/feed+json', 'the same as JSON Feed 1.1')
  async changesJson(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const filter = filterOf(validated(ChangeFeedQuery, query));
    await this.send(request, reply, types.json, (place) => changeFeed(this.api, place, filter, 'json'));
  }

  @Get('claims.jsonld')
  @Keyed()
  @MayAsk(ClaimsQuery)
  @AnswersFile('application/ld+json', 'what reports claim, each with its sentence (schema.org)')
  async claims(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    validated(ClaimsQuery, query);
    await this.send(request, reply, types.claims, (place) => claimsFor(this.door, place));
  }

  @Get('api/v1/doors')
  @Bare()
  @Answers('Doors')
  async doors(@Asker() who: Who, @Req() request: FastifyRequest) {
    return doorsAt(baseOf(this.api, request), await keyFor(who, this.api));
  }

  /** Makes a new reading key: addresses with the old one answer no more. */
  @Post('api/v1/doors/renew')
  @Needs('operator')
  @Answers('Doors', { status: 201 })
  async renew(@Asker() who: Who, @Req() request: FastifyRequest) {
    await renewReadingKey(this.api.vault);
    return doorsAt(baseOf(this.api, request), await keyFor(who, this.api));
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    type: string,
    making: (place: DoorPlace) => Promise<Making>,
  ): Promise<void> {
    const [, query = ''] = request.url.split(/(?=\?)/);
    const place = { base: baseOf(this.api, request), query };
    const { body, tag } = await this.bodies.of(`${place.base}${request.url}`, await making(place));
    // Asking again costs little: who has it already is told so by its tag, and nobody overlooks for a minute what came just now.
    void reply.headers({ etag: tag, vary: 'accept-encoding', 'cache-control': 'private, no-cache' }).type(type);
    if (hasAlready(request.headers['if-none-match'], tag)) await reply.status(304).send();
    else await reply.send(body);
  }
}
