/** An order becomes facts: on the version that its author had seen, once for each idempotency key. */
import { VersionConflict } from '../errors.js';
import { isUnreadable } from '../event.js';
import type { EventLog } from '../event-log.js';
import { rulingDecider, type RulingCommand } from './decide.js';
import type { RulingFact } from './events.js';

export interface Order {
  readonly subject: string;
  readonly command: RulingCommand;
}

export interface Seen {
  /** Of the subject, as the author knew it; without it, whatever it is now. */
  readonly expectedVersion?: number | undefined;
  /** The same key is decided once, however often it is sent. */
  readonly idempotencyKey?: string | undefined;
}

export interface Given {
  readonly subject: string;
  readonly version: number;
  /** False for a repeat. */
  readonly isNew: boolean;
}

/** Rejects with `VersionConflict` when another person was faster, and with the decider's `Refusal`. */
export async function rule(log: EventLog, { subject, command }: Order, seen: Seen): Promise<Given> {
  const past = await log.readSubject(subject);
  const known = past.filter((event) => !isUnreadable(event)) as unknown as readonly RulingFact[];
  const version = past.length;
  refuseLate({ subject, command }, seen, { version, last: known[known.length - 1] });
  const facts = rulingDecider.decide(command, known.reduce(rulingDecider.evolve, rulingDecider.initialState));
  if (facts.length === 0) return { subject, version, isNew: false };
  const { expectedVersion = version, idempotencyKey } = seen;
  const key = idempotencyKey === undefined ? {} : { idempotencyKey };
  const appended = await log.append({ subject, expectedVersion, facts, ...key });
  return { subject, version: appended.version, isNew: !appended.repeated };
}

/** Before what it would meet now is judged. One's own order again is not late, and one that carries a key is the log's to know. */
function refuseLate(
  { subject, command }: Order,
  { expectedVersion, idempotencyKey }: Seen,
  { version, last }: { readonly version: number; readonly last: RulingFact | undefined },
): void {
  if (expectedVersion === undefined || expectedVersion === version || idempotencyKey !== undefined) return;
  const isOwn = last?.data.by === command.by && last.data.reason === command.reason;
  if (!isOwn) throw new VersionConflict(subject, expectedVersion, version);
}
