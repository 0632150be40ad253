/**
 * What the values of the domain are called in English, for all that is told and for the dashboard alike: it imports nothing, so that the
 * dashboard may have it. A translation is this file in another language.
 */
export const names = {
  topic: {
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
  },
  meeting: {
    'bilateral-summit': 'Summit of two',
    'trilateral-summit': 'Summit of three',
    'multilateral-summit': 'Summit of several',
    consultations: 'Consultations',
    'phone-call': 'Phone call',
    meeting: 'Meeting',
  },
  toward: {
    summit: 'on the summit',
    'peace-process': 'on the peace process',
    counterpart: 'on the other side',
  },
  kind: { outcome: 'Outcome', meeting: 'Follow-up meeting', reaction: 'Reaction' },
} as const;
