/** Waiting for a condition instead of for a time: looks again and again, and says what it saw when the deadline passes. */
import { setTimeout as sleep } from 'node:timers/promises';

/** What has waited long can wait a little longer: a look costs the service and the spec some milliseconds of the same processor. */
const nextLookAfter = (waitedMs: number): number => Math.min(400, Math.max(40, waitedMs / 20));

/** Resolves with the first value that `holds`; a look that throws counts as one that does not hold. */
export async function until<T>(
  look: () => T | Promise<T>,
  holds: (seen: T) => boolean,
  deadlineMs = 60_000,
): Promise<T> {
  const since = performance.now();
  for (;;) {
    const seen = await settled(look);
    if ('value' in seen && holds(seen.value)) return seen.value;
    const waitedMs = performance.now() - since;
    if (waitedMs > deadlineMs) throw new Error(`still after ${deadlineMs} ms: ${inWords(seen)}`);
    await sleep(nextLookAfter(waitedMs));
  }
}

/** So many looks without a change, each of which takes longer on a busy machine. Reconcilers find what was lost after a minute and a quarter. */
const stillAfterLooks = 400;

/**
 * As `until`, and patient for as long as anything moves: it gives up when `mark` of what is seen has not changed for very many looks.
 */
export async function whileItMoves<T>(
  look: () => T | Promise<T>,
  holds: (seen: T) => boolean,
  mark: (seen: T) => unknown,
): Promise<T> {
  let [last, still, since] = ['', 0, performance.now()];
  for (;;) {
    const seen = await settled(look);
    if ('value' in seen && holds(seen.value)) return seen.value;
    const now = 'value' in seen ? JSON.stringify(mark(seen.value)) : String(seen.error);
    if (now !== last) [last, still, since] = [now, 0, performance.now()];
    else still += 1;
    if (still > stillAfterLooks) throw new Error(`nothing moved for ${stillAfterLooks} looks: ${inWords(seen)}`);
    await sleep(nextLookAfter(performance.now() - since));
  }
}

async function settled<T>(look: () => T | Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await look() };
  } catch (error) {
    return { error };
  }
}

function inWords(seen: { value: unknown } | { error: unknown }): string {
  return 'error' in seen ? String(seen.error) : JSON.stringify(seen.value).slice(0, 2000);
}
