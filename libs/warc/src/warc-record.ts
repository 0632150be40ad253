/**
 * Records of WARC 1.1 (ISO 28500:2017), each a gzip member of its own (annex D), so that a reader may begin at any of them. Digests
 * are SHA-256 in base 32, as readers check them. Nothing here knows where a record goes or what comes next.
 */
import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);

export type RecordType = 'warcinfo' | 'request' | 'response' | 'revisit' | 'resource' | 'metadata';

/** The payload has been seen before, at another time or another address. */
export const identicalPayload = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest';

export interface WarcRecord {
  readonly type: RecordType;
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly date: string;
  readonly contentType: string;
  readonly block: Uint8Array;
  /** Further fields, such as `WARC-Target-URI`. */
  readonly fields: Readonly<Record<string, string>>;
}

export async function warcRecord(record: WarcRecord): Promise<Buffer> {
  const { type, id, date, contentType, block, fields } = record;
  const head = Object.entries({
    ...{ 'WARC-Type': type, 'WARC-Record-ID': id, 'WARC-Date': date },
    ...fields,
    'WARC-Block-Digest': digestOf(block),
    'Content-Type': contentType,
    'Content-Length': String(block.length),
  }).map(([name, value]) => `${name}: ${onOneLine(value)}\r\n`);
  return pack(Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`), block, Buffer.from('\r\n\r\n')]));
}

/** The same for the same name, so that a second export gives the same records the same names. */
export function recordId(name: string): string {
  const bytes = hash('sha256', name, 'buffer').subarray(0, 16);
  // RFC 9562, 5.8: a UUID of our own making.
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x80;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `<urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}>`;
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${base32(hash('sha256', bytes, 'buffer'))}`;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, 6, with its padding: readers compare letter by letter. */
function base32(bytes: Buffer): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const digits = bits.match(/.{1,5}/g) ?? [];
  const text = digits.map((five) => alphabet.charAt(Number.parseInt(five.padEnd(5, '0'), 2))).join('');
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
}

function onOneLine(value: string): string {
  return value.replace(/[\r\n]+/g, ' ');
}
