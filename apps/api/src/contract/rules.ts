/** Shapes of the rules that people make of what the story is about, and of what they turn. */
import { ruleKinds } from '#core';
import { z } from 'zod';
import { BulkAnswer } from './bulk.js';
import { instant } from './instant.js';

const cursor = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .optional()
  .describe('`next` of the step before');
const who = {
  reason: z.string().trim().min(1).max(500).describe('kept in the log for ever'),
  by: z.string().trim().min(1).max(80).default('admin').describe('of whoever signed in by name it is that name'),
};

export const RelevanceRule = z
  .strictObject({
    on: z.enum(ruleKinds),
    value: z
      .string()
      .trim()
      .min(2)
      .max(200)
      .describe('words (`*` at the end: they may go on), a publisher’s name, or host and path (`news.example/sport`)'),
    relevant: z.boolean().describe('what an article with it is: about the summit, or not'),
  })
  .meta({ id: 'RelevanceRule' });

export const NewRule = z.strictObject({ rule: RelevanceRule, ...who }).meta({ id: 'NewRule' });
export const RuleLifting = z.strictObject(who).meta({ id: 'RuleLifting' });
export const RuleStepAsked = z.strictObject({ cursor }).meta({ id: 'RuleStepAsked' });
export const NewRulePreview = z.strictObject({ rule: RelevanceRule, cursor }).meta({ id: 'NewRulePreview' });

export const StandingRule = z
  .object({
    id: z.string(),
    ...RelevanceRule.shape,
    by: z.string(),
    reason: z.string(),
    at: instant,
    batch: z.string().describe('of the verdicts on items that follow from it: `batch:…` finds them'),
    lifted: z.object({ by: z.string(), reason: z.string(), at: instant }).nullable().describe('null while it stands'),
  })
  .meta({ id: 'StandingRule' });

export const TurnedItem = z
  .object({ item: z.string(), title: z.string(), publisher: z.string() })
  .meta({ id: 'TurnedItem' });

export const RulePreviewStep = z
  .object({
    looked: z.number().int().describe('items that this step held against it'),
    turned: z.array(TurnedItem).describe('those that it would turn'),
    agreed: z.number().int().describe('that have it and are judged so already'),
    kept: z.number().int().describe('that have it and of which a person has said what they are'),
    next: z.string().nullable().describe('cursor of the next step; null at the end'),
  })
  .meta({ id: 'RulePreviewStep' });

export const RuleStep = z
  .object({
    looked: z.number().int(),
    answers: z.array(BulkAnswer).describe('of the items that it turned'),
    next: z.string().nullable().describe('cursor of the next step; null at the end'),
  })
  .meta({ id: 'RuleStep' });
