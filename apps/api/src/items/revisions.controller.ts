/** What changed in an article after it was first read. */
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { API, type Api } from '../api.js';
import { Answers } from '../answering/openapi.decorator.js';
import { presentRevision, presentRevisions } from './present-revisions.js';

@Controller('api/v1/items/:id/revisions')
export class RevisionsController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @Answers('ItemRevisions')
  list(@Param('id') id: string) {
    return presentRevisions(id, this.api);
  }

  @Get(':number')
  @Answers('RevisionDetail')
  one(@Param('id') id: string, @Param('number') number: string) {
    return presentRevision(id, number, this.api);
  }
}
