/**
 * A page to the article on it, in named steps: decode, bound, parse once, find out who and when, choose the main text,
 * judge. Pure; never throws for what a page holds, and names what is no article instead of returning it as one.
 */
import type { CleanArticle, PageReading, PageVerdict } from '#core';
import { decodeText } from '../text/decode-text.js';
import { alternateOf } from './alternate.js';
import type { Block } from './blocks.js';
import { captionsOf } from './captions.js';
import { entriesOn, type PageOfEntries } from './entries/page-of-entries.js';
import { mainText } from './main-text.js';
import { factsOf, type Facts } from './metadata/facts.js';
import { openPage, type Page } from './page.js';
import { qualityOf } from './quality/quality.js';
import { signsOf, type Signs } from './quality/signs.js';
import { articleBodyOf, bestBody, fullerBody } from './told-body.js';
import { verdictOn } from './verdict/verdict.js';

const largest = 16 * 1024 * 1024;
/** Characters. Whether it is a hundred words or a thousand is soon told. */
const enoughToCount = 50_000;

interface From {
  /** After redirects. */
  readonly url: string;
  readonly contentType?: string;
  /** The address that was asked for, where it is another. */
  readonly asked?: string;
}

export function cleanArticle(html: string | Uint8Array, from: From): PageReading {
  return readWithSigns(html, from).reading;
}

/** For those who measure: the reading, and what its quality was told from. */
export function readWithSigns(
  html: string | Uint8Array,
  from: From,
): { readonly reading: PageReading; readonly signs?: Signs } {
  const markup = typeof html === 'string' ? html : decodeText(html, from.contentType, 'html').text;
  if (markup.trim() === '') return { reading: nothing('empty') };
  if (!isHtml(markup, from.contentType)) return { reading: nothing('not-html') };
  return readPage(openPage(markup.slice(0, largest), from.url), from.asked);
}

function readPage(page: Page, asked: string | undefined): { reading: PageReading; signs: Signs } {
  const { ofText, shownTitle, ...facts } = factsOf(page);
  const { title, byline, publishedAt } = facts;
  const main = mainText(page, { title: shownTitle, byline });
  const several = entriesOn(page, { title: shownTitle, byline, publishedAt, blocks: main.blocks });
  const text = several?.text ?? bodyOf(page, main.blocks, facts);
  const words = countWords(text.slice(0, enoughToCount));
  const read = { page, title, text, words, ...main, hasDate: publishedAt !== undefined, access: facts.access };
  const { verdict, reason } = several ?? verdictOn({ ...read, ...(asked === undefined ? {} : { asked }) });
  const signs = several === undefined ? signsOf(read) : signsOfSeveral(read, several);
  const article = { ...present({ ...facts, ...ofText(text), entries: several?.entries }), text };
  const quality = qualityOf(verdict, signs);
  const why = reason === undefined ? {} : { reason };
  return { reading: { verdict, quality, ...why, article, ...otherForm(page, verdict, facts) }, signs };
}

/** Its pieces date a page of several, and stand where they please. */
function signsOfSeveral({ words, hasDate }: { words: number; hasDate: boolean }, { entries }: PageOfEntries): Signs {
  return signsOf({
    blocks: [],
    words,
    hasDate: hasDate || entries.some(({ publishedAt }) => publishedAt !== undefined),
  });
}

function bodyOf(page: Page, blocks: readonly Block[], facts: Facts): string {
  const body = fullerBody(page, bestBody(blocks, articleBodyOf(page)), facts);
  const captions = body.length < 100 ? captionsOf(page) : [];
  return [...(body === '' ? [] : [body]), ...captions].join('\n');
}

const poor: readonly PageVerdict[] = ['headline-only', 'video-page', 'paywall', 'empty'];

/** A page that is closed to readers is closed in every form. */
function otherForm(page: Page, verdict: PageVerdict, { access }: Facts): { alternate?: string } {
  const alternate = poor.includes(verdict) && access !== 'closed' ? alternateOf(page) : undefined;
  return alternate === undefined ? {} : { alternate };
}

function isHtml(markup: string, contentType = ''): boolean {
  if (/^(?:image|audio|video|font)\/|application\/(?:pdf|zip|octet-stream|json)|\+json/i.test(contentType))
    return false;
  const start = markup.slice(0, 1000);
  if (/^\s*(?:%PDF-|\{|\[)/.test(start) || isBinary(start)) return false;
  return (
    /<[a-z!?]/i.test(markup.slice(0, 200_000)) &&
    !/^\s*(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:RDF|urlset|sitemapindex|svg)\b/i.test(start)
  );
}

/** Text has hardly any of the characters that pictures, archives and programs are full of. */
function isBinary(start: string): boolean {
  const odd = start.match(/[\u0000-\u0008\u000E-\u001F\u007F]/g)?.length ?? 0;
  return odd > start.length / 50 || /[\u0000-\u0008\uFFFD]{4}/.test(start);
}

/** Scripts without spaces count two characters as a word. */
function countWords(text: string): number {
  const wordless = text.match(/[\u3040-\u30FF\u3400-\u9FFF\u0E00-\u0E7F]/g)?.length ?? 0;
  return Math.ceil(wordless / 2) + (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0);
}

function nothing(verdict: PageVerdict): PageReading {
  return { verdict, quality: 0, article: { text: '' } };
}

type Told = Omit<CleanArticle, 'text'>;

function present(values: { readonly [K in keyof Told]?: Told[K] | undefined }): Told {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
}
