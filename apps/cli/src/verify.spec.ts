import type { Archive } from '#archive';
import { findingsDecider, type Checkpoint, type Entry, type Findings } from '#core';
import { folderSegments } from '#history';
import { carryChain, connect, linkOf, RedisEventLog } from '#redis';
import { anOutcome, aQuotation, findingsRecorded, freshStory, someFindings, testRedis } from '#testing';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inSentences, verify } from './verify.js';

const scratch = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const text = 'A ceasefire was agreed. “We did it,” she said.';
const findings = someFindings({
  outcomes: [anOutcome({ start: 0, end: 23 })],
  quotes: [aQuotation({ start: 24, end: 36 })],
});
const archive: Archive = {
  keep: () => Promise.resolve('kept'),
  find: () => Promise.resolve(undefined),
  findText: (hash) =>
    hash === 'damaged' ? Promise.reject(new Error('damaged')) : Promise.resolve(hash === 'kept' ? text : undefined),
};
const nothingProjected: Checkpoint = { position: 0, chain: '' };
const { redis } = testRedis(connect);

/** A log of four subjects, as the real script makes it; `told` is what the third says. */
async function aLog(told: { textHash?: string; findings?: Findings } = {}) {
  const story = freshStory();
  const log = new RedisEventLog(redis, story);
  for (const id of ['a1', 'a2', 'a3', 'a4']) {
    const record = { textHash: 'kept', findings, ...(id === 'a3' ? told : {}) };
    const facts = findingsDecider.decide(
      { type: 'RecordFindings', at: findingsRecorded().happened, record: findingsRecorded(record).data },
      findingsDecider.initialState,
    );
    await log.append({ subject: `finding:${id}`, expectedVersion: 0, facts });
  }
  return { log, key: `{sw:${story}:0}:log` };
}
type Log = Awaited<ReturnType<typeof aLog>>['log'];

const noSegments = folderSegments(join(scratch, 'none'), { segmentEvents: 16 });
const proven = (log: { entries: Log['entries'] }, checkpoint = nothingProjected, segments = noSegments) =>
  verify({ stream: log.entries, segments, archive, checkpoint, foreignKeys: [] });

/** The log as somebody with access to Redis may leave it. */
async function rewritten(log: Log, key: string, change: (entry: Entry) => Entry) {
  const entries = await log.entries(0, 10);
  const changed = entries.map(change);
  await redis.xtrim(key, 'MAXLEN', 0);
  await redis.del(key);
  for (const { position, chain, body } of changed) await redis.xadd(key, `0-${position}`, 'e', `${chain}|${body}`);
}
const flip = (entry: Entry) => ({ ...entry, body: entry.body.replace('"agreed"', '"denied"') });

describe('verifying a log', () => {
  it('counts what it proved when all holds', async () => {
    const { log } = await aLog();
    const counts = { events: 4, subjects: 4, texts: 1, findings: 4, quotes: 4 };
    const nothingOdd = { segments: 0, problems: 0, foreignKeys: [], clockBack: null, unknownTypes: {} };
    expect(await proven(log)).toEqual({ ...counts, ...nothingOdd, firstProblem: null });
    expect(await proven({ entries: () => Promise.resolve([]) })).toMatchObject({ events: 0, firstProblem: null });
  });

  it('names the entry that is not the one that was appended', async () => {
    const { log, key } = await aLog();
    await rewritten(log, key, (entry) => (entry.position === 3 ? flip(entry) : entry));
    expect((await proven(log)).firstProblem).toMatchObject({
      position: 3,
      what: expect.stringContaining('chain') as string,
    });
  });

  it('names the place where an entry is missing', async () => {
    const { log, key } = await aLog();
    await redis.xdel(key, '0-2');
    expect((await proven(log)).firstProblem).toMatchObject({
      position: 3,
      what: expect.stringContaining('missing') as string,
    });
  });

  it('finds a whole log that was forged with its links, by what was projected', async () => {
    const { log, key } = await aLog();
    const chain = (await log.entries(0, 10)).reduce(carryChain, '');
    expect((await proven(log, { position: 4, chain })).firstProblem).toBeNull();
    let link = '';
    await rewritten(log, key, (entry) => {
      const forged = entry.position === 2 ? flip(entry) : entry;
      link = linkOf(link, forged);
      return { ...forged, chain: link };
    });
    expect((await proven(log)).firstProblem).toBeNull();
    expect((await proven(log, { position: 4, chain })).firstProblem?.what).toContain('SHA-256');
  });

  it('finds that the log ends before what was projected', async () => {
    const { log } = await aLog();
    expect((await proven(log, { position: 9, chain: '' })).firstProblem).toMatchObject({ position: 9 });
  });

  it.each([
    ['a text that the archive does not hold', { textHash: 'lost' }, 'does not hold'],
    ['a text that is damaged', { textHash: 'damaged' }, 'damaged'],
    [
      'characters beyond the end of the text',
      { findings: someFindings({ outcomes: [anOutcome({ end: 999 })] }) },
      '999',
    ],
    ['no characters', { findings: someFindings({ quotes: [aQuotation({ start: 5, end: 5 })] }) }, 'not there'],
  ])('names the finding that points at %s', async (_what, told, problem) => {
    const { log } = await aLog(told);
    expect((await proven(log)).firstProblem).toMatchObject({
      position: 3,
      what: expect.stringContaining(problem) as string,
    });
  });

  it.each([
    ['no JSON', '1|{"s":'],
    ['no event', '1|{}'],
    ['a jump of versions', '7|{"s":"spec:x","t":"t","h":{},"l":"","d":{}}'],
  ])('names an entry that is %s, though its link holds', async (_what, body) => {
    const { log, key } = await aLog();
    const last = (await log.entries(3, 1))[0]!;
    const odd = { position: 5, chain: '', body };
    await redis.xadd(key, '0-5', 'e', `${linkOf(last.chain, odd)}|${body}`);
    expect((await proven(log)).firstProblem).toMatchObject({ position: 5 });
  });
});

describe('verifying a log that is sealed in part', () => {
  const happened = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;

  /** Sixty events in segments of sixteen; the stream holds the last `recent`. */
  async function sealed(recent: number, learnt = (n: number) => 1_900_000_000_000 + n) {
    const story = freshStory();
    let n = 0;
    const log = new RedisEventLog(redis, story, { now: () => new Date(learnt((n += 1))) });
    const fact = { type: 'spec-noted.v1', happened, data: { words: 'noted' } };
    for (let i = 0; i < 60; i++) await log.append({ subject: `spec:${i % 7}`, expectedVersion: 'any', facts: [fact] });
    const folder = join(scratch, story);
    const segments = folderSegments(folder, { segmentEvents: 16 });
    await segments.mirror(await log.entries(0, 100));
    await segments.seal();
    await log.trim(60 - recent);
    const damage = (name: string, change: (bytes: Buffer) => Buffer) => {
      writeFileSync(join(folder, name), change(readFileSync(join(folder, name))));
    };
    const run = () => proven(log, nothingProjected, folderSegments(folder, { segmentEvents: 16 }));
    return { log, key: `{sw:${story}:0}:log`, folder, damage, run };
  }
  const second = '000000000017.sealed';
  const flipped = (bytes: Buffer) => {
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 4, bytes.length - 9);
    return bytes;
  };

  it.each([60, 20, 0])('walks segments and stream as one, %i of it in the stream', async (recent) => {
    const { run } = await sealed(recent);
    expect(await run()).toMatchObject({ events: 60, subjects: 7, segments: 4, problems: 0, firstProblem: null });
  });

  it('names the segment and the position where a byte was flipped, and goes on with the rest', async () => {
    const { damage, run } = await sealed(20);
    damage(second, flipped);
    const result = await run();
    expect(result).toMatchObject({ problems: 1, firstProblem: { position: 17 }, events: 44 });
    expect(inSentences(result).at(-1)).toMatch(/position 17: .*000000000017\.sealed is damaged.* \(the rest holds\)$/);
  });

  it('reads the events of a damaged segment where the stream still has them', async () => {
    const { damage, run } = await sealed(60);
    damage(second, (bytes) => bytes.subarray(0, 40));
    expect(await run()).toMatchObject({ problems: 1, firstProblem: { position: 17 }, events: 60 });
  });

  it('names the first of several, and counts the others', async () => {
    const { damage, run } = await sealed(0);
    damage(second, flipped);
    damage('000000000033.sealed', flipped);
    expect(await run()).toMatchObject({ problems: 2, firstProblem: { position: 17 }, events: 28 });
  });

  it('names the segment that is gone', async () => {
    const { folder, run } = await sealed(0);
    rmSync(join(folder, second));
    expect((await run()).firstProblem).toMatchObject({
      position: 17,
      what: expect.stringContaining('missing') as string,
    });
  });

  it('names the position where stream and segment differ', async () => {
    const { log, key, run } = await sealed(60);
    await rewritten(log, key, (entry) => entry);
    expect((await run()).firstProblem).toBeNull();
    const [entry] = await log.entries(4, 1);
    await redis.del(key);
    await redis.xadd(key, '0-5', 'e', `${entry!.chain}|${entry!.body.replace('noted"}', 'noded"}')}`);
    expect((await run()).firstProblem).toMatchObject({
      position: 5,
      what: expect.stringContaining('different') as string,
    });
  });

  it('counts a clock that went back and types that it does not know, and takes neither for a fault', async () => {
    const { run } = await sealed(20, (n) => (n < 10 || n > 12 ? 1_900_000_000_000 + n : 1_899_996_400_000));
    const result = await run();
    const odd = { clockBack: { events: 3, firstPosition: 10 }, unknownTypes: { 'spec-noted.v1': 60 } };
    expect(result).toMatchObject({ ...odd, firstProblem: null });
    expect(inSentences(result).slice(0, -1)).toEqual([
      'a clock went back: 3 events, first at 10',
      '60 events of the unknown type spec-noted.v1',
    ]);
  });
});
