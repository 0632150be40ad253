/** The API describes itself. */
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Open } from './access.guard.js';
import { OPENAPI, type DescribeApi } from './openapi.js';

@ApiExcludeController()
@Controller('api/openapi.json')
export class OpenApiController {
  constructor(@Inject(OPENAPI) private readonly describe: DescribeApi) {}

  @Get()
  @Open()
  @Header('content-type', 'application/json; charset=utf-8')
  document(): string {
    return JSON.stringify(this.describe.document);
  }
}
