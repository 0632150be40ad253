/** What a page without script is made for: who reads it, when, and where its links lead. */
import type { Speech, Times } from '#telling';
import type { Paths } from './paths.js';

/** What all parts of one page need: when it is made, in whose time it tells, and where its links lead. */
export interface Sheet {
  readonly speech: Speech;
  /** Address of the page itself: path and query. */
  readonly here: string;
  readonly paths: Paths;
  /** IANA: in which it tells its times. */
  readonly zone: string;
  /** Of the summit. */
  readonly summitZone: string;
  readonly times: Times;
  readonly utc: Times;
  /** Unix milliseconds. */
  readonly now: number;
}

export function sheetIn(speech: Speech, page: Pick<Sheet, 'here' | 'paths' | 'now' | 'zone' | 'summitZone'>): Sheet {
  return { ...page, speech, times: speech.timesIn(page.zone), utc: speech.timesIn('UTC') };
}
