/**
 * Makes a feed's text fit for an XML parser without changing what it says: junk before the first tag, DOCTYPE, HTML's
 * named entities, stray ampersands, C1 references and control characters. No entity is ever expanded inside another.
 */
import { decodeEntities } from '../text/plain-text.js';

const xmlNames = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
const doctype = /^<!DOCTYPE[^[>]*(?:\[[\s\S]{0,20000}?\]\s*)?>/i;
const declaredEntity = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"&<%]{0,64})"|'([^'&<%]{0,64})')\s*>/g;
const ampersand = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&(?:#(\d{1,7});|#x([\da-f]{1,6});|([a-z][a-z\d.-]{0,40});)?/gi;
// Characters that XML 1.0 has no place for.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export function mendXml(text: string): string {
  const start = text.indexOf('<');
  // Only before the root: inside CDATA it is somebody's text.
  const prolog = text.slice(0, text.search(/<[a-z]/i));
  const declaration = doctype.exec(prolog.slice(Math.max(0, prolog.search(/<!DOCTYPE/i))));
  const own = declaration === null ? new Map<string, string>() : ownEntities(declaration[0]);
  const body = (declaration === null ? text : text.replace(declaration[0], '')).slice(Math.max(0, start));
  return body
    .replace(forbidden, '')
    .replace(ampersand, (found: string, decimal?: string, hex?: string, name?: string) => {
      if (found.startsWith('<')) return found;
      if (name !== undefined) return named(name, own) ?? `&amp;${found.slice(1)}`;
      if (decimal !== undefined) return numbered(found, Number(decimal));
      return hex === undefined ? '&amp;' : numbered(found, Number.parseInt(hex, 16));
    });
}

function ownEntities(declaration: string): Map<string, string> {
  const pairs = [...declaration.matchAll(declaredEntity)].slice(0, 100);
  return new Map(pairs.map((match) => [match[1] ?? '', match[2] ?? match[3] ?? '']));
}

function named(name: string, own: ReadonlyMap<string, string>): string | undefined {
  if (xmlNames.has(name)) return `&${name};`;
  const reference = `&${name};`;
  const value = own.get(name) ?? decodeEntities(reference);
  return value === reference ? undefined : value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** References 128 to 159 mean windows-1252 to everyone who writes them. */
function numbered(reference: string, code: number): string {
  if (code >= 128 && code < 160) return decodeEntities(`&#${code};`);
  return isXmlCharacter(code) ? reference.toLowerCase() : '';
}

/** XML 1.0, production 2. */
function isXmlCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}
