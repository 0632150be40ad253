/** Shapes of what people decide: the order, what it would change, what it made, and the queue of questions. */
import { questionKinds } from '#core';
import { z } from 'zod';
import { BriefLine, Evidence } from './evidence.js';
import { instant } from './instant.js';

const offset = z.number().int().min(0);
const matter = z.string().min(1).max(400).describe('for example outcome:ceasefire');
const names = z.array(z.string().trim().min(1).max(200)).max(50);
const place = z.string().trim().min(1).max(200).nullable();

export const FindingPlace = z
  .strictObject({
    matter: matter.describe('under which the report is shown'),
    article: z.string(),
    textHash: z.string(),
    start: offset,
    end: offset,
    value: z.string().optional().describe('where two claims share a sentence'),
  })
  .meta({ id: 'FindingPlace' });

export const Correction = z
  .strictObject({
    topic: z.string().optional(),
    status: z.string().optional(),
    parties: names.optional(),
    kind: z.string().optional().describe('of a meeting'),
    participants: names.optional(),
    place: place.optional(),
    when: place.optional(),
    actor: z.string().trim().min(1).max(200).optional(),
    stance: z.string().optional(),
    toward: z.string().optional(),
  })
  .meta({ id: 'Correction' });

export const KeyFields = Correction.omit({ status: true, parties: true, stance: true }).meta({
  id: 'KeyFields',
  description: 'what the reports are about; without it, a matter of their own that is known by its number',
});

const act = <A extends string>(...acts: A[]) => z.enum(acts as [A, ...A[]]);

/** What is asked for; who and why come beside it. */
export const RulingAsked = z
  .discriminatedUnion('act', [
    z.strictObject({ act: act('confirm', 'reject', 'lift-finding'), finding: FindingPlace }),
    z.strictObject({ act: act('correct'), finding: FindingPlace, to: Correction }),
    z.strictObject({ act: act('lift'), ruling: z.string().describe('subject of a ruling on a finding') }),
    z.strictObject({ act: act('merge'), matter, into: matter }),
    z.strictObject({
      act: act('split'),
      matter,
      reports: z.array(FindingPlace).min(1).max(200),
      as: KeyFields.optional(),
    }),
    z.strictObject({ act: act('lift-merge', 'lift-settlement'), matter }),
    z.strictObject({ act: act('lift-split'), matter, part: matter }),
    z.strictObject({ act: act('settle'), matter, value: z.string() }),
    z.strictObject({
      act: act('mute', 'unmute', 'never-sole', 'lift-never-sole'),
      source: z.string().trim().min(1).max(300).describe('publisher by its name'),
    }),
    z.strictObject({ act: act('relevant', 'irrelevant', 'lift-item'), item: z.string().min(1).max(100) }),
    z.strictObject({ act: act('dismiss', 'reopen'), question: z.string().max(40), matter }),
  ])
  .meta({ id: 'RulingAsked' });

export const NewRuling = z
  .strictObject({
    ruling: RulingAsked,
    reason: z.string().trim().min(1).max(500).describe('shown beside what it changes, and kept in the log for ever'),
    by: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .default('admin')
      .describe('who decides, as the desk knows them; of whoever signed in by name it is that name'),
    expectedVersion: offset
      .optional()
      .describe('`version` as it was shown; another one by now is refused with 409. Without it, whatever it is'),
  })
  .meta({ id: 'NewRuling' });

export const NewRulingPreview = z.strictObject({ ruling: RulingAsked }).meta({ id: 'NewRulingPreview' });

export const BriefState = z
  .object({
    value: z.string(),
    since: instant,
    contradicted: z.boolean(),
    origins: z.number().int(),
    articles: z.number().int(),
    official: z.boolean(),
    belief: z.enum(['machine', 'person']),
  })
  .meta({ id: 'BriefState' });

export const RulingEffect = z
  .object({
    matter: z.string(),
    before: BriefState.nullable().describe('null: nothing stood'),
    after: BriefState.nullable().describe('null: nothing would stand any more'),
  })
  .meta({ id: 'RulingEffect' });

export const RulingPreview = z
  .object({
    subject: z.string().describe('of the ruling'),
    version: z.number().int().describe('to be sent along as expectedVersion'),
    effects: z.array(RulingEffect),
  })
  .meta({ id: 'RulingPreview' });

export const GivenRuling = z
  .object({
    subject: z.string(),
    version: z.number().int().describe('of the ruling’s subject now'),
    isNew: z.boolean().describe('false for a repeat, which changed nothing'),
    effects: z.array(RulingEffect).describe('empty for a repeat'),
  })
  .meta({ id: 'GivenRuling' });

export const Ruling = z
  .object({
    subject: z.string(),
    version: z.number().int(),
    act: z
      .string()
      .describe('confirmed, corrected, rejected, merged, split, settled, muted, never-sole, dismissed or judged'),
    matters: z.array(z.string()),
    source: z.string().nullable(),
    to: z.string().nullable().describe('value, matter or part that it leads to'),
    by: z.string(),
    reason: z.string(),
    at: instant,
    stands: z.boolean().describe('false: the sentence that it was on is gone from its article'),
  })
  .meta({ id: 'Ruling' });

export const Proposal = z
  .object({
    ruling: RulingAsked,
    subject: z.string(),
    version: z.number().int().describe('to be sent along as expectedVersion'),
    effects: z.array(RulingEffect),
  })
  .meta({ id: 'Proposal' });

export const Question = z
  .object({
    id: z.string(),
    kind: z.enum(questionKinds),
    matter: z.string(),
    other: z.string().nullable().describe('the other matter, of a pair that may be one'),
    line: BriefLine.nullable().describe('null where no report counts'),
    since: instant,
    worth: z.number().int(),
    evidence: z.array(Evidence).describe('the sentences to look at, at most 20'),
    proposals: z.array(Proposal).describe('each can be posted to /rulings with a reason'),
  })
  .meta({ id: 'Question' });

export const ReviewPage = z
  .object({
    total: z.number().int(),
    counts: z.record(z.string(), z.number().int()).describe('of all questions, by kind'),
    questions: z.array(Question).describe('the worthiest first'),
    next: z.string().nullable().describe('cursor of the next page'),
  })
  .meta({ id: 'ReviewPage' });
