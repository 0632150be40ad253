/** What past moments are answered from: the entries of the log, and the snapshots that spare reading most of them. */
import type { Entry } from '../entry.js';
import type { SnapshotPlace, Snapshot, Snapshots, ViewName } from '../sealed.js';

export interface History {
  /** As the log's own `entries`: with a position above `after`, in order, at most `limit`. */
  readonly entries: (after: number, limit: number) => Promise<readonly Entry[]>;
  readonly snapshots: Snapshots;
}

/** The newest that `fits` and can be loaded; undefined when the log has to be read from its beginning. */
export async function newestSnapshot(
  history: History,
  view: ViewName,
  fits: (place: SnapshotPlace) => boolean,
): Promise<Snapshot | undefined> {
  for (const place of (await placesOf(history, view)).filter(fits)) {
    const snapshot = (await isOfThisLog(history, place))
      ? await history.snapshots.load(view, place.position)
      : undefined;
    if (snapshot !== undefined) return snapshot;
  }
  return undefined;
}

/** As `newestSnapshot`, but only its position; 0 for none. */
export async function newestPlace(
  history: History,
  view: ViewName,
  fits: (place: SnapshotPlace) => boolean,
): Promise<number> {
  for (const place of (await placesOf(history, view)).filter(fits)) {
    if (await isOfThisLog(history, place)) return place.position;
  }
  return 0;
}

/** Newest first. */
async function placesOf({ snapshots }: History, view: ViewName): Promise<readonly SnapshotPlace[]> {
  return [...(await snapshots.places(view))].reverse();
}

/** A log that was wiped or lost its end takes positions anew: what was folded from the old entries answers nothing. */
async function isOfThisLog({ entries }: History, { position, chain }: SnapshotPlace): Promise<boolean> {
  const [last] = await entries(position - 1, 1);
  return last?.position === position && last.chain === chain;
}

/** For where none are kept: every answer is read from the beginning. */
export const noSnapshots: Snapshots = {
  places: () => Promise.resolve([]),
  load: () => Promise.resolve(undefined),
  save: () => Promise.resolve(),
};
