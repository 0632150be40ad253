/** What the default reader is not sure of: it is shown in its article, and moves no status (`docs/policy.md`). */

/**
 * Of what is found with less of a chance, 4 in 10 outcomes and nearly half of the meetings and reactions are right in plain reports that nothing
 * was learnt from, and 3 in 10 in free prose; of all else 7 and 6 in 10.
 */
const leastSure = { outcome: 0.34, meeting: 0.43, reaction: 0.4 } as const;

export interface Doubt {
  readonly doubtful?: true;
}

const doubtful: Doubt = { doubtful: true };

/** @param chance how likely all key fields are right together */
export const doubtIn = (kind: keyof typeof leastSure, chance: number): Doubt =>
  chance < leastSure[kind] ? doubtful : {};

/** As found, but doubted where words of its sentence speak against it. */
export const doubted = <Finding extends object>(finding: Finding, isUnsure: boolean): Finding & Doubt =>
  isUnsure ? { ...finding, ...doubtful } : finding;
