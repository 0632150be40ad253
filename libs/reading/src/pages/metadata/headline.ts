/**
 * The headline. News puts it into structured data; else the page's own heading has it; what else claims to hold it decides between
 * them where they differ, and over a word set above it. The site's name goes.
 */
import { stringOf, typesOf, type JsonLd } from '../json-ld.js';
import { metaValue, type Element, type Page } from '../page.js';
import { bareTitle } from './site-suffix.js';
import { textOf } from './text-of.js';
import type { Witness, Witnesses } from './witnesses.js';

interface Claims {
  readonly structured: string;
  readonly shared: string;
  readonly heading: string;
  readonly title: string;
}

export function headlineOf(
  page: Page,
  node: JsonLd | undefined,
  witnesses: Witnesses,
  siteName: string | undefined,
): string | undefined {
  const bare = (text: string | undefined): string => bareTitle((text ?? '').slice(0, 400), siteName, page.url);
  const shared = bare(metaValue(page, ['og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title']));
  const title = bare(textOf(witnesses.title));
  const structured = bare(stringOf(node?.headline) ?? stringOf(node?.name));
  const heading = bestHeading(witnesses, [structured, shared, title]);
  const claims = { structured: structured.length > 200 ? '' : structured, shared, heading, title };
  const isNews = node !== undefined && typesOf(node).some((type) => /News|Report/.test(type));
  const chosen = isNews ? ofNews(claims) : ofPage(claims);
  return withoutKicker(chosen, claims) || undefined;
}

/** Editors write one headline for search engines, which the title has too; the one that the page and its links show is the other. */
function ofNews(claims: Claims): string {
  const { structured, shared, heading, title } = claims;
  if (structured === '' || isSame(structured, heading)) return heading || shared || title;
  if (isCut(structured, heading)) return heading;
  const isForEngines = isSame(structured, title) && isSame(shared, heading);
  return isForEngines ? heading : structured;
}

function ofPage({ structured, shared, heading, title }: Claims): string {
  return heading || structured || shared || title;
}

/** The heading that says what the others say; a site's name or a rubric set as one says nothing of it. */
function bestHeading({ headings, byItemprop }: Witnesses, others: readonly string[]): string {
  const marked = (byItemprop.get('headline') ?? []).filter(({ element }) => element.name !== 'meta');
  const texts = [...headings, ...marked].map(textOfHeading).filter((text) => text.length > 1 && text.length < 300);
  const ranked = texts
    .map((text) => ({ text, likeness: Math.max(0, ...others.map((other) => likeness(text, other))) }))
    .sort((one, other) => other.likeness - one.likeness);
  const best = ranked[0];
  if (best === undefined) return '';
  const isSpoken = others.some((other) => other !== '');
  return best.likeness >= 0.2 || !isSpoken ? best.text : '';
}

const above =
  /kicker|overline|eyebrow|dachzeile|roofline|topline|spitzmarke|sr-only|visually-hidden|screen-reader|badge|comment/i;

function textOfHeading({ element }: Witness): string {
  const without = textOf(element, 400, ({ attribs }: Element) => above.test(attribs.class ?? ''));
  return without === '' ? textOf(element, 400) : without;
}

/** "Minority in Norland - Elders ask for a say": where links are given the second part alone, it is the headline. */
function withoutKicker(chosen: string, { shared, structured, heading }: Claims): string {
  const others = [shared, structured, heading];
  const whole = [chosen, ...others.filter((other) => endsIn(other, chosen) || endsIn(chosen, other))];
  return whole.includes(shared) && shared !== '' ? shared : chosen;
}

function endsIn(long: string, short: string): boolean {
  if (short.length < 15 || !long.endsWith(short) || long.length === short.length) return false;
  const kicker = long.slice(0, -short.length);
  return kicker.length < 60 && /(?:[:|–—-]|[.!?])\s*$|^\S+(?:\s\S+){0,2}\s$/.test(kicker);
}

function isSame(one: string, other: string): boolean {
  return one !== '' && keyOf(one) === keyOf(other);
}

/** Structured data may hold no more than 110 characters. */
function isCut(short: string, long: string): boolean {
  return short.length > 15 && keyOf(long).startsWith(keyOf(short.replace(/\s*(?:…|\.\.\.)$/, '')));
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
