/** Archived pages out as a web archive that other programs open. */
import type { Archive } from '#archive';
import { Refusal, type EventLog, type Recorded } from '#core';
import type { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import { momentFrom } from './moment-from.js';
import { openAnew } from './named-file.js';
import { withLog } from './open-log.js';
import { print, say } from './terminal.js';
import { WarcRecords, type Reading, type WarcCounts } from './warc-records.js';

const batch = 500;
const tellEveryMs = 2000;

export function addWarcCommands(program: Command): void {
  program
    .command('export-warc')
    .description('archived pages with their headers as a WARC 1.1 file, one gzip member for each record')
    .requiredOption('--out <file>', 'into this new file, for example pages.warc.gz')
    .option('--since <moment>', 'only what was read from this moment on')
    .option('--until <moment>', 'only what was read before this moment')
    .option('--item <id...>', 'only pages of these items')
    .action(exportWarc);
}

interface WarcOptions {
  readonly out: string;
  readonly since?: string;
  readonly until?: string;
  readonly item?: readonly string[];
}

async function exportWarc({ out, since, until, item }: WarcOptions): Promise<void> {
  if (existsSync(out)) throw new Refusal('conflict', `${out} is there already; name a new file`);
  const period = { since: since && momentFrom(since), until: until && momentFrom(until) };
  const counts = await withLog(async ({ log, archive, story }) => {
    const readings = within(period, item === undefined ? allReadings(log) : readingsOf(log, item));
    return writeAnew(out, (tell) => warcOf({ archive, story: story.title, now: new Date() }, readings, tell));
  });
  for (const line of linesOf(counts, out)) print(line);
  if (counts.missing + counts.damaged > 0) process.exitCode = 1;
}

interface WarcSources {
  readonly archive: Archive;
  readonly story: string;
  readonly now: Date;
}

/** Hears the counts after each reading. */
type Tell = (counts: WarcCounts) => void;

/** Each piece is a record, packed. */
export async function* warcOf(
  { archive, story, now }: WarcSources,
  readings: AsyncIterable<Reading>,
  tell: Tell,
): AsyncGenerator<Buffer, WarcCounts> {
  const records = new WarcRecords(archive);
  yield await records.warcinfo(story, now.toISOString());
  for await (const reading of readings) {
    yield* records.of(reading);
    tell(records.counts);
  }
  return records.counts;
}

async function* allReadings(log: Pick<EventLog, 'read'>): AsyncGenerator<Reading> {
  for (let after = 0, more = true; more;) {
    const events = await log.read(after, batch);
    yield* events.filter(isReading);
    after = events.at(-1)?.position ?? after;
    more = events.length === batch;
  }
}

async function* readingsOf(log: Pick<EventLog, 'readSubject'>, items: readonly string[]): AsyncGenerator<Reading> {
  for (const item of new Set(items)) {
    const events = await log.readSubject(`article:${item}`);
    if (events.length === 0) throw new Refusal('not-found', `there is no item ${item}`);
    yield* events.filter(isReading);
  }
}

function isReading(event: Recorded): event is Reading {
  return event.type === 'article-read.v1' || event.type === 'article-unreadable.v1';
}

interface Period {
  readonly since: string | undefined;
  readonly until: string | undefined;
}

async function* within({ since = '', until }: Period, readings: AsyncIterable<Reading>): AsyncGenerator<Reading> {
  for await (const reading of readings) {
    if (reading.learntAt >= since && (until === undefined || reading.learntAt < until)) yield reading;
  }
}

/** Under its name the file is whole or not there. */
async function writeAnew(
  file: string,
  pieces: (tell: Tell) => AsyncGenerator<Buffer, WarcCounts>,
): Promise<WarcCounts> {
  const aside = `${file}.${randomUUID()}`;
  const handle = await openAnew(file, aside);
  try {
    const writing = pieces(progress());
    let step = await writing.next();
    for (; step.done !== true; step = await writing.next()) await handle.writeFile(step.value);
    await handle.sync();
    await link(aside, file);
    return step.value;
  } finally {
    await handle.close();
    await rm(aside, { force: true });
  }
}

function progress(): Tell {
  let told = Date.now();
  return ({ pages }) => {
    if (Date.now() - told < tellEveryMs) return;
    told = Date.now();
    say(`${pages} pages written`);
  };
}

function linesOf({ pages, revisits, erased, missing, damaged }: WarcCounts, file: string): readonly string[] {
  const left: readonly (readonly [number, string])[] = [
    [erased, 'erased, and left out'],
    [missing, 'not in the archive, and left out'],
    [damaged, 'damaged, and left out'],
  ];
  const again = revisits === 0 ? '' : `, ${revisits} of them as seen before`;
  return [
    `${file}: ${pages} ${pages === 1 ? 'page' : 'pages'}${again}`,
    ...left.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`),
  ];
}
