/** Entries of the log ↔ the body of a record. */
import type { Entry } from '#core';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

const [compress, decompress] = [promisify(brotliCompress), promisify(brotliDecompress)];
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** What so many entries can unpack to at most: a record that would need more is none of ours. */
const longest = 1_000_000_000;

export function packEntries(entries: readonly Entry[]): Promise<Buffer> {
  const lines = entries.map(({ position, chain, body }) => JSON.stringify([position, chain, body]));
  return compress(Buffer.from(lines.join('\n')), quality);
}

/** Throws for what is none. */
export async function unpackEntries(packed: Buffer): Promise<readonly Entry[]> {
  const lines = (await decompress(packed, { maxOutputLength: longest })).toString('utf8').split('\n');
  return lines.map((line) => {
    const [position, chain, body] = JSON.parse(line) as [unknown, unknown, unknown];
    if (typeof position !== 'number' || typeof chain !== 'string' || typeof body !== 'string')
      throw new TypeError('it holds no entries');
    return { position, chain, body };
  });
}
