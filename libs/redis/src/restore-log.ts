/**
 * What Redis lost of the log comes back from its segments, in batches, and a restore that was cut off goes on where it
 * stopped. Until the last batch nobody can append. Where the stream and the segments tell different stories nothing is done.
 */
import { LongWork, Refusal, type Entry, type SealedEntries, type WorkOrder } from '#core';
import type { Redis } from './connection.js';
import { setTimeout } from 'node:timers/promises';
import { restoring } from './append.lua.js';
import { linkOf } from './chain.js';
import { keysOf, type Keys } from './keys.js';
import { batchOf } from './restore-batch.js';
import { redisWorkBook } from './redis-work-book.js';
import { beginScript, loadScript, markAt } from './restore.lua.js';
import { runScript } from './script.js';

const batch = 500;
const waitMs = 200;

export interface Restoring {
  readonly sealed: SealedEntries;
  /** So many of the newest go into the stream; the others are read from where they are sealed. */
  readonly recentEvents: number;
  /** Nobody is owed a notice of what was imported up to here. */
  readonly importedUpTo: number;
  /** Called after each batch: progress for people, and a drill that ends here. */
  readonly onBatch?: (position: number, of: number) => void;
}

/** Answers how many events came back: 0 when nothing was lost. Rejects with a `Refusal` that names the position. */
export async function restoreLog(redis: Redis, story: string, from: Restoring): Promise<number> {
  const restore = new Restore(redis, keysOf(story), from);
  for (;;) {
    const restored = await restore.attempt();
    if (restored !== 'overtaken') return restored;
    // Another restores: it is let do so, and taken over from where it does not get on.
    await setTimeout(waitMs);
  }
}

const bringingBack: WorkOrder = {
  ...{ id: 'restore', kind: 'restore', about: '', by: 'the service', unit: 'event', cancelling: 'never' },
};

/** Before anything appends, and with a line for the operator when there was something to restore. */
export async function restoreAtStart(
  redis: Redis,
  story: string,
  from: Restoring,
  report: (line: string) => void,
): Promise<void> {
  const since = performance.now();
  const work = new LongWork({ work: redisWorkBook(redis, story), now: () => new Date() }, bringingBack);
  const onBatch = (position: number, of: number) => {
    work.at(position, of);
    from.onBatch?.(position, of);
  };
  const restored = await restoreLog(redis, story, { ...from, onBatch });
  if (restored > 0) await work.end('done');
  const seconds = Math.ceil((performance.now() - since) / 1000);
  if (restored > 0) report(`restored ${restored.toLocaleString('en')} events from segments, ${String(seconds)} s`);
}

interface State {
  readonly head: string;
  readonly last: Entry | undefined;
}

class Restore {
  constructor(
    private readonly redis: Redis,
    private readonly keys: Keys,
    private readonly from: Restoring,
  ) {}

  async attempt(): Promise<number | 'overtaken'> {
    // In this order: the segments are never ahead of a stream that is whole.
    const sealedHead = await this.from.sealed.head();
    if (sealedHead === 0) return 0;
    const state = await this.state();
    const cutOff = markIn(state.head);
    if (cutOff !== undefined) return this.load(cutOff, Math.max(sealedHead, cutOff.position));
    const position = state.last?.position ?? 0;
    await this.compare(Math.min(position, sealedHead));
    if (state.head !== '' && position >= sealedHead) return 0;
    const start = { position, learntUpTo: state.head.slice(state.head.indexOf('|') + 1) };
    return (await this.begin(state, start, sealedHead))
      ? this.load(start, Math.max(sealedHead, position))
      : 'overtaken';
  }

  private async state(): Promise<State> {
    const [head, last] = await Promise.all([
      this.redis.get(this.keys.head),
      this.redis.xrevrange(this.keys.log, '+', '-', 'COUNT', 1),
    ]);
    return { head: head ?? '', last: last.map(entryOf)[0] };
  }

  /** One entry is enough: its chain binds all before it. */
  private async compare(position: number): Promise<void> {
    if (position === 0) return;
    const id = `0-${String(position)}`;
    const [raw] = await this.redis.xrange(this.keys.log, id, id);
    if (raw === undefined) return;
    const [ours] = await this.from.sealed.at([position]);
    const theirs = entryOf(raw);
    if (ours?.chain === theirs.chain && ours.body === theirs.body) return;
    throw new Refusal(
      'conflict',
      `the log in Redis and its segments differ at position ${String(position)}: they are two logs. ` +
        'Point SUMMITWATCH_DATA at the folder that belongs to this Redis, or move the folder `segments` away',
    );
  }

  /** What is left of the stream would lie apart from the newest entries: it goes, and is read from where it is sealed. */
  private async begin({ head }: State, start: Mark, sealedHead: number): Promise<boolean> {
    const { position, learntUpTo } = start;
    const apart = position < sealedHead - this.from.recentEvents;
    const args = [head, position, markAt(position, learntUpTo), apart ? 1 : 0];
    return (await runScript(this.redis, beginScript, [this.keys.head, this.keys.log], args)) === 1;
  }

  private async load(from: Mark, sealedHead: number): Promise<number | 'overtaken'> {
    await oweNothingUpTo(this.redis, this.keys, this.from.importedUpTo);
    let at = { ...from, chain: await this.chainAt(from.position) };
    while (at.position < sealedHead) {
      const entries = await this.from.sealed.entries(at.position, Math.min(batch, sealedHead - at.position));
      refuseBrokenLink(entries, at.chain, at.position);
      const { keys, args, next } = batchOf(entries, at, this.keys, sealedHead - this.from.recentEvents);
      const [before, after] = [markAt(at.position, at.learntUpTo), markAt(next.position, next.learntUpTo)];
      const all = [this.keys.head, this.keys.log, ...keys];
      if ((await runScript(this.redis, loadScript, all, [before, after, ...args])) !== 1) return 'overtaken';
      at = next;
      this.from.onBatch?.(at.position, sealedHead);
    }
    const head = `${at.chain}|${at.learntUpTo}`;
    const done = [markAt(at.position, at.learntUpTo), head, 0];
    if ((await runScript(this.redis, loadScript, [this.keys.head, this.keys.log], done)) !== 1) return 'overtaken';
    return at.position - from.position;
  }

  private async chainAt(position: number): Promise<string> {
    if (position === 0) return '';
    const [sealed] = await this.from.sealed.at([position]);
    if (sealed !== undefined) return sealed.chain;
    const id = `0-${String(position)}`;
    const [raw] = await this.redis.xrange(this.keys.log, id, id);
    return raw === undefined ? '' : entryOf(raw).chain;
  }
}

/** Before the first of these events can be projected. */
async function oweNothingUpTo(redis: Redis, keys: Keys, position: number): Promise<void> {
  const key = keys.of('outbox-position');
  if (position > Number((await redis.get(key)) ?? 0)) await redis.set(key, position);
}

/** For a story that is about to be imported. */
export function oweNothing(redis: Redis, story: string, upTo: number): Promise<void> {
  return oweNothingUpTo(redis, keysOf(story), upTo);
}

interface Mark {
  readonly position: number;
  readonly learntUpTo: string;
}

/** Where a restore was cut off, or is at work. */
function markIn(head: string): Mark | undefined {
  const [chain, position, ...learnt] = head.split('|');
  return chain === restoring ? { position: Number(position), learntUpTo: learnt.join('|') } : undefined;
}

function refuseBrokenLink(entries: readonly Entry[], chain: string, after: number): void {
  let link = chain;
  let position = after;
  for (const entry of entries) {
    position += 1;
    if (entry.position !== position || entry.chain !== linkOf(link, entry)) break;
    link = entry.chain;
  }
  if (entries.length > 0 && link === entries[entries.length - 1]?.chain) return;
  throw new Refusal(
    'conflict',
    `the segments do not hold the log: the entry at position ${String(position)} does not follow the one before it`,
  );
}

function entryOf([id, fields]: readonly [string, readonly string[]]): Entry {
  const raw = fields[1] ?? '';
  const parting = raw.indexOf('|');
  return { position: Number(id.slice(2)), chain: raw.slice(0, parting), body: raw.slice(parting + 1) };
}
