/** `summitwatch subscribe`: who is told, of what, when and in which form. */
import { changedBy, everything, handle, newIn, refuseTooOften, secretName, subscriptionDecider } from '#core';
import type { SubscriptionAdded } from '#core';
import { localTimes } from '#telling';
import { newWebhookKey, newWebhookSecret } from '#web';
import type { Command } from 'commander';
import { randomBytes } from 'node:crypto';
import { withLog } from './open-log.js';
import { print, say } from './terminal.js';
import { shownOnce } from './shown-once.js';
import { hintsFor, mayAsk, receiverIn, wishIn, type Asked } from './subscription-options.js';

interface AskedAnew extends Asked {
  readonly ed25519: boolean;
  readonly confirmed: boolean;
}

export function addSubscribeCommand(program: Command): void {
  mayAsk(program.command('subscribe <url>'))
    .description('tell a webhook, or mailto: and a mailbox, of changes of state; prints the signing secret once')
    .option('--ed25519', 'sign with a key of which the receiver has the public half', false)
    .option('--confirmed', 'also where it would have fired too often', false)
    .action(subscribe);
}

async function subscribe(url: string, asked: AskedAnew): Promise<void> {
  const id = randomBytes(8).toString('hex');
  const subscription = subscriptionIn(url, asked);
  const at = { at: new Date().toISOString(), precision: 'instant' } as const;
  const isMail = url.startsWith('mailto:');
  const secret = isMail ? undefined : asked.ed25519 ? newWebhookKey() : newWebhookSecret();
  const hints = await withLog(async (open) => {
    const { log, vault, history } = open;
    const judging = { now: new Date(), times: localTimes, allTheSame: 'subscribe all the same with --confirmed' };
    if (!asked.confirmed) await refuseTooOften(history, subscription, judging);
    // The secret first: a subscription without one could not be signed for.
    if (secret !== undefined) await vault.keepFirst(secretName(id), secret);
    const command = { type: 'AddSubscription', at, subscription } as const;
    await handle(log, subscriptionDecider, `subscription:${id}`, command);
    return hintsFor(open, subscription);
  });
  print(`subscription ${id}${secret === undefined ? '' : `; ${shownOnce(secret)}`}`);
  for (const hint of hints) say(hint);
}

function subscriptionIn(url: string, asked: AskedAnew): SubscriptionAdded['data'] {
  const signing = asked.ed25519 ? ({ signing: 'ed25519' } as const) : {};
  const plain = { url: receiverIn(url), label: '', filter: everything, by: 'command line', ...signing };
  return changedBy(plain, newIn(wishIn(asked), plain) ?? {});
}
