import type { Entry, SealedEntries } from '#core';
import { freshStory, testRedis } from '#testing';
import { connect } from './connection.js';
import { keysOf } from './keys.js';
import { RedisEventLog } from './redis-event-log.js';
import { restoreAtStart, restoreLog } from './restore-log.js';

const happened = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;
const note = (n: number) => ({ type: 'spec-noted.v1', happened, data: { n, words: 'Путин “普京” | ' } });
const { redis } = testRedis(connect);

const sealedOf = (kept: readonly Entry[]): SealedEntries => ({
  entries: (after, limit) => Promise.resolve(kept.slice(after, after + limit)),
  at: (positions) => Promise.resolve(kept.filter(({ position }) => positions.includes(position))),
  head: () => Promise.resolve(kept.length),
});

/** A log of `count` events on three subjects, all kept in segments. */
async function aLog(count: number) {
  const story = freshStory();
  const log = new RedisEventLog(redis, story);
  const append = (n: number) =>
    log.append({ subject: `spec:${String(n % 3)}`, expectedVersion: 'any', facts: [note(n)] });
  await Promise.all(Array.from({ length: count }, (_, i) => append(i + 1)));
  const entries = await log.entries(0, count);
  return { story, log, entries, sealed: sealedOf(entries), keys: keysOf(story) };
}
type Made = Awaited<ReturnType<typeof aLog>>;

/** All that Redis holds of the log. */
async function held({ keys }: Made) {
  const subjects = [0, 1, 2].map((n) => redis.hget(keys.subject(`spec:${String(n)}`), `spec:${String(n)}`));
  const [stream, head, index] = [redis.xrange(keys.log, '-', '+'), redis.get(keys.head), Promise.all(subjects)];
  return { stream: await stream, head: await head, index: await index };
}

async function wipe({ keys }: Made) {
  await redis.del(...(await redis.keys(`${keys.of('')}*`)));
}

describe('restoring the log', () => {
  it('brings back what a wiped Redis held, to the character, and the log goes on from there', async () => {
    const made = await aLog(1203);
    const before = await held(made);
    await wipe(made);
    const { story, sealed } = made;
    expect(await restoreLog(redis, story, { sealed, importedUpTo: 0, recentEvents: 5000 })).toBe(1203);
    expect(await held(made)).toEqual(before);
    const log = new RedisEventLog(redis, story, { sealed });
    const next = await log.append({ subject: 'spec:1', expectedVersion: 401, facts: [note(0)] });
    expect(next.firstPosition).toBe(1204);
  });

  it('puts only the newest into the stream, and the rest is read from where it is sealed', async () => {
    const made = await aLog(700);
    await wipe(made);
    const { story, sealed, entries, keys } = made;
    await restoreLog(redis, story, { sealed, importedUpTo: 0, recentEvents: 20 });
    expect(await redis.xlen(keys.log)).toBe(20);
    const log = new RedisEventLog(redis, story, { sealed });
    expect(await log.entries(0, 1000)).toEqual(entries);
    expect((await log.readSubject('spec:0')).map(({ version }) => version)).toEqual(
      Array.from({ length: 233 }, (_, i) => i + 1),
    );
  });

  it('does nothing where nothing was lost, and says nothing', async () => {
    const made = await aLog(30);
    const before = await held(made);
    const said: string[] = [];
    for (const sealed of [made.sealed, sealedOf(made.entries.slice(0, 20)), sealedOf([])]) {
      await restoreAtStart(redis, made.story, { sealed, importedUpTo: 0, recentEvents: 16 }, (line) => said.push(line));
    }
    expect([await held(made), said]).toEqual([before, []]);
  });

  it('owes nobody a notice of what was imported', async () => {
    const made = await aLog(5);
    await wipe(made);
    await restoreLog(redis, made.story, { sealed: made.sealed, importedUpTo: 3, recentEvents: 16 });
    expect(await redis.get(made.keys.of('outbox-position'))).toBe('3');
  });

  it('says how many events came back', async () => {
    const made = await aLog(5);
    await wipe(made);
    const said: string[] = [];
    await restoreAtStart(redis, made.story, { sealed: made.sealed, importedUpTo: 0, recentEvents: 16 }, (line) =>
      said.push(line),
    );
    expect(said).toEqual([expect.stringMatching(/^restored 5 events from segments, \d s$/)]);
  });

  it.each([
    ['close to the end', 40],
    ['far from it', 4],
  ])('adds what is missing to a stream that ends before the segments, %s', async (_where, left) => {
    const made = await aLog(50);
    const before = await held(made);
    await wipe(made);
    const { story, sealed, entries } = made;
    const lost = await restoreLog(redis, story, {
      sealed: sealedOf(entries.slice(0, left)),
      importedUpTo: 0,
      recentEvents: 16,
    });
    expect(lost).toBe(left);
    expect(await restoreLog(redis, story, { sealed, importedUpTo: 0, recentEvents: 16 })).toBe(50 - left);
    expect(await new RedisEventLog(redis, story, { sealed }).entries(0, 100)).toEqual(entries);
    expect(await held(made)).toMatchObject({ head: before.head, index: before.index });
  });

  it.each([
    ['of the same length', 12],
    ['that ends before the segments', 7],
  ])('refuses another log %s, and names the position', async (_what, length) => {
    const [made, other] = [await aLog(12), await aLog(length)];
    const before = await held(other);
    const restoring = restoreLog(redis, other.story, { sealed: made.sealed, importedUpTo: 0, recentEvents: 16 });
    const message = expect.stringContaining(`at position ${String(length)}`) as string;
    await expect(restoring).rejects.toMatchObject({ code: 'conflict', message });
    expect(await held(other)).toEqual(before);
  });

  it('refuses segments that are no log', async () => {
    const made = await aLog(12);
    await wipe(made);
    const odd = made.entries.map((entry) => (entry.position === 8 ? { ...entry, body: `${entry.body} ` } : entry));
    const restoring = restoreLog(redis, made.story, { sealed: sealedOf(odd), importedUpTo: 0, recentEvents: 16 });
    await expect(restoring).rejects.toMatchObject({ message: expect.stringContaining('position 8') as string });
  });
});

describe('a restore that is cut off', () => {
  const cut = new Error('cut off');
  const cutAfter = (batches: number) => {
    let left = batches;
    return () => {
      left -= 1;
      if (left === 0) throw cut;
    };
  };

  it.each([1, 2, 3])('after batch %i lets nobody append, and is ended by the next start', async (batches) => {
    const made = await aLog(1203);
    const before = await held(made);
    await wipe(made);
    const { story, sealed } = made;
    const from = { sealed, importedUpTo: 0, recentEvents: 5000 };
    await expect(restoreLog(redis, story, { ...from, onBatch: cutAfter(batches) })).rejects.toBe(cut);
    const stranger = new RedisEventLog(redis, story);
    const append = stranger.append({ subject: 'spec:x', expectedVersion: 0, facts: [note(1)] });
    await expect(append).rejects.toMatchObject({ code: 'unavailable' });
    await restoreLog(redis, story, from);
    expect(await held(made)).toEqual(before);
  });

  it('or is joined by another one ends with everything once', async () => {
    const made = await aLog(1203);
    const before = await held(made);
    await wipe(made);
    const from = { sealed: made.sealed, importedUpTo: 0, recentEvents: 5000 };
    await Promise.all([1, 2, 3].map(() => restoreLog(redis, made.story, from)));
    expect(await held(made)).toEqual(before);
  });
});

describe('a server that lost the log', () => {
  it.each<[string, (log: RedisEventLog) => Promise<unknown>]>([
    ['appended', (log) => log.append({ subject: 'spec:x', expectedVersion: 'any', facts: [note(1)] })],
    ['read', (log) => log.read(0, 5)],
    ['followed', (log) => log.followEntries(0, 5, 100)],
  ])('is not given a second one by a process that had %s', async (_what, see) => {
    const made = await aLog(3);
    const log = new RedisEventLog(redis, made.story);
    await see(log);
    await wipe(made);
    const append = log.append({ subject: 'spec:x', expectedVersion: 'any', facts: [note(1)] });
    await expect(append).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('start') as string }); // oxfmt-ignore
    expect(await redis.exists(made.keys.log)).toBe(0);
    log.close();
  });

  it('is not given a second one by a process that only knows the segments', async () => {
    const made = await aLog(3);
    await wipe(made);
    const log = new RedisEventLog(redis, made.story, { sealed: made.sealed });
    const append = log.append({ subject: 'spec:x', expectedVersion: 'any', facts: [note(1)] });
    await expect(append).rejects.toMatchObject({ code: 'unavailable' });
  });
});
