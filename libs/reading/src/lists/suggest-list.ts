/**
 * Where items seem to stand on a page that lists articles: elements that repeat, each with one long link of its own. A start for
 * people, who see at once what it gives; nothing is polled by it unseen.
 */
import type { ListPage } from '#core';
import { isElement, select, textAt, type Element, type Page } from '../pages/page.js';
import { addressesOn } from './open-html.js';

const fewest = 3;
const mostLinks = 400;
const mostKeys = 40;
const climbs = 6;

interface Repeated {
  readonly selector: string;
  readonly items: ReadonlySet<Element>;
  readonly score: number;
}

export function suggestList(page: Page): ListPage | undefined {
  const best = repeated(page).reduce<Repeated | undefined>(
    (before, next) => (before === undefined || isBetter(page, next, before) ? next : before),
    undefined,
  );
  return best && { item: best.selector, ...partsIn(page, [...best.items]) };
}

/** Of two that say as much the outer one is meant: its date and summary may stand beside the link. */
function isBetter(page: Page, one: Repeated, other: Repeated): boolean {
  if (one.score !== other.score) return one.score > other.score;
  const [outer] = one.items;
  const [inner] = other.items;
  return page.$(outer as never).find(inner).length > 0;
}

/** By the selectors that their elements answer to. */
function repeated(page: Page): readonly Repeated[] {
  const found = new Map<string, Set<Element>>();
  for (const element of candidates(page)) {
    for (const key of keysOf(element)) found.set(key, (found.get(key) ?? new Set()).add(element));
  }
  const often = [...found].filter(([, items]) => items.size >= fewest).sort((a, b) => b[1].size - a[1].size);
  const [all, saysOf] = [countsOn(page), sayings(page)];
  return often.slice(0, mostKeys).map(([selector, items]) => {
    const share = items.size / Math.max(items.size, all.get(selector) ?? 0);
    const says = [...items].reduce((sum, item) => sum + saysOf(item), 0) / items.size;
    return { selector, items, score: Math.min(items.size, 50) * share ** 2 * (1 + says) };
  });
}

/** How many elements of the page answer to each selector: one that fits much else is no list's. */
function countsOn(page: Page): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const element of page.elements) {
    for (const key of keysOf(element)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A date and a heading are what articles have. Elements answer to several selectors, and are looked into once. */
function sayings(page: Page): (element: Element) => number {
  const known = new Map<Element, number>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const says =
      (has(page, element, 'time, [class*="date"]') ? 1 / 2 : 0) + (has(page, element, 'h1, h2, h3, h4') ? 1 / 3 : 0);
    known.set(element, says);
    return says;
  };
}

/** Elements around exactly one long link. */
function candidates(page: Page): Set<Element> {
  const links = select(page, 'a[href]')
    .filter((link) => isHeadline(page, link) && !isAside(link))
    .slice(0, mostLinks);
  const addressOf = addressesOn(page);
  const addresses = new Map<Element, Set<string>>();
  for (const link of links) {
    const address = addressOf(link);
    if (address === undefined) continue;
    for (const element of around(link)) addresses.set(element, (addresses.get(element) ?? new Set()).add(address));
  }
  return new Set([...addresses].flatMap(([element, own]) => (own.size === 1 ? [element] : [])));
}

function isHeadline(page: Page, link: Element): boolean {
  const text = textAt(page, link);
  return text.length >= 20 || (text.length >= 8 && /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\u0E00-\u0E7F]/.test(text));
}

function isAside(link: Element): boolean {
  for (let at: Element | undefined = link; at !== undefined; at = parentOf(at)) {
    if (/^(?:nav|header|footer|aside)$/.test(at.name) && parentOf(at)?.name !== 'article') return true;
  }
  return false;
}

function* around(link: Element): Generator<Element> {
  let at: Element | undefined = link;
  for (let climbed = 0; climbed <= climbs && at !== undefined; climbed++) {
    if (/^(?:body|html|main)$/.test(at.name)) return;
    yield at;
    at = parentOf(at);
  }
}

const telling = /^(?:article|li|tr|dt|dd)$/;

/** Selectors that may stand for an element: by its classes, by its name, and by its name below its parent's. */
function keysOf(element: Element): readonly string[] {
  const own = classesOf(element).map((name) => `${element.name}.${name}`);
  const plain = telling.test(element.name) ? [element.name] : [];
  const parent = parentOf(element);
  const above = parent === undefined ? [] : namesOf(parent).map((name) => `${name} > ${element.name}`);
  return [...own, ...plain, ...above];
}

function namesOf(element: Element): readonly string[] {
  const { id = '' } = element.attribs;
  return [...(isStable(id) ? [`#${id}`] : []), ...classesOf(element).map((name) => `.${name}`)];
}

function classesOf(element: Element): readonly string[] {
  return (element.attribs.class ?? '').split(/\s+/).filter(isStable).slice(0, 3);
}

/** A name that a build made up will be another one tomorrow. */
function isStable(name: string): boolean {
  return /^[a-z][a-z_-]{1,39}$/i.test(name) && !/(?:css|sc|jsx|emotion)-/i.test(name);
}

function partsIn(page: Page, items: readonly Element[]): Omit<ListPage, 'item'> {
  const mostly = (selectors: readonly string[]) =>
    selectors.find((selector) => items.filter((item) => has(page, item, selector)).length >= items.length * 0.6);
  const title = mostly(['h1', 'h2', 'h3', 'h4']);
  const date = mostly(['time', '[class*="date"]']);
  const summary = mostly(['p']);
  const link = title !== undefined && has(page, items[0], `${title} a[href]`) ? `${title} a` : undefined;
  const parts = { link, title, date, summary };
  return Object.fromEntries(Object.entries(parts).filter(([, selector]) => selector !== undefined));
}

function has(page: Page, element: Element | undefined, selector: string): boolean {
  return page.$(element as never).find(selector).length > 0;
}

function parentOf(element: Element): Element | undefined {
  const { parent } = element;
  return parent !== null && isElement(parent) ? parent : undefined;
}
