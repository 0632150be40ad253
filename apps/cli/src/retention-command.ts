/** Lets go of what the policy names, or says what it would. A service does so each night by itself. */
import { letGoByPolicy, type LetGoCounts } from '#core';
import type { Command } from 'commander';
import { withLog } from './open-log.js';
import { atWork, type CommandOrder } from './work/at-work.js';
import { print } from './terminal.js';

export function addRetentionCommand(program: Command): void {
  program
    .command('retention')
    .description('let go of old pages and of old items that are not about the summit, as SUMMITWATCH_KEEP_… says')
    .option('--dry-run', 'only say what would go')
    .option('--json', 'as JSON')
    .action(retention);
}

const order: CommandOrder = { kind: 'retention', about: '', unit: 'article', cancelling: 'keeps' };

interface RetentionOptions {
  readonly dryRun?: true;
  readonly json?: true;
}

async function retention({ dryRun, json }: RetentionOptions): Promise<void> {
  await withLog(async ({ log, archive, settings, work: book }) => {
    const { retention: policy } = settings;
    const isDry = dryRun === true;
    const run = { policy, isDry, now: new Date(), from: 'command line' };
    const counts = await atWork(book, order, (work) => letGoByPolicy(log, archive.letGo, { ...run, work }));
    if (json === true) print(JSON.stringify({ policy, isDry, ...counts }));
    else if (policy.pagesDays === null && policy.irrelevantDays === null)
      print('all is kept for ever: set SUMMITWATCH_KEEP_PAGES_DAYS or SUMMITWATCH_KEEP_IRRELEVANT_DAYS');
    else print(`${isDry ? 'would let go' : 'let go'}: ${inWords(counts)}`);
  });
}

function inWords({ articles, texts, pages, responses }: LetGoCounts): string {
  return `${String(texts)} texts, ${String(pages)} pages and ${String(responses)} responses of ${String(articles)} items`;
}
