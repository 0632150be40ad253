/** A batch of entries → what a restore's step writes: positions by subject, and the newest entries for the stream. */
import { eventOf, rawOf, type Entry, type Recorded } from '#core';
import type { Keys } from './keys.js';

interface Reached {
  readonly position: number;
  readonly learntUpTo: string;
  readonly chain: string;
}

interface RestoreBatch {
  /** Of the subjects' buckets. */
  readonly keys: readonly string[];
  readonly args: readonly (string | number)[];
  readonly next: Reached;
}

/** The two keys before those of the buckets are the head and the log. */
const keysBefore = 2;

/** Entries above `streamAfter` go into the stream. */
export function batchOf(entries: readonly Entry[], before: Reached, keys: Keys, streamAfter: number): RestoreBatch {
  const positions = new Map<string, number[]>();
  let { learntUpTo } = before;
  for (const event of entries.flatMap(readable)) {
    const known = positions.get(event.subject);
    if (known === undefined) positions.set(event.subject, [event.position]);
    else known.push(event.position);
    if (event.learntAt > learntUpTo) learntUpTo = event.learntAt;
  }
  const buckets = [...new Set([...positions.keys()].map((subject) => keys.subject(subject)))];
  const places = new Map(buckets.map((bucket, i) => [bucket, i + keysBefore + 1]));
  const index = [...positions].flatMap(([subject, at]) => [places.get(keys.subject(subject)) ?? 0, subject, at.join()]);
  const stream = entries.filter(({ position }) => position > streamAfter);
  const added = stream.flatMap((entry) => [`0-${String(entry.position)}`, rawOf(entry)]);
  const last = entries[entries.length - 1];
  const next = { position: last?.position ?? before.position, learntUpTo, chain: last?.chain ?? before.chain };
  return { keys: buckets, args: [positions.size, ...index, ...added], next };
}

/** What is no event belongs to no subject. */
function readable(entry: Entry): readonly Recorded[] {
  try {
    return [eventOf(entry)];
  } catch {
    return [];
  }
}
