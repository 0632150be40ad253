/**
 * The archive, on whatever store. A content is brotli-compressed and encrypted under a key of its own, which lies apart and is there
 * first: `<shelf>/<ab>/<hash>.aes` beside `keys/<shelf>/<ab>/<hash>.key`. `erased/<shelf>/<ab>/<hash>` says that it may not
 * come back. What was kept before there were keys is `<hash>.br` and stays readable. The same places on every store, so that an
 * archive can be moved by copying it.
 */
import { hash, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import {
  DamagedContent,
  erased,
  ErasedContent,
  largestContent,
  OversizedContent,
  shelves,
  type CarriableArchive,
  type Carried,
  type Erased,
  type Shelf,
} from './archive.js';
import { decrypt, encrypt, keyBytes } from './cipher.js';
import type { Store } from './store.js';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);
/** Quality 5 costs a tenth of 9 and gives up a few per cent of size. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const bounded = { maxOutputLength: largestContent };
const wellFormed = /^[0-9a-f]{64}$/;

/** Places between two steps, where a drill may stop the work. */
export type ArchiveStep =
  | 'keep:after-key'
  | 'keep:after-content'
  | 'erase:after-mark'
  | 'erase:after-key'
  | 'erase:after-content';
export type PassStep = (step: ArchiveStep) => void | Promise<void>;

export function archiveOn(store: Store, pass: PassStep = () => undefined): CarriableArchive {
  const archive = new ShelvedArchive(store, pass);
  const { keep, find, findText, erase, letGo, remains, carry, takeIn } = archive;
  return { keep, find, findText, erase, letGo, remains, carry, takeIn };
}

/** Rejects with `DamagedContent` for what does not open to the bytes of this hash. */
export async function checkCarried(shelf: Shelf, hash: string, carried: Carried): Promise<void> {
  if (!isWellFormed(shelf, hash, carried)) throw new DamagedContent(shelf, hash);
  const content = await contentOf(filesIn(carried), shelf, hash);
  if (!(content instanceof Uint8Array)) throw content;
}

class ShelvedArchive implements CarriableArchive {
  constructor(
    private readonly store: Store,
    private readonly pass: PassStep,
  ) {}

  readonly keep = async (shelf: Shelf, content: Uint8Array | string): Promise<string> => {
    const hash = sha256(content);
    if (Buffer.byteLength(content) > largestContent) throw new OversizedContent(shelf, hash);
    await this.refuseErased(shelf, hash);
    if (await this.heldFromNow(shelf, hash)) return hash;
    await this.write(shelf, hash, await compress(content, quality));
    await this.refuseErased(shelf, hash);
    return hash;
  };

  readonly find = async (shelf: Shelf, hash: string): Promise<Uint8Array | Erased | undefined> => {
    if (!wellFormed.test(hash)) return undefined;
    const { mark } = placesOf(shelf, hash);
    const [gone, files] = await Promise.all([this.store.exists(mark), this.read(shelf, hash)]);
    if (gone) return erased;
    if (files === undefined) return undefined;
    const content = await contentOf(files, shelf, hash);
    if (content instanceof Uint8Array) return content;
    // Its key may have been destroyed since we looked.
    if (await this.store.exists(mark)) return erased;
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
    const { mark } = placesOf(shelf, hash);
    if (!(await this.store.exists(mark))) await this.store.write(mark, Buffer.alloc(0));
    await this.pass('erase:after-mark');
    await this.destroy(shelf, hash);
  };

  readonly letGo = async (shelf: Shelf, hash: string, keptBefore: number): Promise<void> => {
    if (!(await this.remains(shelf, hash))) return;
    const { key, file, plain } = placesOf(shelf, hash);
    const written = await Promise.all([key, file, plain].map((path) => this.store.writtenAt(path)));
    if (!written.some((at) => at !== undefined && at >= keptBefore)) await this.destroy(shelf, hash);
  };

  readonly remains = async (shelf: Shelf, hash: string): Promise<boolean> => {
    if (!wellFormed.test(hash)) return false;
    const { key, file, plain } = placesOf(shelf, hash);
    const found = await Promise.all([key, file, plain].map((path) => this.store.lies(path)));
    return found.includes(true);
  };

  readonly carry = async (shelf: Shelf, hash: string): Promise<Carried | Erased | undefined> => {
    const found = await this.find(shelf, hash);
    if (!(found instanceof Uint8Array)) return found;
    const files = await this.read(shelf, hash);
    if (files === undefined) return undefined;
    if ('packed' in files) return { form: 'packed', bytes: files.packed };
    return { form: 'closed', bytes: files.closed, ...(files.key === undefined ? {} : { key: files.key }) };
  };

  readonly takeIn = async (shelf: Shelf, hash: string, carried: Carried): Promise<void> => {
    if (!isWellFormed(shelf, hash, carried)) throw new DamagedContent(shelf, hash);
    await this.refuseErased(shelf, hash);
    await checkCarried(shelf, hash, carried);
    if (await this.heldFromNow(shelf, hash)) return;
    await this.lay(shelf, hash, carried);
    await this.refuseErased(shelf, hash);
  };

  /** Where another key stands already, the content is closed anew under that one. */
  private async lay(shelf: Shelf, hash: string, { key, bytes }: Carried): Promise<void> {
    const { key: keyPlace, file, plain } = placesOf(shelf, hash);
    if (key === undefined) return this.store.write(plain, bytes);
    const standing = await this.store.writeFirst(keyPlace, key);
    if (Buffer.from(standing).equals(key)) return this.store.write(file, bytes);
    await this.write(shelf, hash, decrypt(Buffer.from(bytes), key, nameOf(shelf, hash)));
  }

  /** A store may let two writers' keys replace each other: the one that stands is the one under which the content must lie. */
  private async write(shelf: Shelf, hash: string, packed: Buffer): Promise<void> {
    const { key, file } = placesOf(shelf, hash);
    let own = await this.store.writeFirst(key, randomBytes(keyBytes));
    await this.pass('keep:after-key');
    for (;;) {
      await this.store.write(file, encrypt(packed, own, nameOf(shelf, hash)));
      await this.pass('keep:after-content');
      const standing = await this.store.read(key);
      if (standing === undefined || standing.equals(own)) return;
      own = standing;
    }
  }

  private async destroy(shelf: Shelf, hash: string): Promise<void> {
    const { key, file, plain } = placesOf(shelf, hash);
    await this.store.shred(key);
    await this.pass('erase:after-key');
    await this.store.remove(file);
    await this.store.shred(plain);
    await this.pass('erase:after-content');
  }

  /** An erasure that came while we wrote may have found nothing yet: what we wrote goes too. */
  private async refuseErased(shelf: Shelf, hash: string): Promise<void> {
    if (!(await this.store.exists(placesOf(shelf, hash).mark))) return;
    await this.destroy(shelf, hash);
    throw new ErasedContent(shelf, hash);
  }

  /** True where it is held, and counts as kept just now: `letGo` spares it until whoever keeps it has told the log. */
  private async heldFromNow(shelf: Shelf, hash: string): Promise<boolean> {
    if (!(await this.holds(shelf, hash))) return false;
    const { key, plain } = placesOf(shelf, hash);
    // Of the two only the one is there; a key is small wherever it lies.
    await Promise.all([this.store.touch(key), this.store.touch(plain)]);
    return this.holds(shelf, hash);
  }

  /** A content without its key, as out of a backup, is no content: keeping it again writes it anew. */
  private async holds(shelf: Shelf, hash: string): Promise<boolean> {
    const { key, file, plain } = placesOf(shelf, hash);
    const [hasFile, hasPlain] = await Promise.all([file, plain].map((path) => this.store.exists(path)));
    return hasPlain === true || (hasFile === true && (await this.store.exists(key)));
  }

  private async read(shelf: Shelf, hash: string): Promise<Files | undefined> {
    const { key, file, plain } = placesOf(shelf, hash);
    const [closed, own] = await Promise.all([this.store.read(file), this.store.read(key)]);
    if (closed !== undefined) return { closed, key: own };
    const packed = await this.store.read(plain);
    return packed && { packed };
  }
}

/** Encrypted, or only packed as contents were before there were keys. */
type Files = { readonly closed: Buffer; readonly key: Buffer | undefined } | { readonly packed: Buffer };

/** What comes from elsewhere, and names the places where it is to lie. */
function isWellFormed(shelf: string, hash: string, { form, key }: Carried): boolean {
  const isKept = shelves.some((known) => known === shelf) && wellFormed.test(hash);
  return isKept && (form === 'packed' ? key === undefined : key?.length === keyBytes);
}

function filesIn({ form, bytes, key }: Carried): Files {
  if (form === 'packed') return { packed: Buffer.from(bytes) };
  return { closed: Buffer.from(bytes), key: key && Buffer.from(key) };
}

async function contentOf(files: Files, shelf: Shelf, hash: string): Promise<Uint8Array | DamagedContent> {
  try {
    const content = await decompress(packedIn(files, nameOf(shelf, hash)), bounded);
    return sha256(content) === hash ? content : new DamagedContent(shelf, hash);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      return new OversizedContent(shelf, hash, { cause });
    return new DamagedContent(shelf, hash, { cause });
  }
}

function packedIn(files: Files, name: string): Buffer {
  if ('packed' in files) return files.packed;
  if (files.key === undefined) throw new Error('its key is missing');
  return decrypt(files.closed, files.key, name);
}

/** Every path of the archive is made here, of names that cannot lead out of it. */
function placesOf(shelf: Shelf, hash: string) {
  if (!shelves.includes(shelf) || !wellFormed.test(hash)) throw new DamagedContent(shelf, hash);
  const under = `${shelf}/${hash.slice(0, 2)}/${hash}`;
  return { key: `keys/${under}.key`, file: `${under}.aes`, plain: `${under}.br`, mark: `erased/${under}` };
}

function nameOf(shelf: Shelf, hash: string): string {
  return `${shelf}/${hash}`;
}

function sha256(content: Uint8Array | string): string {
  return hash('sha256', content);
}
