/** Shapes of all that people ever decided: what stands and what does not any more, with how it ended. */
import { z } from 'zod';
import { answeredMoment, Belief, Evidence, RulingNote } from './evidence.js';
import { RulingAsked } from './rulings.js';

export const decisionActs = [
  'confirmed',
  'corrected',
  'rejected',
  'merged',
  'split',
  'settled',
  'muted',
  'never-sole',
  'dismissed',
  'judged',
] as const;

export const Believed = z
  .object({
    matter: z.string(),
    machine: Belief.nullable().describe('what the machine alone believes of it; null: nothing'),
    people: Belief.nullable().describe('what stands after all rulings; null: no report counts'),
  })
  .meta({ id: 'Believed' });

export const Decision = z
  .object({
    id: z.string().describe('the same for ever'),
    subject: z.string().describe('of the ruling'),
    version: z.number().int().describe('of the subject now: to be sent along with `undo` as expectedVersion'),
    act: z.enum(decisionActs),
    state: z
      .enum(['standing', 'asleep', 'lifted', 'replaced'])
      .describe(
        'asleep: the sentence that it was on is gone from its article; replaced: by another decision in its place',
      ),
    ...RulingNote.omit({ type: true }).shape,
    matters: z.array(z.string()).describe('the one that it was given on first'),
    source: z.string().nullable(),
    to: z.string().nullable().describe('value, matter or part that it leads to'),
    machine: z.string().nullable().describe('of a ruling on a finding: the status or stance that the machine had read'),
    evidence: z.array(Evidence).describe('the sentences that it is on, as the machine read them; at most 20'),
    believed: z.array(Believed).describe('of each of its matters, at the moment that is answered'),
    ended: RulingNote.nullable().describe('who took it back or decided otherwise; null while it stands'),
    undo: RulingAsked.nullable().describe('what takes it back; null where nothing is to be, and for a past moment'),
  })
  .meta({ id: 'Decision' });

export const DecisionPage = z
  .object({
    ...answeredMoment,
    total: z.number().int(),
    counts: z.record(z.string(), z.number().int()).describe('by act, before the filter of acts'),
    standing: z.number().int().describe('before the filter of states'),
    undone: z.number().int(),
    decisions: z.array(Decision).describe('the newest first'),
    next: z.string().nullable().describe('cursor of the next page'),
  })
  .meta({ id: 'DecisionPage' });
