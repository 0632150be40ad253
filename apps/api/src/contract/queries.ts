/** What the routes may be asked in their query. A parameter that is unknown, or given twice, is refused by name. */
import { clocks, isoMoment, questionKinds, type Clock } from '#core';
import { stepNames } from '#search';
import { isZone } from '#telling';
import { z } from 'zod';
import { decisionActs } from './decisions.js';

const momentExpected = { error: 'an ISO 8601 time is expected, for example 2025-08-16T12:00Z' };
const moment = z
  .string(momentExpected)
  .refine((text) => isoMoment(text) !== null, momentExpected)
  .transform((text) => new Date(text).toISOString());

const wholeNumber = z
  .string()
  .regex(/^\d{1,15}$/, { error: 'a whole number is expected' })
  .transform(Number);
const positive = z
  .string()
  .regex(/^[1-9]\d{0,14}$/, { error: 'a whole number above 0 is expected' })
  .transform(Number);

/** At most `most` are given, however many are asked for. */
const limit = (standard: number, most: number) =>
  positive
    .optional()
    .transform((asked) => Math.min(most, asked ?? standard))
    .describe(`at most ${most}; without it ${standard}`);

const clock = z
  .enum(clocks, { error: `one of ${clocks.join(', ')} is expected` })
  .optional()
  .describe('learnt: as the log knew it then; happened: what had happened by then, of all that is known now');

/** What may be asked as of a past moment. */
const dated = { asOf: moment.optional().describe('ISO 8601: as it stood at that moment; without it, now'), clock };

interface Asked {
  readonly asOf?: string | undefined;
  readonly clock?: Clock | undefined;
}

const hasItsMoment = ({ asOf, clock: asked }: Asked) => asked === undefined || asOf !== undefined;
const clockAlone = { path: ['clock'], error: 'says on which clock asOf is meant, and is given together with it' };

export const MomentQuery = z.strictObject(dated).refine(hasItsMoment, clockAlone);

const zone = z
  .string()
  .max(64)
  .refine(isZone, { error: 'an IANA zone is expected, for example Europe/Berlin' })
  .optional()
  .describe('IANA zone in which times are told; without it, that of the summit');

/** Of a page without script. */
export const PaperQuery = z.strictObject({ ...dated, zone }).refine(hasItsMoment, clockAlone);

const span = z
  .string()
  .regex(/^\d{1,9}-\d{1,9}$/, { error: 'two offsets are expected, for example 120-168' })
  .transform((given) => {
    const [start = 0, end = 0] = given.split('-').map(Number);
    return { start, end };
  });

/** Of an archived text, and a sentence in it. */
export const PassageQuery = z
  .strictObject({
    text: z.string().max(128).optional().describe('hash of the text; without it, the latest'),
    mark: span.optional().describe('offsets of a sentence, `start-end`, end exclusive'),
    ...dated,
    zone,
  })
  .refine(hasItsMoment, clockAlone);

export const DeliveriesQuery = z
  .strictObject({
    ...dated,
    undelivered: z.enum(['true']).optional().describe('only what is owed or was given up, and all of that'),
    subscription: z.string().optional().describe('only of this one'),
    notice: z.string().max(600).optional().describe('only of this notice'),
  })
  .refine(hasItsMoment, clockAlone);

export const DeliveryCountQuery = z.strictObject({
  subscription: z.string().optional().describe('only of this one'),
  notice: z.string().max(600).optional().describe('only of this notice'),
});

const typedFilter = z
  .string()
  .describe(
    'a filter, for example `verdict:relevant source:"Harbour Wire" lang:ru,de since:2025-08-14 topic:ceasefire actor:Merz -is:copy "exact phrase" word*`: ' +
      'all must hold; keys are verdict, source, feed, lang, since, until, is, has, topic (of an outcome that it tells of), ' +
      'actor (who reacts or is quoted), matter (`outcome:ceasefire`), batch; words are sought in titles, publishers and texts',
  );

export const CompletionQuery = z.strictObject({
  q: z.string().max(1000).default('').describe('the filter as typed so far'),
  at: wholeNumber.optional().describe('the caret, in UTF-16 units; without it, the end'),
});

export const ItemQuery = z
  .strictObject({
    verdict: z.string().optional(),
    feed: z.string().optional(),
    lang: z.string().optional(),
    understood: z
      .enum(['yes', 'no'])
      .optional()
      .describe('no: what is about the summit in languages of which no claims are read'),
    q: typedFilter.optional(),
    cursor: positive.optional().describe('`next` of the page before, or the `anchor` of any'),
    skip: wholeNumber
      .optional()
      .describe('so many items are passed over; with `anchor` as cursor these are always the same'),
    limit: limit(50, 200),
    ...dated,
  })
  .refine(hasItsMoment, clockAlone);

export const ViewQuery = z
  .strictObject({
    key: z.string().optional().describe('only the document under this key'),
    after: z.string().optional().describe('`next` of the page before: only keys beyond it'),
    limit: limit(100, 1000),
    ...dated,
  })
  .refine(hasItsMoment, clockAlone)
  .refine(({ key, after }) => key === undefined || after === undefined, {
    path: ['key'],
    error: 'names one document, which has no next page: give either key or after',
  });

export const ChangeQuery = z
  .strictObject({
    since: moment.describe('ISO 8601: changes after this moment; required'),
    until: moment.optional().describe('ISO 8601: up to and with this moment; without it, now'),
    clock,
    cursor: positive.optional().describe('`next` of the page before'),
    limit: limit(50, 200),
  })
  .refine(({ since, until }) => until === undefined || since <= until, {
    path: ['since'],
    error: 'lies after until; nothing can be between them',
  });

export const CoverageQuery = z
  .strictObject({
    from: moment
      .optional()
      .describe('ISO 8601; without it, two weeks before the talks, or the first item where that is later'),
    to: moment.optional().describe('ISO 8601; without it, the last item'),
    step: z
      .enum(stepNames, { error: `one of ${stepNames.join(', ')} is expected` })
      .optional()
      .describe('without it, the shortest of which a hundred hold the period; days and weeks are those of UTC'),
    clock: z
      .enum(clocks, { error: `one of ${clocks.join(', ')} is expected` })
      .default('happened')
      .describe('happened: by publication; learnt: by discovery'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, {
    path: ['from'],
    error: 'does not lie before to; nothing can be between them',
  });

export const ReviewQuery = z.strictObject({
  kind: z
    .enum(questionKinds, { error: `one of ${questionKinds.join(', ')} is expected` })
    .optional()
    .describe('only questions of this kind'),
  cursor: z.string().max(100).optional().describe('`next` of the page before'),
  limit: limit(20, 50),
});

export const DecisionQuery = z
  .strictObject({
    act: z
      .enum(decisionActs, { error: `one of ${decisionActs.join(', ')} is expected` })
      .optional()
      .describe('only decisions of this kind'),
    state: z
      .enum(['standing', 'undone'], { error: 'one of standing, undone is expected' })
      .optional()
      .describe('undone: taken back, or decided otherwise since'),
    matter: z.string().max(400).optional().describe('only what concerns this matter'),
    article: z.string().max(100).optional().describe('only what is about sentences of this article'),
    subject: z.string().max(500).optional().describe('only this subject of rulings'),
    cursor: z.string().max(600).optional().describe('`next` of the page before'),
    limit: limit(50, 200),
    ...dated,
  })
  .refine(hasItsMoment, clockAlone);

export const EventQuery = z.strictObject({
  after: wholeNumber.optional().describe('position; only events beyond it'),
  limit: limit(100, 1000),
});

export const ShownQuery = z
  .strictObject({
    from: wholeNumber.optional().describe('where a sentence begins in the text that was read from the page'),
    to: wholeNumber.optional().describe('where it ends; it is marked on the page, where it stands there'),
  })
  .refine(({ from, to }) => (from === undefined) === (to === undefined), {
    path: ['to'],
    error: 'is given together with from',
  });

/** In a path. */
export const PositionIn = wholeNumber;

export const DifferenceQuery = z
  .strictObject({
    one: z.string().max(400).describe('key of a sentence'),
    other: z.string().max(400).describe('key of another about the same matter'),
    ...dated,
  })
  .refine(hasItsMoment, clockAlone);

export const LastEventId = wholeNumber.optional();
