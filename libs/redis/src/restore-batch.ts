/** A batch of entries → what a restore's step writes: positions by subject, and the newest entries for the stream. */
import { eventOf, rawOf, type Entry, type Recorded } from '#core';
import type { Keys } from './keys.js';

interface Reached {
  readonly position: number;
  readonly learntUpTo: string;
  readonly chain: string;
}

interface RestoreBatch {
  /** Of each subject: its bucket, and its older positions. */
  readonly keys: readonly string[];
  readonly args: readonly (string | number)[];
  readonly next: Reached;
}

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
  const places = [...positions.keys()].flatMap((subject) => [keys.subject(subject), keys.older(subject)]);
  const index = [...positions].flatMap(([subject, at]) => [subject, at.join()]);
  const stream = entries.filter(({ position }) => position > streamAfter);
  const added = stream.flatMap((entry) => [`0-${String(entry.position)}`, rawOf(entry)]);
  const last = entries[entries.length - 1];
  const next = { position: last?.position ?? before.position, learntUpTo, chain: last?.chain ?? before.chain };
  return { keys: places, args: [positions.size, ...index, ...added], next };
}

/** What is no event belongs to no subject. */
function readable(entry: Entry): readonly Recorded[] {
  try {
    return [eventOf(entry)];
  } catch {
    return [];
  }
}
