/**
 * Live blogs: posts with their times. Told by structured data, or shown as boxes that repeat, each with a time and a text. The word
 * "live" in a headline is not enough: the posts must be there.
 */
import { labelsOf, isElement, type Element, type Page } from '../page.js';
import { pathOf } from '../verdict/evidence.js';
import { keyOf, type Piece } from './placed.js';
import type { Group, Post } from './posts.js';
import { stampOf, type Stamp } from './times.js';

const liveLabel =
  /(?:^|[\s_-])(?:live|liveblog|ticker|livefeed|timeline|minute|en-?direct|directo|diretta)(?![a-z]*(?:stock|nation|video|tv))|liveblog|live-?(?:post|update|entr|ticker|feed|stream-?(?:post|item))/i;
const liveWords =
  /\blive(?:-?(?:blog|ticker|updates?|bericht|verslag))?\b|as it happened|minute by minute|latest updates|\ben (?:direct|vivo)\b|minuto a minuto|al minuto|in diretta|ao (?:vivo|minuto)|newsblog|liveticker|\bticker\b|на живо|онлайн|прямая трансляция|хроника|текстова трансляція|na żywo|relacja|direkt|suorana|canlı|anlık|直播|速報|실시간|مباشر/iu;

/** Undefined where these boxes are no live blog; the times are in the order of its posts. */
export function liveStamps(page: Page, { posts, share }: Group, blog: Blog): Stamp[] | undefined {
  const stamps = posts.map(({ time }) => stampOf(page, time));
  if (stamps.filter(hasHour).length < posts.length * 0.7 || share < 0.45) return undefined;
  return blog.told || isLabelled(posts) || isLikely(page, { posts, share }, stamps, blog) ? stamps : undefined;
}

interface Blog {
  readonly title: string | undefined;
  /** By structured data. */
  readonly told: boolean;
}

function hasHour({ instant = '', minutes }: Stamp): boolean {
  return minutes !== undefined || instant.length > 10;
}

/** Posts of a few days on a page of their own, which is called live or has hardly anything else. */
function isLikely(page: Page, { posts, share }: Group, stamps: readonly Stamp[], { title = '' }: Blog): boolean {
  if (leadElsewhere(page, posts) || !isWithinDays(stamps)) return false;
  const named = liveWords.test(`${title} ${(pathOf(page.url) ?? '').replaceAll('-', ' ')}`);
  return named || (posts.length >= 5 && share >= 0.75);
}

/** The boxes or what holds them are called so. */
function isLabelled(posts: readonly Post[]): boolean {
  const around: Element[] = [];
  let above: Element['parent'] | undefined = posts[0]?.element;
  while (around.length < 4 && above !== null && above !== undefined && isElement(above) && above.name !== 'body') {
    around.push(above);
    above = above.parent;
  }
  return around.some((element) => liveLabel.test(labelsOf(element)) || /liveBlogUpdate/i.test(labelsOf(element)));
}

/** Boxes that lead to pages of their own, by their heading or else by their first link, are those of a list or a blog. */
function leadElsewhere(page: Page, posts: readonly Post[]): boolean {
  const here = pathOf(page.url);
  const linked = posts.filter(({ heading, element }) => {
    const href = linkIn(page, heading ?? element);
    return href !== undefined && URL.canParse(href, page.url) && pathOf(new URL(href, page.url).href) !== here;
  });
  return linked.length > posts.length * 0.5;
}

export function linkIn(page: Page, heading: Element): string | undefined {
  const [within] = page
    .$(heading as never)
    .find('a[href]')
    .toArray();
  const { parent } = heading;
  const around = parent !== null && isElement(parent) && parent.name === 'a' ? parent : undefined;
  return (within ?? around)?.attribs.href;
}

const longestDays = 4;

function isWithinDays(stamps: readonly Stamp[]): boolean {
  const times = stamps.flatMap(({ instant }) => (instant === undefined ? [] : [Date.parse(instant)]));
  return times.length === 0 || Math.max(...times) - Math.min(...times) < longestDays * 86_400_000;
}

/** What structured data tells of the posts that are shown: matched by headline, or by how the text begins. */
export function toldFor(heading: string | undefined, text: string, told: readonly Piece[]): Piece | undefined {
  const [own, whole] = [keyOf(heading ?? ''), keyOf(text)];
  return told.find(({ title = '', paragraphs }) => {
    const name = keyOf(title);
    if (name.length > 8 && (name === own || whole.startsWith(name))) return true;
    const opening = keyOf(paragraphs.find((paragraph) => paragraph !== title) ?? '').slice(0, 50);
    return opening.length >= 25 && whole.includes(opening);
  });
}
