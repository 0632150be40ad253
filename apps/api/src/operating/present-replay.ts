/** Replays as the API answers them: with the sentences of both sides. */
import type { Belief, BeliefChange, ReplayRun } from '#core';
import type { z } from 'zod';
import type { Replay, ReplayDetail } from '../contract/replays.js';
import type { SentenceFinder } from '../brief/sentences.js';

/** Changes of each group; the counts are of all. */
const most = 200;

export function presentReplay(run: ReplayRun): z.infer<typeof Replay> {
  const { id, reader, readerVersion, state, startedAt, position, counts, settled } = run;
  return { id, reader: `${reader}@${readerVersion}`, state, startedAt, position, counts, settled };
}

export async function presentReplayDetail(
  run: ReplayRun,
  sentences: SentenceFinder,
): Promise<z.infer<typeof ReplayDetail>> {
  const cite = (belief: Belief | null) => (belief === null ? null : sentences.evidence(belief.because));
  const present = async ({ matter, kind, before, after }: BeliefChange) => ({
    ...{ matter, kind },
    ...{ before: await cite(before), after: await cite(after) },
  });
  const all = (changes: readonly BeliefChange[]) => Promise.all(changes.slice(0, most).map(present));
  const { added, removed, changed } = run.difference;
  return {
    ...presentReplay(run),
    ...{ added: await all(added), removed: await all(removed), changed: await all(changed) },
    unread: [...run.unread],
  };
}
