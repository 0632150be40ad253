/** What an element of prose means: escaped markup, inline markup, base64, or plain text, which is escaped here. */
import { decodeEntities, escapeText, plainText, squeeze } from '../text/plain-text.js';
import type { RawElement } from './raw-feed.js';

export function proseOf(element: RawElement): string {
  if (isBase64(element)) return fromBase64(element.text) ?? element.text.trim();
  if (element.markup !== undefined) return withoutWrapper(element.markup.trim());
  const text = element.text.trim();
  return isPlain(element) && /<\/?[a-z]/i.test(text) ? escapeText(text) : text;
}

/** One line of text. */
export function titleOf(element: RawElement): string {
  return isPlain(element) ? squeeze(decodeEntities(proseOf(element))) : asTitle(proseOf(element));
}

/** A title with a real tag or a reference is markup; "5 < 6" is not. */
function asTitle(text: string): string {
  if (!/<\/?[a-z][^<>]*>|&#?\w{1,40};/i.test(text)) return squeeze(text);
  return plainText(text) || squeeze(text);
}

function isPlain({ attributes: { type, mode } }: RawElement): boolean {
  return type !== undefined && mode !== 'escaped' && /^text(?:\/plain)?$/.test(type.trim().toLowerCase());
}

/** Atom 0.3 says so; in Atom 1.0 it is what is neither text nor XML (RFC 4287, 4.1.3.3). */
function isBase64({ attributes: { type, mode } }: RawElement): boolean {
  if (mode === 'base64') return true;
  return type?.includes('/') === true && !/^(?:text|message|multipart)\/|[/+](?:xml|json)$|html/i.test(type.trim());
}

/** Undefined for what is no text in base64 after all. */
function fromBase64(text: string): string | undefined {
  const digits = text.replace(/\s+/g, '');
  if (digits.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(digits)) return undefined;
  const decoded = Buffer.from(digits, 'base64').toString('utf8').trim();
  return decoded.includes('\uFFFD') ? undefined : decoded;
}

/** Atom wraps XHTML in a `div` that is not part of the content (RFC 4287, 3.1.1.3). */
function withoutWrapper(markup: string): string {
  const opening = /^<div(?:\s+xmlns(?::\w+)?="[^"]*")*\s*>/i.exec(markup)?.[0];
  if (opening === undefined || !/<\/div\s*>$/i.test(markup)) return markup;
  const inner = markup.slice(opening.length, markup.lastIndexOf('<'));
  const closing = inner.search(/<\/div/i);
  return closing !== -1 && /<div/i.test(inner.slice(closing)) ? markup : inner;
}
