/**
 * Where the page itself says that another form of it is: an AMP page, a view for printing. Named for a page that shows too little of its
 * article; whoever fetches it decides whether it is the better one. Never another site's, but for the caches that AMP pages are kept in.
 */
import { select, type Page } from './page.js';

const caches = /(?:^|\.)(?:cdn\.ampproject\.org|ampproject\.net|bing-amp\.com)$/;
/** What an address gains when it leads to another form of the same page. */
const otherForm = /(?:^|[/._-])(?:amp|print|printable|single-?page)(?:$|[/._-])/i;
const otherOutput =
  /^(?:amp|output(?:type)?|print|printable|view|format|mode)=(?:1|true|amp|print|printable|single|all)?$/i;

export function alternateOf(page: Page): string | undefined {
  if (!URL.canParse(page.url)) return undefined;
  const here = new URL(page.url);
  const declared = select(page, 'link[href]').filter(isDeclared);
  const linked = select(page, 'a[href]').slice(0, 1000);
  const forms = [...declared.map(hrefOf), ...linked.map(hrefOf).filter((href) => isSamePage(href, here))];
  return forms.map((href) => addressOf(href, here)).find((address) => address !== undefined);
}

function isDeclared({ attribs: { rel = '', media = '' } }: Marked): boolean {
  const rels = rel.toLowerCase().split(/\s+/);
  return rels.includes('amphtml') || (rels.includes('alternate') && /\bprint\b/i.test(media));
}

interface Marked {
  readonly attribs: Readonly<Record<string, string>>;
}

function hrefOf({ attribs: { href = '' } }: Marked): string {
  return href.trim().slice(0, 2000);
}

/** The page's own address but for the part that names the form. */
function isSamePage(href: string, here: URL): boolean {
  const there = URL.canParse(href, here.href) ? new URL(href, here) : undefined;
  if (there?.host !== here.host) return false;
  return pathOf(there) === pathOf(here) ? gainsOutput(there, here) : gainsForm(there, pathOf(here));
}

function gainsOutput(there: URL, here: URL): boolean {
  const gained = parametersOf(there).filter((each) => !parametersOf(here).includes(each));
  return gained.length === 1 && gained.every((each) => otherOutput.test(each));
}

function gainsForm({ pathname }: URL, path: string): boolean {
  const rest = path.length > 1 && pathname.includes(path) ? pathname.replace(path, '') : '';
  return rest.length < 20 && otherForm.test(rest);
}

function pathOf({ pathname }: URL): string {
  return pathname.replace(/\/$/, '');
}

function parametersOf({ search }: URL): string[] {
  return search.slice(1).split('&').filter(Boolean);
}

function addressOf(href: string, here: URL): string | undefined {
  if (!URL.canParse(href, here.href)) return undefined;
  const there = new URL(href, here);
  there.hash = '';
  if (!/^https?:$/.test(there.protocol) || there.href === here.href.replace(/#.*$/, '')) return undefined;
  return siteOf(there) === siteOf(here) || caches.test(there.hostname) ? there.href : undefined;
}

function siteOf({ hostname }: URL): string {
  const labels = hostname.split('.');
  const isNumeric = /^[\d.]+$|:/.test(hostname);
  const short = /^(?:com?|org|net|gov|ac|gob|or|ne)$/.test(labels.at(-2) ?? '') ? 3 : 2;
  return isNumeric ? hostname : labels.slice(-short).join('.');
}
