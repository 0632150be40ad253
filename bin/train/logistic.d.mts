export interface Row {
  readonly features: ReadonlyMap<string, number>;
  readonly weight: number;
}

export interface Fitted<Weight> {
  readonly bias: Weight;
  readonly weights: Readonly<Record<string, Weight>>;
}

export function fittedChance(rows: readonly (Row & { isTrue: boolean })[], penalty: number): Fitted<number>;

export function fittedChoice(
  rows: readonly (Row & { label: string })[],
  options: readonly string[],
  penalty: number,
): Fitted<number[]>;
