/** The command line: four filters (NDJSON in, NDJSON out), and commands on the log. Exit codes: docs/command-line.md. */
import 'reflect-metadata';
import { Refusal } from '#core';
import { Command, CommanderError } from 'commander';
import { inspect } from 'node:util';
import { groupsFor } from './command-groups.js';
import { programVersion } from './program-version.js';
import { say } from './terminal.js';

const program = new Command('summitwatch')
  .description('What was agreed, what is next, who reacted how, and which sentence says so.')
  .version(programVersion(), '--version', 'the version of this program')
  .showHelpAfterError()
  .configureOutput({
    writeErr: (text) => {
      say(text.trimEnd());
    },
  })
  // Before the commands, which inherit it: a slip of the caller ends with 2, like every refusal.
  .exitOverride();

// `summitwatch events | head` reads no further: that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  say(`summitwatch: what was printed could not be written: ${error.message}`);
  process.exit(2);
});

/** Where an id that is not known can be looked up. */
const wayOn: Readonly<Record<string, string>> = {
  'there is no such feed': '; “summitwatch feeds” lists them',
  'there is no such subscription': '; “summitwatch subscriptions” lists them',
};

async function run(): Promise<void> {
  for (const { load } of groupsFor(process.argv.slice(2))) (await load())(program);
  await program.parseAsync();
}

run().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  if (!(error instanceof Refusal)) {
    say(inspect(error));
    process.exit(1);
  }
  say(`summitwatch: ${error.message}${wayOn[error.message] ?? ''}`);
  process.exitCode = 2;
});
