/**
 * Reads an address as written in a feed, a setting or a `Location`. One spelling only: whatever one parser reads as a
 * name and another as an address (hexadecimal, octal, user-info, backslashes) is refused before anybody parses it again.
 */
import { isIPv4 } from 'node:net';
import type { FetchFailure } from '#core';
import { failure } from '../failures.js';

const authorityOf = /^(?:https?:)?\/\/([^/?#]*)/i;
const longestQuoted = 2_000;

/** With a `base`, relative references are resolved against it. The fragment is dropped: it never leaves the house. */
export function readAddress(written: string, base?: URL): URL | FetchFailure {
  const url = parse(written, base);
  const objection = objectionToText(written) ?? (url ? objectionTo(url, written, base) : 'is no web address');
  if (url === undefined || objection !== undefined) {
    return failure(written.slice(0, longestQuoted), 'invalid-address', `the address ${objection ?? ''}`);
  }
  url.hash = '';
  return url;
}

function parse(written: string, base: URL | undefined): URL | undefined {
  return URL.canParse(written, base?.href) ? new URL(written, base) : undefined;
}

function objectionToText(written: string): string | undefined {
  if (/\p{Cc}/u.test(written)) return 'holds a control character';
  // In a query a backslash is data; before it, browsers take it for a slash and other parsers do not.
  if (/^[^?#]*\\/.test(written)) return 'holds a backslash';
  return undefined;
}

function objectionTo(url: URL, written: string, base: URL | undefined): string | undefined {
  if (!/^https?:$/.test(url.protocol)) return `is neither http nor https but ${url.protocol}`;
  if (url.username + url.password !== '') return 'holds a user name or password';
  return objectionToAuthority(authorityOf.exec(written)?.[1] ?? base?.host ?? '', url.hostname);
}

function objectionToAuthority(authority: string, hostname: string): string | undefined {
  if (authority === '') return 'names no host';
  if (authority.includes('@')) return 'holds a user name';
  if (isIPv4(hostname) && authority.replace(/:\d*$/, '') !== hostname) return 'spells an IP address oddly';
  return undefined;
}
