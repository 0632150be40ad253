/** What is asked of the item list, from the filter that people type and from parameters of their own. */
import { askItems, type Actor, type Condition, type ItemVerdict } from '#core';
import { markedIn, passageIn } from '#search';
import type { z } from 'zod';
import type { Found } from '../contract/items.js';
import type { SentenceFinder } from '../brief/sentences.js';

export interface AskedItems {
  readonly q?: string | undefined;
  readonly verdict?: string | undefined;
  readonly feed?: string | undefined;
  readonly lang?: string | undefined;
  readonly understood?: 'yes' | 'no' | undefined;
}

/** Throws an `AskSlip`. What `q` tells of long ago and yesterday is meant from `now` (ISO 8601), actors by any name of theirs. */
export function conditionsOf(
  { q = '', verdict, feed, lang, understood }: AskedItems,
  now: string,
  actors: readonly Actor[],
): Condition[] {
  const given: Condition[] = [...askItems(q, now, actors)];
  const isGiven = (value: string | undefined): value is string => value !== undefined && value !== '';
  if (isGiven(verdict)) given.push({ on: 'verdict', not: false, values: [verdict as ItemVerdict] });
  if (isGiven(feed)) given.push({ on: 'feed', not: false, values: [feed] });
  if (isGiven(lang)) given.push({ on: 'lang', not: false, values: [lang.toLowerCase().replace(/[^a-z0-9-]/g, '')] });
  if (understood !== undefined) given.push({ on: 'trait', not: understood === 'no', values: ['understood'] });
  return given;
}

/** Where in an item what was searched for stands; null where no words were asked for. */
export async function foundIn(
  { title, textHash }: { readonly title: string; readonly textHash: string | null },
  conditions: readonly Condition[],
  sentences: Pick<SentenceFinder, 'text'>,
): Promise<z.infer<typeof Found> | null> {
  if (!conditions.some((condition) => condition.on === 'words' && !condition.not)) return null;
  const text = textHash === null ? undefined : await sentences.text(textHash);
  const body = text?.slice(text.startsWith(title) ? title.length : 0);
  const passage = body === undefined ? undefined : passageIn(body, conditions);
  return {
    title: markedIn(title, conditions).map((span) => ({ ...span })),
    passage: passage === undefined ? null : { text: passage.text, marks: passage.marks.map((span) => ({ ...span })) },
  };
}
