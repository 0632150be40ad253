/** Sources before they are added: the feeds behind an address, and what one of them would bring. Nothing is kept of it. */
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { API, type Api } from '../api.js';
import { NewPreview, SourceAddress } from '../contract/sources.js';
import { Looks } from '../access/needs.decorator.js';
import { Answers, Takes } from '../answering/openapi.decorator.js';
import { validated } from '../answering/validated.js';

@Controller('api/v1/feeds')
export class SourcesController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Post('discover')
  @Looks('analyst')
  @HttpCode(200)
  @Takes('SourceAddress')
  @Answers('Discovery')
  discover(@Body() body: unknown) {
    return this.api.sources.discover(validated(SourceAddress, body).address);
  }

  @Post('preview')
  @Looks('analyst')
  @HttpCode(200)
  @Takes('NewPreview')
  @Answers('Preview')
  preview(@Body() body: unknown) {
    const { publisher: name, kind, ...request } = validated(NewPreview, body);
    const publisher = name === undefined ? {} : { publisher: { name, ...(kind === undefined ? {} : { kind }) } };
    return this.api.sources.preview({ ...request, ...publisher });
  }
}
