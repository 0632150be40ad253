/** What whoever reads of a trouble can do about it, whatever their role. */
import { shellWords } from '../words/words.js';

/** By the status of the answer, 0 where none came; empty where there is nothing to advise. */
export function adviceOn(status: number): string {
  if (status === 0) return shellWords.adviceOffline;
  if (status === 404) return shellWords.adviceNotFound;
  if (status === 429) return shellWords.adviceBusy;
  return status >= 500 ? shellWords.adviceBroken : '';
}
