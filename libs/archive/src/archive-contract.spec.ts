/** What every archive promises, on a folder and on a bucket. */
import { s3Keys, startS3, type S3Server } from '#testing';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DamagedContent, erased, ErasedContent } from './archive.js';
import { folderStore } from './folder-store.js';
import { S3Store } from './s3-store.js';
import { archiveOn, type ArchiveStep } from './shelved-archive.js';
import type { Store } from './store.js';

class PowerCut extends Error {}

const scratch = mkdtempSync(join(tmpdir(), 'archive-contract-'));
let server: S3Server;
let count = 0;
beforeAll(async () => {
  server = await startS3('pages');
});
afterAll(async () => {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const bucket = (prefix: string) =>
  new S3Store(
    { endpoint: server.url, region: 'eu-north-1', bucket: 'pages', prefix: `${prefix}/`, ...s3Keys },
    { attempts: 3, timeoutMs: 5000, firstWaitMs: 5 },
  );
const on = (heeds: boolean) => () => {
  server.heedsConditions = heeds;
  return bucket(`story-${count}`);
};

describe.each<[string, () => Store]>([
  ['a folder', () => folderStore(join(scratch, String(count)))],
  ['a bucket', on(true)],
  ['a bucket that heeds no conditions', on(false)],
])('an archive on %s', (_what, make) => {
  let store: Store;
  beforeEach(() => {
    count += 1;
    store = make();
  });
  const open = () => archiveOn(store);
  const stoppedAt = (step: ArchiveStep) =>
    archiveOn(store, (reached) => {
      if (reached === step) throw new PowerCut(step);
    });
  const text = 'The minister said it would rain. '.repeat(50);
  const hash = createHash('sha256').update(text).digest('hex');
  const under = (shelf: string) => `${shelf}/${hash.slice(0, 2)}/${hash}`;
  const [key, file, mark] = [`keys/${under('texts')}.key`, `${under('texts')}.aes`, `erased/${under('texts')}`];

  it('gives back what was kept, to the byte, also when it is large or empty', async () => {
    const large = Buffer.alloc(3_000_000, 'Ärger und Ruß\n\0');
    for (const content of [Buffer.from([0, 255, 10, 13, 0xef, 0xbb, 0xbf]), Buffer.alloc(0), large]) {
      const found = (await open().find('pages', await open().keep('pages', content))) as Uint8Array;
      expect(Buffer.from(found).equals(content)).toBe(true);
    }
    expect(await open().findText(await open().keep('texts', text))).toBe(text);
  });

  it('keeps shelves apart, and knows nothing of what was never kept or is no hash', async () => {
    await open().keep('texts', text);
    expect(await open().find('responses', hash)).toBeUndefined();
    for (const no of ['0'.repeat(64), '', '../../etc/passwd']) expect(await open().find('pages', no)).toBeUndefined();
  });

  it('keeps the same bytes once, however many keep them at the same moment', async () => {
    const hashes = await Promise.all(Array.from({ length: 12 }, () => open().keep('texts', text)));
    expect(new Set(hashes)).toEqual(new Set([hash]));
    expect(await open().findText(hash)).toBe(text);
    const before = await store.read(file);
    await open().keep('texts', text);
    expect((await store.read(file))?.equals(before!)).toBe(true);
  });

  it('lies nowhere as it was written: a copy without keys is noise', async () => {
    await open().keep('texts', text);
    expect((await store.read(file))?.includes('minister')).toBe(false);
    await store.remove(key);
    await expect(open().findText(hash)).rejects.toBeInstanceOf(DamagedContent);
    expect(await open().keep('texts', text)).toBe(hash);
    expect(await open().findText(hash)).toBe(text);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -3)],
    ['emptied', () => Buffer.alloc(0)],
    ['changed by one bit', (bytes: Buffer) => bytes.fill(bytes.at(-1)! ^ 1, bytes.length - 1)],
  ])('says so when a content was %s', async (_how, damage) => {
    await open().keep('texts', text);
    await store.write(file, damage((await store.read(file))!));
    await expect(open().findText(hash)).rejects.toBeInstanceOf(DamagedContent);
  });

  it('erases for good: key and content go, a mark stays, and it is never kept again', async () => {
    await open().keep('texts', text);
    await open().erase('texts', hash);
    expect([await store.lies(key), await store.lies(file), await store.exists(mark)]).toEqual([false, false, true]);
    expect([await open().findText(hash), await open().remains('texts', hash)]).toEqual([erased, false]);
    await expect(open().keep('texts', text)).rejects.toBeInstanceOf(ErasedContent);
    expect(await open().remains('texts', hash)).toBe(false);
  });

  it('stays erased when copies are put back, says that something remains, and takes it away again', async () => {
    await open().keep('texts', text);
    const [oldKey, oldFile] = [await store.read(key), await store.read(file)];
    await open().erase('texts', hash);
    await store.write(key, oldKey!);
    await store.write(file, oldFile!);
    expect([await open().findText(hash), await open().remains('texts', hash)]).toEqual([erased, true]);
    await open().erase('texts', hash);
    expect(await open().remains('texts', hash)).toBe(false);
  });

  it('lets go of what was kept before a time, and spares what was kept again since', async () => {
    await open().keep('texts', text);
    const first = (await store.writtenAt(key))!;
    await open().letGo('texts', hash, first);
    expect(await open().findText(hash)).toBe(text);
    await open().letGo('texts', hash, Date.now() + 1000);
    expect([await open().findText(hash), await open().remains('texts', hash)]).toEqual([undefined, false]);
    await open().keep('texts', text);
    const second = (await store.writtenAt(key))!;
    // A bucket tells its times in whole seconds.
    await setTimeout(1100);
    await open().keep('texts', text);
    await open().letGo('texts', hash, second + 1);
    expect(await open().findText(hash)).toBe(text);
  });

  it.each(['keep:after-key', 'keep:after-content'] as const)('keeps after all what was stopped at %s', async (step) => {
    await expect(stoppedAt(step).keep('texts', text)).rejects.toBeInstanceOf(PowerCut);
    expect(await open().keep('texts', text)).toBe(hash);
    expect(await open().findText(hash)).toBe(text);
  });

  it.each(['erase:after-mark', 'erase:after-key', 'erase:after-content'] as const)(
    'finishes an erasure that was stopped at %s',
    async (step) => {
      await open().keep('texts', text);
      await expect(stoppedAt(step).erase('texts', hash)).rejects.toBeInstanceOf(PowerCut);
      expect(await open().findText(hash)).toBe(erased);
      await open().erase('texts', hash);
      expect(await open().remains('texts', hash)).toBe(false);
    },
  );

  it.each(['keep:after-key', 'keep:after-content'] as const)('lets an erasure win that comes at %s', async (step) => {
    const interrupted = archiveOn(store, async (reached) => {
      if (reached === step) await open().erase('texts', hash);
    });
    await expect(interrupted.keep('texts', text)).rejects.toBeInstanceOf(ErasedContent);
    expect([await open().findText(hash), await open().remains('texts', hash)]).toEqual([erased, false]);
  });

  it('writes again under the key that stands, when another’s has replaced its own', async () => {
    const other = Buffer.alloc(32, 7);
    let replaced = false;
    const overtaken = archiveOn(store, async (reached) => {
      if (reached !== 'keep:after-content' || replaced) return;
      replaced = true;
      await store.write(key, other);
    });
    await overtaken.keep('texts', text);
    expect(await open().findText(hash)).toBe(text);
  });
});
