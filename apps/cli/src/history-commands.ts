/** Commands on the whole story: out of the house as a file, into an empty one, and back into a Redis that lost it. */
import { archiveOf } from '#archive';
import { Refusal } from '#core';
import { folderSegments, segmentsFolder, stageImport } from '#history';
import { checkServer, connect, oweNothing, RedisEventLog, restoreAtStart, restoreLog, redisWorkBook } from '#redis';
import type { Redis } from '#redis';
import { loadSettings, loadStory, type Settings } from '#settings';
import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { addBackupCommand, restoreFrom, type RestoreOptions } from './backup/backup-commands.js';
import { exportedLines } from './export-story.js';
import { importLines } from './import-story.js';
import { openAnew, openToRead } from './named-file.js';
import { withLog, type OpenLog } from './open-log.js';
import { print, say } from './terminal.js';
import { atWork, heeding, type CommandOrder } from './work/at-work.js';

export function addHistoryCommands(program: Command): void {
  addBackupCommand(program);
  program
    .command('export')
    .description('the whole story as NDJSON of CloudEvents 1.0, with its texts')
    .option('--out <file>', 'into this new file instead of standard output')
    .action(exportStory);
  program
    .command('import [file]')
    .description('an exported story into an instance that has none; from standard input without a file')
    .action(importStory);
  program
    .command('restore [file]')
    .description(
      'a backup into an instance without events; without a file, what Redis lost of the log comes back from the segments',
    )
    .option('--replace', 'in the place of the events that are here')
    .option('--owe-nothing', 'tell nobody what was still owed when the backup was made')
    .action((file: string | undefined, options: RestoreOptions) =>
      file === undefined ? restore() : restoreFrom(file, options),
    );
}

async function exportStory({ out }: { out?: string }): Promise<void> {
  await withLog(async ({ log, archive, story }) => {
    const onMissing = (hash: string, because: string) => {
      say(`the text ${hash} is left out: ${because}`);
    };
    const lines = exportedLines({ story: story.id, entries: log.entries, archive, onMissing });
    await pipeline(Readable.from(withEnds(lines)), await outputFor(out), { end: out !== undefined });
  });
}

async function* withEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

async function outputFor(out: string | undefined): Promise<Writable> {
  if (out === undefined) return process.stdout;
  return (await openAnew(out)).createWriteStream({ flush: true });
}

async function importStory(file: string | undefined): Promise<void> {
  const settings = loadSettings(process.env);
  const story = loadStory(settings.storyFile);
  const input = await inputFrom(file);
  const redis = await redisIfAny(settings);
  try {
    await refuseUnlessEmpty(redis, story.id, settings);
    const folder = segmentsFolder(settings.dataFolder, story.id);
    const staged = await stageImport(folder, settings);
    try {
      const target = { story: story.id, segments: staged.segments, archive: archiveOf(settings) };
      const book = redis === undefined ? undefined : redisWorkBook(redis, story.id);
      const events = await atWork(book, orderFor(file), (work) =>
        importLines(input, { ...target, onProgress: heeding(work) }),
      );
      if (redis !== undefined) await oweNothing(redis, story.id, events);
      await staged.finish();
    } finally {
      await staged.discard();
    }
    const sealed = folderSegments(folder, settings);
    const { recentEvents } = settings;
    if (redis !== undefined)
      await restoreLog(redis, story.id, { sealed, recentEvents, importedUpTo: await sealed.head() });
    const next = redis === undefined ? '; the next start of the service takes them in' : '';
    say(`imported ${(await sealed.head()).toLocaleString('en')} events${next}`);
  } finally {
    // One that has ended already would be waited for.
    if (redis !== undefined && redis.status !== 'end') redis.disconnect();
  }
}

function orderFor(file: string | undefined): CommandOrder {
  return { kind: 'import', about: basename(file ?? ''), unit: 'event', cancelling: 'drops' };
}

/** Without a service on this data folder the segments are enough: the next start restores the log from them. */
async function redisIfAny({ redisUrl, dataFolder }: Settings): Promise<Redis | undefined> {
  if ((process.env.REDIS_URL ?? '') === '') {
    if (!existsSync(join(dataFolder, 'redis'))) return undefined;
    throw new Refusal('conflict', `${dataFolder} is the data folder of a service; import into a new one`);
  }
  const redis = connect(redisUrl, { patient: false });
  await checkServer(redis);
  return redis;
}

async function refuseUnlessEmpty(redis: Redis | undefined, story: string, settings: Settings): Promise<void> {
  const sealed = folderSegments(segmentsFolder(settings.dataFolder, story), settings);
  const held = redis === undefined ? await sealed.head() : await new RedisEventLog(redis, story, { sealed }).head();
  if (held === 0) return;
  throw new Refusal(
    'conflict',
    `the story ${story} has ${held.toLocaleString('en')} events here; import into an instance that has none`,
  );
}

async function inputFrom(file: string | undefined): Promise<AsyncIterable<string>> {
  const input = file === undefined ? process.stdin : (await openToRead(file)).createReadStream();
  return input.setEncoding('utf8') as AsyncIterable<string>;
}

async function restore(): Promise<void> {
  const bringBack = async ({ redis, story, segments, importedUpTo, settings: { recentEvents } }: OpenLog) => {
    let restored = 'nothing was lost';
    const from = { sealed: segments, recentEvents, importedUpTo };
    await restoreAtStart(redis, story.id, from, (line) => {
      restored = line;
    });
    print(restored);
  };
  await withLog(bringBack, { ofWiped: true });
}
