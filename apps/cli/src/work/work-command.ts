/** What long work is under way, for whom no browser is at hand, and its cancelling. */
import { isSilent, Refusal, type WorkTold } from '#core';
import type { Command } from 'commander';
import { withLog } from '../open-log.js';
import { print } from '../terminal.js';
import { progressLine } from './progress-line.js';

export function addWorkCommand(program: Command): void {
  program
    .command('work')
    .description('long work under way and of late: how far it is, at what pace, who began it')
    .option('--cancel <id>', 'ask for an end; it comes where that is safe')
    .option('--json', 'as JSON')
    .action(work);
}

interface WorkOptions {
  readonly cancel?: string;
  readonly json?: true;
}

async function work({ cancel, json }: WorkOptions): Promise<void> {
  await withLog(async ({ work: book }) => {
    const works = await book.all();
    if (cancel !== undefined) {
      refuseUncancellable(works.find(({ id }) => id === cancel));
      await book.cancel(cancel, { by: 'command line', at: new Date().toISOString() });
      print(json === true ? JSON.stringify({ cancel }) : 'asked for; it ends where that is safe');
    } else if (json === true) print(JSON.stringify(works));
    else if (works.length === 0) print('no long work is under way, and none was told of since this Redis began');
    else for (const each of works) for (const line of linesOf(each)) print(line);
  });
}

/** Rejects what is not there, has ended or must come to its end. */
export function refuseUncancellable(work: WorkTold | undefined): void {
  if (work === undefined) throw new Refusal('not-found', 'there is no such work; “summitwatch work” lists it');
  if (work.state !== 'running') throw new Refusal('conflict', 'this work has ended');
  if (work.cancelling === 'never') throw new Refusal('conflict', 'this work must come to its end');
}

function linesOf(work: WorkTold): readonly string[] {
  const { id, by, startedAt, toldAt, cancel } = work;
  const silent = isSilent(work, new Date()) ? `; not heard of since ${toldAt}` : '';
  const asked = cancel === null || work.state !== 'running' ? '' : `; ${cancel.by} asked that it be cancelled`;
  return [id, `  ${progressLine(work)}; by ${by}, ${startedAt}${asked}${silent}`];
}
