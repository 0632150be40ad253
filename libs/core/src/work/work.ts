/**
 * Work that takes long, as whoever does it tells of it. It is no fact of the story: to lose what is told here costs nothing but the
 * sight of it. Times are ISO 8601 UTC.
 */

export const workKinds = [
  'rebuild',
  'views',
  'item-list',
  'restore',
  'replay',
  'reread',
  'accept',
  'retention',
  'backup',
  'import',
  'verify',
] as const;
export type WorkKind = (typeof workKinds)[number];

/**
 * What comes of cancelling. `keeps`: what is done stays, and the same order goes on there another time. `drops`: what was made so
 * far is let go of. `never`: it must come to its end.
 */
export type Cancelling = 'keeps' | 'drops' | 'never';

export interface WorkOrder {
  /** The same for work that goes on after it was cut off. */
  readonly id: string;
  readonly kind: WorkKind;
  /** A reader, a file, a machine; empty where the kind says it all. */
  readonly about: string;
  readonly by: string;
  readonly unit: 'event' | 'article';
  readonly cancelling: Cancelling;
  /** When it was asked for; without it, now. */
  readonly startedAt?: string;
}

export interface Work extends WorkOrder {
  readonly startedAt: string;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Why it failed, or who cancelled it; else empty. */
  readonly because: string;
  readonly toldAt: string;
  readonly done: number;
  /** Null where nobody knows. */
  readonly total: number | null;
  /** Where this stretch began: what was done before it says nothing of its pace. */
  readonly from: { readonly done: number; readonly at: string };
}

export interface CancelOrder {
  readonly by: string;
  readonly at: string;
}

export interface WorkTold extends Work {
  /** Who asked that it be cancelled; null where nobody did. */
  readonly cancel: CancelOrder | null;
}

export interface WorkBook {
  /** The latest first. Of those that ended only some are kept. */
  readonly all: () => Promise<readonly WorkTold[]>;
  /** Answers who asked since its beginning that it be cancelled. */
  readonly tell: (work: Work) => Promise<CancelOrder | undefined>;
  /** The worker finds it when it tells next, also after a restart. */
  readonly cancel: (id: string, order: CancelOrder) => Promise<void>;
}

/** Who has not told of their work for so long has ended without a word, or waits for something. */
export const silentMs = 60_000;

export function isSilent({ state, toldAt }: Pick<Work, 'state' | 'toldAt'>, now: Date): boolean {
  return state === 'running' && now.getTime() - Date.parse(toldAt) > silentMs;
}

export interface WorkPace {
  /** 0 where nothing was done yet, or in no time. */
  readonly perSecond: number;
  /** Null where nobody can know. */
  readonly secondsLeft: number | null;
}

export function paceOf({ done, total, from, toldAt, state }: Work): WorkPace {
  const seconds = (Date.parse(toldAt) - Date.parse(from.at)) / 1000;
  const perSecond = seconds > 0 ? Math.max(0, done - from.done) / seconds : 0;
  const isKnown = state === 'running' && total !== null && perSecond > 0;
  return { perSecond, secondsLeft: isKnown ? Math.max(0, total - done) / perSecond : null };
}
