/** Is it alive, ready and fresh? Open to everyone: it tells numbers, never content. */
import { Controller, Get, Inject } from '@nestjs/common';
import { Open } from './access.guard.js';
import { API, type Api } from './api.js';
import { HealthCheck } from './health-check.js';
import { Answers } from './openapi.decorator.js';

@Controller('api/v1/health')
export class HealthController {
  private readonly check: HealthCheck;

  constructor(@Inject(API) api: Api) {
    this.check = new HealthCheck(api);
  }

  /** Answers within two seconds also while Redis does not. */
  @Get()
  @Open()
  @Answers('Health')
  health() {
    return this.check.health();
  }
}
