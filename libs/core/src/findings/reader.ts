/** The port through which claims are found. Readers are deterministic for one name and version. */
import type { Story } from '../story/story.js';
import type { Findings, ReadableArticle } from './finding.js';

/** The text kept its reader busy past the deadline. */
export class TooLongToRead extends Error {
  override readonly name = 'TooLongToRead';
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
