/** How an event lies in the stream: `<chain>|<version>|<payload>`, one field per entry. */
import type { Fact, Recorded } from '#core';

interface Payload {
  readonly s: string;
  readonly t: string;
  readonly h: Fact['happened'];
  readonly l: string;
  readonly d: unknown;
}

export interface Entry {
  readonly position: number;
  readonly chain: string;
  /** `<version>|<payload>`: what the chain binds. */
  readonly body: string;
}

export function payloadOf(subject: string, fact: Fact, learntAt: string): string {
  const payload: Payload = { s: subject, t: fact.type, h: fact.happened, l: learntAt, d: fact.data };
  return JSON.stringify(payload);
}

export function entryOf([id, fields]: readonly [string, readonly string[]]): Entry {
  const raw = fields[1] ?? '';
  const parting = raw.indexOf('|');
  return { position: Number(id.slice(2)), chain: raw.slice(0, parting), body: raw.slice(parting + 1) };
}

/** Throws a `SyntaxError` for an entry that is no JSON. */
export function eventOf({ position, body }: Entry): Recorded {
  const parting = body.indexOf('|');
  const payload = JSON.parse(body.slice(parting + 1)) as Payload;
  return {
    position,
    subject: payload.s,
    version: Number(body.slice(0, parting)),
    type: payload.t,
    happened: payload.h,
    learntAt: payload.l,
    data: payload.d,
  };
}
