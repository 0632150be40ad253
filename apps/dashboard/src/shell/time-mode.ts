/** Whether moments are said by their distance or by their date. A pointer finds the date beside the words; a key or a finger turns all of them over. */
import { createContext, useSyncExternalStore } from 'react';

const storeKey = 'summitwatch.times';
const followers = new Set<() => void>();

function subscribe(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

const asDatesNow = () => localStorage.getItem(storeKey) === 'dates';

export function useAsDates(): boolean {
  return useSyncExternalStore(subscribe, asDatesNow);
}

export function turnTimes(): void {
  localStorage.setItem(storeKey, asDatesNow() ? 'words' : 'dates');
  for (const follow of followers) follow();
}

/** IANA zones in which a moment is told: the reader's, and the summit's. */
export const Zones = createContext<readonly string[]>([]);

export function zonesWith(summit: string | undefined): readonly string[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return summit === undefined ? [own] : [own, summit];
}
