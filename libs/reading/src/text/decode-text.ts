/**
 * Bytes to text: byte-order mark, then HTTP charset, then the document's own declaration, then a detector. A charset
 * that does not fit the bytes loses to the next one; valid multi-byte UTF-8 is never anything else. Never throws.
 * iconv-lite decodes, because Node's TextDecoder reads windows-1252 wrongly in 0x80 to 0x9F.
 */
import { isUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import { decode, encodingExists } from 'iconv-lite';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** False where even the best guess leaves characters that cannot be read. */
  readonly clean: boolean;
}

/** What the web means by these labels (WHATWG Encoding, 4.2). */
const webLabels: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-8': 'windows-1255',
  'iso-8859-11': 'windows-874',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  gbk: 'gb18030',
  'ks_c_5601-1987': 'euc-kr',
  'x-sjis': 'shift_jis',
  'x-gbk': 'gb18030',
  unicode: 'utf-16le',
};

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The first character of a document is "<", "{" or white space: its zero bytes give wide encodings away. */
const wideStarts: readonly (readonly [string, RegExp])[] = [
  ['utf-32le', /^[<{\s]\0\0\0/],
  ['utf-32be', /^\0\0\0[<{\s]/],
  ['utf-16le', /^[<{\s]\0[^\0]\0/],
  ['utf-16be', /^\0[<{\s]\0[^\0]/],
  ['cp037', /^\x4c\x6f\xa7\x94/],
];

export function decodeText(body: Uint8Array, contentType = '', sniff: 'xml' | 'html' = 'html'): Decoded {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const certain = markOf(bytes) ?? wideStartOf(bytes);
  if (certain !== undefined) return decodeAs(bytes, certain);
  if (isUtf8(bytes)) return decodeUtf8(bytes, contentType);
  const nearly = nearlyUtf8(bytes);
  if (nearly !== undefined) return nearly;
  const told = [fromContentType(contentType), sniff === 'xml' ? fromXml(bytes) : fromHtml(bytes)];
  return best(
    told.filter((label) => label !== undefined).map((label) => decodeAs(bytes, label)),
    bytes,
  );
}

function best(told: readonly Decoded[], bytes: Buffer): Decoded {
  return told.find(({ clean }) => clean) ?? guess(bytes) ?? told[0] ?? decodeAs(bytes, 'windows-1252');
}

/** Seven-bit encodings (ISO-2022-JP, UTF-7, HZ) look like UTF-8: only there does the label decide. */
function decodeUtf8(bytes: Buffer, contentType: string): Decoded {
  const label = fromContentType(contentType) ?? fromXml(bytes);
  const sevenBit = label !== undefined && /^(iso-2022|utf-7|hz)/.test(label);
  return sevenBit ? decodeAs(bytes, label) : decoded(bytes.toString('utf8'), 'utf-8');
}

/** A broken character among many whole ones (a cut answer, a slip) does not make a text anything else. */
function nearlyUtf8(bytes: Buffer): Decoded | undefined {
  const sample = bytes.toString('utf8', 0, 262_144);
  const broken = sample.match(/\uFFFD/g)?.length ?? 0;
  const whole = sample.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
  return whole > 20 * broken ? decoded(bytes.toString('utf8'), 'utf-8') : undefined;
}

function decodeAs(bytes: Buffer, label: string): Decoded {
  return decoded(decode(bytes, label), label);
}

function decoded(text: string, encoding: string): Decoded {
  return { text, encoding, clean: !text.includes('\uFFFD') };
}

function guess(bytes: Buffer): Decoded | undefined {
  const label = known(detect(foreignWords(bytes.subarray(0, 65_536))) ?? undefined);
  return label === undefined ? undefined : decodeAs(bytes, label);
}

/** Tags and plain English words say nothing of an encoding, and the detector would take them for its letters. */
function foreignWords(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1').replace(/<[^<>]*>|&#?\w{1,40};/g, ' ');
  const words = text.match(/[\x41-\xff]*[\x80-\xff][\x41-\xff]*/g) ?? [];
  return Buffer.from(words.join(' '), 'latin1');
}

function markOf(bytes: Buffer): string | undefined {
  return marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

function wideStartOf(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 4);
  return wideStarts.find(([, pattern]) => pattern.test(start))?.[0];
}

function fromContentType(contentType: string): string | undefined {
  return known(/charset\s*=\s*["']?([^"';,\s]+)/i.exec(contentType)?.[1]);
}

function fromXml(bytes: Buffer): string | undefined {
  return known(/<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/i.exec(head(bytes))?.[1]);
}

function fromHtml(bytes: Buffer): string | undefined {
  return known(/<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head(bytes))?.[1]) ?? fromXml(bytes);
}

function head(bytes: Buffer): string {
  return bytes.toString('latin1', 0, 4096);
}

function known(label: string | undefined): string | undefined {
  const name = label?.trim().toLowerCase();
  if (name === undefined || name === '') return undefined;
  // A wide label on bytes that do not look wide is a mistake (HTML, 13.2.3.3).
  if (/^(utf-?16|utf-?32|ucs|unicode)/.test(name)) return undefined;
  const mapped = webLabels[name] ?? name;
  return encodingExists(mapped) ? mapped : undefined;
}
