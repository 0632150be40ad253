/** The event log on a Redis stream. The truth of the service: see docs/decisions/0001. */
import { VersionConflict, type Append, type Appended, type EventLog, type Recorded } from '#core';
import type { Redis } from 'ioredis';
import { appendScript } from './append.lua.js';
import { connectAgain } from './connection.js';
import { entryOf, payloadOf, readableEventOf, type Entry } from './entry.js';
import { keysOf, type Keys } from './keys.js';
import { runScript } from './script.js';

type RawEntry = [string, string[]];

export class RedisEventLog implements EventLog {
  private readonly keys: Keys;
  /** Blocking reads get a connection of their own, made when first needed. */
  private blocking: Redis | undefined;

  constructor(
    private readonly redis: Redis,
    story: string,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.keys = keysOf(story);
  }

  readonly append = async ({ subject, expectedVersion, idempotencyKey, facts }: Append): Promise<Appended> => {
    const { log, head, commands } = this.keys;
    const learntAt = this.now().toISOString();
    const expected = expectedVersion === 'any' ? -1 : expectedVersion;
    const payloads = facts.map((fact) => payloadOf(subject, fact, learntAt));
    const keys = [log, head, this.keys.subject(subject), commands];
    const answer = await runScript(this.redis, appendScript, keys, [
      subject,
      expected,
      idempotencyKey ?? '',
      ...payloads,
    ]);
    const [firstPosition = 0, version = 0, repeated] = answer as number[];
    if (firstPosition < 0) throw new VersionConflict(subject, expected, version);
    return { firstPosition, version, repeated: repeated === 1 };
  };

  readonly read = async (after: number, limit: number): Promise<readonly Recorded[]> =>
    (await this.entries(after, limit)).map(readableEventOf);

  /** As `read`, with the chain that binds each entry. */
  readonly entries = async (after: number, limit: number): Promise<readonly Entry[]> => {
    const raw = await this.redis.xrange(this.keys.log, `0-${String(after + 1)}`, '+', 'COUNT', limit);
    return (raw as RawEntry[]).map(entryOf);
  };

  readonly follow = async (after: number, limit: number, milliseconds: number): Promise<readonly Recorded[]> =>
    (await this.followEntries(after, limit, milliseconds)).map(readableEventOf);

  readonly followEntries = async (after: number, limit: number, milliseconds: number): Promise<readonly Entry[]> => {
    const ready = await this.entries(after, limit);
    if (ready.length > 0) return ready;
    this.blocking ??= connectAgain(this.redis);
    const { log } = this.keys;
    const woken = await this.blocking.xread(
      'COUNT',
      limit,
      'BLOCK',
      milliseconds,
      'STREAMS',
      log,
      `0-${String(after)}`,
    );
    const [, raw] = ((woken ?? []) as [string, RawEntry[]][])[0] ?? ['', []];
    return raw.map(entryOf);
  };

  readonly readSubject = async (subject: string): Promise<readonly Recorded[]> => {
    const positions = (await this.redis.hget(this.keys.subject(subject), subject))?.split(',') ?? [];
    const read = positions.map((position) => this.redis.xrange(this.keys.log, `0-${position}`, `0-${position}`));
    return (await Promise.all(read)).flatMap((raw) => (raw as RawEntry[]).map(entryOf)).map(readableEventOf);
  };

  readonly versions = async (subjects: readonly string[]): Promise<readonly number[]> => {
    const read = subjects.map((subject) => this.redis.hget(this.keys.subject(subject), subject));
    return (await Promise.all(read)).map((positions) => positions?.split(',').length ?? 0);
  };

  readonly head = async (): Promise<number> => {
    const last = (await this.redis.xrevrange(this.keys.log, '+', '-', 'COUNT', 1)) as RawEntry[];
    return last[0] === undefined ? 0 : entryOf(last[0]).position;
  };

  /** Ends the blocking connection; the one given to the constructor stays its owner's. */
  close(): void {
    this.blocking?.disconnect();
  }
}
