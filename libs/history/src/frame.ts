/**
 * A frame is a header line, as many bytes as it says, and a newline. The header is bound by a check of its own and names the
 * SHA-256 of the bytes, so that a frame that is not whole yet can be told from one that was changed.
 */
import type { Entry } from '#core';
import { hash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, createBrotliCompress } from 'node:zlib';
import { entryOfLine, lineOf } from './lines.js';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);
/** Quality 5 costs a tenth of 9 and gives up a few per cent of size. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export const newline = 0x0a;
/** A header line is shorter than this. */
export const headerLimit = 512;

/** `none` where a frame is written anew soon, and may be read with any pager. */
export type Codec = 'none' | 'br';

export interface Header {
  readonly codec: Codec;
  readonly first: number;
  readonly events: number;
  /** Last position of the whole segment once it is sealed; 0 while it is open. */
  readonly last: number;
  readonly bytes: number;
  readonly unpacked: number;
  readonly sha256: string;
}

/** A frame in its file. `offset` is where its bytes begin. */
export interface Frame extends Header {
  readonly offset: number;
}

/** The entries follow each other without a gap. */
export async function packFrame(entries: readonly Entry[], codec: Codec, last: number): Promise<Buffer> {
  const plain = Buffer.from(`${entries.map(lineOf).join('\n')}\n`);
  const payload = await pack(plain, codec);
  const first = entries[0]?.position ?? 0;
  const { bytes, unpacked } = { bytes: payload.length, unpacked: plain.length };
  const header: Header = { codec, first, events: entries.length, last, bytes, unpacked, sha256: sha256(payload) };
  return Buffer.concat([Buffer.from(`${sealHeader(header)}\n`), payload, Buffer.from('\n')]);
}

/** Throws, in words, for bytes that are not those of the frame. */
export async function unpackFrame(frame: Frame, payload: Uint8Array): Promise<readonly Entry[]> {
  if (payload.length < frame.bytes) throw new TypeError('the file ends within it');
  if (sha256(payload) !== frame.sha256) throw new TypeError('the bytes no longer have their SHA-256');
  const bytes = await unpack(payload, frame);
  const entries: Entry[] = [];
  for (let from = 0; from < bytes.length;) {
    const to = bytes.indexOf(newline, from);
    if (to < 0) throw new TypeError('its last line has no end');
    entries.push(entryOfLine(bytes, from, to, frame.first + entries.length));
    from = to + 1;
  }
  if (entries.length !== frame.events) throw new TypeError(`its header speaks of ${String(frame.events)} events`);
  return entries;
}

/** A header as one line of JSON that ends with a check of all before it. */
export function sealHeader(header: object): string {
  const text = JSON.stringify(header).slice(0, -1);
  return `${text},"check":"${checkOf(text)}"}`;
}

/** Undefined for a line that is not what `sealHeader` wrote. */
export function openHeader(line: string): unknown {
  const parting = line.lastIndexOf(',"check":"');
  const text = line.slice(0, parting);
  if (parting < 0 || line.slice(parting) !== `,"check":"${checkOf(text)}"}`) return undefined;
  return JSON.parse(`${text}}`);
}

export function headerOf(line: string): Header | undefined {
  const read = openHeader(line) as Partial<Header> | undefined;
  if (read === undefined) return undefined;
  const { codec, first, events, last, bytes, unpacked, sha256: hashed } = read;
  const counted = [first, events, last, bytes, unpacked].every((n) => Number.isSafeInteger(n) && Number(n) >= 0);
  const known = codec === 'none' || codec === 'br';
  return counted && known && Number(events) > 0 && typeof hashed === 'string' ? (read as Header) : undefined;
}

export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes);
}

async function pack(plain: Buffer, codec: Codec): Promise<Buffer> {
  return codec === 'br' ? compress(plain, quality) : plain;
}

/** Piece by piece, for what is large: only its packed bytes lie in memory as a whole, and others have their turn between two pieces. */
export async function packPieces(pieces: Iterable<Buffer>) {
  let unpacked = 0;
  function* counted() {
    for (const piece of pieces) {
      unpacked += piece.length;
      yield piece;
    }
  }
  const payload = await pipeline(counted, createBrotliCompress(quality), buffer);
  return { payload, unpacked };
}

/** Never more than the header speaks of. */
export async function unpack(payload: Uint8Array, { codec, unpacked }: Pick<Header, 'codec' | 'unpacked'>) {
  const plain = codec === 'br' ? await decompress(payload, inOnePiece(unpacked)) : Buffer.from(payload);
  if (plain.length !== unpacked) throw new TypeError('it unpacks to another length than its header says');
  return plain;
}

/** By default every 16 kB would go to the other thread and back. */
function inOnePiece(unpacked: number) {
  return { maxOutputLength: unpacked + 64, chunkSize: unpacked + 64 };
}

function checkOf(text: string): string {
  return sha256(text).slice(0, 16);
}
