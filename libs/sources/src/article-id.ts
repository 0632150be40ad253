import { canonicalAddress } from '#core';
import { createHash } from 'node:crypto';

/** The id under which the collector makes the article at an address known to the log; null for what is no http(s) address. */
export function articleIdOf(url: string): string | null {
  const address = canonicalAddress(url);
  return address === null ? null : sha256(address).slice(0, 20);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
