/** What we saw: the archived pages of an item, made safe to be looked at, or as bytes to be kept. */
import { Refusal } from '#core';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { API, type Api } from '../api.js';
import { ShownQuery } from '../contract/queries.js';
import { Answers, AnswersFile, MayAsk } from '../answering/openapi.decorator.js';
import { archivedPage, pagesSeen } from './seen-pages.js';
import { shownDocument, shownHeaders } from './show-page.js';
import { validated } from '../answering/validated.js';

@Controller('api/v1/items/:id/pages')
export class PagesController {
  constructor(@Inject(API) private readonly api: Api) {}

  /** The newest first. */
  @Get()
  @Answers('SeenPage', { list: true })
  seen(@Param('id') id: string) {
    return pagesSeen(this.api, id);
  }

  /** The page without anything that runs, loads or leads away. */
  @Get(':hash/view')
  @MayAsk(ShownQuery)
  @AnswersFile('text/html', 'the page as it may be shown, in a sandbox')
  async view(
    @Param('id') id: string,
    @Param('hash') hash: string,
    @Query() query: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { from = 0, to = 0 } = validated(ShownQuery, query);
    const { textHash, ...page } = await archivedPage(this.api, id, hash);
    const text = to > from && textHash !== undefined ? await this.api.sentences.text(textHash) : undefined;
    const marked = text === undefined ? {} : { sentence: text.slice(from, to) };
    const safe = await this.api.pages.safe({ ...page, ...marked });
    // The order to erase it may have come meanwhile.
    if (this.api.erasures.ofPage(hash) !== undefined) throw new Refusal('not-found', 'the page was erased');
    void reply.headers(shownHeaders);
    return shownDocument(safe);
  }

  /** The bytes as they were received, for no browser to open. */
  @Get(':hash/raw')
  @AnswersFile('application/octet-stream', 'the page’s bytes, decompressed, as an attachment')
  async raw(@Param('id') id: string, @Param('hash') hash: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const { body } = await archivedPage(this.api, id, hash);
    const disposition = `attachment; filename="${hash.slice(0, 16)}.html.bin"`;
    void reply.headers({ ...rawHeaders, 'content-disposition': disposition });
    return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  }
}

const rawHeaders = {
  'content-type': 'application/octet-stream',
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};
