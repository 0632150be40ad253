/** Shapes of the coverage over time: how much came in from what kind of source, what became of it, and how long it took. */
import { clocks } from '#core';
import { stepNames } from '#search';
import { z } from 'zod';
import { instant } from './instant.js';

const counts = (what: string) => z.record(z.string(), z.number().int()).describe(what);

export const CoverageStep = z
  .object({
    at: instant.describe('its beginning'),
    kinds: counts(
      'by kind of source, what is about the summit, copies included; `unknown` for a source without a kind',
    ),
    verdicts: counts('by verdict, all items'),
    health: counts('by health, the feeds at its end; empty where none had been asked'),
  })
  .meta({ id: 'CoverageStep' });

const seconds = z.number().nullable();

export const CoverageDelay = z
  .object({
    measured: z.number().int().describe('items with a delay'),
    p50: seconds.describe('seconds: half of them took no longer'),
    p95: seconds.describe('seconds; null where nothing was measured, or where it took longer than the last bin tells'),
    bins: z
      .array(
        z.object({
          from: z.number().describe('seconds'),
          to: seconds.describe('not within; null in the last'),
          items: z.number().int(),
        }),
      )
      .describe('without gaps, in order'),
    unread: z.number().int().describe('not judged yet'),
    baseline: z.number().int().describe('in their feeds before these were first read'),
    undated: z.number().int().describe('without a publication date'),
  })
  .describe('from the publication of an item, as its feed dates it, until it was judged')
  .meta({ id: 'CoverageDelay' });

export const Coverage = z
  .object({
    clock: z.enum(clocks),
    from: instant,
    to: instant.describe('not within'),
    step: z.enum(stepNames),
    position: z.number().int().describe('of the last event that the answer takes into account'),
    steps: z.array(CoverageStep),
    before: z.number().int().describe('items before the period'),
    after: z.number().int().describe('items after it'),
    first: instant.nullable().describe('the hour of the first item of all; null where there is none'),
    delay: CoverageDelay,
  })
  .meta({ id: 'Coverage' });
