/** The key space of one story: all keys share a hash tag, so that a story's shard lies in one Cluster slot. */
const buckets = 4096;

export interface Keys {
  readonly log: string;
  /** `<chain value of the last entry>|<latest time of learning>`. */
  readonly head: string;
  /** Answers to idempotency keys, and those of the commands before. */
  readonly commands: string;
  readonly commandsBefore: string;
  /** Positions of a subject's events, in hashes small enough for Redis' compact encoding. */
  readonly subject: (subject: string) => string;
  readonly seen: (article: string) => string;
  readonly of: (name: string) => string;
}

export function keysOf(story: string): Keys {
  const of = (name: string) => `{sw:${story}:0}:${name}`;
  return {
    log: of('log'),
    head: of('head'),
    commands: of('commands'),
    commandsBefore: of('commands-before'),
    subject: (subject) => of(`subjects:${bucketOf(subject)}`),
    seen: (article) => of(`seen:${bucketOf(article)}`),
    of,
  };
}

function bucketOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) % buckets).toString(36);
}
