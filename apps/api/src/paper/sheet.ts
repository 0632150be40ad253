/** What a page without script is made for: who reads it, when, and where its links lead. */
import type { Speech, Times } from '#telling';
import type { Paths } from './paths.js';

/** What all parts of one page need: when it is made, where the summit's clock stands, and where its links lead. */
export interface Sheet {
  readonly speech: Speech;
  /** Address of the page itself: path and query. */
  readonly here: string;
  readonly paths: Paths;
  /** Where the summit is. */
  readonly times: Times;
  readonly utc: Times;
  /** Unix milliseconds. */
  readonly now: number;
}

/** `zone`: IANA. */
export function sheetIn(
  speech: Speech,
  { zone, ...page }: Pick<Sheet, 'here' | 'paths' | 'now'> & { readonly zone: string },
): Sheet {
  return { ...page, speech, times: speech.timesIn(zone), utc: speech.timesIn('UTC') };
}
