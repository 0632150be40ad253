/** Which link of several is the page, and every relative address made absolute against the base in force. */
import type { RawElement, RawFeed, RawFields } from './raw-feed.js';

export function alternateLink(
  fields: RawFields,
  format: RawFeed['format'],
  base: string | undefined,
): string | undefined {
  const written = (fields.link ?? []).map((link) => hrefOf(link, base));
  const hrefs = [...(fields.link ?? []), ...(fields['atom:link'] ?? [])].filter(
    ({ attributes }) => attributes.href !== undefined,
  );
  const ranked = rank(hrefs).map((link) => hrefOf(link, base));
  const candidates = format === 'atom' ? ranked : [...written, ...ranked];
  return candidates.find((href) => href !== undefined);
}

function hrefOf(link: RawElement, base: string | undefined): string | undefined {
  return absolute(link.attributes.href ?? link.text, link.base, base);
}

const pageRels = new Set(['', 'alternate', 'http://www.iana.org/assignments/relation/alternate']);

function rank(links: readonly RawElement[]): RawElement[] {
  const pages = links.filter(({ attributes }) => pageRels.has((attributes.rel ?? '').trim().toLowerCase()));
  const html = pages.filter(({ attributes }) =>
    /^(?:|text\/html.*|application\/xhtml\+xml)$/.test(attributes.type ?? ''),
  );
  return [...html, ...pages, ...links.filter(({ attributes }) => /^(?:related|via)$/.test(attributes.rel ?? ''))];
}

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

const linkAttribute =
  /(<[^<>]*?\s(?:href|src|cite|action|longdesc|poster|data|background|codebase|classid|usemap|profile)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;

export function withAbsoluteLinks(markup: string, own: string | undefined, base: string | undefined): string {
  const from = join(own, base);
  if (from === undefined || !/<\w/.test(markup)) return markup;
  return markup.replace(linkAttribute, (whole: string, before: string, ...values: (string | undefined)[]) => {
    const value = values[0] ?? values[1] ?? values[2] ?? '';
    if (/^(?:[a-z][a-z\d+.-]*:|#)/i.test(value)) return whole;
    const url = resolve(value.replaceAll('&amp;', '&'), from);
    return url === undefined ? whole : `${before}"${url.href.replaceAll('&', '&amp;')}"`;
  });
}

function join(own: string | undefined, base: string | undefined): string | undefined {
  if (own === undefined) return base;
  return resolve(own, base)?.href ?? base;
}

function resolve(address: string, base: string | undefined): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}
