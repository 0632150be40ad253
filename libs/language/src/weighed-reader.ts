/**
 * The default reader: what the rules find, weighed by what was learnt from articles with gold. Like the rules it knows no network and no
 * clock, and finds the same for the same text and story every time.
 */
import type { Reader } from '#core';
import { readByRules } from './rules-reader.js';
import { speakersWeighed } from './weighing/speakers/speakers-weighed.js';
import { weigh } from './weighing/weigh.js';
import { weights } from './weighing/weights.js';

export const weighedReader: Reader = {
  name: 'weighed',
  version: '2.12.0',
  about:
    'what the rules find, and what linear models add that learnt from articles with gold; they also judge who said a quotation, and stance and target of a reaction',
  findings: (article, story) =>
    readByRules(article, story, {
      attribute: (passage) => speakersWeighed(passage, weights.speaker),
      weigh: (context, found) => weigh(context, found, weights),
    }),
};
