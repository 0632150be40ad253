/**
 * A run is settled by a fact on `replay:<id>`, and only then is what was accepted recorded, article by article. Whoever dies in
 * between accepts again: the fact is there once, and the findings' decider passes over what is recorded or was read live since.
 */
import { Refusal } from '../errors.js';
import { isUnreadable, type Recorded } from '../event.js';
import { findingsDecider } from '../findings/decide.js';
import { handle } from '../handle.js';
import { compare, recordOf } from './compare.js';
import { replayDecider } from './decide.js';
import { isSameDifference } from './difference.js';
import type { BeliefChange, ReplayAccepted, ReplayFact } from './events.js';
import type { ReplayDesk, ReplayRun } from './run.js';
import { surveyLog } from './survey.js';

export interface Verdict {
  readonly by: string;
  readonly reason: string;
}

/** The log is no place for thousands of sentences: the fact holds so many changes of each group, the run all. */
const mostChanges = 50;

/** `onProgress` hears how many articles were recorded, and of how many. */
export async function acceptReplay(
  desk: ReplayDesk,
  id: string,
  verdict: Verdict,
  onProgress?: (recorded: number, of: number) => void,
): Promise<ReplayRun> {
  const run = await findReplay(desk, id);
  if (run.state === 'accepted') return run;
  const fact = await settledIn(desk, id);
  if (fact?.type === 'replay-discarded.v1') throw new Refusal('conflict', 'this replay was discarded; run it again');
  if (fact === undefined) await accept(desk, run, verdict);
  await recordAll(desk, run, onProgress);
  return settle(desk, run, 'accepted');
}

export async function discardReplay(desk: ReplayDesk, id: string, { by, reason }: Verdict): Promise<ReplayRun> {
  const run = await findReplay(desk, id);
  const data = { reader: run.reader, readerVersion: run.readerVersion, by, reason };
  await handle(desk.log, replayDecider, `replay:${id}`, { type: 'DiscardReplay', at: instant(desk), data });
  return settle(desk, run, 'discarded');
}

export async function findReplay({ replays }: ReplayDesk, id: string): Promise<ReplayRun> {
  const run = await replays.find(id);
  if (run === undefined) throw new Refusal('not-found', `there is no replay ${id}`);
  return run;
}

async function accept(desk: ReplayDesk, run: ReplayRun, verdict: Verdict): Promise<void> {
  await refuseUntrue(desk, run);
  await desk.replays.save({ ...run, state: 'accepting' });
  const command = { type: 'AcceptReplay', at: instant(desk), data: acceptedBy(run, verdict) } as const;
  await handle(desk.log, replayDecider, `replay:${run.id}`, command);
}

/** People accept what they were shown. Articles that came since and leave the difference as it was are no hindrance. */
async function refuseUntrue({ log, replays }: ReplayDesk, run: ReplayRun): Promise<void> {
  const again = `summitwatch replay --reader ${run.reader}@${run.readerVersion} --shadow`;
  if (run.state === 'running') {
    throw new Refusal('conflict', `not all texts are read yet; “${again}” goes on where it was`);
  }
  const { difference } = await compare(await surveyLog(log), run.id, replays.records(run.id));
  if (isSameDifference(difference, run.difference)) return;
  const why = 'articles came or changed since, and accepting would no longer do what was shown';
  throw new Refusal('conflict', `${why}; “${again}” reads just those and shows the difference as it is now`);
}

function acceptedBy(run: ReplayRun, { by, reason }: Verdict): ReplayAccepted['data'] {
  const { reader, readerVersion, counts, difference } = run;
  const { added, removed, changed } = difference;
  const few = (changes: readonly BeliefChange[]) => changes.slice(0, mostChanges);
  const turns = new Map([...added, ...removed, ...changed].map((change) => [turnName(change), turnOf(change)]));
  return {
    ...{ reader, readerVersion, by, reason, counts, turns: [...turns.values()] },
    ...{ added: few(added), removed: few(removed), changed: few(changed) },
  };
}

function turnOf({ kind, after }: BeliefChange) {
  return { kind, to: after?.value ?? null };
}

function turnName(change: BeliefChange): string {
  return `${change.kind} ${change.after?.value ?? ''}`;
}

async function recordAll(
  { log, replays }: ReplayDesk,
  { id, counts }: ReplayRun,
  onProgress?: (recorded: number, of: number) => void,
): Promise<void> {
  let recorded = 0;
  for await (const kept of replays.records(id)) {
    onProgress?.(recorded, Math.max(recorded, counts.articles));
    recorded += 1;
    if (kept.record === null) continue;
    await handle(log, findingsDecider, `finding:${kept.article}`, recordOf(kept, kept.record, id));
  }
}

/** Who settled it is what the log says, however often it was asked for. */
async function settle(desk: ReplayDesk, run: ReplayRun, state: 'accepted' | 'discarded'): Promise<ReplayRun> {
  const fact = await settledIn(desk, run.id);
  const settled = fact === undefined ? null : { by: fact.data.by, at: fact.learntAt, reason: fact.data.reason };
  const ended: ReplayRun = { ...run, state, settled };
  await desk.replays.save(ended);
  await desk.replays.forgetRecords(run.id);
  return ended;
}

async function settledIn({ log }: ReplayDesk, id: string): Promise<Recorded<ReplayFact> | undefined> {
  const facts = (await log.readSubject(`replay:${id}`)).filter((event) => !isUnreadable(event));
  return facts[0] as Recorded<ReplayFact> | undefined;
}

function instant({ now }: ReplayDesk) {
  return { at: now().toISOString(), precision: 'instant' } as const;
}
