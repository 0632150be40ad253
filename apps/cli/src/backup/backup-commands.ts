/** The whole of a story in one file, and back: `backup`, and `restore` with a file. */
import { archiveOf } from '#archive';
import { Refusal, type NamedContent } from '#core';
import { folderSegments, openHistory, secretsFolder, segmentsFolder } from '#history';
import { queuePrefix } from '#jobs';
import { checkServer, connect, isAtWork, RedisEventLog, restoreBegun, type Redis } from '#redis';
import { loadSettings, loadStory, type Settings } from '#settings';
import type { Command } from 'commander';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { withLog } from '../open-log.js';
import { say } from '../terminal.js';
import { atWork, heeding, type CommandOrder } from '../work/at-work.js';
import { programVersion } from '../program-version.js';
import { checkBackup, type CheckedBackup } from './check-backup.js';
import { makeBackup } from './make-backup.js';
import { newFile } from './new-file.js';
import { takeBackup, type Taken, type Target } from './take-backup.js';

export function addBackupCommand(program: Command): void {
  program
    .command('backup <file>')
    .description(
      'the whole story into one new file: log, archive, and what Redis alone holds; a service may run meanwhile',
    )
    .action(backup);
}

async function backup(file: string): Promise<void> {
  await withLog(async ({ redis, story, log, archive, importedUpTo, work: book }) => {
    const now = new Date();
    const program = programVersion();
    const sources = {
      ...{ redis, log, archive, importedUpTo, program, now, story: story.id },
      onMissing: ({ shelf, hash }: NamedContent, because: string) => {
        say(`left out of ${shelf}: ${hash}: ${because}`);
      },
    };
    const made = await atWork(book, orderOf('backup', file), (work) =>
      newFile(file, (handle) => makeBackup({ ...sources, onProgress: heeding(work) }, handle)),
    );
    const left = made.missing === 0 ? '' : `, ${counted(made.missing)} left out`;
    say(`${file}: ${counted(made.events)} events, ${counted(made.contents)} texts, pages and responses${left}`);
    if (made.missing > 0) process.exitCode = 1;
  });
}

export interface RestoreOptions {
  readonly replace?: true;
  readonly oweNothing?: true;
}

export async function restoreFrom(file: string, { replace, oweNothing }: RestoreOptions): Promise<void> {
  const settings = loadSettings(process.env);
  const story = loadStory(settings.storyFile);
  const looking = orderOf('verify', file);
  const backup = await atWork(undefined, looking, (work) => checkBackup(file, story.id, heeding(work)));
  if ((process.env.REDIS_URL ?? '') === '')
    throw new Refusal('unavailable', 'set REDIS_URL to the Redis that is to hold the story');
  const redis = connect(settings.redisUrl, { patient: false });
  try {
    await checkServer(redis);
    if (replace !== true) await refuseUnlessEmpty(redis, story.id, settings);
    await refuseAtWork(redis, story.id);
    const target = { ...targetOf(redis, story.id, settings), oweNothing: oweNothing === true };
    // No program is at work meanwhile that could show the book, which lies among what is replaced.
    const taken = await atWork(undefined, orderOf('restore', file), (work) =>
      takeBackup(backup, { ...target, onProgress: heeding(work) }),
    );
    for (const line of sentencesOf(backup, taken)) say(line);
  } finally {
    // One that has ended already would be waited for.
    if (redis.status !== 'end') redis.disconnect();
  }
}

function targetOf(redis: Redis, story: string, settings: Settings): Omit<Target, 'oweNothing' | 'onProgress'> {
  const { dataFolder } = settings;
  return {
    ...{ redis, story, settings, now: new Date(), archive: archiveOf(settings), queueKeys: `${queuePrefix(story)}:` },
    segmentsFolder: segmentsFolder(dataFolder, story),
    madeAgain: [
      ...[join(dataFolder, 'snapshots', story), secretsFolder(dataFolder, story)],
      ...indexFiles(join(dataFolder, 'index'), story),
    ],
  };
}

function indexFiles(folder: string, story: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => (name.startsWith(`${story}.`) ? [join(folder, name)] : []));
}

function sentencesOf({ madeAt, events, contents }: CheckedBackup, { erased, before }: Taken): readonly string[] {
  return [
    `restored as of ${madeAt}: ${counted(events)} events, ${counted(contents)} texts, pages and responses`,
    ...(erased === 0 ? [] : [`${counted(erased)} of them were erased here since, and stay away`]),
    ...(before === undefined ? [] : [`the log that was here lies in ${before}`]),
    'what was erased after the backup was made is to be erased again; the next start makes the views anew',
  ];
}

/** Leases of a service that was ended hard are over by then. */
const patience = { tries: 32, waitMs: 500 };

async function refuseAtWork(redis: Redis, story: string): Promise<void> {
  for (let tries = 0; tries < patience.tries; tries += 1) {
    if (!(await isAtWork(redis, story))) return;
    if (tries === 0) say('a service works on this Redis, or did a moment ago; waiting for its end …');
    await setTimeout(patience.waitMs);
  }
  throw new Refusal(
    'conflict',
    'a service works on this Redis; stop all its programs, then restore. Nothing was written',
  );
}

/** Where a restore was cut off, what lies there is part of a backup. */
async function refuseUnlessEmpty(redis: Redis, story: string, settings: Settings): Promise<void> {
  if ((await restoreBegun(redis, story)) !== undefined) return;
  const sealed = folderSegments(segmentsFolder(settings.dataFolder, story), settings);
  const { segments } = await openHistory(settings.dataFolder, story, settings);
  const held = Math.max(await new RedisEventLog(redis, story, { sealed }).head(), await segments.head());
  if (held === 0) return;
  throw new Refusal(
    'conflict',
    `the story ${story} has ${counted(held)} events here; --replace puts the backup in their place. Nothing was written`,
  );
}

function orderOf(kind: 'backup' | 'verify' | 'restore', file: string): CommandOrder {
  return { kind, about: basename(file), unit: 'event', cancelling: 'drops' };
}

function counted(count: number): string {
  return count.toLocaleString('en');
}
