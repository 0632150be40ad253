/** What looking at a source works with. Nothing here can write: a source that is looked at leaves no trace. */
import type {
  FetchFailure,
  FindClaims,
  Get,
  PageOutlook,
  PageReading,
  ParsedFeed,
  ReaderName,
  RehearsalBasis,
  Story,
  WebDocument,
} from '#core';

/** Reads what may be hostile, wherever that is safe; each may reject with `TooLongToRead`. */
export interface Readers {
  /** Summaries are plain text. */
  readonly readFeed: (
    document: WebDocument,
  ) => Promise<{ readonly feed: ParsedFeed } | { readonly unreadable: string }>;
  readonly readPage: (document: WebDocument) => Promise<PageReading>;
  readonly lookAt: (document: WebDocument) => Promise<PageOutlook>;
  readonly findClaims: FindClaims;
  /** Whose words `findClaims` are. */
  readonly reader: () => Promise<ReaderName>;
}

export interface SourceDesk {
  readonly get: Get;
  readonly reading: Readers;
  readonly story: Pick<Story, 'relevance' | 'feeds'>;
  /** The present state of these matters, and who is subscribed. Absent where there is no service: all begins from nothing. */
  readonly rehearsalBasis?: (matters: readonly string[]) => Promise<RehearsalBasis>;
  /** Of an archived text that a notice cites. */
  readonly findText?: (hash: string) => Promise<string | undefined>;
  readonly now: () => Date;
}

/** The address gives nothing that could be watched; a sentence for people, and what to do next. */
export interface Unreadable {
  readonly unreadable: string;
}

/** What was wrong at an address, and what to do about it. */
export function whyNot({ reason, detail }: FetchFailure): string {
  if (reason !== 'refused-address') return `${detail}; check the address, and whether the site answers a browser`;
  return `${detail}; feed=<its address> in SUMMITWATCH_ALLOW_PRIVATE permits what is not public`;
}

export const defaultLimitMs = 5000;

export function seconds(ms: number): string {
  return `${String(ms / 1000)} s`;
}
