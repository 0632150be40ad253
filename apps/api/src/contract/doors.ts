/** What programs that subscribe may ask of the calendar and the feeds, and where these are. */
import { meetingKinds, originLevels, outcomeTopics, serviceKinds, type MatterKind, type NoticeFilter } from '#core';
import { z } from 'zod';

const most = 50;
/** Several are parted by commas; without it, any. */
const several = z
  .string()
  .max(2000)
  .optional()
  .transform((given = '') => given.split(',').map((part) => part.trim()).filter((part) => part !== '').slice(0, most)); // oxfmt-ignore

const oneOf = (values: readonly string[]) =>
  several.refine((given) => given.every((value) => values.includes(value)), {
    error: `one or several of ${values.join(', ')} are expected, parted by commas`,
  });

const kinds = ['outcome', 'meeting', 'reaction'] as const satisfies readonly MatterKind[];
const origins = ['1', ...originLevels.map(String)] as const;

const filter = {
  kind: oneOf(kinds).describe('only these kinds, parted by commas: outcome, meeting, reaction'),
  to: several.describe('only these statuses or stances, as they are now'),
  from: several.describe('only what had one of these before; `none` stands for what is new'),
  topic: oneOf(outcomeTopics).describe('only outcomes on these topics'),
  actor: several.describe('only where one of these reacts, takes part or is a party'),
  origins: z.enum(origins).optional().describe('so many independent origins at least'),
  official: z.enum(['yes']).optional().describe('only with an official publication, or the word of those concerned'),
  distinct: z
    .enum(['yes'])
    .optional()
    .describe('nothing of a meeting that may be one of which the same was told before, with other people named'),
};

const key = z.string().max(100).optional().describe('the reading key, for programs that cannot sign in');

export const CalendarQuery = z.strictObject({
  key,
  kind: oneOf(meetingKinds).describe('only meetings of these kinds'),
  actor: filter.actor,
});

export const StateFeedQuery = z.strictObject({ key, ...filter }).omit({ from: true, distinct: true });
/** As a feed of the state; the addresses that are shown hold it. */
export const SubscribeQuery = StateFeedQuery.omit({ key: true });
const ofWatching = 'gap (what of a feed was not seen), source (a feed fails, is quiet or is well again) and silence (nothing is heard of what a subscription follows) only where they are named'; // oxfmt-ignore
/** Receivers that fail are nobody's concern who has only the reading key. */
export const ChangeFeedQuery = z.strictObject({
  key,
  ...filter,
  kind: oneOf([...kinds, 'gap', 'source', 'silence']).describe(`only these kinds; ${ofWatching}`),
});
/** Of the live stream, whose listeners sign in. */
export const StreamQuery = z.strictObject({
  ...filter,
  work: z.enum(['yes']).optional().describe('tells of long work, too; takes the role operator'),
  kind: oneOf([...kinds, ...serviceKinds]).describe(
    `only these kinds; ${ofWatching}, and so warning (a receiver fails)`,
  ),
});
export const ClaimsQuery = z.strictObject({ key });

/** What a state cannot be asked for, and a change can. */
interface OfChanges {
  readonly from?: readonly string[];
  readonly distinct?: 'yes' | undefined;
}

export function filterOf(asked: z.infer<typeof StateFeedQuery> & OfChanges): NoticeFilter {
  const { kind, to, from = [], topic, actor, origins: minOrigins = '1', official, distinct } = asked;
  return {
    ...{ kinds: kind as NoticeFilter['kinds'], to, from, topics: topic, actors: actor },
    ...{ minOrigins: Number(minOrigins), official: official === 'yes', distinct: distinct === 'yes' },
  };
}

export const Doors = z
  .object({
    key: z
      .string()
      .describe(
        'part of each address; whoever has it can read what they show. Empty for a token, which opens them itself',
      ),
    calendar: z.string(),
    brief: z.object({ atom: z.string(), json: z.string() }),
    changes: z.object({ atom: z.string(), json: z.string() }),
    claims: z.string(),
    mcp: z.string().describe('for assistants: the Model Context Protocol over HTTP'),
  })
  .meta({ id: 'Doors' });
