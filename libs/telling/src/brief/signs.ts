/** Icon (by its name in Lucide) and tone of every status and stance. Tone repeats what icon and word say; it never says it alone. */
import { ownOf } from './own.js';
import type { ToldKind } from './shapes.js';

export type Tone = 'good' | 'moving' | 'open' | 'bad' | 'quiet';

const sign = <Icon extends string>(icon: Icon, tone: Tone) => ({ icon, tone }) as const;

export const matterSigns = {
  outcome: {
    agreed: sign('handshake', 'good'),
    progress: sign('trending-up', 'moving'),
    unresolved: sign('circle-dashed', 'open'),
    'not-agreed': sign('circle-x', 'bad'),
    proposed: sign('lightbulb', 'quiet'),
    announced: sign('megaphone', 'moving'),
    rejected: sign('ban', 'bad'),
    denied: sign('shield-x', 'bad'),
  },
  meeting: {
    proposed: sign('lightbulb', 'quiet'),
    expected: sign('calendar-clock', 'moving'),
    announced: sign('megaphone', 'moving'),
    confirmed: sign('calendar-check', 'good'),
    rescheduled: sign('calendar-sync', 'moving'),
    held: sign('circle-check', 'good'),
    postponed: sign('calendar-clock', 'open'),
    cancelled: sign('calendar-x', 'bad'),
    rejected: sign('ban', 'bad'),
  },
  reaction: {
    positive: sign('thumbs-up', 'good'),
    cautious: sign('scale', 'open'),
    negative: sign('thumbs-down', 'bad'),
    neutral: sign('minus', 'quiet'),
  },
} as const;

type Signs = typeof matterSigns;
type IconOf<K extends ToldKind> = Signs[K][keyof Signs[K]] extends { readonly icon: infer Icon } ? Icon : never;
export type IconName = { readonly [K in ToldKind]: IconOf<K> }[ToldKind] | 'circle-help';

/** A value that came after these signs has a question mark. */
export function matterSign(kind: ToldKind, value: string): { readonly icon: IconName; readonly tone: Tone } {
  const known: Readonly<Record<string, { readonly icon: IconName; readonly tone: Tone }>> = matterSigns[kind];
  return ownOf(known, value) ?? sign('circle-help', 'quiet');
}
