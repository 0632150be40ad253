/** Commands that change what the service does for people: a new admin secret. */
import { replaceSecret } from '#access';
import { Refusal } from '#core';
import { loadSettings } from '#settings';
import type { Command } from 'commander';
import { withLog } from './open-log.js';
import { print } from './terminal.js';

export function addChangeCommands(program: Command): void {
  program
    .command('secret')
    .description('make a new admin secret; the old one ends')
    .requiredOption('--new', 'really')
    .action(newSecret);
}

async function newSecret(): Promise<void> {
  if (loadSettings(process.env).adminSecret !== undefined) {
    throw new Refusal('conflict', 'SUMMITWATCH_ADMIN_SECRET is set and is the secret; a new one would open nothing');
  }
  print(`Admin secret, shown this once: ${await withLog(({ vault }) => replaceSecret(vault))}`);
}
