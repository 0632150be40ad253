/**
 * How an event lies in the log: `<chain>|<version>|<payload>`. The stream and the sealed segments hold the same characters, so
 * an entry can go from one to the other and its chain still holds.
 */
import type { Fact, Recorded, Unreadable } from './event.js';

interface Payload {
  readonly s: string;
  readonly t: string;
  readonly h: Fact['happened'];
  readonly l: string;
  readonly d: unknown;
  /** Of traced events alone. */
  readonly c?: string;
}

export interface Entry {
  readonly position: number;
  readonly chain: string;
  /** `<version>|<payload>`: what the chain binds. */
  readonly body: string;
}

/** What the program understands: gives an older version of a type as the present one, throws for a type it does not know. */
export type Language = (event: Recorded) => Recorded;

const anyLanguage: Language = (event) => event;

/** `trace` is a W3C traceparent. */
export function payloadOf(subject: string, fact: Fact, learntAt: string, trace?: string): string {
  const traced = trace === undefined ? {} : { c: trace };
  const payload: Payload = { s: subject, t: fact.type, h: fact.happened, l: learntAt, d: fact.data, ...traced };
  return JSON.stringify(payload);
}

export function entryAt(position: number, raw: string): Entry {
  const parting = raw.indexOf('|');
  return { position, chain: raw.slice(0, parting), body: raw.slice(parting + 1) };
}

export function rawOf({ chain, body }: Entry): string {
  return `${chain}|${body}`;
}

/** Throws for an entry that is no event, or none of the language. */
export function eventOf({ position, body }: Entry, language = anyLanguage): Recorded {
  const parting = body.indexOf('|');
  const payload: unknown = JSON.parse(body.slice(parting + 1));
  if (!isPayload(payload)) throw new TypeError('the entry is JSON, but no event');
  return language({
    position,
    subject: payload.s,
    version: Number(body.slice(0, parting)),
    type: payload.t,
    happened: payload.h,
    learntAt: payload.l,
    data: payload.d,
    ...(typeof payload.c === 'string' && { trace: payload.c }),
  });
}

/** For readers that must go on: what cannot be read is told in its place. It has no time of its own, and so precedes all. */
export function readableEventOf(entry: Entry, language = anyLanguage): Recorded {
  try {
    return eventOf(entry, language);
  } catch (error) {
    const { position } = entry;
    const at = new Date(0).toISOString();
    const because = error instanceof Error ? error.message : String(error);
    const fact: Unreadable = { type: 'unreadable.v1', happened: { at, precision: 'unknown' }, data: { because } };
    return { ...fact, position, subject: `unreadable:${String(position)}`, version: 1, learntAt: at };
  }
}

/** Who an entry is about and when, without what it carries. */
export interface Stamp {
  readonly subject: string;
  /** ISO 8601 UTC: from when on it may have happened. What is known to the day counts from the day's first instant. */
  readonly happenedFrom: string;
  readonly learntAt: string;
}

/** A JSON string, as `JSON.stringify` writes it. */
const quoted = String.raw`"([^"\\]*(?:\\.[^"\\]*)*)"`;
const plain = String.raw`"([^"\\]*)"`;
const head = new RegExp(
  String.raw`^\d+\|\{"s":${quoted},"t":${quoted},"h":\{"at":${plain},"precision":${plain}\},"l":${plain},"d":`,
);

/**
 * The same as the parsed event has it, many times faster: a past moment is found by looking at thousands of entries that
 * do not count. An entry that is no event has no time of its own, and so precedes all.
 */
export function stampOf(entry: Entry): Stamp {
  const found = head.exec(entry.body);
  if (found === null) return parsedStamp(entry);
  const [, subject = '', , at = '', precision = '', learntAt = ''] = found;
  const plainSubject = subject.includes('\\') ? (JSON.parse(`"${subject}"`) as string) : subject;
  return { subject: plainSubject, happenedFrom: beginOf(at, precision), learntAt };
}

/** For an entry that another program wrote in another order of fields, and for what is none. */
function parsedStamp(entry: Entry): Stamp {
  const { subject, happened, learntAt } = readableEventOf(entry);
  const { at, precision } = happened as { readonly at?: unknown; readonly precision?: unknown };
  return { subject, happenedFrom: typeof at === 'string' ? beginOf(at, String(precision)) : '', learntAt };
}

/** ISO 8601 UTC: the first instant of the time that a fact is known to have happened in. */
export function happenedFrom({ happened }: Pick<Fact, 'happened'>): string {
  return beginOf(happened.at, happened.precision);
}

function beginOf(at: string, precision: string): string {
  if (precision === 'day') return `${at.slice(0, 10)}T00:00:00.000Z`;
  return precision === 'month' ? `${at.slice(0, 7)}-01T00:00:00.000Z` : at;
}

function isPayload(value: unknown): value is Payload {
  if (typeof value !== 'object' || value === null) return false;
  const { s, t, h, l, d } = value as Partial<Record<keyof Payload, unknown>>;
  const named = [s, t, l].every((part) => typeof part === 'string');
  return named && [h, d].every((part) => typeof part === 'object' && part !== null);
}
