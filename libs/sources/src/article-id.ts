import { canonicalAddress } from '#core';
import { hash } from 'node:crypto';

/** In characters. No page has a longer address, and the log keeps what it is given. */
const longestAddress = 8000;

/** The id of the article at an address, whatever its spelling; undefined for what is no http(s) address. */
export function articleIdAt(url: string): string | undefined {
  const address = url.length > longestAddress ? null : canonicalAddress(url);
  return address === null ? undefined : hash('sha256', address).slice(0, 20);
}
