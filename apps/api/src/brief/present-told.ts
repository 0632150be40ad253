/** What the page of an item said about itself when it was last read. */
import type { ArticleDiscovered, ArticleRead, PageDate, Recorded } from '#core';
import type { z } from 'zod';
import type { PageTold, RefusedDate } from '../contract/page-told.js';

export function presentTold(own: readonly Recorded[]): z.infer<typeof PageTold> | null {
  const last = lastRead(own);
  if (last === undefined) return null;
  const { byline, publishedAt, modifiedAt, siteName, section, dateline, agency, access } = last.data;
  const told = { byline, publishedAt, modifiedAt, siteName, section, dateline, agency, access };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

const said = { publishedAt: 'published', modifiedAt: 'changed' } as const satisfies Record<PageDate, string>;

/** Of the feed that brought it, and of the page as it was last read. */
export function presentRefusedDates(own: readonly Recorded[]): readonly z.infer<typeof RefusedDate>[] {
  const discovered = own.find(({ type }) => type === 'article-discovered.v1') as
    | Recorded<ArticleDiscovered>
    | undefined;
  const { refusedDate } = discovered?.data ?? {};
  const { refusedDates = [], ...page } = lastRead(own)?.data ?? {};
  return [
    ...(refusedDate === undefined ? [] : [{ of: 'feed', given: refusedDate } as const]),
    ...refusedDates.map((date) => ({ of: said[date], given: (page as Partial<ArticleRead['data']>)[date] ?? '' })),
  ];
}

function lastRead(own: readonly Recorded[]): Recorded<ArticleRead> | undefined {
  return own.findLast((step): step is Recorded<ArticleRead> => step.type === 'article-read.v1');
}
