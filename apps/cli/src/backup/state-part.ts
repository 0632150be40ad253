/** A portion of what Redis alone holds, as a backup has it. */
import { Refusal } from '#core';
import { refuseStrangeState, type StatePart } from '#redis';

/** Rejects with a `Refusal` for anything that no backup of ours holds: it is asked before anything is written. */
export function statePartIn(body: Buffer): StatePart {
  const part = readPart(body);
  if (part === undefined) throw new Refusal('invalid', 'a part of its state cannot be read');
  refuseStrangeState(part);
  return part;
}

function readPart(body: Buffer): StatePart | undefined {
  const { key, type, items } = parsed(body) as { readonly key?: unknown; readonly type?: unknown; readonly items?: unknown }; // oxfmt-ignore
  if (typeof key !== 'string' || (type !== 'hash' && type !== 'zset') || !Array.isArray(items)) return undefined;
  const isText = items.every((item): item is string => typeof item === 'string');
  return isText ? { key, type, items } : undefined;
}

function parsed(body: Buffer): object {
  try {
    const read: unknown = JSON.parse(body.toString('utf8'));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
