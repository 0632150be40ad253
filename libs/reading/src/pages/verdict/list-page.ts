/** Section fronts, tag pages, results of a search, archives, home pages: many linked headlines and next to no prose. */
import type { Block } from '../blocks.js';
import { typesOf } from '../json-ld.js';
import { isElement, select, type Element, type Node, type Page } from '../page.js';
import { countOf, isFront, type Evidence, type Sign } from './evidence.js';

export const listSign: Sign = (evidence) => {
  const { page, words, linksOnPage } = evidence;
  if (isArticle(evidence)) return undefined;
  if (words < 150 && listPath.test(page.url) && linksOnPage > 400) return 'its address is that of a list';
  const headlines = select(page, 'article a[href], h2 a[href], h3 a[href], h4 a[href]').length;
  const rows = headlines < 8 ? linkRows(page) : 0;
  return headlines < 8 && rows < 15 ? undefined : ofHeadlines(evidence, Math.max(headlines, rows));
};

function ofHeadlines({ page, words, proseOnPage, linksOnPage }: Evidence, headlines: number): string | undefined {
  const declared = page.jsonLd.flatMap(typesOf).find((type) => listTypes.test(type));
  if (declared !== undefined && words < 600) return `it declares itself a ${declared}`;
  if (linksOnPage > proseOnPage * 2) return `it holds ${String(headlines)} linked headlines and little else`;
  if (isFront(page.url) && words < 300) return 'it is a front page';
  const teasers = countOf(page, 'article');
  return teasers >= 8 ? `it holds ${String(teasers)} teasers` : undefined;
}

const listTypes = /^(?:CollectionPage|SearchResultsPage|ItemList)$/;
const listPath =
  /^https?:\/\/[^/]+\/(?:.*\/)?(?:tags?|topics?|categor(?:y|ies)|search|suche|recherche|archives?|sitemap|authors?|section|rubrik|rubrique)(?:[/?#.]|$)|[?&](?:q|s|query|search)=/i;

function isArticle(evidence: Evidence): boolean {
  const { page, isVouched, words } = evidence;
  if (isVouched && (words > 100 || !page.jsonLd.flatMap(typesOf).some((type) => listTypes.test(type)))) return true;
  return page.meta.get('og:type')?.includes('article') === true || isProse(evidence);
}

/** Paragraphs that follow each other under one parent are told by an author; teasers have a parent each. */
function isProse({ page, words, blocks, linksOnPage }: Evidence): boolean {
  const front = isFront(page.url);
  if (front && words < 500) return false;
  const whole = blocks.reduce((sum, block) => sum + unlinked(block), 0);
  const longest = longestRun(blocks);
  if (longest > 500 && longest > whole * 0.4) return true;
  return !front && ((whole > 3000 && whole > linksOnPage) || isUnderOneRoof(blocks));
}

function longestRun(blocks: readonly Block[]): number {
  const runs = new Map<unknown, number>();
  for (const block of blocks.filter(({ text }) => text.length > 80)) {
    const run = runOf(block);
    if (run !== undefined) runs.set(run, (runs.get(run) ?? 0) + unlinked(block));
  }
  return Math.max(0, ...runs.values());
}

/** Whole paragraphs, each in a box of its own, but not in an article or an item each. */
function isUnderOneRoof(blocks: readonly Block[]): boolean {
  const roofs = blocks.filter(({ text }) => text.length > 150).map(({ element }) => roofOf(element));
  return roofs.length >= 4 && roofs.filter((roof) => roof === roofs[0]).length > roofs.length * 0.7;
}

function roofOf(element: Element): Element | undefined {
  for (let above: Node | null = element; above !== null && isElement(above); above = above.parent as Node | null) {
    if (/^(?:article|li|section)$/.test(above.name)) return above;
  }
  return undefined;
}

function unlinked({ text, linkLength }: Block): number {
  return Math.max(0, text.length - linkLength * 2);
}

/** What a block's neighbours would share with it. */
function runOf({ element }: Block): unknown {
  if (element.name === 'p') return element.parent;
  return /^(?:li|a|h[1-6]|td|dd|dt)$/.test(element.name) ? undefined : element;
}

/** Lists of bare links: archives and sitemaps. */
function linkRows(page: Page): number {
  return select(page, 'main li > a[href], #content li > a[href], body > ul > li > a[href], td > a[href]').length;
}
