/** A page that holds several pieces, laid out piece by piece; undefined where it holds one article or none. */
import type { ArticleEntry } from '#core';
import { blocksOf, type Block, type Blocks } from '../blocks.js';
import type { Element, Page } from '../page.js';
import { withoutTrimmings } from '../trimmings.js';
import { isForeign } from '../weights.js';
import { present } from '../../feeds/present.js';
import { liveStamps, toldFor } from './live-blog.js';
import { keyOf, placed, type Piece, type Placed } from './placed.js';
import { bestGroup, type Group, type Post } from './posts.js';
import { digestStarts, isSeveral } from './several-articles.js';
import { instantsOf, stampOf, type Stamp } from './times.js';
import { isToldLive, toldUpdates } from './told-updates.js';

export interface PageOfEntries {
  readonly verdict: 'live-blog' | 'several-articles';
  readonly reason: string;
  readonly text: string;
  readonly entries: readonly ArticleEntry[];
}

export interface Known {
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly publishedAt: string | undefined;
  /** What was chosen as the main text. */
  readonly blocks: readonly Block[];
}

export function entriesOn(page: Page, known: Known): PageOfEntries | undefined {
  if (page.body === undefined || !mayHoldSeveral(page)) return digestOf(known);
  const told = toldUpdates(page);
  const all = blocksOf(page.body);
  const group = bestGroup(page, all, 2);
  const shown = group && shownEntries(page, known, { all, group, told });
  if (shown !== undefined && shown.entries.length >= told.length * 0.5) return shown;
  return told.length >= 2 ? toldEntries(told) : digestOf(known);
}

/** What every such page has, and few others. */
function mayHoldSeveral(page: Page): boolean {
  const first = page.elements.findIndex(isTelling);
  return isToldLive(page) || (first >= 0 && page.elements.some((element, at) => at > first && isTelling(element)));
}

function isTelling({ name, attribs }: Element): boolean {
  if (name === 'time' || name === 'article' || attribs['data-timestamp'] !== undefined) return true;
  return /time|date|hour|uhrzeit|heure|hora/i.test(attribs.class ?? '');
}

interface Shown {
  readonly all: Blocks;
  readonly group: Group;
  readonly told: readonly Piece[];
}

function shownEntries(page: Page, known: Known, shown: Shown): PageOfEntries | undefined {
  const { group, told } = shown;
  if (told.length === 0 && isOfOnePost(known.title, group.posts)) return undefined;
  const isFew = group.posts.length < 3 && told.length === 0;
  const stamps = isFew ? undefined : liveStamps(page, group, { title: known.title, told: isToldLive(page) });
  if (stamps !== undefined) {
    const laid = laidOut(known, shown, stamps);
    return { ...laid, verdict: 'live-blog', reason: `it shows ${String(laid.entries.length)} posts with their times` };
  }
  if (!isSeveral(page, group)) return undefined;
  const days = group.posts.map(({ time }) => present({ instant: stampOf(page, time).instant }));
  const laid = laidOut(known, { ...shown, told: [] }, days);
  return { ...laid, verdict: 'several-articles', reason: `it shows ${String(laid.entries.length)} whole articles` };
}

/** The page bears the headline of one of them: the others are more to read. */
function isOfOnePost(title: string | undefined, posts: readonly Post[]): boolean {
  const name = keyOf(title ?? '');
  return name !== '' && posts.some((post) => keyOf(post.title ?? '') === name);
}

function laidOut(known: Known, { all, group: { posts }, told }: Shown, stamps: readonly Stamp[]): Placed {
  const instants = instantsOf(stamps, known.publishedAt);
  const pieces = posts.map((post, at) => {
    const paragraphs = kept(post).map(({ text }) => text);
    const stated = toldFor(post.title, paragraphs.join(' '), told);
    const publishedAt = stated?.publishedAt ?? instants[at];
    return { paragraphs, ...present({ title: post.title ?? stated?.title, publishedAt }) };
  });
  return placed(leadOf(known, all, posts), pieces);
}

/** A post without its time, buttons and links; its heading is part of it. */
function kept({ blocks, title = '', stamp }: Post): Block[] {
  const own = blocks.filter((block) => !isForeign(block));
  const name = keyOf(title);
  const heading = own.find(({ text }) => name !== '' && keyOf(text) === name);
  const rest = withoutTrimmings(
    own.filter((block) => block !== heading && block.text !== stamp && !isClock(block)),
    { title: undefined, byline: undefined },
  );
  return rest.length === 0 || heading === undefined ? rest : [heading, ...rest];
}

function isClock({ text }: Block): boolean {
  return text.length < 40 && /^\W*\d{1,2}[:.h]\d{2}(?!\d)/.test(text) && (text.match(/\p{L}{4,}/gu)?.length ?? 0) < 2;
}

const loadMore =
  /^(?:load|show|see|view) (?:more|older|newer|previous|all)|^(?:mehr|weitere|ältere) .{0,20}(?:laden|anzeigen)|^(?:afficher|voir) plus|^(?:cargar|ver) más|^carica altri|^показать ещ[её]|^загрузить ещ[её]/i;

/** What stands above the first post; a summary of key events repeats the posts' headings. */
function leadOf({ title, byline, blocks }: Known, all: Blocks, posts: readonly Post[]): string[] {
  const first = posts[0] === undefined ? 0 : (all.ranges.get(posts[0].element)?.from ?? 0);
  const names = new Set(posts.map((post) => keyOf(post.title ?? '')).filter((name) => name !== ''));
  const chosen = new Set(blocks.map(({ text }) => text));
  const above = all.all
    .slice(0, first)
    .filter(({ text }) => chosen.has(text) && !names.has(keyOf(text)) && !loadMore.test(text));
  return withoutTrimmings(above, { title, byline }).map(({ text }) => text);
}

function toldEntries(told: readonly Piece[]): PageOfEntries {
  return {
    ...placed([], told),
    verdict: 'live-blog',
    reason: `its structured data tells ${String(told.length)} posts`,
  };
}

function digestOf({ title, blocks }: Known): PageOfEntries | undefined {
  const starts = digestStarts(title, blocks);
  if (starts.length === 0) return undefined;
  const pieces = starts.map((start, at) => {
    const own = blocks.slice(start, starts[at + 1]).map(({ text }) => text);
    return { paragraphs: own, ...(own[0] === undefined ? {} : { title: own[0] }) };
  });
  const lead = blocks.slice(0, starts[0]).map(({ text }) => text);
  return {
    ...placed(lead, pieces),
    verdict: 'several-articles',
    reason: `it calls itself a digest and holds ${String(starts.length)} stories`,
  };
}
