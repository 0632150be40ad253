/** How well a state is borne out. */

export interface Backing {
  /** Independent origins. */
  readonly origins: number;
  /** With an official publication, or the word of those concerned. */
  readonly official: boolean;
}

/** So many independent origins are told of; between them nothing is, so that a thousand repeats tell at most three times. */
export const originLevels = [2, 3, 5] as const;

export const unknownBacking: Backing = { origins: 1, official: false };
