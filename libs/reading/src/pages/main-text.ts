/**
 * The article's blocks among a page's: doubts are weighed, the smallest element holding nearly all of the prose is the
 * article, and what leads away from it inside is left out.
 */
import { allBlocksOf, blocksOf, type Block, type Blocks } from './blocks.js';
import { partsOf } from './neighbours.js';
import { select, type Element, type Page } from './page.js';
import { wholeBody } from './whole-body.js';
import { withoutTrimmings, type Known } from './trimmings.js';
import { isForeign, Weights } from './weights.js';
import { lengthOf } from './measures.js';

interface MainText {
  readonly blocks: readonly Block[];
  /** Characters of prose on the whole page, in and out of the article. */
  readonly proseOnPage: number;
  readonly linksOnPage: number;
}

export function mainText(page: Page, known: Known): MainText {
  const root = wholeBody(page);
  if (root === undefined) return { blocks: [], proseOnPage: 0, linksOnPage: 0 };
  const trusting = weighed(root);
  const { blocks } = trusting;
  const linksOnPage = blocks.all.reduce((sum, block) => sum + block.linkLength, 0);
  const article = withStandfirst(articleIn(page, trusting, known), blocks, page);
  return { blocks: article, proseOnPage: trusting.prose(root), linksOnPage };
}

/** Pages that are streamed hide the article until a script has moved it to its place. */
function weighed(root: Element): Weights {
  const visible = new Weights(blocksOf(root), 'trusting');
  if (visible.prose(root) >= 250) return visible;
  const all = new Weights(allBlocksOf(root), 'trusting');
  return all.prose(root) > 1000 ? all : visible;
}

/**
 * The lead often stands apart, beside the headline; the page's own description tells which block it is. The English-language
 * press sums up there what the text says again, others open the text with it.
 */
function withStandfirst(article: Block[], blocks: Blocks, page: Page): Block[] {
  if (isEnglish(page)) return article;
  const start = article[0] === undefined ? 0 : blocks.all.indexOf(article[0]);
  const told = descriptionNames.flatMap((name) => page.meta.get(name) ?? []).map((text) => keyOf(text).slice(0, 50));
  const openings = [...new Set(told)].filter((opening) => opening.length >= 30);
  const isLead = (block: Block): boolean => {
    // A place or a section may come before it: "Lindhaven. Two delegations …".
    const beginning = keyOf(block.text.slice(0, 200)).slice(0, 80);
    return openings.some((opening) => beginning.includes(opening)) && !isForeign(block);
  };
  const lead = openings.length === 0 ? undefined : blocks.all.slice(0, start).findLast(isLead);
  return lead === undefined || article.some(({ text }) => text.includes(lead.text)) ? article : [lead, ...article];
}

function isEnglish({ elements }: Page): boolean {
  return /^en(?![a-z])/i.test(elements.find(({ name }) => name === 'html')?.attribs.lang ?? '');
}

const descriptionNames = ['description', 'og:description', 'twitter:description'];

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Doubts are dropped where, heeding them, hardly anything of a long page would be left. */
function articleIn(page: Page, trusting: Weights, known: Known): Block[] {
  const read = (weights: Weights): Block[] => {
    const top = startingPoint(page, weights);
    return withoutTrimmings(weights.within(partsOf(weights.narrow(top), top, weights)), known);
  };
  const careful = read(new Weights(trusting.blocks, 'doubting'));
  if (lengthOf(careful) >= 250) return careful;
  const generous = read(trusting);
  return lengthOf(generous) > lengthOf(careful) * 3 ? generous : careful;
}

const marks: readonly (readonly [string, number])[] = [
  ['[itemprop~="articleBody"]', 0.5],
  ['article', 0.4],
  ['[role="article"]', 0.5],
  ['main', 0.5],
  ['[role="main"]', 0.5],
];

/** Publishers mark the article more often than not; a mark that holds too little of the prose is a teaser's. */
function startingPoint(page: Page, weights: Weights): Element {
  const { root } = weights.blocks;
  const total = weights.prose(root);
  for (const [mark, least] of marks) {
    const best = heaviest(page, mark, weights);
    if (best !== undefined && total > 0 && weights.prose(best) >= total * least) return best;
  }
  const articles = select(page, 'article');
  const only = articles.length === 1 ? heaviest(page, 'article', weights) : undefined;
  return total < 600 ? (only ?? root) : root;
}

function heaviest(page: Page, mark: string, weights: Weights): Element | undefined {
  const found = select(page, mark).filter((element) => weights.knows(element));
  const [first, ...others] = found;
  return others.reduce(
    (top, next) => (top !== undefined && weights.prose(next) > weights.prose(top) ? next : top),
    first,
  );
}
