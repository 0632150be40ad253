/** `summitwatch subscribe`: who is told, of what, when and in which form. */
import { handle, originLevels, outcomeTopics, Refusal, refuseTooOften, secretName, subscriptionDecider } from '#core';
import type { DigestTimes, MatterKind, MessageForm, NoticeFilter, QuietHours, SubscriptionAdded } from '#core';
import { loadSettings } from '#settings';
import { anExample, presets, troubleWith } from '#telling';
import { newWebhookKey, newWebhookSecret, readAddress, verifierOf } from '#web';
import { Option, type Command } from 'commander';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { withLog } from './open-log.js';
import { print } from './print.js';

interface Asked {
  readonly label: string;
  readonly kind: readonly MatterKind[];
  readonly to: readonly string[];
  readonly from: readonly string[];
  readonly topic: readonly string[];
  readonly actor: readonly string[];
  readonly minOrigins: string;
  readonly official: boolean;
  readonly as?: string;
  readonly template?: string;
  readonly digest?: DigestTimes['every'];
  readonly at?: string;
  readonly zone?: string;
  readonly cooldown?: number;
  readonly quiet?: string;
  readonly strict: boolean;
  readonly ed25519: boolean;
  readonly confirmed: boolean;
}

export function addSubscribeCommand(program: Command): void {
  program
    .command('subscribe <url>')
    .description('tell a webhook, or mailto: and a mailbox, of changes of state; prints the signing secret once')
    .option('--label <text>', 'a name for people', '')
    .addOption(new Option('--kind <kinds...>', 'only these').choices(['outcome', 'meeting', 'reaction']).default([]))
    .option('--to <values...>', 'only these new statuses or stances', [])
    .option('--from <values...>', 'only what had one of these before; none: what is new', [])
    .addOption(new Option('--topic <topics...>', 'only outcomes on these').choices(outcomeTopics).default([]))
    .option('--actor <names...>', 'only where one of these reacts, takes part or is a party', [])
    .addOption(new Option('--min-origins <n>', 'only what so many bear out').choices(levels).default('1'))
    .option('--official', 'only with an official publication, or the word of those concerned', false)
    .addOption(new Option('--as <form>', 'the body of a chat service').choices(presets).conflicts('template'))
    .option('--template <file>', 'a Mustache template: JSON where its name ends in .json, else text')
    .addOption(new Option('--digest <every>', 'all at once').choices(['hour', 'day']))
    .option('--at <HH:MM>', 'when a daily digest is due, local time')
    .option('--cooldown <minutes>', 'of one matter nothing more for so long, then where it stands', minutes)
    .option('--quiet <HH:MM-HH:MM>', 'nothing is sent within these hours, local time; then what changed')
    .option('--strict', 'each notice waits for the one before it, of whatever matter', false)
    .option('--ed25519', 'sign with a key of which the receiver has the public half', false)
    .option('--zone <zone>', 'the zone that is local, for example Europe/Berlin')
    .option('--confirmed', 'also where it would have fired too often', false)
    .action(subscribe);
}

const levels = ['1', ...originLevels.map(String)];

async function subscribe(url: string, asked: Asked): Promise<void> {
  const id = randomBytes(8).toString('hex');
  const isMail = url.startsWith('mailto:');
  const [form, digest] = [formIn(asked), digestIn(asked)];
  const subscription = {
    ...{
      url: isMail ? mailbox(url) : webAddress(url),
      label: asked.label,
      filter: filterIn(asked),
      by: 'command line',
    },
    ...(form === undefined ? {} : { form }),
    ...(digest === undefined ? {} : { digest }),
    ...careIn(asked),
  };
  const at = { at: new Date().toISOString(), precision: 'instant' } as const;
  const secret = isMail ? undefined : asked.ed25519 ? newWebhookKey() : newWebhookSecret();
  await withLog(async ({ log, vault, history }) => {
    const judging = { now: new Date(), allTheSame: 'subscribe all the same with --confirmed' };
    if (!asked.confirmed) await refuseTooOften(history, subscription, judging);
    // The secret first: a subscription without one could not be signed for.
    if (secret !== undefined) await vault.keepFirst(secretName(id), secret);
    const command = { type: 'AddSubscription', at, subscription } as const;
    await handle(log, subscriptionDecider, `subscription:${id}`, command);
  });
  print(`subscription ${id}${secret === undefined ? '' : `; signing secret, shown this once: ${verifierOf(secret)}`}`);
}

function careIn(asked: Asked): Pick<SubscriptionAdded['data'], 'order' | 'signing' | 'cooldown' | 'quiet'> {
  const { strict, ed25519, cooldown } = asked;
  const quiet = quietIn(asked);
  return {
    ...(strict ? { order: 'strict' } : {}),
    ...(ed25519 ? { signing: 'ed25519' } : {}),
    ...(cooldown === undefined ? {} : { cooldown }),
    ...(quiet === undefined ? {} : { quiet }),
  };
}

function quietIn({ quiet, zone }: Asked): QuietHours | undefined {
  if (quiet === undefined) return undefined;
  const [from = '', to = ''] = quiet.split('-');
  return {
    from: timeOfDay(from, `--quiet ${quiet}`),
    to: timeOfDay(to, `--quiet ${quiet}`),
    ...(zone === undefined ? {} : { zone: knownZone(zone) }),
  };
}

function minutes(given: string): number {
  if (/^\d{1,4}$/.test(given) && Number(given) >= 1 && Number(given) <= 1440) return Number(given);
  throw new Refusal('invalid', `--cooldown ${given}: minutes are expected, 1 to 1440`);
}

function filterIn({ kind, to, from, topic, actor, minOrigins, official }: Asked): NoticeFilter {
  return { kinds: kind, to, from, topics: topic, actors: actor, minOrigins: Number(minOrigins), official };
}

function formIn({ as: preset, template: file }: Asked): MessageForm | undefined {
  if (preset !== undefined) return { preset };
  if (file === undefined) return undefined;
  const type = file.endsWith('.json') ? 'application/json' : 'text/plain';
  const template = { type, text: readFileSync(file, 'utf8') } as const;
  const trouble = troubleWith(template, anExample);
  if (trouble !== null) throw new Refusal('invalid', `${file}: ${trouble}`);
  return { template };
}

function digestIn({ digest: every, at, zone, quiet }: Asked): DigestTimes | undefined {
  if (every === undefined) {
    if (at === undefined && (zone === undefined || quiet !== undefined)) return undefined;
    throw new Refusal('invalid', '--at and --zone say when a digest is due; --digest day is missing');
  }
  return {
    every,
    ...(at === undefined ? {} : { at: timeOfDay(at, `--at ${at}`) }),
    ...(zone === undefined ? {} : { zone: knownZone(zone) }),
  };
}

function timeOfDay(at: string, asked: string): string {
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(at)) return at;
  throw new Refusal('invalid', `${asked}: a time of the day is expected, for example 08:00`);
}

function knownZone(zone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch (cause) {
    throw new Refusal('invalid', `--zone ${zone}: an IANA zone is expected, for example Europe/Berlin`, { cause });
  }
}

function mailbox(url: string): string {
  if (loadSettings(process.env).mail === undefined)
    throw new Refusal('conflict', 'no mail server is set: SUMMITWATCH_SMTP_URL');
  if (/^mailto:[^\s?,%<>@]+@[^\s?,%<>@]+$/.test(url)) return url;
  throw new Refusal('invalid', 'mailto: and one mailbox is expected, for example mailto:desk@news.example');
}

/** It will stand in the log for ever: no password, and no spelling that two parsers read in two ways. */
function webAddress(url: string): string {
  const read = readAddress(url);
  if (read instanceof URL) return url;
  throw new Refusal('invalid', `${read.detail}; an http or https address is expected`);
}
