/**
 * A reader may be a model somewhere else: asked over the network, it may be away, cost something, and say what the text does
 * not. What it answered is a fact in the log like any other reading: nothing that is read there asks it again.
 */
import type { ArticleHeader, FindingsRecorded } from './events.js';
import type { Findings, ReadableArticle } from './finding.js';
import type { FindClaims, ReaderName } from './in-article.js';

/** Beside the findings of an article that a model was asked about, or should have been. */
export interface Asked {
  readonly model: string;
  /** Hash of all that the model is told besides the article. */
  readonly prompt: string;
  readonly requests: number;
  /** As the endpoint counts them, over all requests; as we guess where it does not say. */
  readonly tokens: number;
  /** Statements that were not believed, by reason (`no-substring`, `unknown-value` …). */
  readonly dropped: Readonly<Record<string, number>>;
  /** Characters at the end of a very long text that were not read. */
  readonly unread?: number;
  /** Why the rules read it; `later` when the model is to be asked as soon as it can be. */
  readonly instead?: { readonly because: string; readonly later: boolean };
}

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

/** Nobody can be asked now: the endpoint is away or the budget used up. The text is as good as it was. */
export class ReaderAway extends Error {
  override readonly name = 'ReaderAway';
}

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
