/** Commands that change what the service does for people: a webhook to tell, a new admin secret. */
import { replaceSecret } from '#access';
import { handle, Refusal, secretName, subscriptionDecider } from '#core';
import { loadSettings } from '#settings';
import { newWebhookSecret, readAddress } from '#web';
import { Option, type Command } from 'commander';
import { randomBytes } from 'node:crypto';
import { withLog } from './open-log.js';
import { print } from './print.js';

export function addChangeCommands(program: Command): void {
  program
    .command('subscribe <url>')
    .description('tell a webhook of every change of state; prints its signing secret once')
    .option('--label <text>', 'a name for people', '')
    .addOption(new Option('--kind <kinds...>', 'only these').choices(['outcome', 'meeting', 'reaction']).default([]))
    .option('--to <values...>', 'only these new statuses or stances', [])
    .action(subscribe);
  program
    .command('secret')
    .description('make a new admin secret; the old one ends')
    .requiredOption('--new', 'really')
    .action(newSecret);
}

interface SubscriptionOptions {
  readonly label: string;
  readonly kind: readonly ('outcome' | 'meeting' | 'reaction')[];
  readonly to: readonly string[];
}

async function subscribe(url: string, { label, kind, to }: SubscriptionOptions): Promise<void> {
  const [id, secret] = [randomBytes(8).toString('hex'), newWebhookSecret()];
  const subscription = { url: webAddress(url), label, filter: { kinds: kind, to }, by: 'command line' };
  const at = { at: new Date().toISOString(), precision: 'instant' } as const;
  await withLog(async ({ log, vault }) => {
    // The secret first: a subscription without one could not be signed for.
    await vault.keepFirst(secretName(id), secret);
    const command = { type: 'AddSubscription', at, subscription } as const;
    await handle(log, subscriptionDecider, `subscription:${id}`, command);
  });
  print(`subscription ${id}; signing secret, shown this once: ${secret}`);
}

async function newSecret(): Promise<void> {
  if (loadSettings(process.env).adminSecret !== undefined) {
    throw new Refusal('conflict', 'SUMMITWATCH_ADMIN_SECRET is set and is the secret; a new one would open nothing');
  }
  print(`Admin secret, shown this once: ${await withLog(({ vault }) => replaceSecret(vault))}`);
}

/** It will stand in the log for ever: no password, and no spelling that two parsers read in two ways. */
function webAddress(url: string): string {
  const read = readAddress(url);
  if (read instanceof URL) return url;
  throw new Refusal('invalid', `${read.detail}; an http or https address is expected`);
}
