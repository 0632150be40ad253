/** What a page declares of its paywall, in words. */
import type { Shape } from '../client.js';

export const pageAccess: Readonly<Record<NonNullable<Shape<'PageTold'>['access']>, string>> = {
  free: 'free to read',
  metered: 'some articles are free',
  closed: 'for subscribers',
};
