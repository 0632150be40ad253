/**
 * A body in memory, decompressed as it comes (zstd: once it has come) and never beyond its caps: a bomb ends where it
 * crosses one. What is not offered is not accepted either.
 */
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import * as zlib from 'node:zlib';
import { Failed } from '../failures.js';
import type { Limits } from '../settings.js';
import { unzstd } from './zstd.js';

export const acceptEncoding = 'gzip, br, zstd, deflate';

export type BodyLimits = Pick<Limits, 'bytes' | 'compressedBytes' | 'ratio'>;

type Decoder = zlib.Gunzip | zlib.Inflate | zlib.InflateRaw | zlib.BrotliDecompress;

/** Below this much output a high ratio is a short text with much repetition, not a bomb. */
const ratioCountsFrom = 1_000_000;
/** A body that is unpacked at once may fill this much even where only its beginning counts. */
const leastSpace = 8_000_000;

/** Throws `Failed` when a cap is crossed, and what the stream or zlib throws. */
export async function readBody(source: Readable, coding: string | undefined, limits: BodyLimits): Promise<Buffer> {
  const { chunks, size } = await collect(decoded(source, coding, limits), limits.bytes);
  if (size > limits.bytes) throw new Failed('too-large', `more than ${limits.bytes} bytes`);
  return Buffer.concat(chunks);
}

/** The same, but content with the beginning: what lies beyond `bytes` is cut off. */
export async function readBeginning(source: Readable, coding: string | undefined, limits: BodyLimits): Promise<Buffer> {
  const { chunks } = await collect(decoded(source, coding, limits), limits.bytes);
  return Buffer.concat(chunks).subarray(0, limits.bytes);
}

/** What could be read of an answer whose status already says enough: at most `bytes`, undecoded, and never an error. */
export async function readScrap(source: Readable, bytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    await collect(source as AsyncIterable<Buffer>, bytes, chunks);
  } catch {
    // The scrap stays as short as it is.
  }
  return Buffer.concat(chunks).subarray(0, bytes);
}

/** What could be read of a page that came with an error: its beginning, decompressed where that can be done, and never an error. */
export async function readWall(source: Readable, coding: string | undefined, limits: BodyLimits): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    await collect(decoded(source, coding, limits), limits.bytes, chunks);
  } catch {
    // What came before the error is what there is to see.
  }
  return Buffer.concat(chunks).subarray(0, limits.bytes);
}

async function collect(source: AsyncIterable<Buffer>, enough: number, chunks: Buffer[] = []) {
  let size = 0;
  for await (const chunk of source) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > enough) break;
  }
  return { chunks, size };
}

async function* decoded(source: Readable, coding: string | undefined, limits: BodyLimits): AsyncGenerator<Buffer> {
  const codings = codingsIn(coding);
  if (codings.length === 0) {
    yield* source as AsyncIterable<Buffer>;
    return;
  }
  try {
    // The first chunk decides between the two things servers call deflate; no chunk at all needs no decoder.
    const sent = counted(source, limits.compressedBytes);
    const first = await sent.next();
    if (first.done) return;
    if (codings.length === 1 && codings[0] === 'zstd') {
      yield await unzstdWhole(resumed(first.value, sent), limits);
      return;
    }
    const decoder = decoderFor(codings, first.value);
    pipeline(resumed(first.value, sent), decoder, () => undefined);
    yield* withinRatio(decoder, limits.ratio);
  } finally {
    // A generator that waits for a silent server hears of the end only when that server speaks again.
    source.on('error', () => undefined).destroy();
  }
}

async function unzstdWhole(source: AsyncIterable<Buffer>, limits: BodyLimits): Promise<Buffer> {
  const { chunks, size } = await collect(source, limits.compressedBytes);
  const space = Math.min(Math.max(limits.bytes, leastSpace), Math.max(limits.ratio * size, ratioCountsFrom));
  return unzstd(chunks, space);
}

function codingsIn(header: string | undefined): string[] {
  const names = (header ?? '').toLowerCase().split(',');
  return names.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
}

function decoderFor(codings: readonly string[], first: Buffer): Decoder {
  // One coding per answer: nesting has no honest use and multiplies what a bomb can do.
  const [coding] = codings.length === 1 ? codings : [undefined];
  if (coding === 'gzip' || coding === 'x-gzip') return zlib.createGunzip();
  if (coding === 'br') return zlib.createBrotliDecompress();
  if (coding === 'deflate') return hasZlibHeader(first) ? zlib.createInflate() : zlib.createInflateRaw();
  throw new Failed('bad-encoding', `unasked content coding ${codings.join(', ')}`);
}

/** RFC 1950, 2.2; RFC 9110 asks for it, many servers send raw deflate without it. */
function hasZlibHeader(first: Buffer): boolean {
  return ((first[0] ?? 0) & 0x0f) === 8;
}

async function* counted(source: Readable, cap: number): AsyncGenerator<Buffer, undefined> {
  let size = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > cap) throw new Failed('too-large', `more than ${cap} bytes, compressed`);
    yield chunk;
  }
  return undefined;
}

async function* resumed(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

async function* withinRatio(decoder: Decoder, ratio: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of decoder as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > ratioCountsFrom && size > ratio * decoder.bytesWritten) {
      throw new Failed('too-large', `unpacks to more than ${ratio} times its size`);
    }
    yield chunk;
  }
}
