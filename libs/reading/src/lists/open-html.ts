/** A page's bytes as a page that can be asked, wherever it is HTML; relative addresses resolve against its `<base>`. */
import { absolute } from '../feeds/links.js';
import { openPage, select, type Element, type Page } from '../pages/page.js';
import { decodeText } from '../text/decode-text.js';

const largest = 16 * 1024 * 1024;

export interface Where {
  readonly url: string;
  readonly contentType?: string;
}

/** Undefined for what is no HTML. */
export function openHtml(html: string | Uint8Array, { url, contentType }: Where): Page | undefined {
  const markup = typeof html === 'string' ? html : decodeText(html, contentType, 'html').text;
  const bounded = markup.slice(0, largest);
  return /<(?:!doctype html|html|head|body|div|main|article|section|ul|ol|table|p|a|h[1-6])[\s>]/i.test(bounded)
    ? openPage(bounded, url)
    : undefined;
}

/** Absolute addresses of a page's links; undefined for an element without an http(s) address. */
export function addressesOn(page: Page): (element: Element | undefined) => string | undefined {
  const base = absolute(select(page, 'base[href]')[0]?.attribs.href, undefined, page.url);
  return (element) => absolute(element?.attribs.href, base, page.url);
}
