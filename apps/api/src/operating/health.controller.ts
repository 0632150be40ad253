/** Is it alive, ready and fresh? Open to everyone: it tells numbers, never content. */
import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { setTimeout } from 'node:timers/promises';
import { Access } from '../access/access.js';
import { API, type Api } from '../api.js';
import { HealthCheck } from './health-check.js';
import { Open } from '../access/needs.decorator.js';
import { Answers } from '../answering/openapi.decorator.js';

const recogniseMs = 200;

@Controller('api/v1/health')
export class HealthController {
  private readonly check: HealthCheck;

  constructor(
    @Inject(API) api: Api,
    @Inject(Access) private readonly access: Access,
  ) {
    this.check = new HealthCheck(api);
  }

  /** Answers within a second while Redis does not, and within two while it is slow; strangers may get an answer that is a second old. */
  @Get()
  @Open()
  @Answers('Health')
  async health(@Req() request: FastifyRequest) {
    // Whoever is not recognised at once, for Redis is away, is a stranger here.
    const known = Promise.race([this.access.who(request), setTimeout(recogniseMs, undefined, { ref: false })]);
    // Which receivers fail is content: strangers get their number.
    return (await known) !== undefined ? this.check.healthNow() : { ...(await this.check.health()), failing: [] };
  }
}
