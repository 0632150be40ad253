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
export async function rule(log: EventLog, order: Order, seen: Seen): Promise<Given> {
  const { subject, command } = order;
  const past = await pastOf(log, subject);
  const { known, version } = past;
  throwIfLate(order, seen, past);
  const facts = rulingDecider.decide(command, known.reduce(rulingDecider.evolve, rulingDecider.initialState));
  if (facts.length === 0) return { subject, version, isNew: false };
  const { expectedVersion = version, idempotencyKey } = seen;
  const key = idempotencyKey === undefined ? {} : { idempotencyKey };
  const appended = await log.append({ subject, expectedVersion, facts, ...key });
  return { subject, version: appended.version, isNew: !appended.repeated };
}

/** For whoever asks first what an order would change: who is late hears that, not that there is nothing left to change. */
export async function refuseLate(log: EventLog, order: Order, seen: Seen): Promise<void> {
  throwIfLate(order, seen, await pastOf(log, order.subject));
}

interface Past {
  readonly known: readonly RulingFact[];
  readonly version: number;
}

async function pastOf(log: EventLog, subject: string): Promise<Past> {
  const past = await log.readSubject(subject);
  const known = past.filter((event) => !isUnreadable(event)) as unknown as readonly RulingFact[];
  return { known, version: past.length };
}

/** Before what it would meet now is judged. One's own order again is not late, and one that carries a key is the log's to know. */
function throwIfLate({ subject, command }: Order, seen: Seen, { known, version }: Past): void {
  const { expectedVersion, idempotencyKey } = seen;
  if (expectedVersion === undefined || expectedVersion === version || idempotencyKey !== undefined) return;
  const last = known[known.length - 1];
  const isOwn = last?.data.by === command.by && last.data.reason === command.reason;
  if (!isOwn) throw new VersionConflict(subject, expectedVersion, version);
}
