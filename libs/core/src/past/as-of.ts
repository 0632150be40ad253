/**
 * A view as it stood at a past moment, on either clock: the latest snapshot that holds nothing later, and the events after
 * it. Equal to a fresh replay that is cut there, and bounded by the distance between snapshots instead of by the log.
 */
import { readableEventOf, stampOf, type Entry } from '../entry.js';
import { storedLanguage } from '../stored/language.js';
import { concerns, type View } from '../view.js';
import { newestSnapshot, readOn, type History } from './history.js';

export const clocks = ['learnt', 'happened'] as const;
/**
 * `learnt`: what the log held at the moment, which is its longest stretch from the beginning in which nothing was learnt
 * later (a writer's clock may have been set back). `happened`: of all that is known now, what had happened by the moment.
 */
export type Clock = (typeof clocks)[number];

export interface Moment {
  /** ISO 8601 UTC, to the millisecond. */
  readonly at: string;
  readonly clock: Clock;
}

export interface PastView<Doc = unknown> {
  readonly docs: ReadonlyMap<string, Doc>;
  /** Of the last event that was looked at. */
  readonly position: number;
  /** True when nothing that is appended from now on can change it. */
  readonly closed: boolean;
}

/** Later than anything is learnt. */
export const endOfTime = '9999-12-31T23:59:59.999Z';

/** With `from`, which was answered for the same view and moment before, only what came since is read. */
export async function viewAsOf<Doc>(
  history: History,
  view: View<Doc>,
  moment: Moment,
  from?: PastView<Doc>,
): Promise<PastView<Doc>> {
  if (from?.closed === true) return from;
  const base = from ?? (await newestSnapshot(history, view, (place) => upTo(place, moment) <= moment.at));
  const docs = new Map(base?.docs as ReadonlyMap<string, Doc> | undefined);
  return replay(history, { position: base?.position ?? 0, docs }, view, moment);
}

interface Growing<Doc> {
  position: number;
  readonly docs: Map<string, Doc>;
}

async function replay<Doc>(
  history: History,
  past: Growing<Doc>,
  view: View<Doc>,
  { at, clock }: Moment,
): Promise<PastView<Doc>> {
  const ahead = readOn(history, view, past.position, clock === 'happened' ? at : undefined);
  for await (const { entries, position } of ahead) {
    for (const entry of entries) {
      const { subject, learntAt, happenedFrom } = stampOf(entry);
      if (clock === 'learnt' && learntAt > at) return { ...past, closed: true };
      if (clock === 'learnt' || happenedFrom <= at) fold(past.docs, view, entry, subject);
      past.position = entry.position;
    }
    past.position = position;
  }
  return { ...past, closed: false };
}

/**
 * False when the entry does not touch the view. One that cannot be read or folded touches none: the projector sets it
 * aside, and so the served views lack it too.
 */
export function fold<Doc>(docs: Map<string, Doc>, view: View<Doc>, entry: Entry, subject: string): boolean {
  if (!concerns(view, subject)) return false;
  const changes = changesBy(docs, view, entry);
  for (const [key, doc] of changes) {
    if (doc === undefined) docs.delete(key);
    else docs.set(key, doc);
  }
  return changes.length > 0;
}

function changesBy<Doc>(docs: ReadonlyMap<string, Doc>, view: View<Doc>, entry: Entry) {
  const event = readableEventOf(entry, storedLanguage);
  try {
    return view.keys(event).map((key) => [key, view.evolve(docs.get(key), event, key)] as const);
  } catch {
    return [];
  }
}

function upTo(place: { readonly learntUpTo: string; readonly happenedUpTo: string }, { clock }: Moment): string {
  return clock === 'learnt' ? place.learntUpTo : place.happenedUpTo;
}
