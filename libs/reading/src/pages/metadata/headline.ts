/**
 * The headline. News puts it into structured data; else the page's own heading has it; what else claims to hold it decides between
 * them where they differ, and over a word set above it. The site's name goes.
 */
import { stringOf, typesOf, type JsonLd } from '../json-ld.js';
import { metaValue, type Element, type Page } from '../page.js';
import { bareTitle, type Place } from './site-suffix.js';
import { textOf } from './text-of.js';
import type { Witness, Witnesses } from './witnesses.js';

interface Claims {
  readonly structured: string;
  readonly shared: string;
  readonly heading: string;
  readonly title: string;
}

export interface Headline {
  readonly text: string | undefined;
  /** What stands above the text: another where links alone are given `text`. */
  readonly shown: string | undefined;
  /** The heading on the page that says it. */
  readonly heading: Witness | undefined;
}

export function headlineOf(page: Page, node: JsonLd | undefined, witnesses: Witnesses, place: Place): Headline {
  const others = othersOn(page, node, witnesses, place);
  const spoken = bestHeading(witnesses, others);
  const structured = others.structured.length > 200 ? '' : others.structured;
  const claims = { ...others, structured, heading: spoken?.text ?? '' };
  const chosen = isNews(node) ? ofNews(claims) : ofPage(claims);
  const text = withoutKicker(chosen, claims) || undefined;
  return { text, shown: shownFor(text, claims), heading: spoken?.witness };
}

function shownFor(text: string | undefined, claims: Claims): string | undefined {
  return text === claims.shared && isSetApart(claims) ? claims.heading : text;
}

const sharedNames = ['og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title'];

function othersOn(page: Page, node: JsonLd | undefined, witnesses: Witnesses, place: Place): Omit<Claims, 'heading'> {
  const bare = (text = ''): string => bareTitle(text.slice(0, 400), place);
  return {
    structured: bare(stringOf(node?.headline) ?? stringOf(node?.name)),
    shared: bare(metaValue(page, sharedNames)),
    title: bare(textOf(witnesses.title)),
  };
}

function isNews(node: JsonLd | undefined): boolean {
  return node !== undefined && typesOf(node).some((type) => /News|Report/.test(type));
}

/** Editors write one headline for search engines, which the title has too; the one that the page and its links show is the other. */
function ofNews(claims: Claims): string {
  const { structured, heading } = claims;
  if (isSetApart(claims)) return claims.shared;
  if (structured === '' || isSame(structured, heading) || isCut(structured, heading)) return ofPage(claims);
  return isForEngines(claims) ? heading : structured;
}

/**
 * One field of the newsroom's system fills the heading, JSON-LD and `<title>` alike; whoever then gives links another headline
 * wrote that one by hand. More or fewer words at an end do not make it another, and a slogan of the site says nothing of the article.
 */
function isSetApart({ structured, shared, heading, title }: Claims): boolean {
  const [one, other] = [keyOf(shared), keyOf(heading)];
  const isAnother = wordsOf(shared).size > 3 && !one.includes(other) && !other.includes(one);
  return isAnother && likeness(shared, heading) >= 0.2 && isSame(structured, heading) && isSame(title, heading);
}

function isForEngines({ structured, shared, heading, title }: Claims): boolean {
  return keyOf(title).startsWith(keyOf(structured)) && (isSame(shared, heading) || endsIn(shared, heading));
}

function ofPage({ structured, shared, heading, title }: Claims): string {
  return heading || structured || shared || title;
}

interface Heading {
  readonly witness: Witness;
  readonly text: string;
  readonly likeness: number;
}

/** The heading that says what the others say; a site's name or a rubric set as one says nothing of it. */
function bestHeading(witnesses: Witnesses, others: Omit<Claims, 'heading'>): Heading | undefined {
  const told = Object.values(others).filter((other) => other !== '');
  const ranked = headingsOf(witnesses)
    .map((each) => ({ ...each, likeness: Math.max(0, ...told.map((other) => likeness(each.text, other))) }))
    .sort((one, other) => other.likeness - one.likeness);
  const firsts = ranked.filter(({ witness }) => witness.element.name === 'h1');
  const alike = firsts.find((each) => each.likeness >= 0.2) ?? ranked.find((each) => each.likeness >= 0.8);
  return alike ?? (isAlone(firsts, others) ? firsts[0] : undefined);
}

/** The only heading of a page is believed over the title, and over others where it is a sentence. */
function isAlone(firsts: readonly Heading[], { structured, shared }: Omit<Claims, 'heading'>): boolean {
  if (structured === '' && shared === '') return true;
  return firsts.length === 1 && wordsOf(firsts[0]?.text ?? '').size > 3;
}

function headingsOf({ headings, byItemprop }: Witnesses): Omit<Heading, 'likeness'>[] {
  const marked = (byItemprop.get('headline') ?? []).filter(({ element }) => !/^(?:meta|h[123])$/.test(element.name));
  return [...headings, ...marked]
    .map((witness) => ({ witness, text: textOfHeading(witness) }))
    .filter(({ text }) => text.length > 1 && text.length < 300);
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
  if (shared === '' || !whole.includes(shared)) return chosen;
  return shared.length > chosen.length && /^[^|]{0,60}\|/.test(shared) ? chosen : shared;
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
  return (
    (short.length > 90 || /(?:…|\.\.\.)$/.test(short)) &&
    keyOf(long).startsWith(keyOf(short.replace(/\s*(?:…|\.\.\.)$/, '')))
  );
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
