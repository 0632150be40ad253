/** The shape of what a step of an item's trace was: each kind with its values, for whoever words it. */
import { z } from 'zod';

const ruled = { by: z.string(), reason: z.string() };

const finding = z
  .object({ kind: z.enum(['outcome', 'meeting', 'reaction']), value: z.string().describe('status or stance') })
  .describe('as it was read');

const asked = z.object({
  model: z.string(),
  tokens: z.number().int(),
  dropped: z.array(z.object({ reason: z.string(), count: z.number().int() })).describe('statements not believed'),
  insteadBecause: z.string().nullable().describe('why another reader read in the place of the model'),
});

const ofPage = [
  z.object({ kind: z.literal('discovered'), feed: z.string(), isFirstImport: z.boolean() }),
  z.object({ kind: z.literal('headline-changed'), before: z.string(), after: z.string() }),
  z.object({ kind: z.literal('read'), words: z.number().int(), quality: z.number().describe('0 to 1') }),
  z.object({ kind: z.literal('unreadable'), detail: z.string() }),
  z.object({ kind: z.literal('judged'), relevant: z.boolean(), score: z.number(), threshold: z.number() }),
  z.object({ kind: z.literal('copy'), percent: z.number().int().describe('of the text, found in the other') }),
  z.object({
    kind: z.literal('revised'),
    nature: z.enum(['cosmetic', 'reworded', 'update', 'correction']).nullable().describe('null in the oldest facts'),
    material: z.boolean(),
    kinds: z.array(z.string()).describe('what changed: number, name, date …'),
    headlineChanged: z.boolean(),
    removed: z.number().int().describe('sentences'),
    added: z.number().int().describe('sentences'),
  }),
  z.object({ kind: z.literal('erased'), ...ruled }),
  z.object({ kind: z.literal('let-go'), because: z.string() }),
] as const;

const ofClaims = [
  z.object({
    kind: z.literal('read-for-claims'),
    reader: z.string(),
    version: z.string(),
    found: z.number().int(),
    reanchored: z.number().int().nullable().describe('of those, in sentences that stood there before'),
    leftOut: z.number().int().describe('found beyond those; of one article the first in its text are kept'),
    asked: asked.nullable().describe('null of readers that are part of the program'),
  }),
  z.object({ kind: z.literal('withdrawn'), matters: z.array(z.string()), because: z.string() }),
] as const;

const ofPeople = [
  z.object({ kind: z.literal('item-ruled'), relevant: z.boolean(), ...ruled }),
  z.object({ kind: z.literal('confirmed'), finding, ...ruled }),
  z.object({ kind: z.literal('rejected'), finding, ...ruled }),
  z.object({ kind: z.literal('corrected'), finding, to: finding, ...ruled }),
  z.object({ kind: z.literal('ruling-lifted'), ...ruled }),
] as const;

export const ToldStep = z.discriminatedUnion('kind', [...ofPage, ...ofClaims, ...ofPeople]).meta({ id: 'ToldStep' });
