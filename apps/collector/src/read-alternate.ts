/**
 * Where a page shows too little of its article and names another form of itself (AMP, a print view), that one is fetched, once, through
 * the same polite door, and kept beside the page. It is taken only if it is an article, says more, and is the same one. Whatever goes
 * wrong on the way, the page itself stands.
 */
import { fetchedDocument, isReadable, TooLongToRead, type Fetched, type PageReading } from '#core';
import type { Collector } from './collector.js';
import { keepSeen } from './keep-seen.js';

interface ReadPage {
  readonly reading: PageReading;
  readonly pageHash: string;
}

export async function betterForm<P extends ReadPage>(collector: Collector, page: P): Promise<P> {
  const { alternate } = page.reading;
  if (alternate === undefined) return page;
  const fetched = await collector.get({ url: alternate, purpose: 'page' });
  const other = fetched.ok ? await readForm(collector, fetched) : undefined;
  if (other === undefined || !fetched.ok || !isBetter(other, page.reading)) return page;
  const seen = await keepSeen(collector.archive, { ...fetched, asked: alternate, at: collector.now() });
  return { ...page, ...seen, reading: { ...other, article: together(page.reading.article, other.article) } };
}

async function readForm({ reading }: Collector, fetched: Fetched): Promise<PageReading | undefined> {
  try {
    return await reading.readPage(fetchedDocument(fetched));
  } catch (error) {
    if (error instanceof TooLongToRead) return undefined;
    throw error;
  }
}

function isBetter({ verdict, article }: PageReading, { article: shown }: PageReading): boolean {
  if (!isReadable(verdict) || verdict === 'headline-only') return false;
  if (article.text.length < Math.max(400, shown.text.length * 1.5)) return false;
  return isSameTitle(article.title, shown.title) || holds(article.text, shown.text);
}

function isSameTitle(one = '', other = ''): boolean {
  const [a, b] = [keyOf(one), keyOf(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 12 && long.startsWith(short);
}

/** The beginning of what the page shows. */
function holds(text: string, shown: string): boolean {
  const opening = keyOf(shown).slice(0, 60);
  return opening.length >= 40 && keyOf(text).includes(opening);
}

function keyOf(text: string): string {
  return text
    .slice(0, 100_000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What the page told of its article holds, where the other form tells nothing; its address is the page's. */
function together(own: PageReading['article'], other: PageReading['article']): PageReading['article'] {
  const { entries: _entries, canonicalUrl, ...told } = own;
  return { ...told, ...other, ...(canonicalUrl === undefined ? {} : { canonicalUrl }) };
}
