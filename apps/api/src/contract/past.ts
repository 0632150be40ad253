/** Shapes of past moments: the views with their documents as they are kept, and what changed between two moments. */
import { clocks } from '#core';
import { z } from 'zod';
import { About, answeredMoment, Evidence, RulingNote } from './evidence.js';
import { instant } from './instant.js';

const kind = z.enum(['outcome', 'meeting', 'reaction']);

export const DatedView = z
  .object({
    name: z.string(),
    version: z.number().int().describe('rises whenever its documents change their shape'),
    clocks: z.array(z.enum(clocks)).describe('that it can be asked on'),
  })
  .meta({ id: 'DatedView' });

export const ViewPage = z
  .object({
    view: z.string(),
    version: z.number().int(),
    ...answeredMoment,
    total: z.number().int().describe('documents in the whole view'),
    docs: z.array(z.object({ key: z.string(), doc: z.unknown() })).describe('in the order of their keys'),
    next: z.string().nullable().describe('`after` of the next page'),
  })
  .meta({ id: 'ViewPage' });

export const Change = z
  .object({
    position: z.number().int(),
    matter: z.string(),
    kind,
    type: z.string().describe('of the fact, for example outcome-status-changed.v1'),
    before: z.string().nullable().describe('status or stance; null before the first report'),
    after: z.string().nullable().describe('null when no report stands any more'),
    happened: z.object({ at: instant, precision: z.string() }),
    learntAt: instant,
    baseline: z.boolean().describe('only a source’s first import brought it'),
    because: Evidence.nullable().describe('the sentence that brought it; null for what no sentence says'),
    ruling: RulingNote.nullable().describe('of a person, by which it is so; null for what follows from reports alone'),
  })
  .meta({ id: 'Change' });

export const MatterState = z
  .object({ value: z.string(), since: instant, contradicted: z.boolean() })
  .meta({ id: 'MatterState' });

export const NetChange = z
  .object({
    matter: z.string(),
    kind,
    about: About,
    before: MatterState.nullable().describe('at `since`; null where nothing was reported of it'),
    after: MatterState.nullable().describe('at `until`'),
    changes: z.number().int().describe('told of it in between'),
    last: z.number().int().nullable().describe('position of the latest of them; null where none was told'),
    because: Evidence.describe('the sentence behind what is different, or behind what stands'),
  })
  .meta({ id: 'NetChange' });

export const ChangePage = z
  .object({
    since: instant,
    until: instant,
    clock: z.enum(clocks),
    position: answeredMoment.position,
    total: z.number().int(),
    changes: z.array(Change).describe('the newest first'),
    next: z.string().nullable().describe('cursor of the next page'),
    matters: z.array(NetChange).describe('one for each matter that changed; on the first page only'),
  })
  .meta({ id: 'ChangePage' });
