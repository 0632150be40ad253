/**
 * Whether a server's “unchanged” can be believed. It is accused on evidence only, of which there are two kinds: a document with
 * new items under the strong ETag of the one before; and “unchanged” said of validators after a control fetch has shown new
 * items. For the latter the old validators are kept for one more poll, so that a change that fell between the last
 * “unchanged” and the control fetch is no lie: an honest server then sends the document.
 */
import type { Validators } from './fetching.js';
import type { PollState } from './poll-state.js';

/** With which validators to ask now; none for a control fetch, and of a feed that lied. */
export function validatorsToSend(
  state: PollState,
  { distrusted, now, controlHours }: { distrusted: boolean; now: number; controlHours: number },
): Validators | undefined {
  const { etag, lastModified } = state.validators;
  if (distrusted || (etag === undefined && lastModified === undefined)) return undefined;
  const controlled = now - Date.parse(state.controlAt ?? '') < controlHours * 3_600_000;
  return controlled || (state.testing ?? false) ? state.validators : undefined;
}

export interface Judged {
  readonly validators: Validators;
  readonly testing: boolean;
  /** A sentence: the evidence that the server lies. */
  readonly lie?: string;
}

/** After a document that differs from the one before; `news`: it holds items that one did not. */
export function judgeDocument(
  state: PollState,
  { validators, conditional, news }: { validators: Validators; conditional: boolean; news: boolean },
): Judged {
  const { etag } = validators;
  if (news && isStrong(etag) && etag === state.validators.etag) {
    return {
      validators: {},
      testing: false,
      lie: `it brought new items under the ETag of the document before, ${etag}`,
    };
  }
  const suspect = news && !conditional && state.unchangedAt !== undefined;
  return suspect ? { validators: state.validators, testing: true } : { validators, testing: false };
}

/** After “unchanged” to a request with validators, which may have been renewed with the answer. */
export function judgeUnchanged(state: PollState, validators: Validators): Judged {
  if (!(state.testing ?? false)) return { validators, testing: false };
  const lie = 'it said “unchanged” although a fetch without conditions had just brought new items';
  return { validators: {}, testing: false, lie };
}

function isStrong(etag: string | undefined): etag is string {
  return etag !== undefined && !etag.startsWith('W/');
}
