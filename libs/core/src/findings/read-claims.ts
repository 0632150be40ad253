/** The port of readers that may be elsewhere, beside the one of those that are plain functions. */
import type { Asked } from './asked.js';
import type { ArticleHeader, FindingsRecorded } from './events.js';
import type { Findings, ReadableArticle } from './finding.js';
import type { FindClaims, ReaderName } from './reader.js';

/** What a reader made of one article, and which reader it was in the end. */
export interface Reading {
  readonly findings: Findings;
  readonly by: ReaderName;
  readonly asked?: Asked;
}

export interface ReadText {
  readonly header: Pick<ArticleHeader, 'id'>;
  readonly textHash: string;
}

/** The port of readers that may be elsewhere. Those that are plain functions fit it by `readWith`. */
export type ReadClaims = (article: ReadableArticle, of: ReadText) => Promise<Reading>;

export function readWith(find: FindClaims, by: ReaderName): ReadClaims {
  return async (article) => ({ findings: await find(article), by });
}

/** What this reader answered before on the very same text of this article, so that it need not be asked again. */
export function answerIn(
  past: readonly { readonly type: string; readonly data: unknown }[],
  { name, version }: ReaderName,
  textHash: string,
): Reading | undefined {
  const records = past.filter(({ type }) => type === 'findings-recorded.v1').map(({ data }) => data);
  const known = (records as FindingsRecorded['data'][]).findLast(
    (record) => record.reader === name && record.readerVersion === version && record.textHash === textHash,
  );
  if (known === undefined) return undefined;
  const { findings, asked } = known;
  return { findings, by: { name, version }, ...(asked && { asked }) };
}
