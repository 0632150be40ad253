/** Keeps replicas from doing the same work: the lease is renewed for as long as the work lasts, and let go of after it. */
import { randomUUID } from 'node:crypto';
import type { Collector } from './collector.js';

/** Shorter than a killed worker's job is waited for, so that whoever takes it over is let in. */
const leaseMs = 5_000;

export async function whileLeased(
  { takeLease }: Pick<Collector, 'takeLease'>,
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  const holder = randomUUID();
  const hold = (milliseconds: number) => takeLease(name, holder, milliseconds);
  if (!(await hold(leaseMs))) return;
  const renewing = setInterval(() => {
    // Redis may be away: then the lease ends, and the log keeps what it has from being said twice.
    hold(leaseMs).catch(() => undefined);
  }, leaseMs / 3);
  try {
    await work();
  } finally {
    clearInterval(renewing);
    await hold(0);
  }
}
