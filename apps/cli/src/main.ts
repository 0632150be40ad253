/** The command line: four filters (NDJSON in, NDJSON out), and commands on the log. Exit codes: README, “Command line”. */
import 'reflect-metadata';
import { Refusal } from '#core';
import { Command, CommanderError } from 'commander';
import { addAccessCommands } from './access-commands.js';
import { addChangeCommands } from './change-commands.js';
import { addDeliveryCommands } from './delivery-commands.js';
import { addSubscribeCommand } from './subscribe-command.js';
import { addDumpCommand } from './dump/dump-command.js';
import { addEraseCommand } from './erase-command.js';
import { addFeedCommands } from './feed-commands.js';
import { addFilters } from './filter-commands.js';
import { addHistoryCommands } from './history-commands.js';
import { addLogCommands } from './log-commands.js';
import { addOpmlCommands } from './opml-commands.js';
import { addPastCommands } from './past-commands.js';
import { addProjectionCommands } from './projection-commands.js';
import { addReplayCommands } from './replay-commands.js';
import { addRevisionsCommand } from './revisions-command.js';
import { addRetentionCommand } from './retention-command.js';
import { addReviewCommand } from './review-command.js';
import { addRuleCommands } from './rule-commands.js';
import { addSourceCommands } from './source-commands.js';
import { addWorkCommand } from './work/work-command.js';
import { addWarcCommands } from './warc-commands.js';

const program = new Command('summitwatch')
  .description('What was agreed, what is next, who reacted how, and which sentence says so.')
  .showHelpAfterError()
  // Before the commands, which inherit it: a slip of the caller ends with 2, like every refusal.
  .exitOverride();
addFilters(program);
addLogCommands(program);
addSourceCommands(program);
addPastCommands(program);
addHistoryCommands(program);
addChangeCommands(program);
addAccessCommands(program);
addSubscribeCommand(program);
addDeliveryCommands(program);
addFeedCommands(program);
addOpmlCommands(program);
addProjectionCommands(program);
addWorkCommand(program);
addEraseCommand(program);
addRetentionCommand(program);
addDumpCommand(program);
addReplayCommands(program);
addWarcCommands(program);
addRevisionsCommand(program);
addReviewCommand(program);
addRuleCommands(program);

// `summitwatch events | head` reads no further: that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`summitwatch: ${error.message}\n`);
  process.exitCode = 2;
});
