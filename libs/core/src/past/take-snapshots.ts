/**
 * Keeps views as they stood at every so many events. Each snapshot is made from the one before it and the events since,
 * so that a long log is never read again from its beginning.
 */
import { stampOf } from '../entry.js';
import type { Snapshot, ViewName } from '../sealed.js';
import type { View } from '../view.js';
import { endOfTime, fold } from './as-of.js';
import { isOfThisLog, newestSnapshot, type History } from './history.js';

export interface SnapshotTaking extends History {
  /** Only events up to this position are thought of. */
  readonly upTo: number;
  /** A snapshot at each multiple of it. */
  readonly every?: number;
  /** Called between batches: others have their turn, and whoever calls may reject to end it. */
  readonly pause: () => Promise<void>;
}

export const snapshotEvery = 16_384;
const batch = 500;
const nothing: Snapshot = {
  ...{ position: 0, chain: '', learntUpTo: '', happenedUpTo: '', after: 0, happenedFrom: endOfTime },
  docs: new Map(),
};

/** How many were made. One view after another: the documents of only one are held. */
export async function takeSnapshots(views: readonly View[], taking: SnapshotTaking): Promise<number> {
  let taken = 0;
  for (const view of views) taken += await takeOf(view, taking);
  return taken;
}

/** As many as are missing; 0 costs a look at the places. */
async function takeOf(view: View, taking: SnapshotTaking): Promise<number> {
  const { upTo, every = snapshotEvery, snapshots } = taking;
  let taken = 0;
  if (await isPresent(view, taking, Math.floor(upTo / every) * every)) return 0;
  const newest = await newestSnapshot(taking, view, ({ position }) => position <= upTo);
  let last = newest ?? nothing;
  for (let next = following(last.position, every); next <= upTo; next += every) {
    last = await carriedOn(view, last, next, taking);
    await snapshots.save(view, last);
    taken += 1;
  }
  return taken;
}

async function isPresent(view: ViewName, history: History, position: number): Promise<boolean> {
  const place = (await history.snapshots.places(view)).find((each) => each.position === position);
  return position === 0 || (place !== undefined && (await isOfThisLog(history, place)));
}

function following(position: number, every: number): number {
  return (Math.floor(position / every) + 1) * every;
}

async function carriedOn(
  view: View,
  from: Snapshot,
  to: number,
  { entries, pause }: SnapshotTaking,
): Promise<Snapshot> {
  const docs = new Map(from.docs);
  let { position, chain, learntUpTo, happenedUpTo } = from;
  let happenedFrom = endOfTime;
  while (position < to) {
    const read = await entries(position, Math.min(batch, to - position));
    if (read.length === 0) throw new Error(`the log ends at ${String(position)}, before ${String(to)}`);
    for (const entry of read) {
      const stamp = stampOf(entry);
      learntUpTo = later(learntUpTo, stamp.learntAt);
      ({ position, chain } = entry);
      if (!fold(docs, view, entry, stamp.subject)) continue;
      happenedUpTo = later(happenedUpTo, stamp.happenedFrom);
      happenedFrom = stamp.happenedFrom < happenedFrom ? stamp.happenedFrom : happenedFrom;
    }
    await pause();
  }
  return { position, chain, learntUpTo, happenedUpTo, after: from.position, happenedFrom, docs };
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
