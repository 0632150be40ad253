/** Shapes of the sources. */
import { feedHealths, publisherKinds, type HubStatus } from '#core';
import { z } from 'zod';
import { address } from './address.js';
import { instant } from './instant.js';

const because = z.string().describe('a sentence for people');
const health = z.enum(feedHealths);
const tags = z.array(z.string().trim().min(1).max(80)).max(20);
const selector = z.string().min(1).max(300).describe('CSS');

export const ListPage = z
  .strictObject({
    item: selector,
    link: selector.exactOptional(),
    title: selector.exactOptional(),
    date: selector.exactOptional(),
    summary: selector.exactOptional(),
  })
  .describe('a page without a feed: where on it the items stand; all but `item` are looked up inside an item')
  .meta({ id: 'ListPage' });

const CoverageGap = z
  .object({ after: instant, before: instant, because, filled: z.boolean() })
  .describe('two polls that share no item: what came between them was not seen, unless older pages filled it')
  .meta({ id: 'CoverageGap' });

const HealthChange = z.object({ at: instant, health, because }).meta({ id: 'HealthChange' });

const hubStatuses = ['requested', 'verified', 'denied', 'lapsed', 'leaving'] as const satisfies readonly HubStatus[];

export const Push = z
  .object({
    status: z.enum(hubStatuses),
    hub: z.string(),
    because: because.describe('why it is not verified; empty while it is'),
    until: instant.exactOptional().describe('ISO 8601, UTC: when the lease ends, or ended'),
    spares: z.boolean().describe('whether the hub brings the news, so that polls are few'),
  })
  .describe('the subscription to its hub (WebSub)')
  .meta({ id: 'Push' });

export const Feed = z
  .object({
    id: z.string(),
    url: z.string(),
    publisher: z.string(),
    kind: z.string(),
    country: z.string().optional(),
    lang: z.string(),
    tags: z.array(z.string()).optional(),
    list: ListPage.optional(),
    health,
    because,
    healthSince: instant,
    healthHistory: z.array(HealthChange).describe('the newest last'),
    paused: z.boolean(),
    movedFrom: z.string().optional(),
    distrusted: z.string().optional().describe('why it is never asked conditionally'),
    gaps: z.array(CoverageGap),
    items: z.number().int(),
    lastItemAt: z.string().describe('ISO 8601, UTC; empty before the first item'),
    lastPolledAt: z.string().describe('empty for a past moment, of which the polling is not kept'),
    nextPollAt: z.string(),
    failures: z.number().int().describe('in a row; 0 for a past moment'),
    push: Push.exactOptional(),
  })
  .meta({ id: 'Feed' });

export const NewFeed = z
  .strictObject({
    url: address,
    publisher: z.string().min(1).max(120),
    kind: z.enum(publisherKinds),
    lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
    country: z.string().max(2).exactOptional(),
    tags: tags.exactOptional(),
    list: ListPage.exactOptional(),
  })
  .meta({ id: 'NewFeed' });

export const Polling = z
  .object({ queued: z.number().int().describe('feeds that are due now') })
  .meta({ id: 'Polling' });
