/** Lists of feeds, out and in, as OPML. */
import { feedsView, type FeedDoc } from '#core';
import { addedBy, importFeeds, readOpml, writeOpml, type OutlineOutcome, type OutlineResult } from '#opml';
import { objectionToClosed, readAddress } from '#web';
import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API, type Api } from '../api.js';
import { setTarget } from '../access/asker.js';
import { SaysMoment, saysMoment } from '../answering/as-of.decorator.js';
import { ImportQuery } from '../contract/feed-lists.js';
import { MomentQuery } from '../contract/queries.js';
import { docsAt } from '../answering/dated.js';
import { By, Needs } from '../access/needs.decorator.js';
import { Answers, AnswersFile, MayAsk, TakesFile } from '../answering/openapi.decorator.js';
import { bytesOf, opmlTypes } from './take-opml.js';
import { validated } from '../answering/validated.js';

@Controller('api/v1')
export class FeedListsController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get('feeds.opml')
  @MayAsk(MomentQuery)
  @SaysMoment()
  @AnswersFile('text/x-opml', 'all feeds as OPML 2.0')
  async list(@Query() query: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { docs, moment } = await docsAt(this.api, feedsView, validated(MomentQuery, query));
    saysMoment(reply, moment);
    void reply.headers({
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': `attachment; filename="${this.api.story.id}-feeds.opml"`,
    });
    return writeOpml(`Feeds of ${this.api.story.title}`, docs.values());
  }

  /** The same file may be sent any number of times: what is polled already is left as it is. */
  @Post('feeds/import')
  @Needs('operator')
  @HttpCode(200)
  @MayAsk(ImportQuery)
  @TakesFile(opmlTypes, 'an OPML file of at most 2 MB')
  @Answers('FeedImport')
  async take(@By() by: string, @Body() body: unknown, @Req() request: FastifyRequest, @Query() query: unknown) {
    const { dryRun: asked, lang = 'en', kind = 'newspaper' } = validated(ImportQuery, query);
    // The readings work in threads: here they are loaded for a list that comes in, and for nothing else.
    const { decodeText } = await import('#reading');
    const { outlines, complete } = readOpml(decodeText(bytesOf(body), request.headers['content-type'], 'xml').text);
    const dryRun = asked === 'true';
    const at = { at: this.api.now().toISOString(), precision: 'instant' } as const;
    const known = (await this.api.views.all(feedsView.name)).values() as Iterable<FeedDoc>;
    const ports = { log: this.api.log, known, objectionTo: (url: string) => this.objectionTo(url) };
    const results = await importFeeds(ports, outlines, { lang, kind, by, at, dryRun });
    setTarget(request, addedBy(results).join(' '));
    if (!dryRun) await this.api.polls.schedule(addedBy(results), this.api.now().getTime(), true);
    return { dryRun, complete, counts: countsOf(results), outlines: results };
  }

  private objectionTo(url: string): string | undefined {
    const read = readAddress(url);
    return read instanceof URL ? objectionToClosed(url, 'feed', this.api.allowPrivate.feed) : read.detail;
  }
}

function countsOf(results: readonly OutlineResult[]) {
  const of = (outcome: OutlineOutcome) => results.filter((result) => result.outcome === outcome).length;
  return {
    ...{ added: of('added'), known: of('known'), refused: of('refused') },
    ...{ skipped: of('skipped'), folder: of('folder') },
  };
}
