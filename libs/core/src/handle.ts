/** Load, fold, decide, append. A lost race is run again on the new state, three times at most. */
import type { Decider } from './decider.js';
import { VersionConflict } from './errors.js';
import { isUnreadable, type Fact } from './event.js';
import type { EventLog } from './event-log.js';

const attempts = 3;

/** Returns the facts that were new; rejects with the decider's `Refusal`, or `VersionConflict` after the last attempt. */
export async function handle<C, S, F extends Fact>(
  log: EventLog,
  decider: Decider<C, S, F>,
  subject: string,
  command: C,
): Promise<readonly F[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await decideOnce(log, decider, subject, command);
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === attempts) throw error;
    }
  }
}

async function decideOnce<C, S, F extends Fact>(log: EventLog, decider: Decider<C, S, F>, subject: string, command: C) {
  const past = await log.readSubject(subject);
  // The store does not know types of facts; a subject's kind says which decider's facts it holds.
  const known = past.filter((event) => !isUnreadable(event)) as unknown as readonly F[];
  const state = known.reduce((before, fact) => decider.evolve(before, fact), decider.initialState);
  const facts = decider.decide(command, state);
  if (facts.length > 0) await log.append({ subject, expectedVersion: past.length, facts });
  return facts;
}
