/** One batch of entries → one commit: documents, checkpoint and outbox. Pure, given the documents as they stand. */
import {
  eventOf,
  outboxRowsFor,
  parkedView,
  project,
  storedLanguage,
  subscriptionsView,
  type Checkpoint,
  type Commit,
  type DocChange,
  type Entry,
  type OutboxRow,
  type ParkedEvent,
  type Recorded,
  type SubscriptionDoc,
  type View,
} from '#core';
import { carryChain } from '#redis';

/** Documents in memory, by view and key. */
export type Docs = ReadonlyMap<string, Map<string, unknown>>;

/** Which documents the entries will touch; an entry that cannot be read touches none. */
export function touchedBy(entries: readonly Entry[], views: readonly View[]): ReadonlyMap<string, ReadonlySet<string>> {
  const events = entries.flatMap((entry) => unlessPoison(() => [eventOf(entry, storedLanguage)]));
  const keysIn = (view: View) => events.flatMap((event) => unlessPoison(() => view.keys(event)));
  return new Map(views.map((view) => [view.name, new Set(keysIn(view))]));
}

function unlessPoison<T>(read: () => readonly T[]): readonly T[] {
  const result = tryTo(read);
  return result instanceof Error ? [] : result;
}

/** Folds into `docs`, which afterwards hold what the commit writes. */
export function projectBatch(entries: readonly Entry[], from: Checkpoint, views: readonly View[], docs: Docs): Commit {
  const changed = new Map<string, DocChange>();
  const outbox: OutboxRow[] = [];
  let to = from;
  for (const entry of entries) {
    // Delivered again: it is in the documents already.
    if (entry.position <= to.position) continue;
    const result = tryTo(() => projectEntry(eventOf(entry, storedLanguage), views, docs));
    const { changes, rows } = result instanceof Error ? parked(entry, result) : result;
    for (const change of changes) {
      put(docs, change);
      changed.set(`${change.view} ${change.key}`, change);
    }
    outbox.push(...rows);
    to = { position: entry.position, chain: carryChain(to.chain, entry) };
  }
  return { from: from.position, to, changes: [...changed.values()], outbox };
}

function projectEntry(event: Recorded, views: readonly View[], docs: Docs) {
  const changes = project(views, event, (view, key) => docs.get(view)?.get(key));
  const subscriptions = (docs.get(subscriptionsView.name)?.values() ?? []) as Iterable<SubscriptionDoc>;
  return { changes, rows: outboxRowsFor(event, subscriptions) };
}

/** A poison event never stops the rest: it is set aside with its cause. */
function parked({ position, body }: Entry, cause: Error): { changes: DocChange[]; rows: OutboxRow[] } {
  const type = /"t":"([^"]*)"/.exec(body)?.[1] ?? 'unreadable';
  const doc: ParkedEvent = { position, type, because: cause.message };
  return { changes: [{ view: parkedView.name, key: String(position), doc }], rows: [] };
}

function put(docs: Docs, { view, key, doc }: DocChange): void {
  if (doc === null) docs.get(view)?.delete(key);
  else docs.get(view)?.set(key, doc);
}

function tryTo<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
