import { Readable } from 'node:stream';
import { compress, init } from '@bokuweb/zstd-wasm';
import { readBeginning, readBody } from './read-body.js';

const limits = { bytes: 10_000_000, compressedBytes: 8_000_000, ratio: 200 };
const text = 'What was agreed, and who says so? '.repeat(500);

/** A frame by hand (RFC 8878, 3.1.1): magic number, no size told, a window descriptor; the blocks follow. */
const opening = (window: number) => Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x00, window);
/** A block: last or not, its type (0 raw, 1 one byte repeated), how long it is. */
function block(last: boolean, type: 0 | 1, size: number, content: Uint8Array = Buffer.from('x')): Uint8Array {
  const head = Buffer.alloc(3);
  head.writeUIntLE((size << 3) | (type << 1) | Number(last), 0, 3);
  return Buffer.concat([head, content]);
}
const window128kB = 0x38;
const window512MB = 0x98;
const repeating = (window: number, blocks: number) =>
  Buffer.concat([opening(window), ...Array<Uint8Array>(blocks).fill(block(false, 1, 128 * 1024)), block(true, 0, 1)]);

const sent = (body: Uint8Array, piece = 16_384) =>
  Readable.from(
    Array.from({ length: Math.ceil(body.length / piece) }, (_, i) =>
      Buffer.from(body.subarray(i * piece, (i + 1) * piece)),
    ),
    { objectMode: false },
  );
const read = (body: Uint8Array, part = {}) => readBody(sent(body), 'zstd', { ...limits, ...part });
const reasonOf = (reason: string) => expect.objectContaining({ reason }) as unknown;

beforeAll(init);

describe('a body sent as zstd', () => {
  it.each([1, 3, 10, 19])('is read as packed at level %i', async (level) => {
    expect((await read(compress(Buffer.from(text), level))).toString()).toBe(text);
  });

  it('is read when it comes byte by byte', async () => {
    expect((await readBody(sent(compress(Buffer.from(text)), 1), 'ZSTD', limits)).toString()).toBe(text);
  });

  it('may be several frames, with one to be skipped among them', async () => {
    const skipped = Uint8Array.of(0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3);
    const frames = [compress(Buffer.from('Nordic ')), skipped, compress(Buffer.from('Wire'))];
    expect((await read(Buffer.concat(frames))).toString()).toBe('Nordic Wire');
  });

  it('may tell its size or not', async () => {
    const frame = Buffer.concat([opening(window128kB), block(true, 0, text.length, Buffer.from(text))]);
    expect((await read(frame)).toString()).toBe(text);
  });

  it('may be empty', async () => {
    expect(await read(Buffer.alloc(0))).toHaveLength(0);
    expect(await read(compress(Buffer.alloc(0)))).toHaveLength(0);
  });

  it.each([
    ['is something else', Buffer.from(text)],
    ['breaks off', repeating(window128kB, 2).subarray(0, -2)],
    ['has something behind it', Buffer.concat([repeating(window128kB, 2), Buffer.from('and more')])],
    [
      'asks for a dictionary',
      Buffer.concat([Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 1, window128kB, 9), block(true, 0, 1)]),
    ],
    ['has a block of no type', Buffer.concat([opening(window128kB), Uint8Array.of(7, 0, 0)])],
  ])('that %s is refused', async (_what, body) => {
    await expect(read(body)).rejects.toEqual(reasonOf('bad-encoding'));
  });

  it('whose description of its code never ends is refused, and at once', async () => {
    // One symbol takes the whole table, so that reading on moves no bit further.
    const tree = [4, 0xf0, 0x03, 0xaa, 0x81, 1];
    const literals = 2 | (4 << 4) | (tree.length << 14);
    const content = Uint8Array.of(literals & 0xff, (literals >> 8) & 0xff, literals >> 16, ...tree, 0);
    const head = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x20, 4, 1 | (2 << 1) | (content.length << 3), 0, 0);
    await expect(read(Buffer.concat([head, content]))).rejects.toEqual(reasonOf('bad-encoding'));
  });
});

describe('a bomb of zstd', () => {
  it('ends by its ratio', async () => {
    // 40 kB of repeated bytes that unpack to 1.3 GB.
    const bomb = repeating(window128kB, 10_000);
    await expect(read(bomb)).rejects.toMatchObject({
      reason: 'too-large',
      message: 'unpacks to more than 8002000 bytes',
    });
  });

  it('ends by its size where the ratio would let it', async () => {
    await expect(read(repeating(window128kB, 10_000), { ratio: Infinity })).rejects.toMatchObject({
      reason: 'too-large',
      message: 'unpacks to more than 10000000 bytes',
    });
  });

  it('that asks for a window of 512 MB gets no more memory than another', async () => {
    await read(repeating(window128kB, 2));
    const before = process.memoryUsage().rss;
    expect(await read(repeating(window512MB, 2))).toHaveLength(2 * 128 * 1024 + 1);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it('that says it is 1 TB is not believed', async () => {
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(10n ** 12n);
    const liar = Buffer.concat([Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0xe0), size, block(true, 0, 1)]);
    await expect(read(liar)).rejects.toHaveProperty('reason');
  });

  it('of blocks that unpack to nothing ends by its own size', async () => {
    const nothing = Buffer.concat([opening(window512MB), Buffer.alloc(9_000_000)]);
    await expect(read(nothing)).rejects.toMatchObject({ message: 'more than 8000000 bytes, compressed' });
  });

  it('is cut off where only the beginning counts', async () => {
    const beginning = await readBeginning(sent(repeating(window128kB, 20)), 'zstd', {
      ...limits,
      bytes: 15,
      ratio: Infinity,
    });
    expect(beginning.toString()).toBe('x'.repeat(15));
  });
});
