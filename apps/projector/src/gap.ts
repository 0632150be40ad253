/** No silent skip: what is to be projected follows what was projected. */
import { Refusal, type Checkpoint, type Entry } from '#core';

/** Throws where events are missing between the checkpoint and the first entry. */
export function refuseGap(entries: readonly Entry[], { position }: Checkpoint): void {
  const [first] = entries;
  if (first === undefined || first.position <= position + 1) return;
  throw new Refusal(
    'conflict',
    `the log lacks the events ${position + 1} to ${first.position - 1}; run summitwatch verify to see what is damaged`,
  );
}
