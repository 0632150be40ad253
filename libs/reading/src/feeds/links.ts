/** Which link of several is the page, and every relative address made absolute against the base in force. */
import type { RawElement, RawFeed, RawFields } from './raw-feed.js';

export function alternateLink(
  fields: RawFields,
  format: RawFeed['format'],
  base: string | undefined,
): string | undefined {
  const written = fields.link ?? fields.loc ?? [];
  const others = fields['atom:link'] ?? [];
  const candidates =
    format === 'atom' ? ranked([...written, ...others]) : [...written.filter(isPage), ...ranked(others)];
  for (const link of candidates) {
    const href = hrefOf(link, base);
    if (href !== undefined) return href;
  }
  return undefined;
}

function hrefOf({ attributes, text, base: own }: RawElement, base: string | undefined): string | undefined {
  return absolute(attributes.href ?? attributes['rdf:resource'] ?? text, own, base);
}

const pageRel = /^\s*(?:|alternate|http:\/\/www\.iana\.org\/assignments\/relation\/alternate)\s*$/i;

function isPage({ attributes }: RawElement): boolean {
  return pageRel.test(attributes.rel ?? '');
}

function isHtml({ attributes }: RawElement): boolean {
  return /^(?:|text\/html.*|application\/xhtml\+xml)$/.test(attributes.type ?? '');
}

function ranked(links: readonly RawElement[]): readonly RawElement[] {
  const hrefs = links.filter(({ attributes }) => attributes.href !== undefined);
  const pages = hrefs.filter(isPage);
  return [
    ...pages.filter(isHtml),
    ...pages,
    ...hrefs.filter(({ attributes: { rel = '' } }) => /^(?:related|via)$/.test(rel)),
  ];
}

/** Without a user name and password. Undefined for what is no http(s) address. */
export function absolute(
  href: string | undefined,
  own: string | undefined,
  base: string | undefined,
): string | undefined {
  const address = href?.trim().replace(/\s*[\r\n\t]\s*/g, '') ?? '';
  if (address === '') return undefined;
  const url = resolve(address, join(own, base));
  return url === undefined || !/^https?:$/.test(url.protocol) ? undefined : url.href;
}

const names = 'href|src|cite|action|longdesc|poster|data|background|codebase|classid|usemap|profile';
const relative = new RegExp(
  `\\s(?:${names}|srcset)\\s{0,20}=\\s{0,20}["']?\\s{0,20}(?![a-z][a-z\\d+.-]{0,20}:|#)`,
  'i',
);
const linkAttribute = new RegExp(`(\\s(?:${names})\\s{0,20}=\\s{0,20})(?:"([^"]*)"|'([^']*)'|([^\\s"'<>]+))`, 'gi');
const sourceSet = /(\ssrcset\s{0,20}=\s{0,20}")([^"]*)"/gi;

export function withAbsoluteLinks(markup: string, own: string | undefined, base: string | undefined): string {
  if (!markup.includes('<') || !relative.test(markup)) return markup;
  const from = join(own, base);
  const inside = baseOf(markup, from);
  return inside === undefined ? markup : markup.replace(/<[a-z][^<>]*>/gi, (tag) => absoluteTag(tag, inside));
}

/** The outermost tag of inline markup may carry an `xml:base` for all of it. */
function baseOf(markup: string, from: string | undefined): string | undefined {
  const written = /^\s*<[^<>]*?\sxml:base\s{0,20}=\s{0,20}["']([^"'<>]*)["']/i.exec(markup)?.[1];
  return written === undefined ? from : join(written, from);
}

function absoluteTag(tag: string, base: string): string {
  if (!tag.includes('=')) return tag;
  return tag
    .replace(linkAttribute, (whole: string, before: string, ...values: (string | undefined)[]) => {
      const value = values[0] ?? values[1] ?? values[2] ?? '';
      const href = absoluteValue(value, base);
      return href === undefined ? whole : `${before}"${href}"`;
    })
    .replace(sourceSet, (_, before: string, set: string) => `${before}${absoluteSet(set, base)}"`);
}

function absoluteValue(value: string, base: string): string | undefined {
  if (/^\s*(?:[a-z][a-z\d+.-]*:|#)/i.test(value)) return undefined;
  return resolve(value.trim().replaceAll('&amp;', '&'), base)?.href.replaceAll('&', '&amp;');
}

/** `srcset`: addresses with a width or density each, parted by a comma and white space. */
function absoluteSet(set: string, base: string): string {
  const candidates = set.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/));
  return candidates.map(([src = '', ...size]) => [absoluteValue(src, base) ?? src, ...size].join(' ')).join(', ');
}

function join(own: string | undefined, base: string | undefined): string | undefined {
  if (own === undefined) return base;
  return resolve(own, base)?.href ?? base;
}

/** A user name and password tell no page from another, and would stand for ever in the log and before all who read. */
function resolve(address: string, base: string | undefined): URL | undefined {
  try {
    const url = new URL(address, base);
    [url.username, url.password] = ['', ''];
    return url;
  } catch {
    return undefined;
  }
}
