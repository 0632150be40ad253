/**
 * The archive as a folder. A content is brotli-compressed and encrypted under a key of its own, which lies apart and is on disk
 * first: `<shelf>/<ab>/<hash>.aes` beside `keys/<shelf>/<ab>/<hash>.key`. `erased/<shelf>/<ab>/<hash>` says that it may not
 * come back. What was kept before there were keys is `<hash>.br` and stays readable.
 */
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { DamagedContent, erased, ErasedContent, type Erased, type ErasableArchive, type Shelf } from './archive.js';
import { decrypt, encrypt, keyBytes } from './cipher.js';
import { exists, lyingBeside, readIfThere, removeDurably, shred, writeDurably, writeFirst } from './durable-file.js';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);
/** Quality 5 costs a tenth of 9 and gives up a few per cent of size. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const wellFormed = /^[0-9a-f]{64}$/;

/** Places between two steps, where a drill may stop the work. */
export type ArchiveStep =
  'keep:after-key' | 'keep:after-content' | 'erase:after-mark' | 'erase:after-key' | 'erase:after-content';
type PassStep = (step: ArchiveStep) => void | Promise<void>;

export function folderArchive(folder: string, pass: PassStep = () => undefined): ErasableArchive {
  const archive = new FolderArchive(folder, pass);
  const { keep, find, findText, erase, remains } = archive;
  return { keep, find, findText, erase, remains };
}

class FolderArchive implements ErasableArchive {
  constructor(
    private readonly folder: string,
    private readonly pass: PassStep,
  ) {}

  readonly keep = async (shelf: Shelf, content: Uint8Array | string): Promise<string> => {
    const hash = sha256(content);
    await this.refuseErased(shelf, hash);
    if (await this.holds(shelf, hash)) return hash;
    const packed = await compress(content, quality);
    const { key, file } = this.placesOf(shelf, hash);
    const own = await writeFirst(key, randomBytes(keyBytes));
    await this.pass('keep:after-key');
    await writeDurably(file, encrypt(packed, own, nameOf(shelf, hash)));
    await this.pass('keep:after-content');
    await this.refuseErased(shelf, hash);
    return hash;
  };

  readonly find = async (shelf: Shelf, hash: string): Promise<Uint8Array | Erased | undefined> => {
    if (!wellFormed.test(hash)) return undefined;
    const { mark } = this.placesOf(shelf, hash);
    if (await exists(mark)) return erased;
    const files = await this.read(shelf, hash);
    if (files === undefined) return undefined;
    const content = await contentOf(files, shelf, hash);
    if (content instanceof Uint8Array) return content;
    // Its key may have been destroyed since we looked.
    if (await exists(mark)) return erased;
    throw content;
  };

  readonly findText = async (hash: string): Promise<string | Erased | undefined> => {
    const content = await this.find('texts', hash);
    if (!(content instanceof Uint8Array)) return content;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
  };

  /** The mark first: whoever keeps the same content from now on sees it, before or after having written. */
  readonly erase = async (shelf: Shelf, hash: string): Promise<void> => {
    if (!wellFormed.test(hash)) return;
    const { mark } = this.placesOf(shelf, hash);
    if (!(await exists(mark))) await writeDurably(mark, Buffer.alloc(0));
    await this.pass('erase:after-mark');
    await this.destroy(shelf, hash);
  };

  readonly remains = async (shelf: Shelf, hash: string): Promise<boolean> => {
    if (!wellFormed.test(hash)) return false;
    const { key, file, plain } = this.placesOf(shelf, hash);
    const found = await Promise.all([key, file, plain].map(lyingBeside));
    return found.flat().length > 0;
  };

  private async destroy(shelf: Shelf, hash: string): Promise<void> {
    const { key, file, plain } = this.placesOf(shelf, hash);
    await shred(key);
    await this.pass('erase:after-key');
    await removeDurably(file);
    await shred(plain);
    await this.pass('erase:after-content');
  }

  /** An erasure that came while we wrote may have found nothing yet: what we wrote goes too. */
  private async refuseErased(shelf: Shelf, hash: string): Promise<void> {
    if (!(await exists(this.placesOf(shelf, hash).mark))) return;
    await this.destroy(shelf, hash);
    throw new ErasedContent(shelf, hash);
  }

  /** A content without its key, as out of a backup, is no content: keeping it again writes it anew. */
  private async holds(shelf: Shelf, hash: string): Promise<boolean> {
    const { key, file, plain } = this.placesOf(shelf, hash);
    return ((await exists(file)) && (await exists(key))) || exists(plain);
  }

  private async read(shelf: Shelf, hash: string): Promise<Files | undefined> {
    const { key, file, plain } = this.placesOf(shelf, hash);
    const closed = await readIfThere(file);
    if (closed !== undefined) return { closed, key: await readIfThere(key) };
    const packed = await readIfThere(plain);
    return packed && { packed };
  }

  private placesOf(shelf: Shelf, hash: string) {
    const under = (...parts: readonly string[]) => join(this.folder, ...parts, hash.slice(0, 2));
    return {
      key: join(under('keys', shelf), `${hash}.key`),
      file: join(under(shelf), `${hash}.aes`),
      plain: join(under(shelf), `${hash}.br`),
      mark: join(under('erased', shelf), hash),
    };
  }
}

/** Encrypted, or only packed as contents were before there were keys. */
type Files = { readonly closed: Buffer; readonly key: Buffer | undefined } | { readonly packed: Buffer };

async function contentOf(files: Files, shelf: Shelf, hash: string): Promise<Uint8Array | DamagedContent> {
  try {
    const content = await decompress(packedIn(files, nameOf(shelf, hash)));
    return sha256(content) === hash ? content : new DamagedContent(shelf, hash);
  } catch (cause) {
    return new DamagedContent(shelf, hash, { cause });
  }
}

function packedIn(files: Files, name: string): Buffer {
  if ('packed' in files) return files.packed;
  if (files.key === undefined) throw new Error('its key is missing');
  return decrypt(files.closed, files.key, name);
}

function nameOf(shelf: Shelf, hash: string): string {
  return `${shelf}/${hash}`;
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
