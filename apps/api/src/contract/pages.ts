/** Shapes of what was seen when an item's page was asked for. */
import { z } from 'zod';
import { Removal } from './evidence.js';
import { ToldStep } from './told-step.js';

const Header = z.object({ name: z.string(), value: z.string() }).meta({ id: 'Header' });

const Exchange = z
  .object({
    url: z.string(),
    status: z.number().int(),
    requestHeaders: z.array(Header),
    headers: z.array(Header).describe('as they stood on the wire, in order; without cookies'),
  })
  .meta({ id: 'Exchange' });

export const SeenPage = z
  .object({
    position: z.number().int().describe('of the reading in the log'),
    at: z.string().describe('ISO 8601, UTC: when the answer was there, or of older readings when it had been read'),
    told: ToldStep.describe('what came of it: read or unreadable'),
    summary: z.string().describe('the same as a sentence in English'),
    pageHash: z.string(),
    kept: z.boolean().describe('false where the archive does not hold the page, as after an import of the log alone'),
    responseHash: z.string().nullable(),
    textHash: z.string().nullable().describe('of the text that was read from it'),
    response: z
      .object({
        asked: z.string(),
        finalUrl: z.string().describe('after redirects'),
        status: z.number().int(),
        contentType: z.string().nullable(),
        bytes: z.number().int().describe('of the page, decompressed'),
        exchanges: z.array(Exchange).describe('redirects, then the answer'),
      })
      .nullable()
      .describe('null of readings from before responses were kept, and where it was erased'),
    removed: Removal.nullable().describe('set when the page was erased, or let go by policy'),
  })
  .meta({ id: 'SeenPage' });
