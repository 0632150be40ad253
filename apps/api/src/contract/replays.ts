/** Shapes of replays: what another reader would make people believe, and what became of that. */
import { z } from 'zod';
import { Evidence } from './evidence.js';
import { instant } from './instant.js';

const whole = z.number().int();

export const ReplayCounts = z
  .object({
    articles: whole.describe('read again'),
    unread: whole.describe('of these, those whose text could not be read: they stay as they are'),
    findingsAdded: whole,
    findingsRemoved: whole,
    added: whole.describe('beliefs that would come'),
    removed: whole,
    changed: whole,
  })
  .meta({ id: 'ReplayCounts' });

export const Replay = z
  .object({
    id: z.string(),
    reader: z.string().describe('name@version'),
    state: z.enum(['running', 'ready', 'accepting', 'accepted', 'discarded']),
    startedAt: instant,
    position: whole.describe('of the last event that the difference knows of; 0 until it is ready'),
    counts: ReplayCounts,
    settled: z
      .object({ by: z.string(), at: instant, reason: z.string() })
      .nullable()
      .describe('who accepted or discarded it'),
  })
  .meta({ id: 'Replay' });

export const BeliefChange = z
  .object({
    matter: z.string(),
    kind: z.enum(['outcome', 'meeting', 'reaction']),
    before: Evidence.nullable().describe('the sentence that brought the present status; null: nothing was believed'),
    after: Evidence.nullable().describe('null: nothing would be believed any more'),
  })
  .meta({ id: 'BeliefChange' });

export const ReplayDetail = Replay.extend({
  added: z.array(BeliefChange).describe('at most 200, as the two below'),
  removed: z.array(BeliefChange),
  changed: z.array(BeliefChange),
  unread: z.array(z.object({ article: z.string(), because: z.string() })).describe('at most 100'),
}).meta({ id: 'ReplayDetail' });

export const ReplayVerdict = z
  .strictObject({ reason: z.string().max(500).default('').describe('why, for those who come later') })
  .meta({ id: 'ReplayVerdict' });
