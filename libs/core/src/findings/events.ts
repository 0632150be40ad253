/** Facts about findings, as stored, on the subject `finding:<article id>`. */
import type { Publisher } from '../articles/events.js';
import type { Fact } from '../event.js';
import type { Asked } from './asked.js';
import type { LeftOut } from './bounded.js';
import type { Findings } from './finding.js';

/** What a reader of a claim wants to know of the article that makes it. */
export interface ArticleHeader {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: Publisher;
  /** ISO 8601 UTC. */
  readonly publishedAt?: string;
  readonly lang?: string;
  /** The news agency whose text it is, whoever printed it. */
  readonly agency?: string;
  /** The publisher's (or the agency's) family in the story, else the site. */
  readonly family?: string;
}

export type FindingsRecorded = Fact<
  'findings-recorded.v1',
  {
    readonly article: ArticleHeader;
    readonly reader: string;
    readonly readerVersion: string;
    /** The archived text to which all offsets refer. */
    readonly textHash: string;
    /** The article whose text this one repeats; its own id where it repeats none. */
    readonly origin: string;
    readonly baseline: boolean;
    readonly findings: Findings;
    /** Of each claim, in the order of `claimsOf`, the hash of its sentence; absent in records of before. */
    readonly words?: readonly string[];
    /** What stood behind all that is kept of one article; absent where nothing did. */
    readonly leftOut?: LeftOut;
    /** Absent for readers that are part of the program. */
    readonly asked?: Asked;
    /** Of these, how many the article said before in the very same sentence; only where its text is another than before. */
    readonly reanchored?: number;
    /** The accepted replay that read the text again; absent for a live reading. */
    readonly replay?: string;
    /** ISO 8601 UTC: when what was read again had first been learnt. Another reading makes nobody's words younger. */
    readonly knownSince?: string;
  }
>;

/** The article no longer says what it said about these matters (subjects such as `outcome:ceasefire`). */
export type FindingsWithdrawn = Fact<
  'findings-withdrawn.v1',
  {
    readonly article: string;
    readonly matters: readonly string[];
    readonly because: string;
    /** As in the record that follows. */
    readonly replay?: string;
  }
>;

export type FindingFact = FindingsRecorded | FindingsWithdrawn;
