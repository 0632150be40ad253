/**
 * One batch of entries → what it makes of the views. Each entry is read once: which documents it touches is known before they
 * are fetched, and folding needs no more than that. Pure, given the documents as they stand.
 */
import {
  eventOf,
  outboxRowsFor,
  parkedView,
  project,
  refuseUntellable,
  storedLanguage,
  subscriptionsView,
  touchesOf,
  type Checkpoint,
  type Commit,
  type DocChange,
  type Entry,
  type Language,
  type Needed,
  type OutboxRow,
  type ParkedEvent,
  type Projected,
  type Recorded,
  type SubscriptionDoc,
  type Touch,
  type View,
} from '#core';
import { carryChain } from '#redis';

/** Documents in memory, by view and key. */
export type Docs = ReadonlyMap<string, Map<string, unknown>>;

/** A document that an event touches, with the parts that it needs of one that lies in parts. */
interface Reach extends Touch {
  readonly needed: Needed | undefined;
}

/** An entry as an event with the documents it touches, or what is wrong with it. */
export type Reading =
  | { readonly entry: Entry; readonly event: Recorded; readonly touches: readonly Reach[] }
  | { readonly entry: Entry; readonly cause: Error };

export function readEntries(
  entries: readonly Entry[],
  views: readonly View[],
  language: Language = storedLanguage,
): readonly Reading[] {
  return entries.map((entry) => {
    try {
      const event = eventOf(entry, language);
      refuseUntellable(event);
      const touches = touchesOf(views, event).map((touch) => ({ ...touch, needed: touch.view.parts?.needed(event) }));
      return { entry, event, touches };
    } catch (error) {
      return { entry, cause: causeOf(error) };
    }
  });
}

/** By view and key: of a document that lies in parts those that are needed, of any other nothing further. */
export type Touched = ReadonlyMap<string, ReadonlyMap<string, NeededParts | undefined>>;
type NeededParts = ReadonlySet<string> | 'whole';

export function touchedBy(readings: readonly Reading[]): Touched {
  const touched = new Map<string, Map<string, Set<string> | 'whole' | undefined>>();
  for (const reading of readings) {
    if ('cause' in reading) continue;
    for (const { view, key, needed } of reading.touches) {
      const keys = touched.get(view.name) ?? new Map<string, Set<string> | 'whole' | undefined>();
      keys.set(key, together(keys.get(key), needed));
      touched.set(view.name, keys);
    }
  }
  return touched;
}

function together(before: Set<string> | 'whole' = new Set(), needed?: Needed): Set<string> | 'whole' | undefined {
  if (needed === undefined) return undefined;
  if (before === 'whole' || needed === 'whole') return 'whole';
  for (const part of needed) before.add(part);
  return before;
}

/** Folds into `docs`, which afterwards hold what the commit writes. `taken` hears of each event that was not parked. */
export function projectBatch(
  readings: readonly Reading[],
  from: Checkpoint,
  docs: Docs,
  taken: (event: Recorded) => void,
): Projected {
  const changed = new Map<string, DocChange>();
  const tally = { applied: 0, parked: 0, filtered: 0 };
  let to = from;
  for (const reading of readings) {
    // Delivered again: it is in the documents already.
    if (reading.entry.position <= to.position) continue;
    const { fate, changes } = foldOne(reading, docs);
    tally[fate] += 1;
    for (const change of changes) note(change, changed, docs);
    if (fate !== 'parked' && 'event' in reading) taken(reading.event);
    to = { position: reading.entry.position, chain: carryChain(to.chain, reading.entry) };
  }
  // What came and went within the batch was never in the store.
  const changes = [...changed.values()].filter(({ doc, before }) => doc !== null || before !== undefined);
  return { from: from.position, to, changes, tally };
}

/** With what the batch makes owed to those who are subscribed; `docs` hold all subscriptions. */
export function projectOwing(readings: readonly Reading[], from: Checkpoint, docs: Docs): Commit {
  const subscriptions = docs.get(subscriptionsView.name) ?? new Map<string, unknown>();
  const outbox: OutboxRow[] = [];
  const projected = projectBatch(readings, from, docs, (event) => {
    outbox.push(...outboxRowsFor(event, subscriptions.values() as Iterable<SubscriptionDoc>));
  });
  return { ...projected, outbox };
}

interface Fold {
  readonly fate: 'applied' | 'parked' | 'filtered';
  readonly changes: readonly DocChange[];
}

/** A poison event never stops the rest: it is set aside with its cause, and nothing of it is kept. */
function foldOne(reading: Reading, docs: Docs): Fold {
  if ('cause' in reading) return parked(reading.entry, reading.cause);
  const { entry, event, touches } = reading;
  if (touches.length === 0) return { fate: 'filtered', changes: [] };
  try {
    return { fate: 'applied', changes: project(touches, event, (view, key) => docs.get(view)?.get(key)) };
  } catch (error) {
    return parked(entry, causeOf(error));
  }
}

function parked({ position, body }: Entry, cause: Error): Fold {
  const type = /"t":"([^"]*)"/.exec(body)?.[1] ?? 'unreadable';
  const doc: ParkedEvent = { position, type, because: cause.message };
  return { fate: 'parked', changes: [{ view: parkedView.name, key: String(position), doc }] };
}

/** What the batch finds and what it leaves is written; what it makes in between is not. */
function note({ view, key, doc }: DocChange, changed: Map<string, DocChange>, docs: Docs): void {
  const [id, held] = [`${view} ${key}`, docs.get(view)];
  const known = changed.get(id);
  const before = known === undefined ? held?.get(key) : known.before;
  changed.set(id, { view, key, doc, ...(before === undefined ? {} : { before }) });
  if (doc === null) held?.delete(key);
  else held?.set(key, doc);
}

function causeOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
