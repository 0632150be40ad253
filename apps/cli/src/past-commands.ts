/** Commands on past moments: any view, the brief, and what changed between two of them. */
import {
  changesBetween,
  clocks,
  datedView,
  datedViews,
  endOfTime,
  netChanges,
  Refusal,
  ruledBriefOf,
  viewAsOf,
  type Clock,
} from '#core';
import { Option, type Command } from 'commander';
import { momentExample, momentFrom } from './moment-from.js';
import { withLog } from './open-log.js';
import { ruledAt } from './ruled-at.js';
import { briefLines, changeLines } from './print.js';
import { print, printAll, say } from './terminal.js';

export function addPastCommands(program: Command): void {
  program
    .command('as-of <moment>')
    .description(`the brief as it stood at a moment, for example ${momentExample}`)
    .addOption(clockOption())
    .option('--json', 'as JSON')
    .action(printAsOf);
  program
    .command('view <name>')
    .description(`the documents of a view as NDJSON: ${datedViews.map(({ name }) => name).join(', ')}`)
    .option('--as-of <moment>', 'as they stood at that moment; now without it')
    .addOption(clockOption())
    .option('--key <key>', 'only the document under this key')
    .option('--json', 'as one JSON value that also tells the moment')
    .action(printView);
  program
    .command('changes')
    .description('what changed between two moments, the oldest first, and the net of it')
    .requiredOption('--since <moment>', 'changes after this moment')
    .option('--until <moment>', 'up to this moment; now without it')
    .addOption(clockOption())
    .option('--json', 'as JSON')
    .action(printChanges);
}

function clockOption(): Option {
  const words = 'learnt: as the log knew it then; happened: what had happened by then, of all that is known now';
  return new Option('--clock <clock>', words).choices(clocks);
}

interface AsOfOptions {
  readonly clock?: Clock;
  readonly json?: boolean;
}

async function printAsOf(moment: string, { clock = 'learnt', json }: AsOfOptions): Promise<void> {
  const at = momentFrom(moment);
  await withLog(async ({ history, archive, story }) => {
    const { docs, book, position } = await ruledAt(history, { at, clock });
    const brief = ruledBriefOf(docs.values(), book);
    if (json === true) print(JSON.stringify({ story: story.id, asOf: moment, clock, position, ...brief }));
    else for (const line of await briefLines(brief, archive)) print(line);
    if (position === 0) say('Nothing was known by then; --clock happened tells what had happened.');
  });
}

interface ViewOptions extends AsOfOptions {
  readonly asOf?: string;
  readonly key?: string;
}

async function printView(name: string, { asOf, clock, key, json }: ViewOptions): Promise<void> {
  if (clock !== undefined && asOf === undefined) {
    throw new Refusal('invalid', '--clock says on which clock --as-of is meant, and is given together with it');
  }
  const view = datedView(name);
  const moment = { at: asOf === undefined ? endOfTime : momentFrom(asOf), clock: clock ?? 'learnt' };
  await withLog(async ({ history }) => {
    const { docs, position } = await viewAsOf(history, view, moment);
    if (key !== undefined && !docs.has(key)) throw new Refusal('not-found', `the view ${name} holds no ${key} then`);
    const listed = (key === undefined ? [...docs.keys()].sort() : [key]).map((each) => ({
      key: each,
      doc: docs.get(each),
    }));
    const about = { view: name, version: view.version, asOf: asOf ?? null, clock: moment.clock, position };
    if (json === true) print(JSON.stringify({ ...about, docs: listed }));
    else for (const each of listed) await printAll(JSON.stringify(each));
  });
}

interface ChangeOptions extends AsOfOptions {
  readonly since: string;
  readonly until?: string;
}

async function printChanges({ since, until, clock = 'learnt', json }: ChangeOptions): Promise<void> {
  const period = { since: momentFrom(since), until: until === undefined ? endOfTime : momentFrom(until), clock };
  if (period.since > period.until)
    throw new Refusal('invalid', '--since lies after --until; nothing can be between them');
  await withLog(async ({ history, archive }) => {
    const before = await ruledAt(history, { at: period.since, clock });
    const after = await ruledAt(history, { at: period.until, clock });
    const changes = await changesBetween(history, period);
    const matters = netChanges(before.docs, after.docs, changes);
    if (json === true) print(JSON.stringify({ ...{ since, until: until ?? null, clock }, changes, matters }));
    else for (const line of await changeLines(changes, matters, archive)) await printAll(line);
  });
}
