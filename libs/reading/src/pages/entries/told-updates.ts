/** The posts of a live blog as structured data tells them (schema.org LiveBlogPosting). */
import { localInstant } from '../../text/dates.js';
import { plainText } from '../../text/plain-text.js';
import { present } from '../../feeds/present.js';
import { isObject, listOf, stringOf, typesOf, type JsonLd } from '../json-ld.js';
import type { Page } from '../page.js';
import { keyOf, type Piece } from './placed.js';

export function isToldLive(page: Page): boolean {
  return page.jsonLd.some((node) => typesOf(node).includes('LiveBlogPosting'));
}

export function toldUpdates(page: Page): Piece[] {
  const blogs = page.jsonLd.filter((node) => typesOf(node).includes('LiveBlogPosting'));
  const updates = blogs.flatMap(({ liveBlogUpdate }) => listOf(liveBlogUpdate).filter(isObject));
  return updates
    .slice(0, 1000)
    .map(pieceOf)
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

function pieceOf(update: JsonLd): Piece {
  const title = stringOf(update.headline ?? update.name);
  const body = paragraphsIn(stringAt(update.articleBody ?? update.text));
  const begins = title === undefined || keyOf(body[0] ?? '') === keyOf(title);
  return { paragraphs: begins ? body : [title, ...body], ...present({ title, publishedAt: timeOf(update) }) };
}

function timeOf({ datePublished, dateCreated, dateModified }: JsonLd): string | undefined {
  return localInstant(stringOf(datePublished ?? dateCreated ?? dateModified) ?? '');
}

function stringAt(value: unknown): string {
  const first = listOf(value)[0];
  return typeof first === 'string' ? first : '';
}

function paragraphsIn(body: string): string[] {
  return body
    .replace(/<\/(?:p|div|h\d|li|blockquote)>|<br\s*\/?>/gi, '\n')
    .split(/\s*\n\s*/)
    .map(plainText)
    .filter((paragraph) => paragraph !== '');
}
