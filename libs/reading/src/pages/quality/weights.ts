/**
 * What each sign adds to the quality, so that a quality is the F1 to expect of the text (sequences of four words). Found by least
 * squares with a ridge of 0.3 over the pages of `npm run bench:pages` that have a text, which prints them anew with how they hold
 * on sites that they were not fitted to.
 */
import type { Signs } from './signs.js';

export const base = 0.841;

export const weights: Signs = { outer: -0.467, short: -0.127, linked: -0.087, length: 0.057, dated: 0.088 };
