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
  for (const place of await placesOf(history, view)) {
    if (!fits(place) || !(await isOfThisLog(history, place))) continue;
    const snapshot = await history.snapshots.load(view, place.position);
    // It may have been made anew, of another log, since the places were read.
    if (snapshot?.chain === place.chain) return snapshot;
  }
  return undefined;
}

/** As `newestSnapshot`, but only where it lies; undefined for none. */
export async function newestPlace(
  history: History,
  view: ViewName,
  fits: (place: SnapshotPlace) => boolean,
): Promise<SnapshotPlace | undefined> {
  for (const place of await placesOf(history, view)) {
    if (fits(place) && (await isOfThisLog(history, place))) return place;
  }
  return undefined;
}

/** Where reading on may begin: the position of `newestPlace`, 0 for none. */
export async function newestPosition(...asked: Parameters<typeof newestPlace>): Promise<number> {
  return (await newestPlace(...asked))?.position ?? 0;
}

interface Stretch {
  readonly entries: readonly Entry[];
  /** What was read or passed over, up to here. */
  readonly position: number;
}

const batch = 1000;

/**
 * The log from a position to its end. Where only what happened up to `happenedBy` counts, stretches in which the view took
 * in nothing that early are passed over.
 */
export async function* readOn(
  history: History,
  view: ViewName,
  from: number,
  happenedBy?: string,
): AsyncGenerator<Stretch, undefined> {
  const idle = happenedBy === undefined ? [] : await idleStretches(history, view, happenedBy);
  let last: Stretch & { readonly isLast: boolean } = { entries: [], position: from, isLast: false };
  while (!last.isLast) {
    last = await stretchAfter(last.position, history, idle);
    yield last;
  }
}

/** `idle` in the order of the log: the first that does not lie behind is the next. */
async function stretchAfter(position: number, { entries }: History, idle: readonly SnapshotPlace[]) {
  const next = idle.find(({ after }) => after >= position);
  if (next?.after === position) return { entries: [], position: next.position, isLast: false };
  const limit = Math.min(batch, (next?.after ?? Infinity) - position);
  const read = await entries(position, limit);
  return { entries: read, position: read[read.length - 1]?.position ?? position, isLast: read.length < limit };
}

async function idleStretches(history: History, view: ViewName, happenedBy: string): Promise<readonly SnapshotPlace[]> {
  const late = (await history.snapshots.places(view)).filter(({ happenedFrom }) => happenedFrom > happenedBy);
  const ours = await Promise.all(late.map((place) => isOfThisLog(history, place)));
  return late.filter((_, i) => ours[i]);
}

/** Newest first. */
async function placesOf({ snapshots }: History, view: ViewName): Promise<readonly SnapshotPlace[]> {
  return [...(await snapshots.places(view))].reverse();
}

/** A log that was wiped or lost its end takes positions anew: what was folded from the old entries answers nothing. */
export async function isOfThisLog(
  { entries }: Pick<History, 'entries'>,
  { position, chain }: Pick<SnapshotPlace, 'position' | 'chain'>,
): Promise<boolean> {
  const [last] = await entries(position - 1, 1);
  return last?.position === position && last.chain === chain;
}
