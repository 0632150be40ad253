/**
 * One entry, one line of JSON. An ordinary entry stands as it was stored, so that reading it back is cutting, not parsing:
 * `{"p":position,"c":chain,"v":version,"e":payload}`. Any other, a body that is no JSON for example, stands as a string:
 * `{"p":position,"c":chain,"b":body}`.
 */
import type { Entry } from '#core';

const chainLength = 40;
const beforeVersion = '","v":';
const beforePayload = ',"e":';
/** Of what stands between a line's position and its payload, with a version of many digits. */
const headLength = 80;
const ordinaryChain = /^[0-9a-f]{40}$/;
const ordinaryVersion = /^(0|[1-9]\d*)$/;
/** Half a pair has no bytes in UTF-8; written as a string it is escaped. */
const unwritable = /\n|\p{Cs}/u;

export function lineOf({ position, chain, body }: Entry): string {
  const parting = body.indexOf('|');
  const [version, payload] = [body.slice(0, parting), body.slice(parting + 1)];
  const start = `{"p":${String(position)},"c":`;
  const ordinary = ordinaryChain.test(chain) && ordinaryVersion.test(version) && isPlainJson(payload);
  if (ordinary) return `${start}"${chain}","v":${version},"e":${payload}}`;
  return `${start}${JSON.stringify(chain)},"b":${JSON.stringify(body)}}`;
}

/**
 * Throws for a line that was not made of the entry at this position. `from` and `to` are those of the line in `bytes`, which are
 * written over: the body is decoded from one place, so that it is a string of its own, and of one byte a character where it can be.
 */
export function entryOfLine(bytes: Buffer, from: number, to: number, position: number): Entry {
  const start = `{"p":${String(position)},"c":"`;
  const head = bytes.toString('latin1', from, Math.min(to, from + start.length + headLength));
  if (!head.startsWith(start)) throw new TypeError(`the line of position ${String(position)} is of another one`);
  const afterChain = start.length + chainLength;
  const afterVersion = head.startsWith(beforeVersion, afterChain) ? head.indexOf(beforePayload, afterChain) : -1;
  if (afterVersion < 0) return entryOfStrings(bytes.toString('utf8', from, to), position);
  const version = `${head.slice(afterChain + beforeVersion.length, afterVersion)}|`;
  const body = from + afterVersion + beforePayload.length - version.length;
  bytes.write(version, body, 'latin1');
  return { position, chain: head.slice(start.length, afterChain), body: bytes.toString('utf8', body, to - 1) };
}

function entryOfStrings(line: string, position: number): Entry {
  const { c, b } = JSON.parse(line) as { c: unknown; b: unknown };
  if (typeof c !== 'string' || typeof b !== 'string') throw new TypeError('the line is no entry');
  return { position, chain: c, body: b };
}

function isPlainJson(text: string): boolean {
  if (unwritable.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
