/** What a reader finds in an article, as the log records it: the same step for a live reading and for one that is repeated. */
import { judge } from '../articles/judge.js';
import type { Story } from '../story/story.js';
import { boundedFindings } from './bounded.js';
import type { ArticleHeader, FindingsRecorded } from './events.js';
import { noFindings } from './finding.js';
import { readWith, type ReadClaims } from './read-claims.js';
import type { FindClaims, ReaderName } from './reader.js';
import { topicalFindings } from './topical.js';
import { wordsOf } from './words.js';

export interface ArchivedArticle {
  readonly header: ArticleHeader;
  readonly text: string;
  readonly textHash: string;
  /** The article whose text this one repeats; its own id where it repeats none. */
  readonly origin: string;
  readonly baseline: boolean;
}

/** As `readInArticle`, with a reader that is a function of the text. */
export function findInArticle(
  find: FindClaims,
  reader: ReaderName,
  article: ArchivedArticle,
  story: Pick<Story, 'relevance'>,
): Promise<FindingsRecorded['data']> {
  return readInArticle(readWith(find, reader), reader, article, story);
}

/** An article that is not about the summit says nothing, and is not read. Whoever read it in the end is named in the record. */
export async function readInArticle(
  read: ReadClaims,
  reader: ReaderName,
  { header, text, textHash, origin, baseline }: ArchivedArticle,
  { relevance }: Pick<Story, 'relevance'>,
): Promise<FindingsRecorded['data']> {
  const { title, url, publisher, publishedAt, lang } = header;
  const told = { ...(publishedAt === undefined ? {} : { publishedAt }), ...(lang === undefined ? {} : { lang }) };
  const readable = { text, title, url, source: publisher.name, ...told };
  const { relevant } = judge(title, text, relevance);
  const {
    findings: claims,
    by,
    asked,
  } = relevant ? await read(readable, { header, textHash }) : { findings: noFindings, by: reader, asked: undefined };
  const { findings, leftOut } = boundedFindings(topicalFindings(claims, title, text, relevance));
  return {
    article: header,
    reader: by.name,
    readerVersion: by.version,
    ...{ textHash, origin, baseline },
    findings,
    words: wordsOf(findings, text),
    ...(leftOut && { leftOut }),
    ...(asked && { asked }),
  };
}
