/** The command line: four filters (NDJSON in, NDJSON out), and commands on the log. Exit codes: README, “Command line”. */
import 'reflect-metadata';
import { Refusal } from '#core';
import { Command } from 'commander';
import { addChangeCommands } from './change-commands.js';
import { addFilters } from './filter-commands.js';
import { addLogCommands } from './log-commands.js';

const program = new Command('summitwatch')
  .description('What was agreed, what is next, who reacted how, and which sentence says so.')
  .showHelpAfterError();
addFilters(program);
addLogCommands(program);
addChangeCommands(program);

program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`summitwatch: ${error.message}\n`);
  process.exitCode = 2;
});
