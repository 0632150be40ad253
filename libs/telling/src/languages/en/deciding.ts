/** What is asked of people, and what they decide. */

export const question = {
  contradiction: 'Contradiction',
  overtaken: 'Overtaken ruling',
  unbacked: 'Unbacked',
  'single-origin': 'Single origin',
  duplicate: 'Perhaps the same',
  hearsay: 'Hearsay',
} as const;

export const asks = {
  contradiction: 'Reports contradict each other. Which of them holds?',
  overtaken: 'The article no longer says this sentence. Should the ruling on it be lifted?',
  unbacked: 'Only a source that is never sole reports this. Is it so?',
  'single-origin': 'One origin alone reports this. Is it so?',
  duplicate: 'Are these two meetings one?',
  hearsay: 'No article says this in its own voice. Is it so?',
} as const;

export const act = {
  confirm: 'Confirm',
  reject: 'Reject',
  correct: 'Correct',
  lift: 'Lift the ruling',
  merge: 'They are one',
  split: 'They are another matter',
  settle: 'It holds',
  mute: 'Mute this source',
  'never-sole': 'Never as the sole source',
  dismiss: 'Dismiss',
} as const;

export const decided = {
  confirm: 'Confirmed',
  reject: 'Rejected',
  correct: 'Corrected',
  lift: 'Ruling lifted',
  merge: 'Merged',
  split: 'Split off',
  settle: 'Settled',
  mute: 'Source muted',
  'never-sole': 'Never a sole source from now on',
  dismiss: 'Dismissed',
} as const;

export const decisionAct = {
  confirmed: 'Confirmed',
  corrected: 'Corrected',
  rejected: 'Rejected',
  merged: 'Counted as one',
  split: 'Split off',
  settled: 'Settled',
  muted: 'Source muted',
  'never-sole': 'Never a sole source',
  dismissed: 'Question dismissed',
  judged: 'Item judged',
} as const;

export const decisionState = {
  standing: 'Standing',
  undone: 'Undone',
  asleep: 'Sleeps: its sentence is gone',
  lifted: 'Taken back',
  replaced: 'Decided otherwise',
} as const;

/** Given where a person gives none of their own. */
export const because = {
  confirm: 'The sentence says so',
  reject: 'The sentence does not say so',
  correct: 'The sentence says something else',
  lift: 'The article no longer says so',
  merge: 'One and the same',
  split: 'Something else',
  settle: 'The better-founded report',
  mute: 'Not to be believed',
  'never-sole': 'Believed only beside others',
  dismiss: 'Nothing to decide',
} as const;

export const ruled = {
  confirmed: 'Confirmed',
  corrected: 'Corrected',
  settled: 'Settled',
  rejected: 'Rejected',
  muted: 'From a muted source',
  irrelevant: 'Its article is about something else',
  overruled: 'Overruled',
  unbacked: 'Nobody else reports it',
  moved: 'Moved to another matter',
} as const;
