/** Waiting for a condition instead of for a time: looks again and again, and says what it saw when the deadline passes. */
import { setTimeout as sleep } from 'node:timers/promises';

const lookEveryMs = 40;

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
    if (performance.now() - since > deadlineMs) throw new Error(`still after ${deadlineMs} ms: ${inWords(seen)}`);
    await sleep(lookEveryMs);
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
