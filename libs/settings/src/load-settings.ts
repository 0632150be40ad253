/** The environment → `Settings`, or a refusal naming every problem. Values of secrets are never repeated. */
import type { PlannedEnd, Purpose } from '#core';
import { z } from 'zod';
import { allowPrivateFrom } from './allow-private.js';
import { cidrsFrom } from './cidr.js';
import { archiveVariables, bucketIn, missingBeside, type BucketSettings } from './archive-settings.js';
import { mailIn, mailVariables, missingForMail, type MailSettings } from './mail-settings.js';
import { missingForModel, modelIn, modelVariables, type ModelSettings } from './model-settings.js';
import { didYouMean } from './nearest.js';
import { number, numberIn } from './number-in.js';
import { operationIn, operationVariables, type OperationSettings } from './operation-settings.js';
import { plannedEnd } from './planned-end.js';
import { refuse, shown, type Problem } from './problems.js';
import { risingMinutes } from './rising-minutes.js';
import { schemaProblems } from './schema-problems.js';
import { fileVariables, secretVariables, withSecretFiles } from './secret-files.js';
import { isWebAddress } from './story-values.js';

export interface Settings extends OperationSettings {
  readonly redisUrl: string;
  /** How many replicas of Redis must hold an event before it counts; 0 without any. */
  readonly replicas: number;
  readonly dataFolder: string;
  readonly storyFile: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The least time between two polls of a feed. */
  readonly pollSeconds: number;
  /** The longest a feed that is well is left alone because it brings nothing new. */
  readonly pollCeilingSeconds: number;
  /** How often a feed is fetched without conditions, whatever its validators say. */
  readonly controlHours: number;
  /** How long after its first reading a page is read again, in rising milliseconds; empty: never. */
  readonly rereadMs: readonly number[];
  /** How many pages are read again at once. */
  readonly rereadsAtOnce: number;
  /** The least time between two requests to one host. */
  readonly hostSpacingMs: number;
  /** Private address ranges that may be entered, for each purpose. */
  readonly allowPrivate: Readonly<Record<Purpose, readonly string[]>>;
  /** E-mail or web address, told to publishers in the User-Agent. */
  readonly contact?: string;
  /** Where hubs reach this service, without a slash at its end; absent: WebSub is off. */
  readonly publicUrl?: string;
  /** Whose word on where a request comes from is taken, and whether it came over TLS. */
  readonly trustedProxies: readonly string[];
  readonly adminSecret?: string;
  /** Where pages and texts lie; absent: in the data folder. */
  readonly archive?: BucketSettings;
  /** Who reads articles; absent: the rules. */
  readonly model?: ModelSettings;
  /** Absent: no mail is sent. */
  readonly mail?: MailSettings;
  /** `mailto:` or a webhook that is told when a receiver fails; absent: nobody is. */
  readonly operator?: string;
  readonly readerThreads: number;
  /** Events in a sealed segment. */
  readonly segmentEvents: number;
  /** The newest events, which stay in Redis however many are sealed. */
  readonly recentEvents: number;
  /** Where a drill ends this process, as a power cut would. */
  readonly failpoint?: PlannedEnd;
}

const isRedisAddress = (value: string): boolean =>
  /^rediss?-(?:cluster:\/\/[^/?#]+|sentinel:\/\/[^/?#]+\/.+)$/.test(value) ||
  (URL.canParse(value) && /^(rediss?|unix):$/.test(new URL(value).protocol));

// It travels in a header: one line, and a way to reach a person.
const isContact = (value: string): boolean => /^(mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$|^https?:\/\/\S+$/.test(value);

/** Callbacks are made by adding a path to it. */
const isBaseAddress = (value: string): boolean => isWebAddress(value) && !/[?#\s]/.test(value);

const variables = {
  REDIS_URL: z
    .string()
    .default('redis://127.0.0.1:6379')
    // The address may carry a password, so it is not repeated.
    .refine(isRedisAddress, {
      error:
        'is no Redis address; redis://, rediss:// or unix:// is expected, redis-sentinel://host,host/master or redis-cluster://host,host',
    }),
  SUMMITWATCH_REPLICAS: number({ least: 0, most: 8, whole: true }, 0),
  SUMMITWATCH_DATA: z.string().default('./data'),
  SUMMITWATCH_STORY: z.string().default('stories/alaska-2025.yaml'),
  SUMMITWATCH_HOST: z.string().default('127.0.0.1'),
  SUMMITWATCH_PORT: number({ least: 0, most: 65_535, whole: true }, 8080),
  SUMMITWATCH_POLL_SECONDS: number({ least: 0.2, most: 86_400 }, 60),
  SUMMITWATCH_POLL_CEILING_SECONDS: numberIn({ least: 0.2, most: 86_400 }).optional(),
  SUMMITWATCH_CONTROL_HOURS: number({ least: 0.001, most: 8760 }, 24),
  SUMMITWATCH_REREAD_MINUTES: risingMinutes([15, 60, 360, 1440, 4320]),
  SUMMITWATCH_REREADS_AT_ONCE: number({ least: 1, most: 64, whole: true }, 4),
  SUMMITWATCH_HOST_SPACING_MS: number({ least: 0, most: 3_600_000, whole: true }, 1000),
  SUMMITWATCH_ALLOW_PRIVATE: z.string().default('').transform(allowPrivateFrom),
  SUMMITWATCH_CONTACT: z
    .string()
    .refine(isContact, { error: ({ input }) => `is ${shown(input)}; an e-mail or web address is expected` })
    .optional(),
  SUMMITWATCH_TRUSTED_PROXIES: z.string().default('').transform(cidrsFrom),
  SUMMITWATCH_PUBLIC_URL: z
    .string()
    // It may carry a password by mistake, so it is not repeated.
    .refine(isBaseAddress, {
      error: 'is no public address; http:// or https:// without credentials and query is expected',
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  SUMMITWATCH_ADMIN_SECRET: z
    .string()
    .min(16, { error: 'is too short; 16 characters at least are expected' })
    .optional(),
  ...archiveVariables,
  ...modelVariables,
  ...mailVariables,
  ...operationVariables,
  SUMMITWATCH_READER_THREADS: number({ least: 1, most: 64, whole: true }, 1),
  SUMMITWATCH_SEGMENT_EVENTS: number({ least: 16, most: 65_536, whole: true }, 4096),
  SUMMITWATCH_RECENT_EVENTS: number({ least: 16, most: 10_000_000, whole: true }, 8192),
  SUMMITWATCH_FAILPOINT: plannedEnd.optional(),
};
const environment = z.object(variables);

/** Read elsewhere: by specs, benches and the launcher. */
const tolerated = [
  'SUMMITWATCH_TEST_REDIS',
  'SUMMITWATCH_TEST_REDIS_PROGRAM',
  'SUMMITWATCH_DATASETS',
  'SUMMITWATCH_SECRET',
];

export function loadSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  // Compose files pass an unset variable as an empty one.
  const written = Object.entries(env).flatMap(([name, value = '']) => (value === '' ? [] : [[name, value] as const]));
  const { given, problems: unread } = withSecretFiles(Object.fromEntries(written));
  const problems = [
    ...unknownVariables(Object.keys(given)),
    ...unread,
    ...schemaProblems(environment, given),
    ...missingBeside(given),
    ...missingForModel(given),
    ...missingForMail(given),
  ];
  if (problems.length > 0) refuse('The environment', problems, (path) => path.join('.'));
  return settingsFrom(environment.parse(given));
}

export interface ShownSetting {
  readonly name: string;
  /** Absent for one that is not given, and for a secret. */
  readonly value?: string;
  readonly given: boolean;
}

/** Every setting as it is given, for whoever helps: of secrets only that they are. */
export function shownSettings(env: Readonly<Record<string, string | undefined>>): readonly ShownSetting[] {
  const secrets: readonly string[] = secretVariables;
  return [...Object.keys(variables), ...fileVariables].map((name) => {
    const value = env[name] ?? '';
    return { name, given: value !== '', ...(value === '' || secrets.includes(name) ? {} : { value }) };
  });
}

function unknownVariables(names: readonly string[]): readonly Problem[] {
  const known = [...Object.keys(variables), ...fileVariables];
  return names
    .filter((name) => name.startsWith('SUMMITWATCH_') && !known.includes(name) && !tolerated.includes(name))
    .map((name) => ({
      path: [name],
      text: `is not a known setting${guess(name, known) || `; allowed: ${known.join(', ')}`}`,
    }));
}

/** Compared without the prefix, which would make any two settings look alike. */
function guess(name: string, known: readonly string[]): string {
  const bare = (variable: string) => variable.replace('SUMMITWATCH_', '');
  const text = didYouMean(bare(name), known.map(bare));
  return text.replace('"', '"SUMMITWATCH_').replace('SUMMITWATCH_REDIS_URL', 'REDIS_URL');
}

function settingsFrom(read: z.output<typeof environment>): Settings {
  const {
    SUMMITWATCH_CONTACT: contact,
    SUMMITWATCH_PUBLIC_URL: publicUrl,
    SUMMITWATCH_ADMIN_SECRET: adminSecret,
    SUMMITWATCH_FAILPOINT: failpoint,
  } = read;
  const [archive, model, mail] = [bucketIn(read), modelIn(read), mailIn(read)];
  return {
    redisUrl: read.REDIS_URL,
    replicas: read.SUMMITWATCH_REPLICAS,
    dataFolder: read.SUMMITWATCH_DATA,
    storyFile: read.SUMMITWATCH_STORY,
    host: read.SUMMITWATCH_HOST,
    port: read.SUMMITWATCH_PORT,
    pollSeconds: read.SUMMITWATCH_POLL_SECONDS,
    pollCeilingSeconds: ceilingIn(read),
    controlHours: read.SUMMITWATCH_CONTROL_HOURS,
    rereadMs: read.SUMMITWATCH_REREAD_MINUTES,
    rereadsAtOnce: read.SUMMITWATCH_REREADS_AT_ONCE,
    hostSpacingMs: read.SUMMITWATCH_HOST_SPACING_MS,
    allowPrivate: read.SUMMITWATCH_ALLOW_PRIVATE,
    trustedProxies: read.SUMMITWATCH_TRUSTED_PROXIES,
    ...(contact === undefined ? {} : { contact }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(adminSecret === undefined ? {} : { adminSecret }),
    ...(archive === undefined ? {} : { archive }),
    ...(model === undefined ? {} : { model }),
    ...(mail === undefined ? {} : { mail }),
    ...operatorIn(read),
    ...operationIn(read),
    readerThreads: read.SUMMITWATCH_READER_THREADS,
    segmentEvents: read.SUMMITWATCH_SEGMENT_EVENTS,
    recentEvents: read.SUMMITWATCH_RECENT_EVENTS,
    ...(failpoint === undefined ? {} : { failpoint }),
  };
}

function operatorIn({ SUMMITWATCH_OPERATOR: operator }: z.output<typeof environment>): Pick<Settings, 'operator'> {
  return operator === undefined ? {} : { operator };
}

/** Never below the floor, which is the stronger of the two. */
function ceilingIn(read: z.output<typeof environment>): number {
  const floor = read.SUMMITWATCH_POLL_SECONDS;
  return Math.max(floor, read.SUMMITWATCH_POLL_CEILING_SECONDS ?? 5 * floor);
}
