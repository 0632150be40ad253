/** What is more likely wrong than right: shown in its article, while no status moves by it alone (`docs/policy.md`). */

/** Of what is found with less of a chance 4 in 10 outcomes and reactions and 3 in 10 meetings are right, in articles that nothing was learnt from. */
const leastSure = { outcome: 0.4, meeting: 0.5, reaction: 0.4 } as const;

interface Doubt {
  readonly doubtful?: true;
}

/** @param isSure false where it is in doubt whatever the chance */
export const doubtIn = (kind: keyof typeof leastSure, chance: number, isSure = true): Doubt =>
  isSure && chance >= leastSure[kind] ? {} : { doubtful: true };
