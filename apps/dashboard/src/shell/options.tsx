/** What can be chosen in a select: each value with its words. */
interface Props {
  readonly of: readonly (readonly [value: string, words: string])[];
}

export function Options({ of }: Props) {
  return of.map(([value, words]) => (
    <option key={value} value={value}>
      {words}
    </option>
  ));
}
