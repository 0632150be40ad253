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
  const seen = () => ({ file, frames, last, end, size: before.end + bytes.length });
  const damaged = (what: string) => ({ ...seen(), damage: new DamagedSegment(file.name, last + 1, what) });
  for (let at = 0; at < bytes.length; at = end - before.end) {
    const found = placed(frameAt(bytes, at, file.state), file, last);
    if (found === 'torn') return seen();
    if ('what' in found) return damaged(found.what);
    const { frame } = found;
    if (lastOf(frame) > last) frames.push({ ...frame, offset: before.end + frame.offset });
    last = Math.max(last, lastOf(frame));
    end = before.end + found.end;
  }
  const short = file.state === 'sealed' && last !== frames[0]?.last;
  return short ? damaged(cutShort) : seen();
}

const cutShort = 'it was cut short';

function frameAt(bytes: Buffer, at: number, state: SegmentFile['state']): Found {
  const ending: Found = state === 'open' ? 'torn' : { what: cutShort };
  const lineEnd = bytes.subarray(at, at + headerLimit).indexOf(newline);
  if (lineEnd < 0) return isEnding(bytes.subarray(at)) ? ending : { what: 'a header is no header' };
  const header = headerOf(bytes.toString('utf8', at, at + lineEnd));
  if (header === undefined) return { what: 'a header was changed' };
  return bodyAt(bytes, at + lineEnd + 1, header, ending);
}

function bodyAt(bytes: Buffer, offset: number, header: Header, ending: Found): Found {
  const end = offset + header.bytes + 1;
  if (end > bytes.length) return ending;
  if (bytes[end - 1] === newline) return { frame: { ...header, offset }, end };
  return end === bytes.length && isUnwritten(bytes.subarray(offset), header) ? ending : { what: 'a frame has no end' };
}

/** Too little to be a header, or the length of a frame without its bytes: a power cut leaves zeros. */
function isEnding(rest: Buffer): boolean {
  return rest.length < headerLimit || rest.every((byte) => byte === 0);
}

function isUnwritten(payload: Buffer, { sha256: written }: Header): boolean {
  return payload[payload.length - 1] === 0 && sha256(payload.subarray(0, -1)) !== written;
}

/**
 * In an open segment a frame may repeat what stands before it: two who wrote at once, one of them deposed. Only the first
 * counts.
 */
function placed(found: Found, file: SegmentFile, before: number): Found {
  if (found === 'torn' || 'what' in found) return found;
  const { first, last } = found.frame;
  const inPlace =
    file.state === 'open' ? first <= before + 1 && last === 0 : first === before + 1 && lastOf(found.frame) <= last;
  return inPlace ? found : { what: 'a frame is missing, or of another segment' };
}
