/** Whether a model is left alone, why, and until when: longer after each failure in a row, or until its budget begins anew. */
import type { ModelStanding } from '#core';
import type { ModelTrouble } from './trouble.js';

/** Milliseconds for which it is left alone after a failure; doubled after each further one, an hour at most. */
const firstRest = 30_000;
const longestRest = 3_600_000;
/** However long the endpoint asks to be left alone. */
const longestAsked = 86_400_000;

export const ready: ModelStanding = { state: 'ready', because: '', nextAt: '', failures: 0 };

export function rests(standing: ModelStanding | undefined, now: Date): standing is ModelStanding {
  return standing !== undefined && Date.parse(standing.nextAt) > now.getTime();
}

export function standingAfter(trouble: ModelTrouble, before: ModelStanding | undefined, at: Date): ModelStanding {
  const isOver = trouble.reason === 'over-budget';
  const failures = isOver ? 0 : (before?.failures ?? 0) + 1;
  const rest = isOver ? 0 : Math.min(longestRest, firstRest * 2 ** Math.min(failures - 1, 20));
  const now = at.getTime();
  const next = Math.max(now + rest, Math.min(trouble.notBefore ?? 0, now + longestAsked));
  const state = isOver ? 'over-budget' : 'unreachable';
  return { state, because: trouble.message, nextAt: new Date(next).toISOString(), failures };
}
