import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DamagedContent } from './archive.js';
import { folderArchive } from './folder-archive.js';

describe('the archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const archive = folderArchive(folder);
  const fileOf = (hash: string) => join(folder, 'texts', hash.slice(0, 2), `${hash}.aes`);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives back what was kept, to the byte', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 0xef, 0xbb, 0xbf]);
    expect(await archive.find('pages', await archive.keep('pages', bytes))).toEqual(bytes);
    const text = '\uFEFFПутин said “no” 普京\r\n\u2028';
    expect(await archive.findText(await archive.keep('texts', text))).toBe(text);
    expect(await archive.findText(await archive.keep('texts', ''))).toBe('');
  });

  it('names content by its SHA-256, and keeps texts and pages apart', async () => {
    const hash = await archive.keep('texts', 'abc');
    expect(hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await archive.find('pages', hash)).toBeUndefined();
  });

  it('knows nothing of a hash that was never kept, nor of what is no hash', async () => {
    for (const hash of ['0'.repeat(64), '', '../../etc/passwd', 'ABC']) {
      expect(await archive.findText(hash)).toBeUndefined();
    }
  });

  it('keeps the same bytes once, also when many keep them at the same moment', async () => {
    const text = 'the same words '.repeat(2000);
    const hashes = await Promise.all(Array.from({ length: 16 }, () => archive.keep('texts', text)));
    const [hash = ''] = new Set(hashes);
    expect(new Set(hashes).size).toBe(1);
    expect(await archive.findText(hash)).toBe(text);
    const beside = await readdir(join(folder, 'texts', hash.slice(0, 2)));
    expect(beside.filter((name) => name.includes(hash))).toEqual([`${hash}.aes`]);
  });

  it('changes nothing when the same bytes are kept again', async () => {
    const hash = await archive.keep('texts', 'once');
    const before = await readFile(fileOf(hash));
    await archive.keep('texts', 'once');
    expect(await readFile(fileOf(hash))).toEqual(before);
  });

  it.each([
    ['cut short', (packed: Buffer) => packed.subarray(0, packed.length - 3)],
    ['overwritten', () => brotliCompressSync('other words')],
    ['emptied', () => Buffer.alloc(0)],
    ['changed by one bit', (packed: Buffer) => packed.fill(packed[packed.length - 1]! ^ 1, packed.length - 1)],
  ])('says so when a file was %s', async (what, damage) => {
    const hash = await archive.keep('texts', `words to be damaged: ${what}`);
    await writeFile(fileOf(hash), damage(await readFile(fileOf(hash))));
    await expect(archive.findText(hash)).rejects.toBeInstanceOf(DamagedContent);
  });
});
