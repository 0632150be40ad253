/** The port through which claims are found. Readers are deterministic for one name and version. */
import type { Story } from '../story/story.js';
import type { Findings, ReadableArticle } from './finding.js';

/** The text kept its reader busy past the deadline. */
export class TooLongToRead extends Error {
  override readonly name: string = 'TooLongToRead';
}

/** No fault of the text: so much is to be read, or to be done on this machine, that this must wait and be brought again later. */
export class TooBusyToRead extends TooLongToRead {
  override readonly name = 'TooBusyToRead';
}

export interface Reader {
  /** What it reads, in a sentence for people. */
  readonly about: string;
  /** Stored with every finding, for example `rules`. */
  readonly name: string;
  /** Semantic version; raise it whenever the same text may give other findings. */
  readonly version: string;
  readonly findings: (article: ReadableArticle, story: Story) => Findings;
}

export type ReaderName = Pick<Reader, 'name' | 'version'>;

/** Reads a text that may be hostile, wherever that is safe. */
export type FindClaims = (article: ReadableArticle) => Promise<Findings>;
