/** What a reader finds in an article, as the log records it: the same step for a live reading and for one that is repeated. */
import { judge } from '../articles/judge.js';
import type { Story } from '../story/story.js';
import type { ArticleHeader, FindingsRecorded } from './events.js';
import { noFindings, type Findings, type ReadableArticle } from './finding.js';
import type { Reader } from './reader.js';
import { topicalFindings } from './topical.js';
import { wordsOf } from './words.js';

/** Reads a text that may be hostile, wherever that is safe. */
export type FindClaims = (article: ReadableArticle) => Promise<Findings>;

export type ReaderName = Pick<Reader, 'name' | 'version'>;

export interface ArchivedArticle {
  readonly header: ArticleHeader;
  readonly text: string;
  readonly textHash: string;
  /** The article whose text this one repeats; its own id where it repeats none. */
  readonly origin: string;
  readonly baseline: boolean;
}

/** An article that is not about the summit says nothing, and is not read. */
export async function findInArticle(
  find: FindClaims,
  reader: ReaderName,
  { header, text, textHash, origin, baseline }: ArchivedArticle,
  { relevance }: Pick<Story, 'relevance'>,
): Promise<FindingsRecorded['data']> {
  const { title, url, publisher, publishedAt, lang } = header;
  const told = { ...(publishedAt === undefined ? {} : { publishedAt }), ...(lang === undefined ? {} : { lang }) };
  const { relevant } = judge(title, text, relevance);
  const claims = relevant ? await find({ text, title, url, source: publisher.name, ...told }) : noFindings;
  const findings = topicalFindings(claims, title, text, relevance);
  return {
    article: header,
    reader: reader.name,
    readerVersion: reader.version,
    ...{ textHash, origin, baseline },
    findings,
    words: wordsOf(findings, text),
  };
}
