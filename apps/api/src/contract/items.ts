/** Shapes of the item list: everything that came in, with its verdict, the reason, and its trace. */
import { z } from 'zod';
import { answeredMoment, Publisher, Removal, RulingNote } from './evidence.js';
import { instant } from './instant.js';
import { PageTold, RefusedDate } from './page-told.js';
import { ToldStep } from './told-step.js';

export const itemVerdicts = ['pending', 'relevant', 'copy', 'not-relevant', 'unreadable'] as const;

export const Match = z
  .object({ group: z.string(), term: z.string(), where: z.enum(['headline', 'text']), weight: z.number() })
  .meta({ id: 'Match' });

export const Item = z
  .object({
    id: z.string(),
    url: z.string(),
    title: z.string(),
    publisher: Publisher,
    feed: z.string(),
    lang: z.string(),
    publishedAt: instant.optional(),
    discoveredAt: instant,
    understood: z
      .boolean()
      .describe('false for what is about the summit and in a language of which only quotations are read, no claims'),
    verdict: z.enum(itemVerdicts),
    reason: z.string().describe('a sentence for people'),
    because: z.array(Match),
    score: z.number().nullable(),
    threshold: z.number().nullable(),
    copyOf: z.string().nullable(),
    revisions: z.number().int(),
    removed: Removal.nullable().describe(
      'set when its text was erased, or another article’s that had the very same; `by` is `policy` where it was let go by the policy of retention',
    ),
    ruled: z
      .object({
        relevant: z.boolean(),
        batch: z.string().optional().describe('of the order that it was given in together with others'),
        ...RulingNote.shape,
      })
      .nullable()
      .describe('what a person says that it is about; null where nobody has said'),
    findings: z.object({
      outcomes: z.number().int(),
      followUps: z.number().int(),
      reactions: z.number().int(),
      quotes: z.number().int(),
    }),
    says: z
      .object({
        topics: z.array(z.string()).describe('of its outcomes'),
        actors: z.array(z.string()).describe('who reacts or is quoted'),
        matters: z.array(z.string()).describe('for example outcome:ceasefire'),
      })
      .describe('what its findings are about; `topic:`, `actor:` and `matter:` of the filter ask for it'),
  })
  .meta({ id: 'Item' });

const offset = z.number().int().min(0);
export const MarkedSpan = z
  .object({ start: offset, end: offset })
  .meta({ id: 'MarkedSpan', description: 'UTF-16 offsets, end exclusive' });

export const Found = z
  .object({
    title: z.array(MarkedSpan).describe('what was searched for, in the title'),
    passage: z
      .object({ text: z.string(), marks: z.array(MarkedSpan) })
      .nullable()
      .describe('the first place in the archived text; null where it is nowhere there'),
  })
  .meta({ id: 'Found' });

export const ListedItem = Item.extend({
  found: Found.nullable().describe('null where no words were asked for'),
}).meta({ id: 'ListedItem' });

export const ItemPage = z
  .object({
    items: z.array(ListedItem),
    total: z.number().int(),
    counts: z.record(z.string(), z.number().int()).describe('items by verdict, before the verdict filter'),
    next: z.string().nullable().describe('cursor of the next page'),
    anchor: z.string().describe('as a cursor it keeps out what is discovered later'),
    ...answeredMoment,
    upTo: z.number().int().describe('the same as position'),
  })
  .meta({ id: 'ItemPage' });

export const Completion = z
  .object({
    from: offset,
    to: offset.describe('the range of `q` that `insert` takes the place of, in UTF-16 units'),
    insert: z.string(),
    note: z.string().describe('of a key what it is about; of a value how many items have it'),
  })
  .meta({ id: 'Completion' });

export const TraceStep = z
  .object({
    position: z.number().int(),
    type: z.string(),
    at: instant,
    told: ToldStep.describe('what it was, with its values'),
    summary: z.string().describe('the same as a sentence in English'),
    by: z.string().nullable().describe('the person whose ruling it is; null for what the service did'),
    data: z.unknown(),
  })
  .meta({ id: 'TraceStep' });

export const Mark = z
  .object({
    kind: z.enum(['outcome', 'meeting', 'reaction', 'quote']),
    label: z.string().describe('for example "ceasefire · not agreed"'),
    matter: z.string().nullable(),
    doubtful: z.boolean().describe('its reader is not sure of it: it moves no status'),
    start: z.number().int(),
    end: z.number().int(),
  })
  .meta({ id: 'Mark' });

export const ItemDetail = Item.extend({
  ...answeredMoment,
  trace: z.array(TraceStep).describe('up to the moment asked for'),
  text: z
    .string()
    .nullable()
    .describe('archived text, headline first; null when the page was not readable or the text was erased'),
  textHash: z.string().nullable(),
  page: PageTold.nullable().describe('what the page says about itself, as it was last read; null before'),
  refusedDates: z
    .array(RefusedDate)
    .describe('not taken: no calendar has them, nobody can read them, or they lie more than a day ahead'),
  marks: z.array(Mark).describe('findings as offsets into text, ordered by start'),
}).meta({ id: 'ItemDetail' });

export const NewErasure = z
  .strictObject({
    reason: z.string().trim().min(1).max(500).describe('shown in the place of the text, and kept in the log for ever'),
  })
  .meta({ id: 'NewErasure' });

export const Erasure = z
  .object({
    article: z.string(),
    at: instant,
    reason: z.string().describe('of the first order, where this one repeats it'),
    by: z.string(),
    texts: z.number().int().describe('revisions of the text that were erased'),
    pages: z.number().int(),
    others: z.array(z.string()).describe('ids of other articles that had the very same text: it is gone for them too'),
    remains: z.string().describe('a sentence for people: what an erasure does not take away'),
  })
  .meta({ id: 'Erasure' });
