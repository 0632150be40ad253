/** The brief and its evidence as pages that need no script, and the way in and out of them. */
import { closeSession, type Who } from '#access';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API, type Api } from '../api.js';
import { Bare } from '../answering/bare.decorator.js';
import { SignInForm } from '../contract/access.js';
import { SubscribeQuery } from '../contract/doors.js';
import { PaperQuery, PassageQuery } from '../contract/queries.js';
import { baseOf, doorsAt, keyFor } from '../doors/door-addresses.js';
import { Asker, Needs, Open } from '../access/needs.decorator.js';
import { AnswersFile, MayAsk, TakesFile } from '../answering/openapi.decorator.js';
import { PaperFilter } from './paper.filter.js';
import { archivedText } from './archived-text.js';
import { citedIn } from './cite.js';
import { withDayIn } from './day-in.js';
import { alternatesHeader, paperHeaders } from './headers.js';
import { pathsAt, safeReturn, type PathMoment } from './paths.js';
import { sheetIn, type Sheet } from './sheet.js';
import { briefAnswer, matterAnswer } from '../brief/present-brief.js';
import { speechOf, tongueHeaders } from '../answering/tongue.js';
import { sessionToken, takeSession } from '../access/session-cookie.js';
import { SignIns } from '../access/sign-in.js';
import { validated } from '../answering/validated.js';

/** Opened with the first page: React and its icons are large, and who has script never asks. */
const papers = () => import('./papers.js');

@Controller('brief')
@UseFilters(PaperFilter)
export class PaperController {
  constructor(
    @Inject(API) private readonly api: Api,
    @Inject(SignIns) private readonly signIns: SignIns,
  ) {}

  @Get()
  @MayAsk(PaperQuery)
  @AnswersFile('text/html', 'the brief as a page that needs no script')
  async brief(@Query() query: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const asked = validated(PaperQuery, this.dayIn(query));
    const brief = await briefAnswer(this.api, asked);
    const { briefPaper } = await papers();
    return shown(reply, briefPaper({ brief, sheet: await this.sheetAt(asked, reply) }));
  }

  @Get('matters/:matter')
  @MayAsk(PaperQuery)
  @AnswersFile('text/html', 'a matter with every sentence in its paragraph')
  async matter(@Param('matter') id: string, @Query() query: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const asked = validated(PaperQuery, this.dayIn(query));
    const { matter, answer: detail } = await matterAnswer(this.api, id, asked);
    const cited = await citedIn(this.api, matter, detail);
    const isPast = asked.asOf !== undefined;
    const { matterPaper } = await papers();
    return shown(reply, matterPaper({ detail, cited, isPast, sheet: await this.sheetAt(asked, reply) }));
  }

  @Get('articles/:id')
  @MayAsk(PassageQuery)
  @AnswersFile('text/html', 'the archived text of an article, with the sentence that was asked for')
  async article(@Param('id') id: string, @Query() query: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const { text, mark, ...asked } = validated(PassageQuery, this.dayIn(query));
    const archived = await archivedText(this.api, { ...asked, id, text, mark });
    const moment = asked.asOf === undefined ? null : { asOf: asked.asOf, clock: asked.clock ?? 'learnt' };
    const { articlePaper } = await papers();
    return shown(reply, articlePaper({ archived, moment, sheet: await this.sheetAt(asked, reply) }));
  }

  @Get('subscribe')
  @Bare()
  @MayAsk(SubscribeQuery)
  @AnswersFile('text/html', 'every way to subscribe, with the addresses and the reading key')
  async subscribe(
    @Asker() who: Who,
    @Query() query: Record<string, string>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    validated(SubscribeQuery, query);
    const { request } = reply;
    const base = baseOf(this.api, request);
    const doors = doorsAt(base, await keyFor(who, this.api), query);
    const asked = new URLSearchParams(query).toString();
    const stream = `${base}/api/v1/stream${asked === '' ? '' : `?${asked}`}`;
    const page = { speech: await speechOf(request), here: request.url, paths: pathsAt({}) };
    const { subscribePaper } = await papers();
    return shown(reply, subscribePaper({ doors, stream, isNarrowed: asked !== '', ...page }));
  }

  /** Only back to one of these pages. */
  @Post('sign-in')
  @Open()
  @HttpCode(303)
  @TakesFile(['application/x-www-form-urlencoded'], 'name, secret, and the page to go back to')
  @AnswersFile('text/html', 'the form again, where the words are wrong')
  async signIn(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { name, secret, back } = validated(SignInForm, body);
    await this.signIns.signIn(name === '' ? { secret } : { name, password: secret }, request, reply);
    await reply.redirect(safeReturn(back), 303);
  }

  @Post('sign-out')
  @Needs('viewer')
  @HttpCode(303)
  @AnswersFile('text/html', 'leads to the form for signing in')
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const token = sessionToken(request);
    if (token !== undefined) await closeSession(this.api.vault, token);
    takeSession(request, reply);
    await reply.redirect('/brief', 303);
  }

  /** A form names a day alone: the one that begins where the times of the page are told. */
  private dayIn(query: unknown): unknown {
    return withDayIn(query, this.api.story.summit.zone);
  }

  private async sheetAt({ asOf, clock, zone }: PathMoment, { request }: FastifyReply): Promise<Sheet> {
    const { story, now } = this.api;
    const summitZone = story.summit.zone;
    return sheetIn(await speechOf(request), {
      here: request.url,
      paths: pathsAt({ asOf, clock, zone }),
      ...{ zone: zone ?? summitZone, summitZone },
      now: now().getTime(),
    });
  }
}

function shown(reply: FastifyReply, page: string): string {
  void reply.headers({ ...paperHeaders(reply.request), ...tongueHeaders }).header('link', alternatesHeader);
  return page;
}
