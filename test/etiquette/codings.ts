/** Content codings (RFC 9110, 8.4): what was offered is unpacked, what was not is refused, and lies end in a sentence. */
import * as zlib from 'node:zlib';
import { inTurn, rss, xml } from './answers.js';
import { backsOff, polledOn } from './measures.js';
import type { Chapter, Row, Script } from './row.js';

type Pack = (body: Buffer) => Buffer;

const packed =
  (coding: string, pack: Pack): Script =>
  ({ origin }) => ({
    headers: { ...xml, 'content-encoding': coding },
    body: pack(Buffer.from(rss(origin, ['ferry', 'harbour', 'mayor']))),
  });

const unpacks = (when: string, coding: string, pack: Pack): Row => ({
  level: coding === 'zstd' ? 'SHOULD' : 'MUST',
  when,
  does: 'unpacks it',
  feed: packed(coding, pack),
  holds: ({ articles, feed }) => {
    expect([feed.health, articles.length]).toEqual(['ok', 3]);
  },
});

const refuses = (when: string, coding: string, pack: Pack): Row => ({
  level: 'MUST',
  when,
  does: 'reads nothing into it, says why and asks ever more rarely',
  feed: packed(coding, pack),
  holds: ({ articles, feed, polls }) => {
    expect([feed.health, articles]).toEqual(['degraded', []]);
    expect(feed.because).not.toBe('');
    backsOff(polls);
  },
});

const bomb = zlib.gzipSync(Buffer.alloc(60_000_000, ' '));

/** RFC 8878 without compression: one frame of one raw block. */
function zstd(body: Buffer): Buffer {
  const head = Buffer.alloc(4 + 1 + 4 + 3);
  head.writeUInt32LE(0xfd2fb528, 0);
  head.writeUInt8(0b1010_0000, 4);
  head.writeUInt32LE(body.length, 5);
  head.writeUIntLE(1 | (body.length << 3), 9, 3);
  return Buffer.concat([head, body]);
}

export const codings: Chapter = {
  gzip: unpacks('gzip', 'gzip', zlib.gzipSync),
  'gzip-in-two': unpacks('gzip in two members', 'gzip', (body) =>
    Buffer.concat([zlib.gzipSync(body.subarray(0, 200)), zlib.gzipSync(body.subarray(200))]),
  ),
  'x-gzip': unpacks('x-gzip', 'X-GZip', zlib.gzipSync),
  brotli: unpacks('br', 'br', zlib.brotliCompressSync),
  'deflate-zlib': unpacks('deflate as RFC 9110 has it', 'deflate', zlib.deflateSync),
  'deflate-raw': unpacks('deflate without the zlib wrapper', 'deflate', zlib.deflateRawSync),
  zstd: unpacks('zstd', 'zstd', zstd),
  identity: unpacks('identity', 'identity', (body) => body),
  'gzip-twice': refuses('gzip, gzip', 'gzip, gzip', (body) => zlib.gzipSync(zlib.gzipSync(body))),
  'never-offered': refuses('a coding nobody offered', 'compress', (body) => body),
  'gzip-cut': refuses('gzip that breaks off', 'gzip', (body) => zlib.gzipSync(body).subarray(0, 150)),
  'gzip-bomb': refuses('gzip of 60 MB of nothing', 'gzip', () => bomb),
  'gzip-not': {
    level: 'SHOULD',
    when: 'Content-Encoding: gzip over a plain body, then an honest answer',
    does: 'survives it, and reads the honest one',
    feed: inTurn(
      packed('gzip', (body) => body),
      packed('identity', (body) => body),
    ),
    holds: ({ articles, feed, polls }) => {
      polledOn(polls, 3);
      expect([feed.health, articles.length]).toEqual(['ok', 3]);
    },
  },
};
