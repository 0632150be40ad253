/**
 * Golden folders: one per class of page or feed that was once read wrongly, with its source and what should be read of it. What is
 * compared is said here alone; the specs and `npm run golden` ask it.
 */
import { isReadable, type PageReading, type ParsedFeed } from '#core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `expected.json`: where it came from, and every field that is compared; null for one that must be absent. */
export interface Expected {
  readonly url: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

export interface GoldenFolder {
  readonly name: string;
  readonly source: Buffer;
  readonly expected: Expected;
  /** `expected.txt`; a feed has none. */
  readonly text?: string;
}

/** What was read, in the shape of what is expected. */
export interface Outcome {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly text?: string;
}

export function goldenFolders(folder: string): GoldenFolder[] {
  return readdirSync(folder).map((name) => goldenIn(join(folder, name), name));
}

function goldenIn(folder: string, name: string): GoldenFolder {
  const files = readdirSync(folder);
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const source = files.find((file) => file.startsWith('source.'));
  if (source === undefined) throw new Error(`${folder} has no source`);
  const text = files.includes('expected.txt') ? { text: read('expected.txt').toString('utf8').trim() } : {};
  return {
    name,
    source: read(source),
    expected: JSON.parse(read('expected.json').toString('utf8')) as Expected,
    ...text,
  };
}

/** The text counts only where the verdict has one kept. */
export function pageOutcome({ url, contentType, expected }: Asked, { verdict, article }: PageReading): Outcome {
  const { text, ...told } = article;
  const given = { url, ...(contentType === undefined ? {} : { contentType }), verdict, ...told };
  const fields = expected === undefined ? given : asked(expected, given);
  return { fields, ...(isReadable(verdict) ? { text } : {}) };
}

export function feedOutcome({ url, contentType, headers }: Expected, feed: ParsedFeed): Outcome {
  return { fields: JSON.parse(JSON.stringify({ url, contentType, headers, feed })) as Outcome['fields'] };
}

/** What `outcome` is held against. */
export function expectedOf({ expected, text }: GoldenFolder, outcome: Outcome): Outcome {
  return { fields: expected, ...(text === undefined || outcome.text === undefined ? {} : { text }) };
}

interface Asked {
  readonly url: string;
  readonly contentType?: string | undefined;
  /** Where nothing is expected yet, everything told is given. */
  readonly expected?: Expected;
}

function asked(expected: Expected, told: Readonly<Record<string, unknown>>): Outcome['fields'] {
  return Object.fromEntries(Object.keys(expected).map((field) => [field, told[field] ?? null]));
}
