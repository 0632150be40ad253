/** Which decisions are asked for, the newest first, page by page. */
import type { z } from 'zod';
import type { DecisionQuery } from '../contract/queries.js';
import { actOf, mattersOf, nameOf, saidIn, type Decided } from './present-decision.js';

type Asked = z.infer<typeof DecisionQuery>;

export interface DecisionList {
  readonly page: readonly Decided[];
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly standing: number;
  readonly undone: number;
  readonly next: string | null;
}

export function listDecisions(all: readonly Decided[], asked: Asked): DecisionList {
  const meant = all.filter((decided) => isMeant(decided, asked)).sort(newestFirst);
  const inState = meant.filter(({ decision }) => isIn(asked.state, decision.ended === null));
  const counts: Record<string, number> = {};
  for (const { decision } of inState) counts[actOf(decision)] = (counts[actOf(decision)] ?? 0) + 1;
  const inAct = inState.filter(({ decision }) => asked.act === undefined || actOf(decision) === asked.act);
  const left = inAct.filter((decided) => asked.cursor === undefined || orderKey(decided) < asked.cursor);
  const page = left.slice(0, asked.limit);
  const last = page[page.length - 1];
  const standing = meant.filter(({ decision }) => decision.ended === null).length;
  return {
    ...{ page, total: inAct.length, counts, standing, undone: meant.length - standing },
    next: last !== undefined && left.length > asked.limit ? orderKey(last) : null,
  };
}

function isMeant({ subject, decision }: Decided, { matter, article, subject: on }: Asked): boolean {
  if (on !== undefined && on !== subject) return false;
  if (matter !== undefined && !concerns(decision, matter)) return false;
  return article === undefined || saidIn(decision).some((said) => said.article.id === article);
}

/** A dismissal of a question says nothing of its matter. */
function concerns(decision: Decided['decision'], matter: string): boolean {
  return decision.type !== 'question-dismissed.v1' && mattersOf(decision).includes(matter);
}

function isIn(state: Asked['state'], isStanding: boolean): boolean {
  return state === undefined || (state === 'standing') === isStanding;
}

function orderKey(decided: Decided): string {
  return `${decided.decision.at} ${nameOf(decided)}`;
}

function newestFirst(one: Decided, other: Decided): number {
  return orderKey(one) > orderKey(other) ? -1 : 1;
}
