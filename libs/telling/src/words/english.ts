/** What values are called in English, for all that is told outside the dashboard. A translation is this file in another language. */
import type { MatterKind, MeetingKind, OutcomeTopic, Toward } from '#core';

export const words = {
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
  } satisfies Record<OutcomeTopic, string>,
  meeting: {
    'bilateral-summit': 'Summit of two',
    'trilateral-summit': 'Summit of three',
    'multilateral-summit': 'Summit of several',
    consultations: 'Consultations',
    'phone-call': 'Phone call',
    meeting: 'Meeting',
  } satisfies Record<MeetingKind, string>,
  toward: {
    summit: 'on the summit',
    'peace-process': 'on the peace process',
    counterpart: 'on the other side',
  } satisfies Record<Toward, string>,
  kind: { outcome: 'Outcome', meeting: 'Follow-up meeting', reaction: 'Reaction' } satisfies Record<MatterKind, string>,
} as const;

/** Statuses and stances are words of their own: `not-agreed` is "not agreed". */
export function valueInWords(value: string): string {
  return value.replaceAll('-', ' ');
}

/** "Donald Trump, Vladimir Putin and Volodymyr Zelenskyy". */
export function listInWords(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

/** "3 independent origins". */
export function countInWords(count: number, one: string, several: string): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
