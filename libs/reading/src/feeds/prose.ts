/** The markup an element means: escaped, inline, base64 (Atom 0.3) or plain text, which is escaped here. */
import { escapeText } from '../text/plain-text.js';
import type { RawElement } from './raw-feed.js';

export function proseOf(element: RawElement): string {
  const { type = '', mode = '' } = element.attributes;
  if (isBase64(type, mode)) return Buffer.from(element.text, 'base64').toString('utf8');
  if (element.markup !== undefined) return withoutWrapper(element.markup);
  return isPlain(type, mode) && /<\/?[a-z]/i.test(element.text) ? escapeText(element.text) : element.text;
}

function isBase64(type: string, mode: string): boolean {
  return mode === 'base64' || type.startsWith('application/octet-stream');
}

function isPlain(type: string, mode: string): boolean {
  return mode !== 'escaped' && /^text(?:\/plain)?$/.test(type.trim().toLowerCase());
}

/** Atom wraps XHTML in a `div` that is not part of the content (RFC 4287, 3.1.1.3). */
function withoutWrapper(markup: string): string {
  const match = /^\s*<div(?:\s+xmlns(?::\w+)?="[^"]*")*\s*>([\s\S]*)<\/div>\s*$/i.exec(markup);
  const inner = match?.[1];
  return inner === undefined || /<\/div>[\s\S]*<div/i.test(inner) ? markup : inner;
}
