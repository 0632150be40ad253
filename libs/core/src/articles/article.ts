/** What a page turned out to be, and the article on it where there is one. */
export interface CleanArticle {
  readonly title?: string;
  /** Names of people, in order, joined by ", ". */
  readonly byline?: string;
  /** ISO 8601 with offset or a bare day, as precise as the page is. */
  readonly publishedAt?: string;
  readonly siteName?: string;
  /** BCP 47. */
  readonly lang?: string;
  readonly canonicalUrl?: string;
  /** Main text without the headline; paragraphs are parted by one line feed. */
  readonly text: string;
}

/** Why a page gives no article. The list is closed; each has a sentence for people in the dashboard. */
export type PageVerdict =
  | 'article'
  | 'headline-only'
  | 'consent-wall'
  | 'paywall'
  | 'challenge'
  | 'soft-404'
  | 'list-page'
  | 'not-html'
  | 'empty';

export interface PageReading {
  readonly verdict: PageVerdict;
  /** 0 to 1: how sure we are that `article.text` is the article, whole and alone. */
  readonly quality: number;
  readonly article: CleanArticle;
}
