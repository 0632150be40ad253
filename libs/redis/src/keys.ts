/** The key space of one story: all keys share a hash tag, so that a story's shard lies in one Cluster slot. */
const buckets = 4096;

/**
 * What becomes of a key in a backup. `vault`: it is in no log, and goes along. `memory`: it goes along too, since to lose it costs
 * publishers requests, or copies their origins. `made`: it follows from the log, or is gone in a moment.
 */
export type Lasting = 'vault' | 'memory' | 'made';

/** Every key of a story, without its tag, the type it has, and how it lasts. Adding a key? Name it here: `verify` reports strangers. */
export const keyTypes: readonly (readonly [RegExp, string, Lasting])[] = [
  [/^log$/, 'stream', 'made'],
  [/^(head|outbox-position|views-served|views-live|rebuilds)$/, 'string', 'made'],
  [/^(outbox|view-generations|rebuild)$/, 'hash', 'made'],
  [/^vault$/, 'hash', 'vault'],
  [/^(commands|commands-before|polls|visits)$/, 'hash', 'memory'],
  [/^copies:(entries|ordered|words|holders)$/, 'hash', 'memory'],
  [/^subjects:[0-9a-z]+$/, 'hash', 'made'],
  [/^seen:[0-9a-z]+$/, 'hash', 'memory'],
  [/^views:[0-9a-f]{12}(-\d+)?:[a-z-]+(:.+)?$/, 'hash', 'made'],
  [/^polls-due$/, 'zset', 'memory'],
  [/^replays$/, 'zset', 'made'],
  [/^replay:[0-9a-f]+$/, 'string', 'made'],
  [/^replay:[0-9a-f]+:records$/, 'hash', 'made'],
  [/^rereads$/, 'zset', 'made'],
  [/^reread:[A-Za-z0-9-]+$/, 'hash', 'made'],
  [/^reread:[A-Za-z0-9-]+:(named|left)$/, 'set', 'made'],
  [/^outbox-hurried$/, 'set', 'made'],
  [/^(owed|owed-matters:.+)$/, 'set', 'made'],
  [/^owed-(all|of):.+$/, 'zset', 'made'],
  [/^hubs-due$/, 'zset', 'made'],
  [/^(hub-callbacks|(hub|pushed):.+)$/, 'hash', 'made'],
  [/^(asked|lease|lent|older|edition|level):/, 'string', 'made'],
  [/^model-(standing|(tokens|requests|tries):.+)$/, 'string', 'made'],
  [/^(work|work-cancelled)$/, 'hash', 'made'],
  [/^restore-begun$/, 'string', 'made'],
];

export interface Keys {
  readonly log: string;
  /** `<chain value of the last entry>|<latest time of learning>`. */
  readonly head: string;
  /** Answers to idempotency keys, and those of the commands before. */
  readonly commands: string;
  readonly commandsBefore: string;
  /** Positions of a subject's last events, in hashes small enough for Redis' compact encoding, and those before them. */
  readonly subject: (subject: string) => string;
  readonly older: (subject: string) => string;
  readonly seen: (article: string) => string;
  readonly of: (name: string) => string;
}

export function keysOf(story: string): Keys {
  const of = (name: string) => `${tagOf(story)}:${name}`;
  return {
    log: of('log'),
    head: of('head'),
    commands: of('commands'),
    commandsBefore: of('commands-before'),
    subject: (subject) => of(`subjects:${bucketOf(subject)}`),
    older: (subject) => of(`older:${subject}`),
    seen: (article) => of(`seen:${bucketOf(article)}`),
    of,
  };
}

/** What concerns a host is shared by all stories, and each of these ends by itself: no key of a story, so not named above. */
export function hostKeysOf(host: string): Readonly<Record<'turn' | 'rest' | 'quiet', string>> {
  const of = (name: string) => `{sw-host:${host}}:${name}`;
  return { turn: of('turn'), rest: of('rest'), quiet: of('quiet') };
}

export function tagOf(story: string): string {
  return `{sw:${story}:0}`;
}

function bucketOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) % buckets).toString(36);
}
