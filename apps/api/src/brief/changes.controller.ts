/** What changed between two moments, the newest first, and the net of it for each matter. */
import {
  changesBetween,
  endOfTime,
  mattersView,
  netChanges,
  Refusal,
  rulingsView,
  type Change,
  type Clock,
  type Moment,
} from '#core';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { API, type Api } from '../api.js';
import { ChangeQuery } from '../contract/queries.js';
import { Answers, MayAsk } from '../answering/openapi.decorator.js';
import { asRuled } from '../doors/picture.js';
import { presentChange, presentNet } from './present-changes.js';
import { validated } from '../answering/validated.js';

@Controller('api/v1/changes')
export class ChangesController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @MayAsk(ChangeQuery)
  @Answers('ChangePage')
  async list(@Query() query: unknown) {
    const { since, until, clock = 'learnt', cursor, limit } = validated(ChangeQuery, query);
    const { history, sentences, now } = this.api;
    const period = { since, until: until ?? endOfTime, clock };
    const before = await this.registerAt({ at: since, clock });
    const after = await this.registerAt({ at: period.until, clock });
    const changes = await changesBetween(history, period);
    const { page, next } = pageOf(changes, clock, cursor, limit);
    const net = cursor === undefined ? netChanges(before.register, after.register, changes) : [];
    return {
      ...{ since, until: until ?? now().toISOString(), clock, position: after.position },
      total: changes.length,
      changes: await Promise.all(page.map((change) => presentChange(change, sentences))),
      next,
      matters: (await Promise.all(net.map((each) => presentNet(each, sentences)))).flat(),
    };
  }

  private async registerAt(moment: Moment) {
    const { past } = this.api;
    const { docs: matters, position } = await past.at(mattersView, moment);
    const { docs: rulings } = await past.at(rulingsView, moment);
    return { register: asRuled({ matters, rulings }), position };
  }
}

/** The cursor is the last change's position: it stays where it is while the list grows above it. */
function pageOf(changes: readonly Change[], clock: Clock, cursor: number | undefined, limit: number) {
  const newest = changes.toSorted((a, b) => (clock === 'happened' ? byHappened(b, a) : b.position - a.position));
  const from = cursor === undefined ? 0 : newest.findIndex(({ position }) => position === cursor) + 1;
  if (cursor !== undefined && from === 0)
    throw new Refusal('invalid', 'cursor: no change between these moments has it');
  const page = newest.slice(from, from + limit);
  const last = page[page.length - 1];
  return { page, next: last !== undefined && newest.length > from + limit ? String(last.position) : null };
}

function byHappened(a: Change, b: Change): number {
  if (a.happened.at === b.happened.at) return a.position - b.position;
  return a.happened.at < b.happened.at ? -1 : 1;
}
