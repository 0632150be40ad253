/** What values are called in English, for all that is told outside the dashboard. */
import type { MatterKind, MeetingKind, OutcomeTopic, Toward } from '#core';
import { kind, meetingKind, topic, toward } from '../languages/en/names.js';

/** Each value of the domain has its name, and no name stands for none. */
interface Words {
  readonly topic: Record<OutcomeTopic, string>;
  readonly meeting: Record<MeetingKind, string>;
  readonly toward: Record<Toward, string>;
  readonly kind: Record<MatterKind, string>;
}

export const words = { topic, meeting: meetingKind, toward, kind } satisfies Words;

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
