import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { readBeginning, readBody, readScrap } from './read-body.js';

const limits = { bytes: 20_000_000, compressedBytes: 2_000_000, ratio: 200 };
const text = 'What was agreed, and who says so? '.repeat(500);
/** In pieces, as from a socket. */
const sent = (body: Uint8Array, piece = 1_000) =>
  Readable.from(
    Array.from({ length: Math.ceil(body.length / piece) }, (_, i) =>
      Buffer.from(body.subarray(i * piece, (i + 1) * piece)),
    ),
    { objectMode: false },
  );
const reasonOf = (reason: string) => expect.objectContaining({ reason }) as unknown;

/** 1 MB that unpacks to 1 GB: gzip members may be strung together. */
const bomb = () => Buffer.concat(Array<Buffer>(100).fill(zlib.gzipSync(Buffer.alloc(10_000_000))));

describe('a body', () => {
  it.each([
    ['gzip', zlib.gzipSync(text)],
    ['X-GZip', zlib.gzipSync(text)],
    ['br', zlib.brotliCompressSync(text)],
    ['deflate', zlib.deflateSync(text)],
    ['deflate', zlib.deflateRawSync(text)],
    ['identity', Buffer.from(text)],
    ['', Buffer.from(text)],
    [undefined, Buffer.from(text)],
  ])('sent as %s is read', async (coding, body) => {
    expect((await readBody(sent(body), coding, limits)).toString()).toBe(text);
  });

  it('that is empty is empty under any coding', async () => {
    expect(await readBody(sent(Buffer.alloc(0)), 'gzip', limits)).toHaveLength(0);
  });

  it.each([
    ['zstd', Buffer.from(text)],
    ['gzip, gzip', zlib.gzipSync(zlib.gzipSync(text))],
    ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(text))],
    ['br, zstd', Buffer.from(text)],
    ['gzip, gzip, gzip', zlib.gzipSync(text)],
    ['pack200', Buffer.from(text)],
    ['compress', Buffer.from(text)],
  ])('under the unasked coding %s is refused', async (coding, body) => {
    await expect(readBody(sent(body), coding, limits)).rejects.toEqual(reasonOf('bad-encoding'));
  });

  it.each([
    ['gzip', Buffer.from(text)],
    ['br', Buffer.from(text)],
    ['gzip', zlib.gzipSync(text).subarray(0, 80)],
    ['br', zlib.brotliCompressSync(text).subarray(0, 40)],
  ])('that is not the %s it says is a zlib error', async (coding, body) => {
    await expect(readBody(sent(body), coding, limits)).rejects.toHaveProperty(
      'code',
      expect.stringMatching(/^(Z_|ERR__)/),
    );
  });

  it('that is a bomb ends by its ratio, and early', async () => {
    const source = sent(bomb(), 16_384);
    await expect(readBody(source, 'gzip', limits)).rejects.toThrow('unpacks to more than 200 times its size');
    expect(source.destroyed).toBe(true);
  });

  it.each([
    ['br', zlib.brotliCompressSync(Buffer.alloc(30_000_000))],
    ['deflate', zlib.deflateSync(Buffer.alloc(30_000_000))],
    ['deflate', zlib.deflateRawSync(Buffer.alloc(30_000_000))],
  ])('that is a bomb of %s ends by its ratio too', async (coding, body) => {
    await expect(readBody(sent(body, 16_384), coding, limits)).rejects.toThrow('unpacks to more than 200 times');
  });

  it('that is a bomb ends by its size where the ratio would let it', async () => {
    const lenient = { ...limits, ratio: Infinity };
    await expect(readBody(sent(bomb(), 16_384), 'gzip', lenient)).rejects.toThrow('more than 20000000 bytes');
  });

  it('that repeats itself within a megabyte is no bomb', async () => {
    const page = Buffer.alloc(900_000, ' ');
    expect(await readBody(sent(zlib.brotliCompressSync(page)), 'br', limits)).toHaveLength(page.length);
  });

  it('that never unpacks to anything ends by its compressed size', async () => {
    const nothing = Buffer.concat(Array<Buffer>(1_000).fill(zlib.gzipSync('')));
    const source = sent(nothing);
    await expect(readBody(source, 'gzip', { ...limits, compressedBytes: 5_000 })).rejects.toThrow(
      '5000 bytes, compressed',
    );
  });

  it('may be as long as its cap and not a byte longer', async () => {
    const tight = { ...limits, bytes: text.length };
    expect(await readBody(sent(Buffer.from(text)), undefined, tight)).toHaveLength(text.length);
    await expect(readBody(sent(Buffer.from(`${text}.`)), undefined, tight)).rejects.toEqual(reasonOf('too-large'));
  });

  it('may be cut off where only its beginning counts', async () => {
    const beginning = await readBeginning(sent(zlib.gzipSync(text)), 'gzip', { ...limits, bytes: 15 });
    expect(beginning.toString()).toBe('What was agreed');
  });

  it('is, as a scrap, what came before it broke', async () => {
    const breaking = Readable.from(
      (function* () {
        yield Buffer.from('so far');
        throw new Error('reset');
      })(),
    );
    expect((await readScrap(breaking, 100)).toString()).toBe('so far');
  });
});
