/** A loop that goes on until it is stopped: one step after the other, each telling how long to wait before the next. */
import { setTimeout } from 'node:timers/promises';

/** While Redis is away a step cannot end; its connection is about to be closed, and nobody waits longer than this. */
const stopMs = 3000;

export interface Loop {
  readonly stop: () => Promise<void>;
}

export interface LoopSteps {
  /** Answers the milliseconds until the next step. */
  readonly step: (stopping: AbortSignal) => Promise<number>;
  /** What a step threw; answers the milliseconds until the next one, which begins anew. */
  readonly failed: (error: unknown) => number;
  /** Once the last step has ended. */
  readonly release?: () => Promise<unknown>;
}

export function startLoop({ step, failed, release }: LoopSteps): Loop {
  const stopping = new AbortController();
  const { signal } = stopping;
  const ended = run(step, failed, signal).then(() => release?.());
  return {
    stop: async () => {
      stopping.abort();
      await Promise.race([ended, setTimeout(stopMs, undefined, { ref: false })]);
    },
  };
}

async function run(step: LoopSteps['step'], failed: LoopSteps['failed'], stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    let waitMs: number;
    try {
      waitMs = await step(stopping);
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return;
      waitMs = failed(error);
    }
    if (waitMs > 0) await setTimeout(waitMs, undefined, { signal: stopping }).catch(() => undefined);
  }
}

/** A refusal is a sentence; anything else says what it is. */
export function inWords(error: unknown): string {
  return error instanceof Error && error.name === 'Refusal' ? error.message : String(error);
}
