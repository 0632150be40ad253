/** Entries of the log ↔ the body of a record. */
import type { Entry } from '#core';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

const [compress, decompress] = [promisify(brotliCompress), promisify(brotliDecompress)];
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** Bytes at which a record is full, so many entries it holds; one that is larger has a record of its own. */
const fullAt = 16_000_000;
/** Bytes to which a record unpacks at most. The longest line of an import is no longer. */
const longest = 64_000_000;

/** More than any record of a log holds, so that it comes from somebody else. */
export class OversizedRecord extends Error {
  override readonly name = 'OversizedRecord';

  constructor(options?: ErrorOptions) {
    const most = String(longest / 1_000_000);
    super(`a part of its log holds more than ${most} MB, and none that Summitwatch writes does`, options);
  }
}

/** One record, or more where the entries are large. Throws `OversizedRecord` for an entry that fits into none. */
export async function* packEntries(entries: readonly Entry[]): AsyncGenerator<{ events: number; packed: Buffer }> {
  let [lines, bytes]: [string[], number] = [[], 0];
  for (const { position, chain, body } of entries) {
    const line = JSON.stringify([position, chain, body]);
    const length = Buffer.byteLength(line) + 1;
    if (length > longest) throw new OversizedRecord();
    if (lines.length > 0 && bytes + length > fullAt) {
      yield await packed(lines);
      [lines, bytes] = [[], 0];
    }
    lines.push(line);
    bytes += length;
  }
  if (lines.length > 0) yield await packed(lines);
}

async function packed(lines: readonly string[]) {
  return { events: lines.length, packed: await compress(Buffer.from(lines.join('\n')), quality) };
}

/** Throws `OversizedRecord`, or something else for what holds no entries. */
export async function unpackEntries(bytes: Buffer): Promise<readonly Entry[]> {
  const lines = (await unpacked(bytes)).toString('utf8').split('\n');
  return lines.map((line) => {
    const [position, chain, body] = JSON.parse(line) as [unknown, unknown, unknown];
    if (typeof position !== 'number' || typeof chain !== 'string' || typeof body !== 'string')
      throw new TypeError('it holds no entries');
    return { position, chain, body };
  });
}

async function unpacked(bytes: Buffer): Promise<Buffer> {
  try {
    return await decompress(bytes, { maxOutputLength: longest });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new OversizedRecord({ cause });
    throw cause;
  }
}
