/** Several wishes of one kind, each of which may be ticked. */
interface Props {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly (readonly [value: string, word: string])[];
  /** Ticked at first. */
  readonly chosen?: readonly string[];
}

export function Boxes({ name, legend, hint, options, chosen = [] }: Props) {
  // What another door asked for, and this one has no word for, is kept.
  const others = chosen.filter((value) => !options.some(([known]) => known === value));
  return (
    <fieldset>
      <legend className="text-small font-medium">
        {legend}
        {hint !== undefined && <span className="mt-0.5 block font-normal text-faint">{hint}</span>}
      </legend>
      <div className="mt-1 flex flex-wrap gap-x-5">
        {[...options, ...others.map((value) => [value, value] as const)].map(([value, words]) => (
          <label key={value} className="inline-flex min-h-9 items-center gap-2 text-small">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="size-4 shrink-0 accent-link"
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
