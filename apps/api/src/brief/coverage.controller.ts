/** The coverage over time, in figures for charts: from the tally beside the item index, whatever the number of items. */
import { feedsView, Refusal, type Clock, type FeedDoc } from '#core';
import { delaysOf, hoursOf, mostSteps, stepCount, stepsOf, type Period, type StepName } from '#search';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { API, type Api } from '../api.js';
import { CoverageQuery } from '../contract/queries.js';
import { healthAt } from '../feeds/feed-health.js';
import { Answers, MayAsk } from '../answering/openapi.decorator.js';
import { validated } from '../answering/validated.js';

const hourMs = 3_600_000;
/** Lists hold articles that are years old: without a wish, the coverage begins shortly before the talks. */
const leadMs = 14 * 24 * hourMs;

interface Asked {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly step?: StepName | undefined;
  readonly clock: Clock;
}

@Controller('api/v1/coverage')
export class CoverageController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @MayAsk(CoverageQuery)
  @Answers('Coverage')
  async coverage(@Query() query: unknown) {
    const { items, now } = this.api;
    const asked = validated(CoverageQuery, query);
    const span = items.tally.span(asked.clock);
    const hours = hoursOf(this.periodFor(asked, span));
    if (stepCount(hours) > mostSteps) {
      throw new Refusal(
        'invalid',
        `step: at most ${String(mostSteps)} fit into an answer; ask for longer ones, or a shorter period`,
      );
    }
    const counted = items.tally.count(hours);
    const steps = stepsOf(counted, hours);
    const ends = steps.map((_, i) => instantAt(hours.from + (i + 1) * hours.step));
    const health = await this.healthUntil(ends, now().toISOString());
    return {
      ...{ clock: asked.clock, from: instantAt(hours.from), to: instantAt(hours.to), step: hours.name },
      position: items.position(),
      steps: steps.map((step, i) => ({ ...step, health: health[i] ?? {} })),
      ...items.tally.beside(hours),
      first: span === undefined ? null : instantAt(span.first),
      delay: delaysOf(counted),
    };
  }

  private periodFor({ from, to, step, clock }: Asked, span: { first: number; last: number } | undefined): Period {
    const { story, now } = this.api;
    const latest = now().getTime();
    const early = Date.parse(story.summit.began) - leadMs;
    const [first, last] =
      span === undefined ? [latest - hourMs, latest] : [span.first * hourMs, (span.last + 1) * hourMs];
    const begin = from === undefined ? Math.min(Math.max(first, early), last - hourMs) : Date.parse(from);
    const end = to === undefined ? Math.max(last, begin + hourMs) : Date.parse(to);
    return { clock, from: begin, to: end, ...(step !== undefined && { step }) };
  }

  /** At the ends of steps; a step that is not over yet is told as of now, one that has not begun not at all. */
  private async healthUntil(ends: readonly string[], present: string) {
    const begun = ends.filter((end, i) => end <= present || (ends[i - 1] ?? '') < present);
    const feeds = (await this.api.views.all(feedsView.name)) as ReadonlyMap<string, FeedDoc>;
    return healthAt(
      [...feeds.values()],
      begun.map((end) => (end < present ? end : present)),
    );
  }
}

function instantAt(hour: number): string {
  return new Date(hour * hourMs).toISOString();
}
