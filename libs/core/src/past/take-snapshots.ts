/**
 * Keeps views as they stood at every so many events. Each snapshot is made from the one before it and the events since,
 * so that a long log is never read again from its beginning. The larger a view is, the rarer they are: a snapshot is written whole,
 * and at even distances the work would grow with the square of the log.
 */
import { stampOf } from '../entry.js';
import type { Snapshot, SnapshotPlace } from '../sealed.js';
import type { View } from '../view.js';
import { endOfTime, fold } from './as-of.js';
import { newestPlace, newestSnapshot, type History } from './history.js';

export interface SnapshotTaking extends History {
  /** Only events up to this position are thought of. */
  readonly upTo: number;
  /** A snapshot lies at a multiple of it, of a small view at each. */
  readonly every?: number;
  /** Called between batches: others have their turn, and whoever calls may reject to end it. */
  readonly pause: () => Promise<void>;
}

export const snapshotEvery = 16_384;
/** Of what a snapshot holds, so much at most is written for an event: to read on to the next one costs about as much as to load it. */
const heldPerEvent = 4;
const batch = 500;
const nothing: Snapshot = {
  ...{ position: 0, chain: '', learntUpTo: '', happenedUpTo: '', after: 0, happenedFrom: endOfTime, holds: 0 },
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
  const isPast = ({ position }: SnapshotPlace) => position <= upTo;
  if (positionAfter(await newestPlace(taking, view, isPast), every) > upTo) return 0;
  let taken = 0;
  let last = (await newestSnapshot(taking, view, isPast)) ?? nothing;
  for (let next = positionAfter(last, every); next <= upTo; next = positionAfter(last, every)) {
    last = await carriedOn(view, last, next, taking);
    await snapshots.save(view, last);
    taken += 1;
  }
  return taken;
}

/** Where the snapshot after this one belongs: a multiple of `every`, and as many times it as the view has become large. */
export function positionAfter(last: SnapshotPlace = nothing, every = snapshotEvery): number {
  const times = Math.max(1, last.holds / heldPerEvent / every);
  const distance = every * 2 ** Math.ceil(Math.log2(times));
  return (Math.floor(last.position / distance) + 1) * distance;
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
  const stamps = { learntUpTo, happenedUpTo, happenedFrom };
  return { position, chain, ...stamps, after: from.position, holds: heldBy(view, docs), docs };
}

function heldBy({ parts }: View, docs: ReadonlyMap<string, unknown>): number {
  if (parts === undefined) return docs.size;
  return [...docs.values()].reduce<number>((sum, doc) => sum + 1 + parts.split(doc).parts.size, 0);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
