/** The keys of the filter language, with what each may be followed by; completion and slips are made from it. */
import { outcomeTopics } from '../../findings/finding.js';
import { itemVerdictNames, saidKinds } from './condition.js';

export const askKeys = ['verdict', 'source', 'feed', 'lang', 'since', 'until', 'is', 'has', ...saidKinds, 'batch'] as const; // oxfmt-ignore
export type AskKey = (typeof askKeys)[number];

export const valuesOf: Readonly<Partial<Record<AskKey, readonly string[]>>> = {
  verdict: itemVerdictNames,
  is: ['copy', 'revised', 'erased', 'understood', 'judged'],
  has: ['outcome', 'follow-up', 'reaction', 'quote', 'text'],
  topic: outcomeTopics,
};

/** Keys whose values are those that the items have. */
const countedKeys = ['source', 'feed', 'lang', ...saidKinds] as const;
export type CountedKey = (typeof countedKeys)[number];

export function isCounted(key: AskKey): key is CountedKey {
  return (countedKeys as readonly string[]).includes(key);
}

/** What each key is about, in a few words for people. */
export const keyMeanings: Readonly<Record<AskKey, string>> = {
  verdict: 'what became of it',
  source: 'who published it',
  feed: 'which feed brought it first',
  lang: 'language',
  since: 'published from then on',
  until: 'published up to then',
  is: 'a trait it has',
  has: 'something found in it',
  topic: 'says what became of it',
  actor: 'who reacts or is quoted in it',
  matter: 'says something of this matter',
  batch: 'judged together by one order',
};

/** Words that people use for them. */
const otherWords: Readonly<Record<string, string>> = {
  publisher: 'source',
  from: 'since',
  after: 'since',
  to: 'until',
  before: 'until',
  language: 'lang',
  speaker: 'actor',
  person: 'actor',
  quotes: 'actor',
  status: 'verdict',
  state: 'verdict',
  irrelevant: 'not-relevant',
  waiting: 'pending',
  unread: 'pending',
  failed: 'unreadable',
  duplicate: 'copy',
  removed: 'erased',
  changed: 'revised',
  quotation: 'quote',
  meeting: 'follow-up',
};

export function otherWord(word: string): string | undefined {
  return Object.hasOwn(otherWords, word) ? otherWords[word] : undefined;
}
