/** What a subscription may ask for, in words of the command line: for one that is added, and for one that is changed. */
import { longestSilence, originLevels, outcomeTopics, Refusal, serviceKinds } from '#core';
import type { DigestTimes, MessageForm, NoticeFilter, QuietHours, SubscriptionWish } from '#core';
import { loadSettings } from '#settings';
import { anExample, presets, troubleWith } from '#telling';
import { hintsOn, readAddress, refuseClosedAddress } from '#web';
import { Option, type Command } from 'commander';
import { readNamedText } from './named-file.js';
import type { OpenLog } from './open-log.js';

/** What is absent was not said. */
export interface Asked {
  readonly label?: string;
  readonly kind?: readonly string[];
  readonly to?: readonly string[];
  readonly from?: readonly string[];
  readonly topic?: readonly string[];
  readonly actor?: readonly string[];
  readonly minOrigins?: string;
  readonly official?: boolean;
  readonly distinct?: boolean;
  readonly as?: string;
  readonly template?: string;
  readonly digest?: DigestTimes['every'] | 'none';
  readonly at?: string;
  readonly zone?: string;
  readonly cooldown?: string;
  readonly quiet?: string;
  readonly silence?: string;
  readonly strict?: boolean;
}

const [any, none, cloudEvent] = ['any', 'none', 'cloud-event'];
const levels = ['1', ...originLevels.map(String)];
const kinds = ['outcome', 'meeting', 'reaction', ...serviceKinds];

/** `any`, `none`, `cloud-event` and `--no-…` take off what was asked for before. */
export function mayAsk(command: Command): Command {
  return command
    .option('--label <text>', 'a name for people')
    .addOption(new Option('--kind <kinds...>', 'only these').choices([...kinds, any]))
    .option('--to <values...>', 'only these new statuses or stances; any')
    .option('--from <values...>', 'only what had one of these before; none: what is new; any')
    .addOption(new Option('--topic <topics...>', 'only outcomes on these').choices([...outcomeTopics, any]))
    .option('--actor <names...>', 'only where one of these reacts, takes part or is a party; any')
    .addOption(new Option('--min-origins <n>', 'only what so many bear out').choices(levels))
    .option('--official', 'only with an official publication, or the word of those concerned')
    .option('--no-official', 'also without')
    .option('--distinct', 'nothing of a meeting that may be one of which the same was told before')
    .option('--no-distinct', 'that, too')
    .addOption(
      new Option('--as <form>', 'the body of a service').choices([...presets, cloudEvent]).conflicts('template'),
    )
    .option('--template <file>', 'a Mustache template: JSON where its name ends in .json, else text')
    .addOption(new Option('--digest <every>', 'all at once').choices(['hour', 'day', none]))
    .option('--at <HH:MM>', 'when a daily digest is due, local time')
    .option('--cooldown <minutes>', 'of one matter nothing more for so long, then where it stands; none')
    .option('--quiet <HH:MM-HH:MM>', 'nothing is sent within these hours, local time; then what changed; none')
    .option('--silence <days>', 'also when nothing was heard for so long of what it follows; none')
    .option('--zone <zone>', 'the zone that is local, for example Europe/Berlin')
    .option('--strict', 'each notice waits for the one before it, of whatever matter')
    .option('--no-strict', 'only for those of its own matter');
}

export function wishIn(asked: Asked): SubscriptionWish {
  const { label, strict } = asked;
  const times = {
    digest: digestIn(asked),
    cooldown: cooldownIn(asked),
    quiet: quietIn(asked),
    silence: silenceIn(asked),
  };
  const order = strict === undefined ? undefined : strict ? 'strict' : null;
  return { label, filter: filterIn(asked), form: formIn(asked), ...times, order };
}

function filterIn(asked: Asked): NonNullable<SubscriptionWish['filter']> {
  const { kind, to, from, topic, actor, minOrigins, official, distinct } = asked;
  const lists = { kinds: named(kind), to: named(to), from: named(from), topics: named(topic), actors: named(actor) };
  const least = minOrigins === undefined ? undefined : Number(minOrigins);
  return { ...(lists as Partial<NoticeFilter>), minOrigins: least, official, distinct };
}

function named(values: readonly string[] | undefined): readonly string[] | undefined {
  return values?.includes(any) === true ? [] : values;
}

function formIn({ as: preset, template: file }: Asked): MessageForm | null | undefined {
  if (preset !== undefined) return preset === cloudEvent ? null : { preset };
  if (file === undefined) return undefined;
  const type = file.endsWith('.json') ? 'application/json' : 'text/plain';
  const template = { type, text: readNamedText(file) } as const;
  const trouble = troubleWith(template, anExample);
  if (trouble !== null) throw new Refusal('invalid', `${file}: ${trouble}`);
  return { template };
}

function digestIn({ digest: every, at, zone, quiet }: Asked): DigestTimes | null | undefined {
  if (every === none) return null;
  if (every !== undefined && every !== 'none') return { every, ...timeIn(at), ...zoneIn(zone) };
  if (at === undefined && (zone === undefined || quiet !== undefined)) return undefined;
  throw new Refusal('invalid', '--at and --zone say when a digest is due; --digest day is missing');
}

const timeIn = (at: string | undefined) => (at === undefined ? {} : { at: timeOfDay(at, `--at ${at}`) });

function cooldownIn({ cooldown }: Asked): number | null | undefined {
  if (cooldown === undefined) return undefined;
  if (cooldown === none) return null;
  if (/^\d{1,4}$/.test(cooldown) && Number(cooldown) >= 1 && Number(cooldown) <= 1440) return Number(cooldown);
  throw new Refusal('invalid', `--cooldown ${cooldown}: minutes are expected, 1 to 1440, or none`);
}

function quietIn({ quiet, zone }: Asked): QuietHours | null | undefined {
  if (quiet === undefined) return undefined;
  if (quiet === none) return null;
  const [from = '', to = ''] = quiet.split('-');
  const hours = { from: timeOfDay(from, `--quiet ${quiet}`), to: timeOfDay(to, `--quiet ${quiet}`) };
  return { ...hours, ...zoneIn(zone) };
}

function silenceIn({ silence }: Asked): number | null | undefined {
  if (silence === undefined) return undefined;
  if (silence === none) return null;
  if (/^\d{1,2}$/.test(silence) && Number(silence) >= 1 && Number(silence) <= longestSilence) return Number(silence);
  throw new Refusal('invalid', `--silence ${silence}: days are expected, 1 to ${String(longestSilence)}, or none`);
}

function timeOfDay(at: string, asked: string): string {
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(at)) return at;
  throw new Refusal('invalid', `${asked}: a time of the day is expected, for example 08:00`);
}

function zoneIn(zone: string | undefined): { readonly zone?: string } {
  if (zone === undefined) return {};
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return { zone };
  } catch (cause) {
    throw new Refusal('invalid', `--zone ${zone}: an IANA zone is expected, for example Europe/Berlin`, { cause });
  }
}

/** A webhook's address or a mailbox, as it may stand in the log for ever. */
export function receiverIn(url: string): string {
  return url.startsWith('mailto:') ? mailbox(url) : webAddress(url);
}

function mailbox(url: string): string {
  if (loadSettings(process.env).mail === undefined)
    throw new Refusal('conflict', 'no mail server is set: SUMMITWATCH_SMTP_URL');
  if (/^mailto:[^\s?,%<>@]+@[^\s?,%<>@]+$/.test(url)) return url;
  throw new Refusal('invalid', 'mailto: and one mailbox is expected, for example mailto:desk@news.example');
}

/** No password, and no spelling that two parsers read in two ways. */
function webAddress(url: string): string {
  const read = readAddress(url);
  if (read instanceof URL) {
    refuseClosedAddress(url, 'webhook', loadSettings(process.env).allowPrivate.webhook);
    return url;
  }
  throw new Refusal('invalid', `${read.detail}; an http or https address is expected`);
}

/** What may keep it from being told, as far as it can be known: said beside what was done. */
export function hintsFor(
  { story, views, settings: { allowPrivate } }: OpenLog,
  asked: Parameters<typeof hintsOn>[1],
): Promise<string[]> {
  return hintsOn({ story, views, allowPrivate }, asked);
}
