/**
 * What polling remembers of a feed between polls. Routine, not facts: lost, it costs one unconditional poll, the feed's
 * learnt rhythm, and repeats that the log recognises. Times are ISO 8601 UTC.
 */
import type { Pace } from './feed-item.js';
import type { Validators } from './fetching.js';
import type { Moving } from './moving.js';

export interface PollState {
  readonly validators: Validators;
  /** In a row. */
  readonly failures: number;
  /** False until the feed was read once: what it holds then is its past. */
  readonly imported: boolean;
  /** Its first items are being taken in. */
  readonly importing?: boolean | undefined;
  /** Empty before the first poll. */
  readonly lastPolledAt: string;
  /** Empty before the first poll, and when it is not asked again by itself. */
  readonly nextPollAt: string;
  /** The publisher asked not to be asked before. */
  readonly notBefore?: string | undefined;
  /** What the rest was learnt from: another address starts without validators. */
  readonly address?: string | undefined;
  /** SHA-256 of what was read last. */
  readonly bodyHash?: string | undefined;
  /** None of the items read last has an address; unknown of what was read by a version that did not ask. */
  readonly unaddressed?: boolean | undefined;
  /** The last poll that succeeded, whether it brought a document or “unchanged”. */
  readonly succeededAt?: string | undefined;
  /** The last answer to a request without conditions. */
  readonly controlAt?: string | undefined;
  /** The last “unchanged” since a document was read. */
  readonly unchangedAt?: string | undefined;
  /** The validators kept are those of before a control fetch that showed more than “unchanged” had: they are put to the test. */
  readonly testing?: boolean | undefined;
  /** When it brought something new, the oldest first. */
  readonly arrivals?: readonly string[] | undefined;
  /** By which the items of the last document with any are known again. */
  readonly prints?: readonly string[] | undefined;
  /** The last two documents shared no item. */
  readonly disjoint?: boolean | undefined;
  readonly moving?: Moving | undefined;
  /** Seconds for which the last document is fresh, by its HTTP headers. */
  readonly freshSeconds?: number | undefined;
  readonly pace?: Pace | undefined;
}

export const neverPolled: PollState = {
  validators: {},
  failures: 0,
  imported: false,
  lastPolledAt: '',
  nextPollAt: '',
};

/** After a move or a new address, nothing of the old one's answers holds; what was seen and how often it came does. */
export function stateAt(address: string, state: PollState): PollState {
  if (state.address === undefined || state.address === address) return { ...state, address };
  const { bodyHash: _hash, unchangedAt: _unchanged, testing: _testing, moving: _moving, ...kept } = state;
  const { freshSeconds: _fresh, controlAt: _control, unaddressed: _unaddressed, ...rest } = kept;
  return { ...rest, validators: {}, address };
}
