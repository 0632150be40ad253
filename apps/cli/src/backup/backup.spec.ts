/** A backup as a file: what goes in comes out, and what was cut, changed or put together by others is refused. */
import { erased, folderArchive, type Carried } from '#archive';
import { payloadOf, type Entry } from '#core';
import { folderSegments } from '#history';
import { connect, keptState, linkOf, RedisEventLog, takeState } from '#redis';
import { RedisFarm, testRedis } from '#testing';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBackup } from './check-backup.js';
import { makeBackup } from './make-backup.js';
import { newFile } from './new-file.js';
import { takeBackup } from './take-backup.js';

const scratch = mkdtempSync(join(tmpdir(), 'backup-'));
const { redis } = testRedis(connect);
const farm = new RedisFarm(process.env.SUMMITWATCH_TEST_REDIS_PROGRAM ?? 'redis-server');
afterAll(async () => {
  await farm.close();
  rmSync(scratch, { recursive: true, force: true });
});

let made = 0;
const fresh = (what: string) => join(scratch, `${what}-${String((made += 1))}`);
const nothing = () => undefined;
const now = new Date('2031-05-12T00:00:00.000Z');
const happened = { at: '2031-05-10T12:00:00.000Z', precision: 'day' } as const;

function linked(bodies: readonly string[]): readonly Entry[] {
  let chain = '';
  return bodies.map((body, i) => {
    chain = linkOf(chain, { position: i + 1, chain, body });
    return { position: i + 1, chain, body };
  });
}

/** Events that name a text and a page, one that was erased, one that was never kept, and an entry that is no event. */
async function aStory(count = 700) {
  const archive = folderArchive(fresh('archive'));
  const texts = ['It was said. 普京', 'It was said later.'];
  const [textHash, gone] = [await archive.keep('texts', texts[0]!), await archive.keep('texts', texts[1]!)];
  const pageHash = await archive.keep('pages', '<p>It was said.');
  await archive.erase('texts', gone);
  const payload = (data: object) =>
    payloadOf('article:a', { type: 'article-read.v1', happened, data }, now.toISOString());
  const plain = Array.from({ length: count }, (_, n) => `${String(n + 1)}|${payload({ n, textHash, pageHash })}`);
  const odd = [`1|${payload({ textHash: gone })}`, `1|${payload({ pageHash: 'a'.repeat(64) })}`, '3|no json'];
  return { archive, textHash, pageHash, gone, entries: linked([...plain, ...odd]) };
}

type Story = Awaited<ReturnType<typeof aStory>>;

async function backedUp({ archive, entries }: Story, story: string) {
  const file = fresh('backup');
  const missing: string[] = [];
  const log = {
    head: () => Promise.resolve(entries.length),
    entries: (after: number, limit: number) => Promise.resolve(entries.slice(after, after + limit)),
  };
  const result = await newFile(file, (handle) =>
    makeBackup(
      {
        ...{ redis, story, log, archive, importedUpTo: 7, program: '0.1.0', now, onProgress: nothing },
        onMissing: ({ shelf }, because) => missing.push(`${shelf}: ${because}`),
      },
      handle,
    ),
  );
  return { file, missing, result };
}

/** Each field and member with its key, in whatever order they came. */
async function stateOf(story: string, server = redis): Promise<readonly string[]> {
  const found: string[] = [];
  for (const lasting of ['memory', 'vault'] as const)
    for await (const { key, type, items } of keptState(server, story, lasting))
      found.push(...items.flatMap((item, i) => (i % 2 === 0 ? [[key, type, item, items[i + 1]].join('|')] : [])));
  return found.sort();
}

describe('a backup', () => {
  it('gives back the log to the character, the contents, and what Redis alone held', async () => {
    const [story, other] = ['backup-whole', 'backup-restored'];
    const held = await aStory();
    const fields = Array.from({ length: 1200 }, (_, n) => [`token ${String(n)}`, `hash ${String(n)}`]).flat();
    await takeState(redis, story, { key: 'vault', type: 'hash', items: fields });
    await takeState(redis, story, { key: 'polls-due', type: 'zset', items: ['a-feed', '1940000000000'] });
    await redis.set(`{sw:${story}:0}:lease:project`, 'somebody');
    const { file, missing, result } = await backedUp(held, story);
    expect(result).toEqual({ events: 703, contents: 2, missing: 1 });
    expect(missing).toEqual(['pages: the archive does not hold it']);

    await redis.hset(`{sw:${other}:0}:vault`, 'token of before', 'x');
    await redis.set(`{swq:${other}}:a-queue`, 'x');
    writeFileSync(file, readFileSync(file, 'latin1').replace(`"story":"${story}"`, `"story":"${other}"`), 'latin1');
    await expect(checkBackup(file, other, nothing)).rejects.toThrow('its sum differs');
    const again = await backedUp(held, story);
    const backup = await checkBackup(again.file, story, nothing);
    expect(backup).toMatchObject({ events: 703, contents: 2, importedUpTo: 7, madeAt: now.toISOString() });

    const [folder, archive] = [fresh('segments'), folderArchive(fresh('archive'))];
    const settings = { segmentEvents: 64, recentEvents: 32 };
    const taken = await takeBackup(backup, {
      ...{ redis, story: other, archive, settings, now, segmentsFolder: folder, madeAgain: [], oweNothing: false },
      ...{ queueKeys: `{swq:${other}}:`, onProgress: nothing },
    });
    expect(taken).toEqual({ erased: 0 });
    expect(await folderSegments(folder, settings).entries(0, 1000)).toEqual(held.entries);
    expect(await archive.findText(held.textHash)).toBe('It was said. 普京');
    expect(await archive.find('pages', held.pageHash)).toEqual(new Uint8Array(Buffer.from('<p>It was said.')));
    expect(await archive.findText(held.gone)).toBeUndefined();
    expect(await stateOf(other)).toEqual(await stateOf(story));
    expect(await stateOf(other)).toHaveLength(1201);
    expect(await redis.exists(`{swq:${other}}:a-queue`, `{sw:${other}:0}:restore-begun`)).toBe(0);
    expect(await redis.get(`{sw:${other}:0}:outbox-position`)).toBe('7');
  });

  it.each(['cluster', 'sentinels'] as const)('of one server comes into a Redis of several (%s)', async (kind) => {
    const story = `backup-to-${kind}`;
    const held = await aStory(300);
    await takeState(redis, story, { key: 'vault', type: 'hash', items: ['a token', 'its hash'] });
    await takeState(redis, story, { key: 'polls-due', type: 'zset', items: ['a-feed', '1940000000000'] });
    const { file } = await backedUp(held, story);
    const several = connect((await farm[kind]()).url);
    const [segmentsFolder, settings] = [fresh('segments'), { segmentEvents: 64, recentEvents: 32 }];
    try {
      await takeState(several, story, { key: 'vault', type: 'hash', items: ['token of before', 'x'] });
      await takeBackup(await checkBackup(file, story, nothing), {
        ...{ redis: several, story, archive: folderArchive(fresh('archive')), settings, now, segmentsFolder },
        ...{ madeAgain: [], oweNothing: false, queueKeys: `{swq:${story}}:`, onProgress: nothing },
      });
      const log = new RedisEventLog(several, story, { sealed: folderSegments(segmentsFolder, settings) });
      expect(await log.head()).toBe(held.entries.length);
      expect(await log.entries(0, 1000)).toEqual(held.entries);
      expect(await stateOf(story, several)).toEqual(await stateOf(story));
      log.close();
    } finally {
      several.disconnect();
    }
  });

  it('leaves away what was erased in the archive that it comes into', async () => {
    const held = await aStory(1);
    const { file } = await backedUp(held, 'backup-erased');
    const [backup, archive] = [await checkBackup(file, 'backup-erased', nothing), folderArchive(fresh('archive'))];
    await archive.erase('texts', held.textHash);
    const taken = await takeBackup(backup, {
      ...{
        redis,
        story: 'backup-erased-2',
        archive,
        now,
        segmentsFolder: fresh('segments'),
        madeAgain: [],
        oweNothing: true,
      },
      ...{
        settings: { segmentEvents: 64, recentEvents: 32 },
        queueKeys: '{swq:backup-erased-2}:',
        onProgress: nothing,
      },
    });
    expect(taken.erased).toBe(1);
    expect(await archive.findText(held.textHash)).toBe(erased);
    expect(await redis.get('{sw:backup-erased-2:0}:outbox-position')).toBe(String(held.entries.length));
  });

  it('that takes the place of a log leaves that one beside it', async () => {
    const { file } = await backedUp(await aStory(1), 'backup-replacing');
    const [folder, settings] = [fresh('segments'), { segmentEvents: 64, recentEvents: 32 }];
    const [old, madeAgain] = [linked(['1|old']), [fresh('snapshots')]];
    await folderSegments(folder, settings).mirror(old);
    mkdirSync(madeAgain[0]!);
    const { before } = await takeBackup(await checkBackup(file, 'backup-replacing', nothing), {
      ...{ redis, story: 'backup-replacing-2', archive: folderArchive(fresh('archive')), now, settings, madeAgain },
      ...{ segmentsFolder: folder, oweNothing: false, queueKeys: '{swq:backup-replacing-2}:', onProgress: nothing },
    });
    expect(before).toBe(`${folder}.before-2031-05-12T00-00-00-000Z`);
    expect(await folderSegments(before ?? '', settings).entries(0, 10)).toEqual(old);
    expect(await folderSegments(folder, settings).head()).toBe(4);
    expect(existsSync(madeAgain[0]!)).toBe(false);
  });

  it('of another story is refused, and so is one of a form to come', async () => {
    const { file } = await backedUp(await aStory(1), 'backup-a');
    await expect(checkBackup(file, 'backup-b', nothing)).rejects.toThrow('is a backup of the story backup-a');
    writeFileSync(file, readFileSync(file, 'latin1').replace('"format":1', '"format":2'), 'latin1');
    await expect(checkBackup(file, 'backup-a', nothing)).rejects.toThrow(
      'in a form (2) that this version does not know',
    );
  });

  it('that is cut anywhere is refused', async () => {
    const { file } = await backedUp(await aStory(3), 'backup-cut');
    const bytes = readFileSync(file);
    await expect(checkBackup(file, 'backup-cut', nothing)).resolves.toMatchObject({ events: 6 });
    for (let length = 0; length < bytes.length; length += 1 + (bytes.length >> 6)) {
      writeFileSync(file, bytes.subarray(0, length));
      await expect(checkBackup(file, 'backup-cut', nothing)).rejects.toMatchObject({
        code: 'invalid',
        message: expect.stringMatching(/nothing was written$/) as string,
      });
    }
  });

  it('of which any byte is another is refused', async () => {
    const { file } = await backedUp(await aStory(3), 'backup-bit');
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; at += 1 + (bytes.length >> 7)) {
      const spoilt = Buffer.from(bytes);
      spoilt.writeUInt8(spoilt.readUInt8(at) ^ 1, at);
      writeFileSync(file, spoilt);
      await expect(checkBackup(file, 'backup-bit', nothing)).rejects.toThrow();
    }
  });

  it('with more behind its end is refused', async () => {
    const { file } = await backedUp(await aStory(1), 'backup-more');
    writeFileSync(file, Buffer.concat([readFileSync(file), readFileSync(file)]));
    await expect(checkBackup(file, 'backup-more', nothing)).rejects.toThrow('something comes after its end');
  });

  it('that fails while it is made leaves no file', async () => {
    const file = fresh('backup');
    await expect(newFile(file, () => Promise.reject(new Error('the disk is full')))).rejects.toThrow('full');
    expect(() => readFileSync(file)).toThrow('ENOENT');
    await newFile(file, () => Promise.resolve());
    await expect(newFile(file, () => Promise.resolve())).rejects.toMatchObject({ code: 'conflict' });
  });
});

it('A content that is no longer of its hash is not carried, and never taken in.', async () => {
  const [archive, other] = [folderArchive(fresh('archive')), folderArchive(fresh('archive'))];
  const hash = await archive.keep('texts', 'words');
  const carried = (await archive.carry('texts', hash)) as Carried;
  const wrong = `${hash.slice(0, -1)}${hash.endsWith('0') ? '1' : '0'}`;
  await expect(other.takeIn('texts', wrong, carried)).rejects.toThrow('damaged');
  await other.takeIn('texts', hash, carried);
  await other.takeIn('texts', hash, carried);
  expect(await other.findText(hash)).toBe('words');
});
