/**
 * Long commands: how far they are is told on the error stream and, where there is a Redis, in the book that operators look into.
 * Ctrl-C asks for an end as an operator does, which comes where it is safe; a second one ends at once.
 */
import { doWork, type LongWork, type WorkBook, type WorkOrder } from '#core';
import { hostname } from 'node:os';
import { say } from '../terminal.js';
import { progressLine } from './progress-line.js';

const everyMs = 2000;
const by = 'command line';

export type CommandOrder = Omit<WorkOrder, 'id' | 'by'>;

/** `book` is absent where no Redis is. What is done within `quietMs` says nothing. */
export async function atWork<T>(
  book: WorkBook | undefined,
  order: CommandOrder,
  run: (work: LongWork) => Promise<T>,
  quietMs = everyMs,
): Promise<T> {
  const id = [order.kind, hostname(), order.about].filter((part) => part !== '').join(' ');
  const interrupted = whenInterrupted();
  try {
    const desk = { work: told(book, interrupted.at, quietMs), now: () => new Date() };
    return await doWork(desk, { ...order, id, by }, run);
  } finally {
    interrupted.forget();
  }
}

/** For work that knows nothing of being cancelled, and is stopped where it tells how far it is. */
export function heeding(work: LongWork): (done: number, total?: number) => void {
  return (done, total) => {
    work.at(done, total);
    work.refuseCancelled();
  };
}

function told(
  book: WorkBook | undefined,
  interruptedAt: () => string | undefined,
  quietMs: number,
): Pick<WorkBook, 'tell'> {
  let next = performance.now() + quietMs;
  let hasSaid = false;
  return {
    tell: async (work) => {
      if (performance.now() >= next || (hasSaid && work.state !== 'running')) {
        hasSaid = true;
        next = performance.now() + everyMs;
        say(progressLine(work));
      }
      const at = interruptedAt();
      return (await book?.tell(work)) ?? (at === undefined ? undefined : { by, at });
    },
  };
}

function whenInterrupted(): { readonly at: () => string | undefined; readonly forget: () => void } {
  let at: string | undefined;
  const hear = () => {
    at = new Date().toISOString();
  };
  process.once('SIGINT', hear);
  return {
    at: () => at,
    forget: () => process.off('SIGINT', hear),
  };
}
