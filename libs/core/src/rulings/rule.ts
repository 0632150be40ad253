/** An order becomes facts: on the version that its author had seen, once for each idempotency key. */
import { VersionConflict } from '../errors.js';
import { isUnreadable } from '../event.js';
import type { EventLog } from '../event-log.js';
import { decide, type RulingCommand } from './decide.js';
import type { RulingFact } from './events.js';
import { evolve, initialState } from './evolve.js';

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
  const { expectedVersion, idempotencyKey } = seen;
  const past = await log.readSubject(subject);
  const known = past.filter((event) => !isUnreadable(event)) as unknown as readonly RulingFact[];
  const version = past.length;
  const last = known[known.length - 1]?.data;
  const isOwn = last?.by === command.by && last.reason === command.reason;
  // Said first, before what it would meet now is judged; a repeat that carries a key is the log's to know.
  if (expectedVersion !== undefined && expectedVersion !== version && !isOwn && idempotencyKey === undefined) {
    throw new VersionConflict(subject, expectedVersion, version);
  }
  const facts = decide(command, known.reduce(evolve, initialState));
  if (facts.length === 0) return { subject, version, isNew: false };
  const key = idempotencyKey === undefined ? {} : { idempotencyKey };
  const appended = await log.append({ subject, expectedVersion: expectedVersion ?? version, facts, ...key });
  return { subject, version: appended.version, isNew: !appended.repeated };
}
