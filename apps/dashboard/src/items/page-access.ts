/** What a page declares of its paywall, in words. */
import type { Shape } from '../client.js';
import { itemPageWords } from '../words/words.js';

export const pageAccess: Readonly<Record<NonNullable<Shape<'PageTold'>['access']>, string>> = {
  free: itemPageWords.freeToRead,
  metered: itemPageWords.someArticlesAreFree,
  closed: itemPageWords.forSubscribers,
};
