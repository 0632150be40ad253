/** The two chains over the log: SHA-1 from entry to entry, made in the append, and SHA-256 up to a checkpoint. */
import { createHash } from 'node:crypto';
import type { Entry } from './entry.js';

/** What the append script made of the entry before and this one. */
export function linkOf(previous: string, entry: Entry): string {
  return createHash('sha1').update(`${previous}${entry.body}`).digest('hex');
}

/** Carries the checkpoint's SHA-256 over one more entry. */
export function carryChain(chain: string, entry: Entry): string {
  return createHash('sha256').update(`${chain}${entry.chain}|${entry.body}`).digest('hex');
}
