/** Shapes for what became of events in the views: counts, what was set aside, and a rebuild under way. */
import { z } from 'zod';
import { instant } from './instant.js';

export const ParkedEvent = z
  .object({
    position: z.number().int(),
    type: z.string(),
    because: z.string().describe('what went wrong when it was projected'),
  })
  .meta({ id: 'ParkedEvent' });

export const Rebuild = z
  .object({
    build: z.number().int(),
    state: z.enum(['running', 'done', 'cancelled']),
    by: z.string(),
    because: z.string(),
    since: instant,
    until: instant.nullable(),
    position: z.number().int().describe('events that it holds'),
    target: z.number().int().describe('events that the served views hold'),
  })
  .meta({ id: 'Rebuild' });

export const Projection = z
  .object({
    appended: z.number().int().describe('events in the log'),
    projected: z.number().int().describe('of these, as many as the views know; applied, parked and filtered together'),
    applied: z.number().int().describe('events that changed a view'),
    parked: z.number().int().describe('events that were set aside with their cause'),
    filtered: z.number().int().describe('events that concern no view'),
    events: z.array(ParkedEvent).describe('the parked ones, oldest first'),
    rebuild: Rebuild.nullable().describe('the latest one'),
  })
  .meta({ id: 'Projection' });

export const NewRebuild = z
  .strictObject({ because: z.string().min(1).max(300).default('all views are to be made anew') })
  .meta({ id: 'NewRebuild' });
