/** What the values of the domain are called, for all that is told and for the dashboard alike. */

export const topic = {
  general: 'The talks as a whole',
  ceasefire: 'Ceasefire',
  'peace-agreement': 'Peace agreement',
  territory: 'Territory',
  'security-guarantees': 'Security guarantees',
  sanctions: 'Sanctions',
  'arms-control': 'Arms control',
  'military-posture': 'Military posture',
  energy: 'Energy',
  trade: 'Trade',
  'diplomatic-relations': 'Diplomatic relations',
  humanitarian: 'Humanitarian matters',
  communique: 'Communiqué',
  other: 'Other outcomes',
} as const;

export const meetingKind = {
  'bilateral-summit': 'Summit of two',
  'trilateral-summit': 'Summit of three',
  'multilateral-summit': 'Summit of several',
  consultations: 'Consultations',
  'phone-call': 'Phone call',
  meeting: 'Meeting',
  /** These two as the subjects of matters say them. */
  call: 'Phone call',
  talks: 'Consultations',
} as const;

export const toward = {
  summit: 'on the summit',
  'peace-process': 'on the peace process',
  counterpart: 'on the other side',
} as const;

export const kind = { outcome: 'Outcome', meeting: 'Follow-up meeting', reaction: 'Reaction' } as const;
