/**
 * The bytes of a segment → where its frames lie. An open segment may end within a frame: it is torn, by a crash or because it
 * is being written, and what is whole before it counts. Anything else that is not as written is damage.
 */
import { DamagedSegment } from './damage.js';
import { headerLimit, headerOf, newline, sha256, type Frame, type Header } from './frame.js';

export interface SegmentFile {
  readonly name: string;
  readonly first: number;
  readonly state: 'open' | 'sealed';
}

export interface Index {
  readonly file: SegmentFile;
  readonly frames: readonly Frame[];
  /** Position of the last entry that is whole. */
  readonly last: number;
  /** Bytes that are whole. */
  readonly end: number;
  /** Bytes seen; more than `end` when it is torn. */
  readonly size: number;
  readonly damage?: DamagedSegment;
}

export function emptyIndex(file: SegmentFile): Index {
  return { file, frames: [], last: file.first - 1, end: 0, size: 0 };
}

export function lastOf({ first, events }: Frame): number {
  return first + events - 1;
}

type Found = { readonly frame: Frame; readonly end: number } | 'torn' | { readonly what: string };

/** `bytes` are those of the file from `before.end` on, to its end. */
export function scan(before: Index, bytes: Buffer): Index {
  const { file } = before;
  const frames = [...before.frames];
  let { last, end } = before;
  const size = before.end + bytes.length;
  for (let at = 0; at < bytes.length; at = end - before.end) {
    const found = frameAt(bytes, at, file.state);
    if (found === 'torn') return { file, frames, last, end, size };
    const what = 'what' in found ? found.what : misplaced(found.frame, file, last);
    if (what !== null || 'what' in found) return { file, frames, last, end, size, damage: damaged(file, last, what) };
    const until = lastOf(found.frame);
    if (until > last) frames.push({ ...found.frame, offset: before.end + found.frame.offset });
    last = Math.max(last, until);
    end = before.end + found.end;
  }
  const short = file.state === 'sealed' && last !== frames[0]?.last;
  return { file, frames, last, end, size, ...(short ? { damage: damaged(file, last, 'it was cut short') } : {}) };
}

function damaged({ name }: SegmentFile, last: number, what: string | null): DamagedSegment {
  return new DamagedSegment(name, last + 1, what ?? 'it cannot be read');
}

function frameAt(bytes: Buffer, at: number, state: SegmentFile['state']): Found {
  const { length } = bytes;
  const lineEnd = bytes.subarray(at, at + headerLimit).indexOf(newline);
  const torn = (what: string): Found => (state === 'open' ? 'torn' : { what });
  if (lineEnd < 0) {
    const cut = length - at < headerLimit || isUnwritten(bytes.subarray(at));
    return cut ? torn('it was cut short') : { what: 'a header is no header' };
  }
  const header = headerOf(bytes.toString('utf8', at, at + lineEnd));
  if (header === undefined) return { what: 'a header was changed' };
  const offset = at + lineEnd + 1;
  const end = offset + header.bytes + 1;
  if (end > length) return torn('it was cut short');
  if (bytes[end - 1] === newline) return { frame: { ...header, offset }, end };
  // A power cut can leave the length without the bytes, which then read as zeros.
  const kept = sha256(bytes.subarray(offset, end - 1)) === header.sha256;
  return !kept && end === length && bytes[end - 1] === 0 ? torn('it was cut short') : { what: 'a frame has no end' };
}

function isUnwritten(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}

/**
 * In an open segment a frame may repeat what stands before it: two who wrote at once, one of them deposed. Only the first
 * counts.
 */
function misplaced({ first, last, events }: Header, file: SegmentFile, before: number): string | null {
  if (file.state === 'open') return first <= before + 1 && last === 0 ? null : 'a frame is missing';
  const within = first === before + 1 && first + events - 1 <= last;
  return within ? null : 'a frame is missing, or of another segment';
}
