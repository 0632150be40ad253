/**
 * Character references in the text of one XML document, decoded once and never inside another: XML's own, HTML's by name,
 * the document's own from its DOCTYPE, numbers. What is no reference stays as it is, a stray ampersand too.
 */
import { decodeEntities } from '../text/plain-text.js';

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d.-]{0,40}));/gi;
const another = /&(?!(?:lt|gt|amp|quot|apos);)[#a-z]/i;
const xmlNames = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** `<!ENTITY name "value">`: plain values only, so that no entity can grow. */
const declared = /\bENTITY\s+([\w.-]{1,40})\s+(?:"([^"&<%]{0,64})"|'([^'&<%]{0,64})')/;
const mostNames = 3000;

export class References {
  private readonly byName = new Map<string, string>(Object.entries(xmlNames));

  declare(declaration: string): void {
    const match = declared.exec(declaration);
    if (match !== null) this.learn(match[1] ?? '', match[2] ?? match[3] ?? '');
  }

  decode(text: string): string {
    if (!text.includes('&')) return text;
    if (!another.test(text)) return xmlOnly(text);
    return text.replace(reference, (found: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return this.byName.get(name) ?? this.learn(name, decodeEntities(found));
      return numbered(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
    });
  }

  private learn(name: string, value: string): string {
    if (this.byName.size < mostNames && !this.byName.has(name)) this.byName.set(name, value);
    return value;
  }
}

/** The ampersand comes last: what it leaves behind is text. */
function xmlOnly(text: string): string {
  const quoted = text.includes('&quot;') || text.includes('&apos;');
  const unquoted = quoted ? text.replaceAll('&quot;', '"').replaceAll('&apos;', "'") : text;
  return unquoted.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** References 128 to 159 mean windows-1252 to everyone who writes them. */
function numbered(code: number): string {
  if (code >= 128 && code < 160) return decodeEntities(`&#${code};`);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : '';
}

/** XML 1.0, production 2. */
function isXmlCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}
