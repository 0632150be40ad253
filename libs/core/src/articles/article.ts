/** What a page turned out to be, and the article on it where there is one. */
export interface CleanArticle {
  readonly title?: string;
  /** Names of people, in order, joined by ", ". */
  readonly byline?: string;
  /** ISO 8601 with offset or a bare day, as precise as the page is. */
  readonly publishedAt?: string;
  /** As `publishedAt`; never earlier, and absent where the page says nothing of a change. */
  readonly modifiedAt?: string;
  readonly siteName?: string;
  /** BCP 47. */
  readonly lang?: string;
  /** 0 to 1: 1 where the page's own word and the text agree. */
  readonly langConfidence?: number;
  readonly canonicalUrl?: string;
  /** The desk or rubric it stands under, as the site names it. */
  readonly section?: string;
  /** Where it was reported from, as printed: "ANCHORAGE, Alaska". */
  readonly dateline?: string;
  /** The news agency credited with the text: "Reuters". */
  readonly agency?: string;
  /** What the page declares of the article, whether or not it shows it. */
  readonly access?: 'free' | 'metered' | 'closed';
  /** The posts of a live blog or the articles of a page that holds several, in the order of `text`. */
  readonly entries?: readonly ArticleEntry[];
  /** Main text without the headline; paragraphs are parted by one line feed. */
  readonly text: string;
}

/** One of several pieces that a page holds: where it stands in the text (UTF-16 offsets, end exclusive), and when it was written. */
export interface ArticleEntry {
  readonly start: number;
  readonly end: number;
  readonly title?: string;
  readonly publishedAt?: string;
}

/** Why a page gives no article. The list is closed; each has a sentence for people in the dashboard. */
export type PageVerdict =
  | 'article'
  | 'live-blog'
  | 'several-articles'
  | 'headline-only'
  | 'video-page'
  | 'consent-wall'
  | 'paywall'
  | 'challenge'
  | 'soft-404'
  | 'error-page'
  | 'list-page'
  | 'not-html'
  | 'empty';

/** Of these the text is kept and read for claims; of all others only the reason. */
export const readableVerdicts = ['article', 'live-blog', 'several-articles', 'headline-only'] as const;
export type ReadableVerdict = (typeof readableVerdicts)[number];
export type UnreadableVerdict = Exclude<PageVerdict, ReadableVerdict>;

export function isReadable(verdict: PageVerdict): verdict is ReadableVerdict {
  return readableVerdicts.some((readable) => readable === verdict);
}

export interface PageReading {
  readonly verdict: PageVerdict;
  /** 0 to 1: how sure we are that `article.text` is the article, whole and alone. */
  readonly quality: number;
  /** The sign that decided, in a few words for people: "it says “just a moment”". */
  readonly reason?: string;
  readonly article: CleanArticle;
  /** Another form of the page that it names itself (AMP, a print view), where this one shows too little of its article. */
  readonly alternate?: string;
}
