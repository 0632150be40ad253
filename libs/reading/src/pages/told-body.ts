/** The article's text where the page tells it other than by showing it: a witness to the visible text, or its substitute. */
import { DomUtils } from 'htmlparser2';
import { plainText } from '../text/plain-text.js';
import type { Block } from './blocks.js';
import { statesOf } from './embedded-state.js';
import { articleNode, listOf } from './json-ld.js';
import type { Facts } from './metadata/facts.js';
import { select, textAt, type Page } from './page.js';
import { bodiesIn, type StateBody } from './state-bodies.js';

/** Paragraphs, as far as the statement parts them. */
export function articleBodyOf(page: Page): string[] {
  const told = listOf(articleNode(page.jsonLd)?.articleBody).filter((part): part is string => typeof part === 'string');
  return paragraphsOf(told);
}

/** Visible text has the paragraphs; the statement wins where the page shows too little of it, or something else. */
export function bestBody(blocks: readonly Block[], told: readonly string[]): string {
  const seen = blocks.map(({ text }) => text).join('\n');
  const stated = told.join('\n');
  if (stated.length < 200) return seen;
  const share = covered(stated, seen);
  const isOther = stated.length > 1000 && share < 0.2;
  return isOther || (share <= 0.5 && stated.length > seen.length) ? stated : seen;
}

/** A page that shows so many characters shows its article: nothing else is asked. */
const shownEnough = 2000;
const least = 400;

/**
 * What a page that shows little holds of its article elsewhere: in the state its scripts start from, in `<noscript>` or `<template>`.
 * Such a text is believed only on evidence. It must be half as long again as what is shown, and be this article's: it holds most of
 * what is shown (six in ten of its runs of three words), or opens as the page's description does, or the object that holds it bears the
 * page's headline. Of several the longest is taken; the texts of other articles, of which a page's state is full, fit nothing of this. What
 * a page declares closed to readers is not looked for.
 */
export function fullerBody(page: Page, seen: string, { title, access }: Pick<Facts, 'title' | 'access'>): string {
  if (seen.length >= shownEnough || access === 'closed') return seen;
  const shown = { seen, triples: triples(seen), title: keyOf(title ?? ''), openings: openingsOf(page) };
  const found = [...unseenBodies(page)].filter((body) => isThisArticle(body, shown)).map(({ text }) => text);
  return found.reduce((best, text) => (text.length > best.length ? text : best), seen);
}

interface Shown {
  readonly seen: string;
  readonly triples: readonly string[];
  readonly title: string;
  readonly openings: readonly string[];
}

interface Unseen {
  readonly text: string;
  readonly titles: readonly string[];
}

function isThisArticle({ text, titles }: Unseen, { seen, triples: wanted, title, openings }: Shown): boolean {
  if (text.length < Math.max(least, seen.length * 1.5)) return false;
  const key = keyOf(text);
  const isDescribed = openings.some((opening) => key.includes(opening));
  const isTitled = title.length >= 10 && titles.some((each) => keyOf(each) === title);
  if (wanted.length < 20) return isDescribed || isTitled;
  const holds = new Set(triples(text));
  const share = wanted.filter((triple) => holds.has(triple)).length / wanted.length;
  return share >= 0.6 || (isTitled && isDescribed);
}

function* unseenBodies(page: Page): Generator<Unseen> {
  for (const element of select(page, 'noscript, template').slice(0, 50)) {
    const paragraphs = DomUtils.getElementsByTagName('p', element.children, true, 1000);
    yield { text: paragraphs.map((each) => textAt(page, each)).join('\n'), titles: [] };
  }
  for (const state of statesOf(page)) yield* bodiesIn(state).map(asUnseen);
}

function asUnseen({ parts, titles }: StateBody): Unseen {
  return { text: paragraphsOf(parts.slice(0, 2000)).join('\n'), titles };
}

function paragraphsOf(told: readonly string[]): string[] {
  const marked = told.join('\n').replace(/<\/(?:p|div|h\d|li|blockquote)>|<br\s{0,9}\/?>/gi, '\n');
  return marked
    .split('\n')
    .map(plainText)
    .filter((paragraph) => paragraph !== '');
}

function openingsOf(page: Page): string[] {
  const told = ['description', 'og:description', 'twitter:description'].flatMap((name) => page.meta.get(name) ?? []);
  return told.map((text) => keyOf(text).slice(0, 60)).filter((opening) => opening.length >= 40);
}

function covered(stated: string, seen: string): number {
  const shown = new Set(triples(seen));
  const wanted = triples(stated);
  return wanted.length === 0 ? 1 : wanted.filter((triple) => shown.has(triple)).length / wanted.length;
}

function triples(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(2).map((word, at) => `${words[at] ?? ''} ${words[at + 1] ?? ''} ${word}`);
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
