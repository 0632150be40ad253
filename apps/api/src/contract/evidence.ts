/** Shapes of the brief, as the API answers them. Every line leads to exact characters of archived articles. */
import { clocks } from '#core';
import { z } from 'zod';
import { instant } from './instant.js';

/** Which moment an answer is of. */
export const answeredMoment = {
  asOf: instant.describe('now, or the moment asked for'),
  clock: z.enum(clocks).describe('the clock that asOf is meant on'),
  position: z.number().int().describe('of the last event that the answer takes into account'),
};

export const Publisher = z
  .object({
    name: z.string(),
    kind: z.string().optional().describe('wire, newspaper, government …; absent when unknown'),
  })
  .meta({ id: 'Publisher' });

export const Removal = z
  .object({ at: instant, reason: z.string(), by: z.string().describe('who ordered it') })
  .meta({ id: 'Removal' });

export const RulingNote = z
  .object({
    by: z.string(),
    reason: z.string(),
    at: instant,
    type: z.string().describe('of the fact that it was given by'),
  })
  .meta({ id: 'RulingNote' });

export const Belief = z.object({ value: z.string(), contradicted: z.boolean() }).meta({ id: 'Belief' });

export const Verdict = RulingNote.extend({
  verdict: z.enum([
    'confirmed',
    'corrected',
    'settled',
    'rejected',
    'muted',
    'irrelevant',
    'overruled',
    'unbacked',
    'moved',
  ]),
  machine: z.string().nullable().describe('the status or stance that the machine read, where another counts'),
}).meta({ id: 'Verdict' });

export const Evidence = z
  .object({
    article: z.string().describe('id of the article'),
    url: z.string(),
    title: z.string(),
    publisher: Publisher,
    publishedAt: instant.optional(),
    lang: z.string().optional(),
    value: z.string().describe('the status or stance that this sentence claims'),
    attributedTo: z.array(z.string()).describe('who claims it; empty: the article in its own voice'),
    copyOf: z.string().nullable().describe('id of the article whose text this one repeats'),
    doubtful: z
      .boolean()
      .describe('its reader is not sure of it, and no person stands behind it: it is shown, and moves no status'),
    baseline: z.boolean().describe('part of a source’s first import'),
    textHash: z.string(),
    start: z.number().int().describe('UTF-16 offset into the archived text'),
    end: z.number().int().describe('exclusive'),
    sentence: z.string().nullable().describe('exactly the archived characters; null when the text is not at hand'),
    before: z.string().describe('up to 160 characters of context'),
    after: z.string(),
    removed: Removal.nullable().describe('set when the text was erased: there is no sentence then'),
    ruled: Verdict.nullable().describe('what a person ruled on it; null: it stands as the machine read it'),
  })
  .meta({ id: 'Evidence' });

export const Due = z
  .object({ from: z.iso.date(), to: z.iso.date() })
  .meta({ id: 'Due', description: 'days on calendars, both included; far apart where the words are vague' });

export const Turn = z
  .object({
    value: z.string(),
    at: instant,
    because: Evidence,
    due: Due.optional(),
    instead: z
      .object({ due: Due, because: Evidence })
      .optional()
      .describe('of a meeting put on other days: those before'),
  })
  .meta({ id: 'Turn' });

export const About = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('outcome'), topic: z.string(), parties: z.array(z.string()) }),
    z.object({
      kind: z.literal('meeting'),
      meetingKind: z.string(),
      participants: z.array(z.string()),
      place: z.string().nullable(),
      when: z.string().nullable().describe('as the text says it'),
    }),
    z.object({
      kind: z.literal('reaction'),
      actor: z.string(),
      actorKind: z.string(),
      role: z.string().nullable(),
      affiliation: z.string().nullable(),
      toward: z.string(),
    }),
  ])
  .meta({ id: 'About' });

export const BriefLine = z
  .object({
    matter: z.string().describe('for example outcome:ceasefire'),
    kind: z.enum(['outcome', 'meeting', 'reaction']),
    about: About,
    value: z.string().describe('status or stance'),
    since: instant,
    former: z.string().nullable().describe('what it was before; null where it was first reported so'),
    turns: z.number().int().describe('how often it was told to stand, the first time included'),
    instead: Due.nullable().describe('of a meeting that was put on other days: those before'),
    origins: z.number().int().describe('independent origins in support'),
    articles: z.number().int().describe('articles in support, copies included'),
    copies: z.number().int().describe('those of them that repeat the text of another'),
    official: z
      .boolean()
      .describe('an official publication, the actor’s own words or what a person stands behind is among the support'),
    claimants: z
      .array(z.string())
      .describe(
        'by whose word alone it stands: those to whom all reports attribute it; empty where one says so itself or is first-hand',
      ),
    contradicted: z.boolean(),
    due: Due.nullable().describe('the days for which a meeting stands, or on which it was held'),
    episode: z.number().int().describe('of several meetings of the same people, which one; 1 for the first'),
    overdue: z.boolean().describe('its last day is over, and nobody tells that it was held or called off'),
    because: Evidence.describe('the sentence that brought the present status'),
    belief: z.enum(['machine', 'person']).describe('whose belief the value is'),
    machine: Belief.nullable().describe(
      'beside a person’s belief what the machine alone believes; null: the same, or nothing',
    ),
    ruling: RulingNote.nullable().describe('the latest ruling, or lifting of one, that concerns the matter'),
    learntAt: instant,
  })
  .meta({ id: 'BriefLine' });

const BriefMeeting = BriefLine.extend({
  perhapsOf: z
    .string()
    .nullable()
    .describe('of a meeting that may be another one of these, told otherwise: that one’s matter; a person decides'),
}).meta({ id: 'BriefMeeting' });

export const Brief = z
  .object({
    story: z.object({ id: z.string(), title: z.string(), place: z.string(), began: instant, zone: z.string() }),
    ...answeredMoment,
    outcomes: z.array(BriefLine),
    meetings: z.array(BriefMeeting),
    reactions: z.array(BriefLine),
    coverage: z
      .object({
        position: z
          .number()
          .int()
          .describe(
            'of the last event that its items are counted with; they are counted beside the views, and may be a step before or behind the position of the brief',
          ),
        items: z.number().int(),
        relevant: z.number().int(),
        copies: z.number().int(),
        unreadable: z.number().int(),
        notUnderstood: z.number().int().describe('relevant articles in languages the reader does not understand'),
        languages: z
          .array(z.object({ lang: z.string(), items: z.number().int() }))
          .describe('those languages, the most frequent first'),
        pending: z.number().int(),
        parked: z.number().int().describe('events that the views could not take in'),
        sources: z.object({
          total: z.number().int(),
          failing: z.array(z.string()).describe('ids of the feeds that fail, are blocked or are gone'),
          holed: z.array(z.string()).describe('ids of the feeds of which something was missed, and not found since'),
        }),
      })
      .nullable()
      .describe('of now; null for a past moment, of which it is not kept'),
  })
  .meta({ id: 'Brief' });

export const MatterDetail = BriefLine.extend({
  ...answeredMoment,
  history: z.array(Turn).describe('oldest first; by publication'),
  earlier: z.array(Turn).describe('how the meetings of the same people before this one ended'),
  support: z.array(Evidence).describe('oldest first, at most 100'),
  against: z.array(Evidence).describe('reports that say the opposite and were not overtaken'),
  others: z.array(Evidence).describe('reports of other statuses, at most 100'),
  aside: z.array(Evidence).describe('reports that do not count by a ruling, at most 100'),
  perhaps: z.array(BriefLine).describe('of a meeting: those that may be the same, told otherwise; a person decides'),
}).meta({ id: 'MatterDetail' });
