/** The port through which claims are found. Readers are deterministic for one name and version. */
import type { Story } from '../story/story.js';
import type { Findings, ReadableArticle } from './finding.js';

export interface Reader {
  /** Stored with every finding, for example `rules`. */
  readonly name: string;
  /** Semantic version; raise it whenever the same text may give other findings. */
  readonly version: string;
  readonly findings: (article: ReadableArticle, story: Story) => Findings;
}
