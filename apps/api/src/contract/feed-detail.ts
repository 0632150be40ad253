/** Shapes of one source: how it is in particular, and what people do with it. */
import { z } from 'zod';
import { Feed } from './feeds.js';
import { instant } from './instant.js';

export const FeedDetail = Feed.extend({
  addedAt: instant,
  addedBy: z.string().describe('story for the story file, else who asked for it'),
  pause: z
    .object({ at: instant, by: z.string(), because: z.string() })
    .nullable()
    .describe('null while it is polled, and for a past moment'),
}).meta({ id: 'FeedDetail' });

export const FeedPause = z
  .strictObject({ because: z.string().trim().min(1).max(500).describe('shown beside the feed, and kept in the log') })
  .meta({ id: 'FeedPause' });

export const FeedRemoval = z
  .strictObject({ because: z.string().trim().min(1).max(500).exactOptional() })
  .meta({ id: 'FeedRemoval' });

export const FeedPoll = z
  .object({ due: instant.describe('later than now where the publisher asked not to be asked before') })
  .meta({ id: 'FeedPoll' });
