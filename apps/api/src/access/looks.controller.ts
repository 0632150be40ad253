/** When whoever asks last marked what changed as seen. It is their own mark on the page: no action, and no fact of the story. */
import { keepLook, lastLook, type Who } from '#access';
import { Body, Controller, Get, HttpCode, Inject, Put } from '@nestjs/common';
import { API, type Api } from '../api.js';
import { NewLook } from '../contract/access.js';
import { Asker, Looks } from './needs.decorator.js';
import { Answers, Takes } from '../answering/openapi.decorator.js';
import { validated } from '../answering/validated.js';

@Controller('api/v1/look')
export class LooksController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @Answers('Look')
  async look(@Asker() { name }: Who) {
    return { looked: (await lastLook(this.api.vault, name)) ?? null };
  }

  @Put()
  @Looks('viewer')
  @HttpCode(200)
  @Takes('NewLook')
  @Answers('Look')
  async mark(@Asker() { name }: Who, @Body() body: unknown) {
    const looked = new Date(validated(NewLook, body).looked).toISOString();
    const present = this.api.now().toISOString();
    return { looked: await keepLook(this.api.vault, name, looked < present ? looked : present) };
  }
}
