/** What is counted, with its forms. */
import { counterIn, formIn, type Forms } from '../plural.js';

const regular = (one: string): Forms => ({ one, other: `${one}s` });

export const counted = {
  article: regular('article'),
  attempt: regular('attempt'),
  change: regular('change'),
  claim: regular('claim'),
  copy: { one: 'copy', other: 'copies' },
  day: regular('day'),
  digest: regular('digest'),
  entry: { one: 'entry', other: 'entries' },
  event: regular('event'),
  failure: regular('failure'),
  feed: regular('feed'),
  finding: regular('finding'),
  folder: regular('folder'),
  'follow-up': regular('follow-up'),
  hole: regular('hole'),
  item: regular('item'),
  job: regular('job'),
  matter: regular('matter'),
  'more piece': regular('more piece'),
  'more question': regular('more question'),
  'more report': regular('more report'),
  'new sentence': regular('new sentence'),
  notice: regular('notice'),
  origin: regular('origin'),
  'other article': regular('other article'),
  outcome: regular('outcome'),
  page: regular('page'),
  quotation: regular('quotation'),
  reaction: regular('reaction'),
  receiver: regular('receiver'),
  'relevant article': regular('relevant article'),
  report: regular('report'),
  revision: regular('revision'),
  row: regular('row'),
  ruling: regular('ruling'),
  sentence: regular('sentence'),
  source: regular('source'),
  span: regular('span'),
  text: regular('text'),
  time: regular('time'),
  'unchanged word': regular('unchanged word'),
  user: regular('user'),
  word: regular('word'),
} as const;

export const count = counterIn('en', counted);
export const formOf = formIn('en');
