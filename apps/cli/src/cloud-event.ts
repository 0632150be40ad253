/**
 * A story as CloudEvents 1.0, one a line: its entries, the texts they speak of, and at the end how much there was. An entry
 * read back is the entry that was written, to the character: where its parts would not give it, its body travels too.
 */
import { eventOf, payloadOf, type Entry, type Happened, type Recorded } from '#core';

export const textType = 'text-archived.v1';
export const endType = 'story-exported.v1';

export type ExportLine =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'text'; readonly hash: string; readonly text: string }
  | { readonly kind: 'end'; readonly events: number; readonly chain: string };

type Attributes = Readonly<Record<string, unknown>>;

export function sourceOf(story: string): string {
  return `urn:summitwatch:${story}`;
}

export function cloudEventOf(entry: Entry, story: string): Attributes {
  const { position, chain, body } = entry;
  const base = { specversion: '1.0', id: `${story}@${String(position)}`, source: sourceOf(story) };
  const place = { position, sequence: String(position).padStart(12, '0'), chain };
  const event = unlessNone(() => eventOf(entry));
  if (event === undefined) return { ...base, type: 'unreadable.v1', ...place, body };
  const { type, subject, happened, learntAt, version, data } = event;
  const times = { time: happened.at, precision: happened.precision, learntat: learntAt };
  const line = { ...base, type, subject, ...times, datacontenttype: 'application/json' };
  const whole = bodyOf({ ...event, happened: { at: happened.at, precision: happened.precision } }) === body;
  return { ...line, ...place, subjectversion: version, ...(whole ? {} : { body }), data };
}

export function textLine(hash: string, text: string, story: string): Attributes {
  const base = { specversion: '1.0', id: hash, source: sourceOf(story), type: textType, subject: `text:${hash}` };
  return { ...base, datacontenttype: 'application/json', data: { sha256: hash, text } };
}

export function endLine(events: number, chain: string, story: string): Attributes {
  const base = { specversion: '1.0', id: `${story}@end`, source: sourceOf(story), type: endType };
  return { ...base, datacontenttype: 'application/json', data: { events, chain } };
}

/** Throws, in words, for what is none of these three. */
export function readLine(line: string, story: string): ExportLine {
  const read = parsed(line);
  if (read.specversion !== '1.0') throw new TypeError('it is no CloudEvent 1.0');
  if (read.source !== sourceOf(story)) {
    throw new TypeError(`it is of ${inWords(read.source)}, and this is ${sourceOf(story)}`);
  }
  switch (read.type) {
    case textType:
      return { kind: 'text', hash: text(data(read), 'sha256'), text: text(data(read), 'text') };
    case endType:
      return { kind: 'end', events: whole(data(read), 'events'), chain: text(data(read), 'chain') };
    default:
      return { kind: 'entry', entry: entryIn(read) };
  }
}

function entryIn(read: Attributes): Entry {
  const [position, chain] = [whole(read, 'position'), text(read, 'chain')];
  if (typeof read.body === 'string') return { position, chain, body: read.body };
  const happened = { at: text(read, 'time'), precision: text(read, 'precision') as Happened['precision'] };
  const { type, subject, learntat } = { type: text(read, 'type'), subject: text(read, 'subject'), learntat: text(read, 'learntat') }; // oxfmt-ignore
  const version = whole(read, 'subjectversion');
  const body = bodyOf({ position, version, type, subject, happened, learntAt: learntat, data: data(read) });
  return { position, chain, body };
}

function bodyOf(event: Recorded): string {
  return `${String(event.version)}|${payloadOf(event.subject, event, event.learntAt)}`;
}

function parsed(line: string): Attributes {
  const read: unknown = unlessNone(() => JSON.parse(line.replace(/^\uFEFF/, '')) as unknown);
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw new TypeError('it is no JSON object');
  return read as Attributes;
}

function text(from: Attributes, name: string): string {
  const value = from[name];
  if (typeof value !== 'string') throw new TypeError(`${name}: a string is expected`);
  return value;
}

function whole(from: Attributes, name: string): number {
  const value = from[name];
  if (!Number.isSafeInteger(value)) throw new TypeError(`${name}: a whole number is expected`);
  return value as number;
}

function data({ data: value }: Attributes): Attributes {
  if (typeof value !== 'object' || value === null) throw new TypeError('data: an object is expected');
  return value as Attributes;
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 100) : 'no source';
}

function unlessNone<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
