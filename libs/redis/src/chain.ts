/** The two chains over the log: SHA-1 from entry to entry, made in the append, and SHA-256 up to a checkpoint. */
import { rawOf, type Entry } from '#core';
import { hash } from 'node:crypto';

/** What the append script made of the entry before and this one. */
export function linkOf(previous: string, entry: Entry): string {
  return hash('sha1', `${previous}${entry.body}`);
}

/** Carries the checkpoint's SHA-256 over one more entry. */
export function carryChain(chain: string, entry: Entry): string {
  return hash('sha256', `${chain}${rawOf(entry)}`);
}
