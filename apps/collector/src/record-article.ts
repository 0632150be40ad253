/**
 * What a page said becomes facts: judged, compared with what we have, read for claims. Findings are appended before the
 * article's own facts, which end its being due: a crash in between repeats the work, and the log recognises the repeat.
 */
import { ErasedContent } from '#archive';
import {
  believed,
  articleDecider,
  findingsDecider,
  handle,
  isReadable,
  judge,
  momentOf,
  publisherBehind,
  readInArticle,
  wordingOf,
  TooBusyToRead,
  TooLongToRead,
  voiceOf,
  type Again,
  type ArchivedArticle,
  type ArticleEntry,
  type ArticleRead,
  type ArticleUnreadable,
  type CopyMatch,
  type FindingFact,
  type Happened,
  type PageReading,
  type RevisionFound,
  type UnreadableVerdict,
} from '#core';
import { step } from '#telemetry';
import { changeSince, type Answered } from './change-since.js';
import type { Collector } from './collector.js';
import type { Seen } from './keep-seen.js';
import type { KnownArticle } from './known-article.js';
import { claimsReader } from './claims-reader.js';
import { keepToRules } from './keep-to-rules.js';

interface Page {
  readonly reading: PageReading;
  readonly pageHash: string;
  readonly responseHash?: string;
  readonly finalUrl: string;
  /** How it was told to be read, and so a page of before at the same address. */
  readonly answered: Answered;
}

/** In characters. No article is longer; what is compared and judged here keeps everybody else waiting. */
const longest = { title: 1000, text: 400_000 };

/** Of a live blog that goes on for days the newest are kept apart. */
const mostEntries = 300;

const verdictSentences: Readonly<Record<UnreadableVerdict, string>> = {
  'video-page': 'the page shows a film and holds no article',
  'consent-wall': 'the page asks for consent before it shows the article',
  paywall: 'the article is behind a paywall',
  challenge: 'the site wants to know whether we are human',
  'soft-404': 'the page says that the article is not there, though its status says it is',
  'error-page': 'the site answered with a page about an error of its own',
  'list-page': 'the page lists articles and is none itself',
  'not-html': 'the address leads to something that is no HTML page',
  empty: 'the page holds no text',
};

/** The text that a page gives its article, headline first; undefined for a page that holds none. */
export function textOf(state: KnownArticle, { verdict, article }: PageReading): string | undefined {
  if (!isReadable(verdict)) return undefined;
  return `${titleOf(state, article)}\n\n${article.text.slice(0, longest.text)}`.trim();
}

function titleOf({ headline }: KnownArticle, { title }: PageReading['article']): string {
  return (title ?? headline.title).slice(0, longest.title);
}

/** `again` for a page that was read though nothing asked for it. */
export async function recordReading(
  collector: Collector,
  state: KnownArticle,
  page: Page,
  again?: Again,
): Promise<void> {
  const text = textOf(state, page.reading);
  if (text === undefined) {
    await recordUnreadable(collector, state, { ...whyUnreadable(page.reading), ...seenIn(page) }, again);
    return;
  }
  const change = await changeSince(collector, state, { text, ...page }, (then) => textOf(state, then));
  // A page that was gone is back: that is told, however it is read now.
  if (change === 'our own' && again !== undefined && again.isOrdered !== true && state.failure === undefined) return;
  await recordText(collector, state, page, { text, revision: change === 'our own' ? null : change, again });
}

function whyUnreadable({ verdict, reason: sign }: PageReading): Pick<ArticleUnreadable['data'], 'reason' | 'detail'> {
  if (isReadable(verdict)) throw new Error(`a page read as ${verdict} is not unreadable`);
  const sentence = verdictSentences[verdict];
  return { reason: verdict, detail: sign === undefined ? sentence : `${sentence}: ${sign}` };
}

interface NewText {
  readonly text: string;
  readonly revision: RevisionFound | null;
  readonly again: Again | undefined;
}

async function recordText(collector: Collector, state: KnownArticle, page: Page, { text, revision, again }: NewText) {
  const { article } = page.reading;
  const title = titleOf(state, article);
  const textHash = await keepText(collector, page, text);
  const judgement = await step('judge', () => judge(title, text, collector.story.relevance));
  const copy = judgement.relevant ? await collector.claimText(state.id, wordingOf(text)) : null;
  const at = happenedAt(state, article.publishedAt, collector.now());
  const isNews = revision?.material ?? false;
  const found = await recordFindings(collector, state, {
    ...{ text, textHash, title, copy, at, page: article, isNews },
    finalUrl: page.finalUrl,
  });
  if (found instanceof TooLongToRead) {
    await recordUnreadable(collector, state, { reason: 'hostile-page', detail: found.message, ...seenIn(page) }, again);
    return;
  }
  const read = readData(page, { textHash, title, text, now: collector.now() });
  const facts = { headline: state.headline.title, read, judgement, copy: copyData(copy), revision };
  const command = { type: 'RecordReading', at, ...facts, ...(again && { again }) } as const;
  await handle(collector.log, articleDecider, `article:${state.id}`, command);
  const { name: publisher } = publisherOf(collector, state, article);
  await keepToRules(collector, {
    ...{ article: state.id, url: state.entry.url, title, text, publisher },
    relevant: judgement.relevant,
  });
}

function publisherOf({ story }: Collector, { entry }: KnownArticle, { siteName }: PageReading['article']) {
  return publisherBehind(siteName, entry.publisher, story.feeds);
}

function seenIn({ pageHash, responseHash }: Page): Seen & Pick<Page, 'pageHash'> {
  return { pageHash, ...(responseHash === undefined ? {} : { responseHash }) };
}

/** A page whose text was erased holds that text too. */
async function keepText({ archive }: Collector, { pageHash, responseHash }: Page, text: string): Promise<string> {
  try {
    return await archive.keep('texts', text);
  } catch (error) {
    if (error instanceof ErasedContent) {
      await archive.erase('pages', pageHash);
      if (responseHash !== undefined) await archive.erase('responses', responseHash);
    }
    throw error;
  }
}

/** What the feed itself said is judged, so that an unreadable article about the summit is seen to be missing. */
export async function recordUnreadable(
  collector: Collector,
  state: KnownArticle,
  failure: ArticleUnreadable['data'],
  again?: Again,
): Promise<void> {
  const { title, summary } = state.headline;
  const judgement = judge(title, summary, collector.story.relevance);
  const at: Happened = { at: collector.now().toISOString(), precision: 'instant' };
  const command = {
    type: 'RecordUnreadable',
    at,
    headline: title,
    failure,
    judgement,
    ...(again && { again }),
  } as const;
  await handle(collector.log, articleDecider, `article:${state.id}`, command);
}

interface Read {
  readonly text: string;
  readonly textHash: string;
  readonly title: string;
  readonly copy: CopyMatch | null;
  readonly at: Happened;
  readonly page: PageReading['article'];
  readonly finalUrl: string;
  /** What is said otherwise than before is news, also in an article of a feed's first import. */
  readonly isNews: boolean;
}

async function recordFindings(
  collector: Collector,
  state: KnownArticle,
  read: Read,
): Promise<TooLongToRead | undefined> {
  const { url, lang: feedLang } = state.entry;
  const baseline = state.entry.baseline && !read.isNews;
  const { text, title, textHash, at, page } = read;
  const { lang = feedLang } = page;
  const publisher = publisherOf(collector, state, page);
  const publishedAt = at.precision === 'unknown' ? {} : { publishedAt: at.at };
  const voice = voiceOf(page, { publisher, url: read.finalUrl }, collector.story.families);
  const header = { id: state.id, url, title, publisher, lang, ...publishedAt, ...voice };
  const record = await find(collector, { header, text, textHash, origin: read.copy?.origin ?? state.id, baseline });
  if (record instanceof TooLongToRead) return record;
  const texts = await textsOf(collector, state, text);
  const command = { type: 'RecordFindings', at, record, ...(texts && { texts }) } as const;
  await handle(collector.log, findingsDecider, `finding:${state.id}`, command);
  return undefined;
}

/** The text of the last findings beside the new one. */
async function textsOf({ log, archive }: Collector, { id }: KnownArticle, after: string) {
  const past = (await log.readSubject(`finding:${id}`)) as unknown as readonly FindingFact[];
  const [hash = ''] = past.reduce(findingsDecider.evolve, findingsDecider.initialState).basis.split(' ');
  const before = hash === '' ? undefined : await archive.findText(hash);
  return typeof before === 'string' && before !== after ? { before, after } : undefined;
}

async function find(collector: Collector, article: ArchivedArticle) {
  try {
    const { read, by } = await claimsReader(collector);
    return await step('find', () => readInArticle(read, by, article, collector.story));
  } catch (error) {
    if (error instanceof TooLongToRead && !(error instanceof TooBusyToRead)) return error;
    throw error;
  }
}

function happenedAt(state: KnownArticle, pageDate: string | undefined, now: Date): Happened {
  const [page, feed] = [pageDate, state.entry.publishedAt].map((date) => believed(momentOf(date), now));
  // The page's own date is first-hand; a bare day says less than the feed's instant.
  const best = page?.precision === 'instant' ? page : (feed ?? page);
  return best ?? { at: now.toISOString(), precision: 'unknown' };
}

function copyData(copy: CopyMatch | null) {
  return copy === null ? null : { origin: copy.origin, share: Math.round(copy.share * 1000) / 1000 };
}

function readData(
  page: Page,
  { textHash, title, text, now }: { textHash: string; title: string; text: string; now: Date },
): ArticleRead['data'] {
  const { finalUrl } = page;
  const { verdict, quality, reason, article } = page.reading;
  if (!isReadable(verdict)) throw new Error(`a page read as ${verdict} has no text to record`);
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const { text: body, entries, ...told } = article;
  const read = { textHash, ...seenIn(page), finalUrl, verdict, quality: Math.round(quality * 100) / 100, words };
  // The archived text begins with the headline.
  const moved = entries && movedBy(text.indexOf(body), text.length, entries);
  const why = { ...(reason === undefined ? {} : { reason }), ...refusedIn(article, now) };
  return { ...read, ...why, ...told, title, ...(moved === undefined ? {} : { entries: moved }) };
}

function refusedIn(article: PageReading['article'], now: Date): Pick<ArticleRead['data'], 'refusedDates'> {
  const refusedDates = (['publishedAt', 'modifiedAt'] as const).filter((date) => {
    const moment = momentOf(article[date]);
    return moment !== undefined && believed(moment, now) === undefined;
  });
  return refusedDates.length === 0 ? {} : { refusedDates };
}

function movedBy(distance: number, end: number, entries: readonly ArticleEntry[]): ArticleEntry[] {
  const moved = entries.map((entry) => ({ ...entry, start: entry.start + distance, end: entry.end + distance }));
  return moved.filter((entry) => entry.end <= end).slice(0, mostEntries);
}
