/** What rules of what the story is about say. */
import { figure } from '../../brief/figure.js';
import { count } from './counted.js';

export const ruleWords = {
  open: { relevant: 'Not relevant? Make a rule', irrelevant: 'Not about it? Make a rule' },
  title: 'A rule of the story',
  lead: 'It says of all that has this, now and from now on, what it is about. What a person said of one article stays.',
  on: 'Articles with',
  kind: { phrase: 'These words', source: 'This source', section: 'This section of its site' },
  value: { phrase: 'Words', source: 'Publisher', section: 'Host and path' },
  hint: {
    phrase:
      'In the headline or the beginning of the text, in a row; a star at the end lets the last word go on: negotiat*',
    source: 'By its name, as it stands beside its articles',
    section: 'All addresses that begin so: news.example/sport',
  },
  missing: 'At least two characters are needed.',
  are: 'are',
  direction: { relevant: 'About the summit', irrelevant: 'Not about it' },
  reason: 'Reason',
  reasonHint: 'Kept in the log for ever, and shown beside each verdict',
  otherwise: {
    relevant: 'A rule of the story: about the summit',
    irrelevant: 'A rule of the story: not about the summit',
  },
  look: 'What would it turn?',
  looking: 'Looking at what came in',
  looked: (n: number) => `${count(n, 'item')} looked at`,
  stop: 'Stop',
  stopped: 'Stopped before the end: of the rest nothing is known.',
  wouldTurn: (turned: number, looked: number, relevant: boolean) =>
    `Would turn ${figure(turned)} of ${count(looked, 'item')} ${relevant ? 'relevant' : 'not relevant'}`,
  agreed: (n: number) => `${figure(n)} are judged so already`,
  kept: (n: number) => `${figure(n)} stay as a person judged them`,
  more: (n: number) => `and ${figure(n)} more`,
  make: 'Make the rule and turn them',
  turning: 'Turning',
  turned: (n: number) => `${count(n, 'item')} turned; the rule holds of what comes from now on`,
  halfway: (n: number) =>
    `Stopped: the rule stands, and ${count(n, 'item')} were turned before. Go on, or take all of it back.`,
  goOn: 'Go on',
  undo: 'Undo',
  undoing: 'Taking back',
  undone: (n: number) => `Taken back: the rule, and its verdicts on ${count(n, 'item')}`,
  undoReason: 'The rule was taken back',
  show: 'Show them',
  failed: 'The rule was not carried out to its end.',
  list: 'Rules of the story',
  listNote: 'What people ruled of phrases, sources and sections',
  says: (kind: 'phrase' | 'source' | 'section', relevant: boolean) =>
    `${{ phrase: 'The words', source: 'The source', section: 'The section' }[kind]}: ${relevant ? 'about the summit' : 'not about it'}`,
  lifted: 'Taken back by',
  its: 'Its verdicts',
} as const;
