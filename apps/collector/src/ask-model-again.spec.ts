import { folderArchive } from '#archive';
import {
  handle,
  findingsDecider,
  memoryModelAccount,
  modelDueView,
  noFindings,
  readInArticle,
  type ArchivedArticle,
  type FindingsRecorded,
  type ModelAccount,
  type Recorded,
} from '#core';
import { openModelReader } from '#model-reader';
import {
  anArticle,
  aStory,
  chatOf,
  chatRefused,
  chatSaying,
  hoursLater,
  MemoryEventLog,
  startModelServer,
  type ModelServer,
} from '#testing';
import { outboundDoor, type OutboundDoor } from '#web';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askModelAgain } from './ask-model-again.js';
import { claimsReader } from './claims-reader.js';
import type { Collector } from './collector.js';

const text = 'Talks in Reykjavik end\n\nWhitfield and Orlov did not agree on a ceasefire.';
const evidence = 'Whitfield and Orlov did not agree on a ceasefire.';
const stated = { topic: 'ceasefire', status: 'not-agreed', parties: [], attributedTo: [], evidence };
const rules = { name: 'rules', version: '1.0.0' };
const at = { at: hoursLater(0), precision: 'instant' } as const;

describe('an article for a model', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collector-'));
  let server: ModelServer;
  let door: OutboundDoor;
  let log: MemoryEventLog;
  let collector: Collector;
  let account: ModelAccount;
  let hour: number;
  let article: ArchivedArticle;
  beforeEach(async () => {
    [server, log, hour] = [await startModelServer(), new MemoryEventLog(), 0];
    const allowPrivate = { model: ['127.0.0.1/32'] };
    door = outboundDoor({ userAgent: 'Summitwatch/1.0', hostSpacingMs: 0, allowPrivate });
    const archive = folderArchive(folder);
    const textHash = await archive.keep('texts', text);
    article = { header: anArticle({ title: 'Talks in Reykjavik end' }), text, textHash, origin: 'a1', baseline: false };
    account = memoryModelAccount({ tokensPerDay: 1e6, requestsPerMinute: 100 }, Date.now);
    const place = { url: server.url, model: 'small-1', deadlineSeconds: 0.4 };
    const reader = openModelReader(place, aStory(), { ask: door.ask, account });
    const ports: Partial<Collector> = {
      ...{ story: aStory(), log, archive, model: { reader, account }, chance: () => 0 },
      ...{ takeLease: () => Promise.resolve(true), now: () => new Date(Date.now() + hour * 3_600_000) },
      views: { all: () => due() } as unknown as Collector['views'],
      reading: { reader: () => Promise.resolve(rules), findClaims: () => Promise.resolve(noFindings) } as never,
    };
    collector = ports as Collector;
  });
  afterEach(async () => {
    await Promise.all([door.close(), server.stop()]);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const facts = async () =>
    (await log.read(0, 100)).filter(({ type }) => type === 'findings-recorded.v1') as Recorded<FindingsRecorded>[];
  const due = async () => {
    let doc: ReturnType<typeof modelDueView.evolve>;
    for (const event of await log.read(0, 100))
      for (const key of modelDueView.keys(event)) doc = modelDueView.evolve(doc, event, key);
    return new Map(doc === undefined ? [] : [[doc.id, doc]]);
  };
  const readNow = async () => {
    const { read, by } = await claimsReader(collector);
    const record = await readInArticle(read, by, article, collector.story);
    await handle(log, findingsDecider, 'finding:a1', { type: 'RecordFindings', at, record });
  };
  /** Later on, when whatever kept the model away has passed. */
  const later = async () => {
    hour += 25;
    await account.note({ state: 'ready', because: '', nextAt: '', failures: 0 });
    await askModelAgain(collector);
  };

  it('is asked about once: what it answered is in the log, also that it found nothing', async () => {
    await readNow();
    await readNow();
    expect([(await facts()).length, server.requests.length]).toEqual([1, 1]);
    expect((await facts())[0]?.data).toMatchObject({ reader: 'model', asked: { model: 'small-1', dropped: {} } });
  });

  it('is read by the rules at once while the model is away, which says why, and by the model later', async () => {
    server.answer(chatRefused(401, 'no'));
    await readNow();
    expect((await facts())[0]?.data).toMatchObject({ reader: 'rules', asked: { instead: { later: true } } });
    expect([...(await due()).keys()]).toEqual(['a1']);
    await askModelAgain(collector);
    expect(server.requests).toHaveLength(1);
    server.answer(chatSaying({ outcomes: [stated] }));
    await later();
    const start = text.indexOf(evidence);
    const findings = { outcomes: [{ start, end: text.length }] };
    expect((await facts())[1]?.data).toMatchObject({
      reader: 'model',
      findings,
      knownSince: (await facts())[0]?.learntAt,
    });
    expect((await due()).size).toBe(0);
    await later();
    expect([(await facts()).length, server.requests.length]).toEqual([2, 2]);
  });

  it('stays with the rules when the model declines it, and is not asked about again', async () => {
    server.answer(chatRefused(401, 'no'), chatOf({ content: null, refusal: 'no' }));
    await readNow();
    await later();
    expect((await facts())[1]?.data).toMatchObject({ reader: 'rules', asked: { instead: { later: false } } });
    await later();
    expect(server.requests).toHaveLength(2);
  });

  it('is let go of for a day when it was tried too often', async () => {
    server.answer(chatRefused(401, 'no'));
    await readNow();
    for (let n = 0; n < 10; n++) await later();
    expect(server.requests).toHaveLength(6);
  });

  it('keeps what was read live while the model thought', async () => {
    server.answer(chatRefused(401, 'no'));
    await readNow();
    const [first] = await facts();
    server.answer(async () => {
      const record = { ...first!.data, textHash: 'newer' };
      await handle(log, findingsDecider, 'finding:a1', { type: 'RecordFindings', at, record });
      return chatSaying({ outcomes: [stated] });
    });
    await later();
    expect((await facts()).map(({ data }) => data.textHash)).toEqual([article.textHash, 'newer']);
  });
});
