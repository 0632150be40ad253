/**
 * How moments are said: by their distance or by their date, and in which zone. A pointer finds the date beside the words, in all zones;
 * a key or a finger turns all of them over.
 */
import { createContext, useContext } from 'react';
import { keptChoice } from './kept-choice.js';

const mode = keptChoice('times', ['words', 'dates']);

export function useAsDates(): boolean {
  return mode.use() === 'dates';
}

export function turnTimes(): void {
  mode.choose(mode.now() === 'dates' ? 'words' : 'dates');
}

/** IANA zones in which a moment is told: the reader's, and the summit's. */
export const Zones = createContext<readonly string[]>([]);

export function zonesWith(summit: string | undefined): readonly string[] {
  return summit === undefined ? [own()] : [own(), summit];
}

function own(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export const zoneNames = ['here', 'utc', 'summit'] as const;
export type ZoneName = (typeof zoneNames)[number];

export const zoneChoice = keptChoice<ZoneName>('zone', zoneNames);

/** The IANA zone of each; of the summit, the reader's own until it is known. */
export function useZones(): Readonly<Record<ZoneName, string>> {
  const [here = own(), summit = here] = useContext(Zones);
  return { here, utc: 'UTC', summit };
}

/** The one that was chosen. */
export function useZone(): string {
  return useZones()[zoneChoice.use()];
}
