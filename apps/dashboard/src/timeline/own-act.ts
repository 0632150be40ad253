/** What is no news from outside but an act on the register itself: a person's decision, or that reports were withdrawn. It happens when it is learnt. */
import type { Change } from './use-changes.js';

export type OwnAct = 'decided' | 'withdrawn';

type Told = Pick<Change, 'type' | 'happened'> & { readonly ruling: Pick<NonNullable<Change['ruling']>, 'at'> | null };

/** Null for what was reported. */
export function ownActOf({ type, ruling, happened }: Told): OwnAct | null {
  if (ruling !== null && ruling.at === happened.at) return 'decided';
  return ruling === null && type === 'matter-withdrawn.v1' ? 'withdrawn' : null;
}
