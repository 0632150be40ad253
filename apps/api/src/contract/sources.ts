/** Shapes of looking at a source before it is added. */
import { publisherKinds } from '#core';
import { z } from 'zod';
import { address } from './address.js';
import { ListPage } from './feeds.js';

const whole = z.number().int();
const unfinished = z.array(z.string()).describe('sentences for people: what there was no time for');
const publisher = z.string().trim().min(1).max(120);
const kind = z.enum(publisherKinds);

export const SourceAddress = z
  .strictObject({
    address: z
      .string()
      .trim()
      .min(1)
      .max(2000)
      .describe('of a feed, an article, a home page; the scheme may be left out'),
  })
  .meta({ id: 'SourceAddress' });

const FeedSummary = z
  .object({
    format: z.enum(['rss', 'rdf', 'atom', 'json', 'sitemap', 'list']),
    items: whole,
    newestAt: z.string().optional().describe('ISO 8601: of the youngest item with a date'),
    lang: z.string().optional(),
  })
  .meta({ id: 'FeedSummary' });

export const SourceCandidate = z
  .object({
    url: z.string(),
    title: z.string(),
    found: z
      .enum(['address', 'declared', 'linked', 'sitemap', 'guessed'])
      .describe(
        'how: it is the address itself; the page declares it, or links to it; robots.txt names it; a usual place',
      ),
    read: FeedSummary.optional().describe('absent for a feed that was not read; trouble says why'),
    trouble: z.string().optional().describe('a sentence for people'),
  })
  .meta({ id: 'SourceCandidate' });

export const Discovery = z
  .object({
    address: z.string().describe('where the page was found'),
    title: z.string().optional(),
    candidates: z.array(SourceCandidate).describe('best first'),
    list: ListPage.optional().describe('where items seem to stand on the page itself, for want of a feed'),
    unfinished,
  })
  .meta({ id: 'Discovery' });

export const NewPreview = z
  .strictObject({
    url: address,
    list: ListPage.exactOptional(),
    publisher: publisher.exactOptional(),
    kind: kind.exactOptional().describe('of the publisher: official ones weigh more'),
    lang: z.string().max(40).exactOptional(),
  })
  .meta({ id: 'NewPreview' });

const PreviewJudgement = z
  .object({
    relevant: z.boolean(),
    score: z.number(),
    threshold: z.number(),
    because: z.array(
      z.object({ group: z.string(), term: z.string(), where: z.enum(['headline', 'text']), weight: z.number() }),
    ),
  })
  .meta({ id: 'PreviewJudgement' });

export const PreviewItem = z
  .object({
    title: z.string(),
    url: z.string().optional(),
    publishedAt: z.string().optional().describe('ISO 8601'),
    page: z.enum(['read', 'failed', 'unread']).describe('unread: there was no time to ask for it'),
    because: z.string().describe('why it was not read; empty for what was'),
    quality: z.number().nullable().describe('0 to 1: how sure the reader is to have the article whole and alone'),
    words: whole,
    judgement: PreviewJudgement,
    basis: z.enum(['page', 'entry']).describe('what was judged: the page, or the feed’s own headline and summary'),
    claims: whole.describe('outcomes, meetings and reactions found on the page'),
  })
  .meta({ id: 'PreviewItem' });

export const PreviewNotice = z
  .object({
    type: z.string(),
    kind: z.enum(['outcome', 'meeting', 'reaction', 'replay']),
    matter: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    sentence: z.string().nullable().describe('null when no sentence says it, or its text is not at hand'),
    title: z.string(),
    url: z.string(),
    publisher: z.string(),
    subscriptions: z.array(z.object({ id: z.string(), label: z.string() })).describe('that it would be sent to'),
  })
  .meta({ id: 'PreviewNotice' });

export const Preview = z
  .object({
    url: z.string(),
    feed: FeedSummary.extend({ title: z.string().optional() }),
    items: z.array(PreviewItem).describe('the latest, at most 10'),
    notices: z
      .array(PreviewNotice)
      .describe('that these items would have raised had they come in as news; a first import raises none'),
    basis: z.enum(['now', 'nothing']).describe('the state from which the notices follow'),
    unfinished,
  })
  .meta({ id: 'Preview' });
