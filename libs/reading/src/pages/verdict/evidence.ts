/** What a verdict is reached from: the page, what was read on it, and what it says of itself. */
import type { CleanArticle } from '#core';
import type { Block } from '../blocks.js';
import { articleNode } from '../json-ld.js';
import { squeeze } from '../../text/plain-text.js';
import { isElement, isText, select, textAt, type Element, type Node, type Page } from '../page.js';

export interface Read {
  readonly page: Page;
  /** The address that was asked for, where it is known: redirects may have led elsewhere. */
  readonly asked?: string;
  readonly title: string | undefined;
  readonly text: string;
  readonly words: number;
  readonly blocks: readonly Block[];
  readonly proseOnPage: number;
  readonly linksOnPage: number;
  readonly hasDate: boolean;
  readonly access: CleanArticle['access'];
}

export interface Evidence extends Read {
  /** Title and first headings, each whole and in the parts that a site's name leaves. */
  readonly headings: readonly string[];
  /** It declares itself an article and has a date: news may speak of captchas, consent and missing pages too. */
  readonly isVouched: boolean;
  /** Little text that nothing vouches for. */
  readonly isAlone: boolean;
  /** The first thousands of characters that a reader sees anywhere on the page, a piece of text to a line. */
  readonly seen: string;
  /** What the elements of a page with little text are called and load, one to a line: `div id=… class=… src=…`. */
  readonly marks: string;
}

/** Why a page is of a kind, in a few words for people; undefined where nothing says so. */
export type Sign = (evidence: Evidence) => string | undefined;

const wallWords = 160;
const mostSeen = 6000;

export function evidenceOf(read: Read): Evidence {
  const isVouched = read.hasDate && isDeclared(read.page);
  const isAlone = read.words < wallWords && !isVouched;
  const isShort = read.words < 400;
  let seen: string | undefined;
  let marks: string | undefined;
  // Each costs a walk over the page, and most pages are told by less.
  return {
    ...read,
    headings: headingsOf(read),
    isVouched,
    isAlone,
    get seen() {
      return (seen ??= isShort ? firstWords(read.page.body) : '');
    },
    get marks() {
      return (marks ??= isShort ? marksOf(read.page) : '');
    },
  };
}

const unseen = /^(?:script|style|noscript|template|svg)$/;

/** In document order, and no more of a page than is wanted. */
function firstWords(body: Element | undefined): string {
  const parts: string[] = [];
  let left = mostSeen;
  const visit = (node: Node): void => {
    if (left <= 0) return;
    if (isText(node)) {
      const said = squeeze(node.data);
      if (said !== '') parts.push(said);
      left -= said.length;
    } else if (isElement(node) && !unseen.test(node.name)) node.children.forEach(visit);
  };
  body?.children.forEach(visit);
  return parts.join('\n');
}

export function isDeclared(page: Page): boolean {
  return page.meta.get('og:type')?.includes('article') === true || articleNode(page.jsonLd) !== undefined;
}

/** The path of an address; undefined where it is none. */
export function pathOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).pathname : undefined;
}

/** The front page of a site, or of one of its languages. */
export function isFront(url: string): boolean {
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i.test(pathOf(url) ?? '-');
}

function headingsOf({ page, title = '' }: Read): string[] {
  const first = (name: string): string => textAt(page, select(page, name)[0]);
  const heading = first('h1');
  const named = [first('title'), heading === '' ? first('h2') : heading];
  const whole = [title, ...named].map((text) => text.slice(0, 300)).filter((text) => text !== '');
  const parts = whole.flatMap((text) => text.split(/\s+[|–—·•»:-]+\s+|\s*[|｜]\s*/));
  return [...new Set([...whole, ...parts].map(bare))].filter((text) => text !== '');
}

/** Exclamations and codes around a heading's words say nothing. */
function bare(heading: string): string {
  return heading.replace(/^[\s«»“”"'¡¿:!.…]+|[\s«»“”"'!.…?:;]+$/gu, '').toLowerCase();
}

/** The words that a pattern finds, as a reason; patterns of whole headings are anchored by their authors. */
export function saidIn(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const words = pattern.exec(text)?.[0].trim();
    if (words !== undefined) return `it says “${words.slice(0, 80)}”`;
  }
  return undefined;
}

/** Whose parts stand on the page, by their marks. */
export function partsOf(marks: string, vendors: Readonly<Record<string, RegExp>>): string | undefined {
  return Object.entries(vendors).find(([, pattern]) => pattern.test(marks))?.[0];
}

const marking = ['id', 'class', 'src', 'action', 'content'] as const;

/** One walk instead of a selector for each vendor. */
function marksOf({ elements }: Page): string {
  const lines = elements.flatMap(({ name, attribs }) => {
    const told = marking.flatMap((key) =>
      attribs[key] === undefined ? [] : [`${key}=${attribs[key].slice(0, 200)} `],
    );
    return told.length === 0 ? [] : [`${name} ${told.join('')}`];
  });
  return lines.join('\n').slice(0, 400_000);
}

export function countOf(page: Page, name: string): number {
  return page.elements.filter((element) => element.name === name).length;
}
