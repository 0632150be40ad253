/** Commands on the views: what was set aside and why, and all of them made again from the log. */
import type { ParkedEvent } from '#core';
import { rebuildId, type Rebuild } from '#redis';
import type { Command } from 'commander';
import { setTimeout } from 'node:timers/promises';
import { withLog, type OpenLog } from './open-log.js';
import { print, printAll, say } from './terminal.js';
import { progressLine } from './work/progress-line.js';

const lookMs = 250;
const tellMs = 2000;

export function addProjectionCommands(program: Command): void {
  program
    .command('parked')
    .description('events that could not be projected, with their cause')
    .option('--json', 'as NDJSON')
    .action(({ json }: { json?: boolean }) => withLog((open) => printParked(open, json ?? false)));
  program
    .command('rebuild')
    .description('make all views again from the log while the served ones go on; parked events are tried again')
    .option('--cancel', 'end the one under way; what is served stays as it is')
    .option('--no-wait', 'ask for it and leave')
    .action((options: RebuildOptions) => withLog((open) => rebuild(open, options)));
}

type Asked = Pick<OpenLog, 'rebuilds' | 'work'>;

interface RebuildOptions {
  readonly cancel?: boolean;
  readonly wait: boolean;
  /** Why, as it is told of the work. */
  readonly because?: string;
}

async function printParked({ views }: OpenLog, json: boolean): Promise<void> {
  const { position, applied, parked, filtered } = await views.account();
  const events = [...(await views.all('parked')).values()] as ParkedEvent[];
  for (const event of events.sort((a, b) => a.position - b.position)) {
    await printAll(json ? JSON.stringify(event) : `${event.position}  ${event.type}  ${event.because}`);
  }
  if (json) return;
  print(`${position} events in the views: ${applied} applied, ${parked} parked, ${filtered} of no concern to any view`);
  if (parked > 0) print('Once their cause is mended: summitwatch replay parked');
}

export async function rebuild(open: Asked, options: RebuildOptions): Promise<void> {
  const { cancel = false, wait, because = 'all views are to be made anew' } = options;
  const { rebuilds } = open;
  const now = () => new Date().toISOString();
  if (cancel) {
    print((await rebuilds.cancel(now())) ? 'the rebuild is cancelled' : 'no rebuild is under way');
    return;
  }
  const asked = await rebuilds.request('command line', because, now());
  if (!wait) {
    print(`rebuild ${asked.build} is under way`);
    return;
  }
  print(sentenceFor(await ended(open, asked)));
}

async function ended(open: Asked, asked: Rebuild): Promise<Rebuild> {
  let [last, tellsFrom] = ['', performance.now() + tellMs];
  for (;;) {
    const seen = (await open.rebuilds.latest()) ?? asked;
    if (seen.build !== asked.build || seen.state !== 'running') return seen;
    const told = (await open.work.all()).find(({ id }) => id === rebuildId(asked));
    const line = told === undefined ? 'the projector has not begun yet' : progressLine(told);
    if (line !== last && performance.now() >= tellsFrom) {
      say(line);
      [last, tellsFrom] = [line, performance.now() + tellMs];
    }
    await setTimeout(lookMs);
  }
}

function sentenceFor({ build, state, position }: Rebuild): string {
  return state === 'done'
    ? `rebuild ${build} is done: the views were made again from ${position} events`
    : `rebuild ${build} was ${state === 'cancelled' ? 'cancelled' : 'overtaken by another'}`;
}
