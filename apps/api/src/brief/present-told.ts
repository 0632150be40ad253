/** What the page of an item said about itself when it was last read. */
import type { ArticleRead, Recorded } from '#core';
import type { z } from 'zod';
import type { PageTold } from '../contract/page-told.js';

export function presentTold(own: readonly Recorded[]): z.infer<typeof PageTold> | null {
  const readings = own.filter((step) => step.type === 'article-read.v1') as readonly Recorded<ArticleRead>[];
  const last = readings[readings.length - 1];
  if (last === undefined) return null;
  const { byline, publishedAt, modifiedAt, siteName, section, dateline, agency, access } = last.data;
  const told = { byline, publishedAt, modifiedAt, siteName, section, dateline, agency, access };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}
