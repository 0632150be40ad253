/** What people and programs did through our doors. The log holds it beside everything else, and so chained and for good. */
import type { Fact } from '../event.js';

/** Neither bodies nor queries: they may hold secrets. */
export interface Action {
  /** Null for the admin secret, which names nobody, and for whoever was not let in. */
  readonly who: string | null;
  readonly role: string | null;
  readonly by: 'secret' | 'session' | 'token' | null;
  /** Method and route, for example `POST /api/v1/feeds/:id/pause`. */
  readonly action: string;
  /** What stood in the route's places, for example the feed's id. */
  readonly target: string;
  /** Of the answer, as in HTTP. */
  readonly status: number;
  /** Network address of who asked. */
  readonly from: string;
  /** Of what was told of already: how often it was refused again within the minute. */
  readonly count?: number;
}

export type ActionTaken = Fact<'action-taken.v1', Action>;
export type AuditFact = ActionTaken;

/** One subject a day. */
export function auditSubject(now: Date): string {
  return `audit:${now.toISOString().slice(0, 10)}`;
}
