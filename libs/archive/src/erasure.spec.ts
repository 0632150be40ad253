import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DamagedContent, erased, ErasedContent } from './archive.js';
import { folderArchive } from './folder-archive.js';
import type { ArchiveStep } from './shelved-archive.js';

class PowerCut extends Error {}

describe('the archive, when a content must go', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'erasure-'));
  let folder = '';
  let count = 0;
  beforeEach(() => {
    folder = join(scratch, String((count += 1)));
  });
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  const text = 'The minister said it would rain. '.repeat(50);
  const hash = createHash('sha256').update(text).digest('hex');
  const open = () => folderArchive(folder);
  const stoppedAt = (step: ArchiveStep) =>
    folderArchive(folder, (reached) => {
      if (reached === step) throw new PowerCut(step);
    });
  const keyFile = () => join(folder, 'keys/texts', hash.slice(0, 2), `${hash}.key`);
  const textFile = (suffix = 'aes') => join(folder, 'texts', hash.slice(0, 2), `${hash}.${suffix}`);
  /** Files under the folder whose name begins with the hash, by shelf. */
  const left = () =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes(`/${hash}`))
      : [];
  const mark = `erased/texts/${hash.slice(0, 2)}/${hash}`;
  const keptPlain = async () => {
    mkdirSync(dirname(textFile()), { recursive: true });
    await writeFile(textFile('br'), brotliCompressSync(text));
  };

  it('keeps each content under a key of its own, which lies apart and is its owner’s alone to read', async () => {
    await open().keep('texts', text);
    await open().keep('texts', 'other words');
    expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
    expect((await readFile(keyFile())).length).toBe(32);
    expect(
      readdirSync(join(folder, 'keys/texts'), { recursive: true }).filter((name) => String(name).endsWith('key'))
        .length,
    ).toBe(2);
  });

  it('shows nobody a copy of texts and pages without the keys', async () => {
    await open().keep('texts', text);
    const copy = `${folder}-copy`;
    await cp(join(folder, 'texts'), join(copy, 'texts'), { recursive: true });
    await expect(folderArchive(copy).findText(hash)).rejects.toBeInstanceOf(DamagedContent);
  });

  it('erases a content: its key and file are gone, and it is told from what was never kept', async () => {
    await open().keep('texts', text);
    await open().erase('texts', hash);
    expect(left()).toEqual([mark]);
    expect(await open().findText(hash)).toBe(erased);
    expect(await open().find('pages', hash)).toBeUndefined();
    expect(await open().remains('texts', hash)).toBe(false);
  });

  it('leaves other contents as they are, and the same bytes on the other shelf', async () => {
    const other = await open().keep('texts', 'other words');
    await open().keep('texts', text);
    await open().keep('pages', text);
    await open().erase('texts', hash);
    expect(await open().findText(other)).toBe('other words');
    expect(await open().find('pages', hash)).toEqual(Buffer.from(text));
  });

  it('never keeps an erased content again, and writes nothing of it', async () => {
    await open().keep('texts', text);
    await open().erase('texts', hash);
    await expect(open().keep('texts', text)).rejects.toEqual(new ErasedContent('texts', hash));
    expect(left()).toEqual([mark]);
  });

  it('reads what was kept before there were keys, and erases it', async () => {
    await keptPlain();
    expect(await open().findText(hash)).toBe(text);
    expect(await open().keep('texts', text)).toBe(hash);
    await open().erase('texts', hash);
    expect([left(), await open().findText(hash)]).toEqual([[mark], erased]);
  });

  it('erases beforehand what was never kept here, so that it never will be', async () => {
    await open().erase('texts', hash);
    await expect(open().keep('texts', text)).rejects.toBeInstanceOf(ErasedContent);
    await open().erase('texts', '../../etc/passwd');
    expect(left()).toEqual([mark]);
  });

  it('stays erased when a backup of texts and keys is put back, and says that something remains', async () => {
    await open().keep('texts', text);
    const backup = `${folder}-backup`;
    await cp(folder, backup, { recursive: true });
    await open().erase('texts', hash);
    await cp(backup, folder, { recursive: true });
    expect([await open().findText(hash), await open().remains('texts', hash)]).toEqual([erased, true]);
    await open().erase('texts', hash);
    expect([left(), await open().remains('texts', hash)]).toEqual([[mark], false]);
  });

  it.each(['keep:after-key', 'keep:after-content'] as const)(
    'keeps a content after all when it was stopped at %s',
    async (step) => {
      await expect(stoppedAt(step).keep('texts', text)).rejects.toBeInstanceOf(PowerCut);
      expect([undefined, text]).toContain(await open().findText(hash));
      expect(await open().keep('texts', text)).toBe(hash);
      expect(await open().findText(hash)).toBe(text);
    },
  );

  it.each(['erase:after-mark', 'erase:after-key', 'erase:after-content'] as const)(
    'finishes an erasure that was stopped at %s, and shows nothing meanwhile',
    async (step) => {
      await open().keep('texts', text);
      await expect(stoppedAt(step).erase('texts', hash)).rejects.toBeInstanceOf(PowerCut);
      expect(await open().findText(hash)).toBe(erased);
      await open().erase('texts', hash);
      expect(left()).toEqual([mark]);
    },
  );

  it.each(['keep:after-key', 'keep:after-content'] as const)(
    'lets an erasure win that comes at %s of keeping the same content',
    async (step) => {
      const interrupted = folderArchive(folder, async (reached) => {
        if (reached === step) await open().erase('texts', hash);
      });
      await expect(interrupted.keep('texts', text)).rejects.toBeInstanceOf(ErasedContent);
      expect([left(), await open().findText(hash)]).toEqual([[mark], erased]);
    },
  );

  it('takes along what a crash left aside under the same name', async () => {
    await open().keep('texts', text);
    const aside = [`${keyFile()}.0000`, `${textFile()}.0000`];
    await cp(keyFile(), aside[0]!);
    await cp(textFile(), aside[1]!);
    await open().erase('texts', hash);
    expect(left()).toEqual([mark]);
  });

  it('overwrites a key before it goes, so that another name of the file holds it no more', async () => {
    await open().keep('texts', text);
    const key = await readFile(keyFile());
    const second = `${folder}-second-name`;
    linkSync(keyFile(), second);
    await open().erase('texts', hash);
    expect((await readFile(second)).equals(key)).toBe(false);
  });

  it.each([
    ['its key is missing', () => rm(keyFile())],
    ['its key is another’s', () => writeFile(keyFile(), Buffer.alloc(32, 7))],
    ['its key is cut short', () => writeFile(keyFile(), Buffer.alloc(8))],
    [
      'another content lies in its place',
      async () => {
        const other = await open().keep('texts', 'other words');
        const place = (shelf: string, suffix: string) => join(folder, shelf, other.slice(0, 2), `${other}.${suffix}`);
        await cp(place('texts', 'aes'), textFile());
        await cp(place('keys/texts', 'key'), keyFile());
      },
    ],
  ])('says that a content is damaged when %s', async (_what, harm) => {
    await open().keep('texts', text);
    await harm();
    await expect(open().findText(hash)).rejects.toBeInstanceOf(DamagedContent);
  });

  it('writes a content anew whose key was lost, when it is kept again', async () => {
    await open().keep('texts', text);
    rmSync(keyFile());
    await open().keep('texts', text);
    expect(await open().findText(hash)).toBe(text);
  });
});
