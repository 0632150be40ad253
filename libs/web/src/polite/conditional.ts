/** Conditional requests (RFC 9110, 13): what we remember of an answer, and how the next request says so. */
import type { Validators } from '#core';
import type { Answer } from '../wire/exchange.js';

export function validatorsIn({ headers }: Pick<Answer, 'headers'>): Validators {
  const { etag, 'last-modified': lastModified } = headers;
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}

/** A stored validator that no header can carry is left out rather than sent mangled. */
export function conditions({ etag, lastModified }: Validators = {}): Record<string, string> {
  return {
    ...(isSendable(etag) && { 'if-none-match': etag }),
    ...(isSendable(lastModified) && { 'if-modified-since': lastModified }),
  };
}

function isSendable(value: string | undefined): value is string {
  return value !== undefined && /^[\t\x20-\x7e\x80-\xff]+$/.test(value);
}
