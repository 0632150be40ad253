/** A page that lists articles and has no feed, read as if it had one: items by CSS selectors, at most 200. Pure. */
import type { FeedItem, ListPage, ParsedFeed } from '#core';
import { toldLanguage } from '../pages/metadata/language.js';
import { select, textAt, type Element, type Page } from '../pages/page.js';
import { datesIn } from '../pages/metadata/shown-dates.js';
import { localInstant, utcInstant } from '../text/dates.js';
import { squeeze } from '../text/plain-text.js';
import { addressesOn, openHtml, type Where } from './open-html.js';
import { UnreadableList } from './unreadable-list.js';

const mostItems = 200;
const longestTitle = 500;
const longestSummary = 2000;

/** Throws `UnreadableList` and nothing else. An item without an address or a title is left out, as is a repeated address. */
export function readListPage(html: string | Uint8Array, from: Where, list: ListPage): ParsedFeed {
  const page = openHtml(html, from);
  if (page === undefined) throw new UnreadableList('page', 'This is no HTML page.');
  for (const part of parts) refuseBadSelector(page, part, list[part]);
  const elements = select(page, list.item);
  if (elements.length === 0) throw new UnreadableList('item', 'matches nothing on this page.');
  const items = itemsIn(page, elements, list);
  if (items.length === 0) {
    throw new UnreadableList('item', 'matches elements of which none has both a link and a title.');
  }
  const title = textAt(page, select(page, 'title')[0]).slice(0, longestTitle);
  const lang = toldLanguage(page);
  return { link: page.url, items, ...present({ title, lang }) };
}

const parts = ['item', 'link', 'title', 'date', 'summary'] as const;

/** CSS has no regular expressions; but a relative selector within another is tried for every pair of elements. */
function refuseBadSelector(page: Page, part: keyof ListPage, selector: string | undefined): void {
  if (selector === undefined) return;
  if ((selector.match(/:(?:has|contains|icontains)\b/gi)?.length ?? 0) > 1) {
    throw new UnreadableList(part, `“${selector}” asks more than one :has() or :contains() of every element.`);
  }
  try {
    page.$('html').is(selector);
  } catch (error) {
    throw new UnreadableList(part, `“${selector}” is no CSS selector: ${messageOf(error)}.`);
  }
}

function messageOf(error: unknown): string {
  return (
    squeeze(error instanceof Error ? error.message : String(error))
      // What is missing at the end is not named.
      .replace(/, found\.?$|\.$/, '')
      .slice(0, 120)
  );
}

function itemsIn(page: Page, elements: readonly Element[], list: ListPage): readonly FeedItem[] {
  const addressOf = addressesOn(page);
  const items = new Map<string, FeedItem>();
  for (const element of elements) {
    const link = linkIn(page, element, list);
    const address = addressOf(link);
    if (address === undefined || items.has(address)) continue;
    const item = itemAt(page, element, { address, title: titleIn(page, element, link, list), list });
    if (item !== undefined) items.set(address, item);
    if (items.size === mostItems) break;
  }
  return [...items.values()];
}

interface Found {
  readonly address: string;
  readonly title: string;
  readonly list: ListPage;
}

function itemAt(page: Page, element: Element, { address, title, list }: Found): FeedItem | undefined {
  if (title === '') return undefined;
  const summary = list.summary === undefined ? '' : textIn(page, element, list.summary).slice(0, longestSummary);
  return { link: address, title, categories: [], ...present({ publishedAt: dateIn(page, element, list), summary }) };
}

/** Of several links in an item the first one with words is meant: pictures are links too. */
function linkIn(page: Page, element: Element, { link }: ListPage): Element | undefined {
  const at = link === undefined ? element : within(page, element, link);
  if (at === undefined || at.attribs.href !== undefined) return at;
  const links = inside(page, at, 'a[href]').slice(0, 10);
  return links.find((each) => textAt(page, each) !== '') ?? links[0];
}

function titleIn(page: Page, element: Element, link: Element | undefined, { title }: ListPage): string {
  const told = title === undefined ? textAt(page, link) : textIn(page, element, title);
  const spoken = title === undefined ? (link?.attribs['aria-label'] ?? link?.attribs.title) : undefined;
  return (told === '' ? squeeze(spoken ?? '') : told).slice(0, longestTitle);
}

/** Without a selector a marked time in the item is taken; a day without its time stays a day. */
function dateIn(page: Page, element: Element, { date = 'time' }: ListPage): string | undefined {
  const found = within(page, element, date);
  if (found === undefined) return undefined;
  const { datetime, content, title } = found.attribs;
  const text = textAt(page, found).slice(0, 300);
  const told = [datetime, content, text, ...datesIn(text), title].filter((each) => each !== undefined);
  return told.map(instantOrDay).find((each) => each !== undefined);
}

function instantOrDay(text: string): string | undefined {
  const local = localInstant(text);
  return local === undefined || local.length === 10 ? local : utcInstant(text);
}

function textIn(page: Page, element: Element, selector: string): string {
  return textAt(page, within(page, element, selector));
}

/** The element itself, where it matches, or the first one inside it. */
function within(page: Page, element: Element, selector: string): Element | undefined {
  return page.$(element as never).is(selector) ? element : inside(page, element, selector)[0];
}

function inside(page: Page, element: Element, selector: string): readonly Element[] {
  return page
    .$(element as never)
    .find(selector)
    .toArray();
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(values: T): Present<T> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(given) as Present<T>;
}
