/**
 * The event log on a Redis stream. The truth of the service: see docs/decisions/0001. What the stream has let go of is read
 * from where it was sealed.
 */
import {
  entryAt,
  passBy,
  payloadOf,
  readableEventOf,
  Refusal,
  VersionConflict,
  type Append,
  type Appended,
  type Entry,
  type EventLog,
  type Language,
  type PassFailpoint,
  type Recorded,
  type SealedEntries,
} from '#core';
import type { Redis } from './connection.js';
import { AppendQueue } from './append-queue.js';
import { connectAgain } from './connection.js';
import { keysOf, type Keys } from './keys.js';
import { heldPositions, positionsIn } from './positions.lua.js';
import type { Unfit } from './unfit.js';
import { logIsGoneText } from './watch-server.js';

type RawEntry = readonly [string, readonly string[]];

export interface LogOptions {
  readonly now?: () => Date;
  /** Where closed stretches lie; without it the stream is thought to hold all. */
  readonly sealed?: SealedEntries;
  /** What is not of it is an `Unreadable`; without it every type is taken as it is. */
  readonly language?: Language;
  readonly pass?: PassFailpoint;
  /** W3C traceparent of the work under way, which its events then carry; without it none do. */
  readonly trace?: () => string | undefined;
  /** How many replicas must hold an event before its append is answered; 0 without. */
  readonly replicas?: number;
  /** Why nothing is to be appended, if so; without it nobody asks. */
  readonly unfit?: Unfit;
}

export class RedisEventLog implements EventLog {
  private readonly keys: Keys;
  private readonly appends: AppendQueue;
  /** Whether this process knows of any event: a log that is gone then was lost, and is not begun anew. */
  private seen = false;
  /** The last position that the stream was seen to hold: what follows it is looked for among what is sealed only once the stream stays quiet. */
  private streamed = -1;
  /** Reads and appends that block get connections of their own. */
  private blocking: Redis | undefined;
  private readonly replicated: Redis | undefined;

  constructor(
    private readonly redis: Redis,
    story: string,
    private readonly options: LogOptions = {},
  ) {
    this.keys = keysOf(story);
    const { replicas = 0 } = options;
    this.replicated = replicas === 0 ? undefined : connectAgain(redis);
    this.appends = new AppendQueue(this.replicated ?? redis, story, replicas);
  }

  readonly append = async ({ subject, expectedVersion, idempotencyKey, facts }: Append): Promise<Appended> => {
    const { now = () => new Date(), pass = passBy, trace = () => undefined } = this.options;
    await this.refuseUnfit();
    const learntAt = now().toISOString();
    const expected = expectedVersion === 'any' ? -1 : expectedVersion;
    const payloads = facts.map((fact) => payloadOf(subject, fact, learntAt, trace()));
    const seen = await this.hasBegun();
    pass('append:before-send');
    const command = idempotencyKey ?? '';
    const answer = await this.appends.ask({ subject, expected, command, learntAt, seen, payloads });
    pass('append:after-answer');
    const appended = appendedOf(answer, subject, expected);
    this.seen = true;
    return appended;
  };

  private async refuseUnfit(): Promise<void> {
    const because = await this.options.unfit?.();
    if (because !== undefined) throw new Refusal('unavailable', because);
  }

  readonly read = async (after: number, limit: number): Promise<readonly Recorded[]> =>
    (await this.entries(after, limit)).map(this.readable);

  /** As `read`, with the chain that binds each entry. */
  readonly entries = async (after: number, limit: number): Promise<readonly Entry[]> => {
    const raw = await this.redis.xrange(this.keys.log, `0-${String(after + 1)}`, '+', 'COUNT', limit);
    return this.withSealed(after, limit, this.heldIn(raw));
  };

  readonly follow = async (after: number, limit: number, milliseconds: number): Promise<readonly Recorded[]> =>
    (await this.followEntries(after, limit, milliseconds)).map(this.readable);

  readonly followEntries = async (after: number, limit: number, milliseconds: number): Promise<readonly Entry[]> => {
    // At the end of the stream the question that waits is answered at once by what is there already.
    if (after !== this.streamed) {
      const ready = await this.entries(after, limit);
      if (ready.length > 0) return ready;
    }
    return this.withSealed(after, limit, await this.woken(after, limit, milliseconds));
  };

  readonly readSubject = async (subject: string): Promise<readonly Recorded[]> => {
    const positions = await this.positions(subject);
    const read = positions.map((position) => this.redis.xrange(this.keys.log, idOf(position), idOf(position)));
    const found = (await Promise.all(read)).flatMap((raw) => raw.map(entryOf));
    return [...(await this.sealedAmong(positions, found)), ...found].map(this.readable);
  };

  readonly versions = async (subjects: readonly string[]): Promise<readonly number[]> => {
    const read = subjects.map((subject) => this.redis.hget(this.keys.subject(subject), subject));
    return (await Promise.all(read)).map((held) => {
      const { before, recent } = heldPositions(held);
      return before + recent.length;
    });
  };

  readonly head = async (): Promise<number> => {
    const [[last], sealed] = await Promise.all([
      this.redis.xrevrange(this.keys.log, '+', '-', 'COUNT', 1),
      this.options.sealed?.head() ?? 0,
    ]);
    return last === undefined ? sealed : entryOf(last).position;
  };

  /** The latest time, ISO 8601 UTC, at which anything was learnt; empty for an empty log. A clock before it went back. */
  readonly learntUpTo = async (): Promise<string> => {
    const head = (await this.redis.get(this.keys.head)) ?? '';
    return head.slice(head.indexOf('|') + 1);
  };

  /** Forgets the entries up to here, which must be sealed; answers how many there were. */
  readonly trim = (upTo: number): Promise<number> => this.redis.xtrim(this.keys.log, 'MINID', idOf(upTo + 1));

  /** Ends the blocking connections; the one given to the constructor stays its owner's. */
  close(): void {
    this.blocking?.disconnect();
    this.replicated?.disconnect();
  }

  private async woken(after: number, limit: number, milliseconds: number): Promise<readonly Entry[]> {
    this.blocking ??= connectAgain(this.redis);
    const place = ['STREAMS', this.keys.log, `0-${String(after)}`] as const;
    const woken = await this.blocking.xread('COUNT', limit, 'BLOCK', milliseconds, ...place);
    const [, raw] = ((woken ?? []) as [string, RawEntry[]][])[0] ?? ['', []];
    return this.heldIn(raw);
  }

  private heldIn(raw: readonly RawEntry[]): readonly Entry[] {
    const entries = raw.map(entryOf);
    this.seen ||= entries.length > 0;
    this.streamed = Math.max(this.streamed, entries[entries.length - 1]?.position ?? -1);
    return entries;
  }

  private async positions(subject: string): Promise<readonly number[]> {
    const { before, recent } = heldPositions(await this.redis.hget(this.keys.subject(subject), subject));
    if (before === 0) return recent;
    // More may have moved there meanwhile: those are among the recent ones too.
    const older = (await this.redis.get(this.keys.older(subject))) ?? '';
    return [...positionsIn(older.slice(0, -1)).slice(0, before), ...recent];
  }

  private async hasBegun(): Promise<boolean> {
    this.seen ||= ((await this.options.sealed?.head()) ?? 0) > 0;
    return this.seen;
  }

  private readonly readable = (entry: Entry): Recorded => readableEventOf(entry, this.options.language);

  /** What the stream answers when it no longer holds the next entry begins later, or is empty: then the next one is sealed. */
  private async withSealed(after: number, limit: number, found: readonly Entry[]): Promise<readonly Entry[]> {
    const { sealed } = this.options;
    if (sealed === undefined || found[0]?.position === after + 1) return found;
    const older = await sealed.entries(after, limit);
    const last = older[older.length - 1]?.position ?? after;
    // Only what follows without a gap: what is missing in between is for `verify` to name, not to be read over.
    const newer = found.filter(({ position }) => position > last);
    const following = newer.filter(({ position }, i) => position === last + 1 + i);
    return older.length === 0 ? found : [...older, ...following].slice(0, limit);
  }

  private async sealedAmong(positions: readonly number[], found: readonly Entry[]): Promise<readonly Entry[]> {
    if (found.length === positions.length) return [];
    const held = new Set(found.map(({ position }) => position));
    return (await this.options.sealed?.at(positions.filter((position) => !held.has(position)))) ?? [];
  }
}

function appendedOf(answer: readonly number[], subject: string, expected: number): Appended {
  const [firstPosition = 0, version = 0, repeated] = answer;
  switch (firstPosition) {
    case -1:
      throw new VersionConflict(subject, expected, version);
    case -2:
      throw new Refusal('unavailable', 'the log is being restored from its segments; try again soon');
    case -3:
      throw new Refusal('unavailable', logIsGoneText);
    default:
      return { firstPosition, version, repeated: repeated === 1 };
  }
}

function idOf(position: number): string {
  return `0-${String(position)}`;
}

function entryOf([id, fields]: RawEntry): Entry {
  return entryAt(Number(id.slice(2)), fields[1] ?? '');
}
