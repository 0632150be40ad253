/** Commands on readers: which there are, what another one would make of all that was read, and whether that is to stand. */
import { acceptReplay, discardReplay, findReplay, Refusal, type ReplayRun } from '#core';
import { readerName, readers } from '#language';
import { loadSettings, loadStory } from '#settings';
import type { Command } from 'commander';
import { withLog, type OpenLog } from './open-log.js';
import { openModel } from './open-model.js';
import { print, say } from './terminal.js';
import { rebuild } from './projection-commands.js';
import { replayJson, replayLines, replayRow } from './print-replay.js';
import { runShadow } from './shadow-command.js';
import { atWork } from './work/at-work.js';

interface Options {
  readonly json?: boolean;
}

interface VerdictOptions extends Options {
  readonly by: string;
  readonly reason: string;
}

interface ShadowOptions extends Options {
  readonly reader?: string;
  readonly shadow?: boolean;
}

export function addReplayCommands(program: Command): void {
  program
    .command('readers')
    .description('the readers that find claims, each with a sentence')
    .option('--json', 'as JSON')
    .action(printReaders);
  program
    .command('replays')
    .description('the replays so far, newest first')
    .option('--json', 'as JSON')
    .action(printReplays);
  // Its options are those of its commands, too: `replay show ID --json`.
  const replay = program
    .command('replay')
    .description('read all archived texts again with another reader, beside the living service')
    .option('--reader <name@version>', 'one of: summitwatch readers')
    .option('--shadow', 'nothing is changed; the difference waits to be accepted or discarded')
    .option('--json', 'as JSON')
    .action(startReplay);
  replay.command('show <id>').description('the difference, with its sentences (--json: as JSON)').action(showReplay);
  replay
    .command('parked')
    .description('take parked events in where they belong: all views are made again from the log')
    .action(() => withLog((open) => rebuild(open, { wait: true, because: 'parked events are to be replayed' })));
  addVerdict(replay, 'accept', 'record what the other reader found; one digest tells subscribers', acceptHere);
  addVerdict(replay, 'discard', 'let it be; nothing changes', ({ desk }, id, verdict) =>
    discardReplay(desk, id, verdict),
  );
}

async function printReaders({ json }: Options): Promise<void> {
  const known = [...readers, ...(await modelReaders())].map((reader) => {
    return { reader: readerName(reader), about: reader.about };
  });
  if (json === true) print(JSON.stringify(known));
  else for (const { reader, about } of known) print(`${reader}  ${about}`);
}

/** The one that asks a model, where one is set. */
async function modelReaders() {
  const settings = loadSettings(process.env);
  if (settings.model === undefined) return [];
  const { reader, close } = openModel(settings, loadStory(settings.storyFile));
  await close();
  return [reader];
}

function addVerdict(replay: Command, name: string, description: string, settle: Settle): void {
  replay
    .command(`${name} <id>`)
    .description(`${description} (--json: as JSON)`)
    .requiredOption('--by <who>', 'who decides')
    .option('--reason <text>', 'why', '')
    .action((id: string, { by, reason }: VerdictOptions, command: Command) =>
      withLog(async (open) => {
        await printReplay(open, await settle(open, id, { by, reason }), command.optsWithGlobals());
      }),
    );
}

type Settle = (open: OpenLog, id: string, verdict: { by: string; reason: string }) => Promise<ReplayRun>;

const acceptHere: Settle = ({ desk, work: book }, id, verdict) =>
  atWork(book, { kind: 'accept', about: id, unit: 'article', cancelling: 'never' }, (work) =>
    acceptReplay(desk, id, verdict, (recorded, of) => {
      work.at(recorded, of);
    }),
  );

async function startReplay({ reader, shadow, ...options }: ShadowOptions): Promise<void> {
  if (reader === undefined) throw new Refusal('invalid', '--reader is missing; “summitwatch readers” lists them');
  if (shadow !== true)
    throw new Refusal('invalid', 'add --shadow: the difference is shown first, and accepted by its id');
  await withLog(async (open) => {
    const run = await runShadow(open, reader);
    if (run.state === 'ready') return printReplay(open, run, options);
    say(`stopped; the same command goes on where it was (replay ${run.id})`);
    process.exitCode = 130;
  });
}

async function showReplay(id: string, _: Options, command: Command): Promise<void> {
  await withLog(async (open) => {
    await printReplay(open, await findReplay(open.desk, id), command.optsWithGlobals());
  });
}

async function printReplays({ json }: Options): Promise<void> {
  const runs = await withLog(({ desk }) => desk.replays.all());
  if (json === true) print(JSON.stringify(runs.map(({ difference: _, ...run }) => run)));
  else for (const line of runs.length === 0 ? [noneYet] : runs.map(replayRow)) print(line);
}

const noneYet = 'no replay yet; “summitwatch replay --reader lead@2.17.0 --shadow” makes one';

async function printReplay({ archive }: OpenLog, run: ReplayRun, { json }: Options): Promise<void> {
  if (json === true) print(JSON.stringify(await replayJson(run, archive)));
  else for (const line of await replayLines(run, archive)) print(line);
}
