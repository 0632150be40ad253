/** The archive as a folder: `<shelf>/<ab>/<hash>.br`, brotli-compressed, written aside, fsynced, then moved in place. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { DamagedContent, type Archive, type Shelf } from './archive.js';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);
/** Quality 5 costs a tenth of 9 and gives up a few per cent of size. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const wellFormed = /^[0-9a-f]{64}$/;

export function folderArchive(folder: string): Archive {
  const fileOf = (shelf: Shelf, hash: string) => join(folder, shelf, hash.slice(0, 2), `${hash}.br`);

  const find = async (shelf: Shelf, hash: string): Promise<Uint8Array | undefined> => {
    const packed = wellFormed.test(hash) ? await readIfThere(fileOf(shelf, hash)) : undefined;
    if (packed === undefined) return undefined;
    const content = await decompress(packed).catch((cause: unknown) => {
      throw new DamagedContent(shelf, hash, { cause });
    });
    if (sha256(content) !== hash) throw new DamagedContent(shelf, hash);
    return content;
  };

  return {
    keep: async (shelf, content) => {
      const hash = sha256(content);
      const file = fileOf(shelf, hash);
      if (!(await exists(file))) await writeDurably(file, await compress(content, quality));
      return hash;
    },
    find,
    findText: async (hash) => {
      const content = await find('texts', hash);
      return content === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
    },
  };
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const aside = `${file}.${randomUUID()}`;
  const handle = await open(aside, 'wx', 0o640);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(aside, file);
  await syncFolder(dirname(file));
}

/** Without this a crash could forget the new name though the bytes are safe. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
