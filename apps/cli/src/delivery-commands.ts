/** What became of notices, and what can be done about it: for the operator. */
import {
  ask,
  deliveriesNewestFirst,
  deliveriesView,
  isUndelivered,
  orderRedelivery,
  Refusal,
  rotateSecret,
  secretName,
  subscriptionOf,
  switchedOffBy,
  untriedDelivery,
  type AnyDelivery,
  type Care,
  type DeliveryDoc,
  type Redelivery,
  type SubscriptionDoc,
} from '#core';
import { redisOutbox } from '#redis';
import { userAgentOf, type Settings } from '#settings';
import { mailboxIn, testMail, testMessage } from '#telling';
import { newWebhookKey, newWebhookSecret, outboundDoor, tryMail, tryOut } from '#web';
import type { Mail, TriedOut } from '#web';
import type { Command } from 'commander';
import { randomBytes } from 'node:crypto';
import { momentFrom } from './moment-from.js';
import { withLog, type OpenLog } from './open-log.js';
import { print, printText, say } from './terminal.js';
import { shownOnce } from './shown-once.js';
import { addSubscriptionCommands } from './subscription-commands.js';

export function addDeliveryCommands(program: Command): void {
  program
    .command('deliveries')
    .description('what became of each notice, newest first: one line each, or NDJSON')
    .option('--undelivered', 'only what is owed or was given up')
    .option('--subscription <id>', 'only of this one')
    .option('--json', 'as NDJSON, with every attempt')
    .action(list);
  program
    .command('redeliver <subscription>')
    .description('send again what a webhook was told: all that was given up, or one, or all since a time')
    .option('--delivery <id>', 'this one, whatever became of it')
    .option('--since <time>', 'all that was learnt from then on, ISO 8601')
    .action(redeliver);
  const one = program
    .command('subscription')
    .description('change a subscription, try it out, switch it off and on, remove it, replace its secret');
  one
    .command('test <id>')
    .description('send a test, signed or as a mail; show what went out and what came back')
    .action(test);
  one
    .command('enable <id>')
    .description('send notices there again, and what it missed')
    .option('--since <time>', 'what it missed from then on, ISO 8601')
    .action(enable);
  one.command('disable <id>').option('--because <text>', 'why', switchedOffBy('the operator')).action(disable);
  one
    .command('rotate <id>')
    .description('make a new signing secret, shown once; the old one signs, too, for a while')
    .option('--overlap-hours <n>', 'for so long', '24')
    .action(rotate);
  addSubscriptionCommands(program, one);
}

const careOf = ({ log }: OpenLog): Care => ({ log, now: () => new Date(), by: 'command line' });

interface Listed {
  readonly undelivered?: boolean;
  readonly subscription?: string;
  readonly json?: boolean;
}

async function list({ undelivered = false, subscription, json = false }: Listed): Promise<void> {
  await withLog(async ({ redis, story, views }) => {
    const owed = await redisOutbox(redis, story.id).ids();
    const tried = (await views.all(deliveriesView.name)) as ReadonlyMap<string, DeliveryDoc>;
    const ids = new Set(owed);
    const shown = deliveriesNewestFirst(tried, owed)
      .filter((delivery) => subscription === undefined || delivery.subscription === subscription)
      .filter((delivery) => !undelivered || isUndelivered(delivery, ids));
    for (const delivery of shown) print(json ? JSON.stringify(delivery) : lineOf(delivery));
    if (shown.length === 0) say(undelivered ? 'nothing is undelivered' : 'no notice has been sent yet');
  });
}

function lineOf({ id, result, attempts }: AnyDelivery): string {
  const last = attempts.at(-1);
  const told = last === undefined ? 'not tried yet' : `${last.at} attempt ${String(last.attempt)}: ${last.detail}`;
  return `${result.padEnd(9)} ${id}  ${told}`;
}

interface Again {
  readonly delivery?: string;
  readonly since?: string;
}

async function redeliver(id: string, again: Again): Promise<void> {
  const what = whatOf(id, again);
  await withLog((open) => orderRedelivery(careOf(open), id, what));
  print(`ordered; \`summitwatch deliveries --subscription ${id}\` shows what comes of it`);
}

function whatOf(id: string, { delivery, since }: Again): Redelivery {
  if (delivery !== undefined && since !== undefined) throw new Refusal('invalid', 'either --delivery or --since');
  if (since !== undefined) return { kind: 'since', since: momentFrom(since) };
  if (delivery === undefined) return { kind: 'failed' };
  if (untriedDelivery(delivery).subscription === id) return { kind: 'one', delivery };
  throw new Refusal('invalid', `${delivery} is no delivery of subscription ${id}`);
}

async function enable(id: string, { since }: { readonly since?: string }): Promise<void> {
  const from = since === undefined ? {} : { since: momentFrom(since) };
  tellStanding(await withLog((open) => ask(careOf(open), id, { type: 'EnableSubscription', ...from })));
}

async function disable(id: string, { because }: { readonly because: string }): Promise<void> {
  tellStanding(await withLog((open) => ask(careOf(open), id, { type: 'DisableSubscription', because })));
}

function tellStanding(doc: SubscriptionDoc): void {
  const { id, active, because, since } = doc;
  const off = doc.paused ? 'paused' : 'disabled';
  print(
    active ? `subscription ${id} is active since ${since}` : `subscription ${id} is ${off} since ${since}: ${because}`,
  );
}

async function rotate(id: string, { overlapHours }: { readonly overlapHours: string }): Promise<void> {
  const seconds = Math.round(Number(overlapHours) * 3600);
  if (!(seconds >= 0)) throw new Refusal('invalid', `--overlap-hours ${overlapHours}: a number is expected`);
  const { doc, secret } = await withLog(async (open) => {
    const { signing } = await subscriptionOf(open, id);
    const made = signing === 'ed25519' ? newWebhookKey() : newWebhookSecret();
    const turn = { secret: made, seconds };
    return { doc: await rotateSecret({ ...careOf(open), vault: open.vault }, id, turn), secret: made };
  });
  print(shownOnce(secret));
  print(`the old one signs, too, until ${doc.oldSecretUntil ?? ''}`);
}

async function test(id: string): Promise<void> {
  const tried = await withLog((open) => trial(open, id));
  for (const line of linesOf(tried)) printText(line);
  if (!tried.delivered) process.exitCode = 1;
}

async function trial({ log, vault, settings, story }: OpenLog, id: string): Promise<TriedOut> {
  const { url, form } = await subscriptionOf({ log }, id);
  const [timestamp, testId] = [new Date(), `test:${randomBytes(8).toString('hex')}`];
  if (url.startsWith('mailto:')) return mailTrial(settings, { id: testId, to: mailboxIn(url), ...testMail() });
  const secret = await vault.find(secretName(id));
  if (secret === undefined)
    throw new Refusal(
      'conflict',
      `the signing secret is gone; “summitwatch subscription rotate ${id}” makes a new one`,
    );
  const asked = { story: story.id, id: testId, at: timestamp.toISOString(), subscription: id, form };
  const { query = {}, ...message } = testMessage(asked);
  const to = new URL(url);
  for (const [name, value] of Object.entries(query)) to.searchParams.set(name, value);
  const allowPrivate = { webhook: settings.allowPrivate.webhook };
  const door = outboundDoor({ userAgent: userAgentOf(settings), allowPrivate, hostSpacingMs: 0 });
  try {
    return await tryOut({ ...message, post: door.post, secrets: [secret], id: testId, timestamp, url: to.href });
  } finally {
    await door.close();
  }
}

async function mailTrial({ mail: server }: Settings, mail: Mail): Promise<TriedOut> {
  if (server === undefined) throw new Refusal('conflict', 'no mail server is set: SUMMITWATCH_SMTP_URL');
  return tryMail(server, mail);
}

function linesOf({ delivered, detail, milliseconds, request, response, talk = [] }: TriedOut): readonly string[] {
  const heads = (headers: TriedOut['request']['headers']) => headers.map(([name, value]) => `  ${name}: ${value}`);
  const answer =
    response === null ? [] : [`answered ${String(response.status)}`, ...heads(response.headers), response.body];
  const end = `${delivered ? 'delivered' : 'not delivered'} in ${String(milliseconds)} ms: ${detail}`;
  const said = talk.map(({ by, line }) => `${by === 'us' ? '>' : '<'} ${line}`);
  return ['sent', ...heads(request.headers), request.body, ...answer, ...said, end];
}
