/** What the lists of subscriptions and deliveries say, beside the values of the API (`en.ts`). */
import { spanWords } from '../spans.js';
import { count } from './counted.js';

export const standingWords = {
  unnamed: 'Without a name',
  lastDelivered: 'last delivered',
  active: 'active',
  attempts: (n: number) => count(n, 'attempt'),
  last: 'The last:',
  warned: (percent: number) => `${String(percent)} % of five days are over. Unless it takes one before,`,
  disablesAt: 'it is disabled on',
  unsigned: 'Its signing secret is gone. What it is owed waits; give it a new secret, and it is sent.',
  keptMeanwhile: 'What changes meanwhile is kept for it.',
  redelivering: 'What was ordered is being sent again.',
  oldSecret: 'The secret before this one signs, too, until',
  at: (time: string, zone: string) => `at ${time} (${zone})`,
  evenEmpty: 'also when nothing changed',
  for: (form: string) => `for ${form}`,
  template: 'by a template of its own',
  cooldown: (minutes: number) => `at most once in ${spanWords(minutes)} of one matter`,
  silence: (days: number) => `also when nothing is heard for ${count(days, 'day')}`,
  silentSince: 'Nothing is heard of this. Last heard of',
  quiet: (from: string, to: string, zone: string) => `nothing from ${from} to ${to} (${zone})`,
  strict: 'strictly one after the other',
  ed25519: 'signed with a key pair',
} as const;

export const careWords = {
  group: (label: string) => `What to do with ${label}`,
  test: 'Test',
  change: 'Change',
  again: 'Send again',
  rotate: 'New secret',
  disable: 'Pause',
  enable: 'Resume',
  deliveries: 'Its deliveries',
  close: 'Close',
  notDone: 'That was not done.',
  disabled: 'Paused. What changes from now on is kept, and you choose what of it is sent when you resume it.',
  enabled: 'Resumed. Notices are sent there again.',
  ordered: 'Ordered. It is sent in the next moments, under the ids it had.',
} as const;

export const enableWords = {
  title: 'Resume it',
  what: 'What is sent of what it missed',
  all: 'All of it',
  since: 'What was learnt from this time on',
  none: 'Nothing: only what changes from now on',
  submit: 'Resume it',
  notEnabled: 'It was not resumed.',
} as const;

export const againWords = {
  title: 'Send again what it was told',
  what: 'Which notices',
  failed: (n: number | undefined) => `All that was given up${n === undefined ? '' : `: ${count(n, 'notice')}`}`,
  since: 'All that was learnt from this time on, delivered or not',
  noneGivenUp: 'No notice was given up. Choose a time to have others sent again.',
  hint: 'Each keeps its id, so that a receiver that has it drops it.',
  submit: 'Send them again',
  notOrdered: 'Nothing was sent again.',
  time: 'From (local time here)',
  timeMissing: 'Enter a time in the past.',
} as const;

export const rotateWords = {
  title: 'Make a new secret',
  hint: 'It signs from now on, and is shown once.',
  overlap: 'So long the old one signs, too',
  overlaps: [
    ['24', 'A day, so that the receiver can change over'],
    ['1', 'An hour'],
    ['168', 'A week'],
    ['0', 'Not at all: it is known to others'],
  ],
  submit: 'Make the new secret',
  notMade: 'No new secret was made.',
} as const;

export const removeWords = {
  title: 'Remove this subscription',
  lost: 'Nothing is sent there any more, and what it is still owed is given up.',
  secret: 'Its secret is forgotten.',
  stays: 'What was sent stays in the list below. This cannot be undone: to be told again, subscribe anew.',
  submit: 'Remove it for good',
  notRemoved: 'It was not removed.',
  removed: (name: string) => `${name} is removed. Nothing is sent there any more.`,
} as const;

export const secretWords = {
  title: (label: string) => `The secret of ${label}`,
  once: 'Receivers verify each delivery with it (Standard Webhooks). It is shown this once: store it now.',
  publicOnce:
    'The public half of the key: receivers verify each delivery with it (Standard Webhooks, v1a). Store it now.',
  oldUntil: 'The one before signs, too, until',
  field: 'Secret',
  copy: 'Copy',
  copied: 'Copied.',
  press: 'Press Ctrl+C or ⌘C to copy.',
  stored: 'I have stored it',
} as const;

export const exchangeWords = {
  delivered: 'The receiver took the test',
  refused: 'The receiver did not take the test',
  took: (milliseconds: string) => `in ${milliseconds}\u00a0ms`,
  sent: 'Sent',
  answered: 'Answered',
  status: (status: number) => `with status ${String(status)}`,
  noAnswer: 'No answer came.',
  talk: 'Said over SMTP',
  talkNote: 'without what signs in, and without the mail itself',
  by: { us: 'we', server: 'server' },
  headers: 'Headers',
  header: 'Header',
  value: 'Value',
  body: 'Body',
  noBody: 'Without a body.',
  laidOut: 'laid out over lines for reading',
  bytes: (bytes: string, hash: string) => `${bytes} bytes, ${hash}. The body itself is not kept.`,
} as const;

/** What an attempt came to, by the service's own words; what is not here is shown as it came. */
export const detailWords = {
  answered: (status: string) => `answered ${status}`,
  redirect: (status: string) => `answered ${status}, a redirect that is not followed`,
  known: {
    'the receiver took it': 'the receiver took it',
    'the mail server took it': 'the mail server took it',
    'the subscription is disabled': 'the subscription is disabled',
    'the subscription was removed': 'the subscription was removed',
    'the signing secret is gone': 'the signing secret is gone',
    'the signing secret is gone; a new one is waited for': 'the signing secret is gone; a new one is waited for',
    'it went back to what was told before: there is nothing to tell':
      'it went back to what was told before: there is nothing to tell',
    'the name of the host is not known, or name look-up does not work here':
      'the name of the host is not known, or name look-up does not work here',
    'the host does not take the connection, or drops it': 'the host does not take the connection, or drops it',
    'the host did not answer in time': 'the host did not answer in time',
    'the host’s certificate or its encryption cannot be trusted':
      'the host’s certificate or its encryption cannot be trusted',
  },
} as const;

export const deliveryWords = {
  whichReceivers: 'Which subscriptions',
  noneFails: 'No receiver fails',
  noneFailsWhy: 'Each took what it was sent last.',
  section: 'Notices sent',
  newest: 'The newest 200',
  undelivered: 'Undelivered',
  all: 'All',
  results: 'Results',
  onlyTo: 'Only to',
  anybody: 'All subscriptions',
  gone: 'One that was removed',
  none: 'Nothing has been sent yet',
  noneWhy:
    'Good if nothing changed since the first subscription, or if there is none: first imports and repeats raise no notice.',
  noneSuch: 'No delivery has this result',
  noneSuchWhy: 'Choose another above.',
  allDelivered: 'Nothing is undelivered',
  allDeliveredWhy: 'Every notice was taken by whom it was owed to.',
  firstOf: (shown: number, all: number) => `The first ${String(shown)} of ${String(all)} are shown.`,
  change: (version: string) => `Change ${version}`,
  ofSubscription: (name: string) => `Subscription: ${name}`,
  ofFeed: (publisher: string) => `Feed: ${publisher}`,
  onlyNotice: 'Only of one notice:',
  allNotices: 'Show all',
  to: 'to',
  untried: 'Not tried yet.',
  attempts: (n: number) => count(n, 'attempt'),
  attempt: (n: number) => `Attempt ${String(n)}`,
  last: 'last',
  next: 'next',
  status: (status: number) => `status ${String(status)}`,
  tryNow: 'Try now',
  again: 'Send again',
  notSent: 'It was not sent again.',
  hurried: 'It is tried in the next moments.',
  ordered: 'Ordered. It is sent again under the id it had.',
  exchange: 'Both sides of it',
  exchangeMissing: 'What went out and came back could not be loaded.',
  notKept: 'What went out and came back is not kept of this attempt.',
} as const;
