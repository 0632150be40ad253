/**
 * Facts about articles, as stored. Texts are not in the log: `textHash`, `pageHash` and `responseHash` (a `SeenResponse`) are SHA-256
 * names in the archive.
 */
import type { Fact } from '../event.js';
import type { FetchFailureReason } from '../feeds/fetching.js';
import type { PublisherKind } from '../story/story.js';
import type { CleanArticle, ReadableVerdict, UnreadableVerdict } from './article.js';
import type { Match } from './judge.js';
import type { RevisionKind, RevisionNature } from './revise.js';

/** Who published an article; an unknown kind is left out, never guessed. */
export interface Publisher {
  readonly name: string;
  readonly kind?: PublisherKind;
}

export type ArticleDiscovered = Fact<
  'article-discovered.v1',
  {
    readonly url: string;
    readonly feed: string;
    readonly title: string;
    readonly summary: string;
    readonly publisher: Publisher;
    /** ISO 8601, as the feed says. */
    readonly publishedAt?: string;
    /** A date that the feed gives and that was not taken (`FeedItem`); absent where there was none, and in older facts. */
    readonly refusedDate?: string;
    readonly lang: string;
    /** True for what a feed already held when it was read for the first time: it informs views and raises no notice. */
    readonly baseline: boolean;
  }
>;

/** The feed gives the same page another headline or summary: the page is due to be read again. */
export type ArticleHeadlineChanged = Fact<
  'article-headline-changed.v1',
  { readonly title: string; readonly summary: string; readonly previousTitle: string }
>;

/** A date that a page tells of its article. */
export type PageDate = 'publishedAt' | 'modifiedAt';

export type ArticleRead = Fact<
  'article-read.v1',
  {
    readonly textHash: string;
    readonly pageHash: string;
    readonly responseHash?: string;
    /** After redirects. */
    readonly finalUrl: string;
    readonly verdict: ReadableVerdict;
    readonly quality: number;
    readonly words: number;
    /** The sign that decided on the verdict, in a few words for people. */
    readonly reason?: string;
    /** Which of its dates were not taken, for they lie more than a day ahead; absent where all were, and in older facts. */
    readonly refusedDates?: readonly PageDate[];
    /** `entries` are ranges of the archived text, headline included. */
  } & Omit<CleanArticle, 'text'>
>;

export type UnreadableReason = FetchFailureReason | UnreadableVerdict | 'hostile-page' | 'erased-text';

export type ArticleUnreadable = Fact<
  'article-unreadable.v1',
  {
    readonly reason: UnreadableReason;
    readonly detail: string;
    readonly status?: number;
    /** What was seen instead of an article, where a server answered at all. */
    readonly pageHash?: string;
    readonly responseHash?: string;
  }
>;

export type ArticleJudged = Fact<
  'article-judged.v1',
  {
    readonly relevant: boolean;
    readonly score: number;
    readonly threshold: number;
    readonly because: readonly Match[];
    /** `entry`: the page could not be read, so the feed's headline and summary were judged. */
    readonly basis: 'page' | 'entry';
  }
>;

export type ArticleRecognisedAsCopy = Fact<
  'article-recognised-as-copy.v1',
  {
    /** Id of the article whose text this one repeats. */
    readonly origin: string;
    /** Share of the shorter text that stands in the other, 0 to 1, by weight of words; in older facts by five-word sequences. */
    readonly share: number;
  }
>;

export type ArticleRevised = Fact<
  'article-revised.v1',
  {
    /** Of the previous page as the reader of that day read it: what a better reader changed is no revision. */
    readonly previousTextHash: string;
    readonly textHash: string;
    /** True when a number, name, date, negation, quotation or whole sentence changed; false for typing errors and layout. */
    readonly material: boolean;
    /** What changed, most telling first; with the next two absent from the oldest facts. */
    readonly kinds?: readonly RevisionKind[];
    readonly nature?: RevisionNature;
    readonly headlineChanged?: boolean;
    /** Counts of sentences; the sentences themselves are found by comparing the two archived texts. */
    readonly removed: number;
    readonly added: number;
  }
>;

/**
 * Its text and page may no longer be kept: the keys of these contents are destroyed. Covers every revision there was; a reading that was
 * under way meanwhile is covered by another fact of this type.
 */
export type ArticleTextErased = Fact<
  'article-text-erased.v1',
  {
    readonly reason: string;
    /** Who ordered it. */
    readonly by: string;
    readonly textHashes: readonly string[];
    readonly pageHashes: readonly string[];
    readonly responseHashes?: readonly string[];
    /** Ids of other articles that had the very same text: it is gone for them too. */
    readonly sharedWith: readonly string[];
  }
>;

/**
 * The operator's policy lets old contents go: pages whose text stays, or all of an item that is not about the summit. Nothing that a
 * finding rests on. Unlike an erasure it forbids nothing: the same bytes may be kept again.
 */
export type ArticleLetGo = Fact<
  'article-let-go.v1',
  {
    /** A sentence for people, for example “pages are kept for 30 days”. */
    readonly because: string;
    readonly textHashes: readonly string[];
    readonly pageHashes: readonly string[];
    readonly responseHashes?: readonly string[];
  }
>;

export type ArticleFact =
  | ArticleDiscovered
  | ArticleHeadlineChanged
  | ArticleRead
  | ArticleUnreadable
  | ArticleJudged
  | ArticleRecognisedAsCopy
  | ArticleRevised
  | ArticleTextErased
  | ArticleLetGo;
