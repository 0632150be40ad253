/** Commands that change what the service does for people: a new admin secret. */
import { replaceSecret, tokens } from '#access';
import { Refusal } from '#core';
import { loadSettings } from '#settings';
import type { Command } from 'commander';
import { withLog } from './open-log.js';
import { print } from './terminal.js';

export function addChangeCommands(program: Command): void {
  program
    .command('secret')
    .description('make a new admin secret; the old one ends, and the sessions that it opened')
    .requiredOption('--new', 'really')
    .action(newSecret);
}

async function newSecret(): Promise<void> {
  if (loadSettings(process.env).adminSecret !== undefined) {
    throw new Refusal('conflict', 'SUMMITWATCH_ADMIN_SECRET is set and is the secret; a new one would open nothing');
  }
  const now = new Date().toISOString();
  const { secret, left } = await withLog(async ({ vault }) => {
    const made = await replaceSecret(vault, now);
    const ofNobody = (await tokens(vault)).filter(({ owner, expiresAt }) => owner === null && expiresAt > now);
    return { secret: made, left: ofNobody.length };
  });
  print(`Admin secret, shown this once: ${secret}`);
  if (left === 0) return;
  print(
    `Tokens made with the admin secret that open what they did: ${left}. \`summitwatch token list\`, \`token revoke ID\``,
  );
}
