/** One of a few, with a label and a hint. */
import { Field } from '../shell/field.js';
import { Options } from '../shell/options.js';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly (readonly [value: string, word: string])[];
  readonly chosen?: string;
  /** What was opened begins with it. */
  readonly isFirst?: boolean;
}

export function Choice({ name, label, hint, options, chosen = '', isFirst = false }: Props) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(ties) => (
        <select {...ties} name={name} defaultValue={chosen} autoFocus={isFirst}>
          <Options of={options} />
        </select>
      )}
    </Field>
  );
}
