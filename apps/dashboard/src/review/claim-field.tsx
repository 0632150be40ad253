/** One field in which a claim can be read otherwise, as it stands. */
import { Field } from '../shell/field.js';
import { Options } from '../shell/options.js';
import type { CorrectionField } from './correction.js';
import { reviewWords } from '../words/words.js';

interface Props {
  readonly field: CorrectionField;
  readonly isFirst: boolean;
}

export function ClaimField({ field, isFirst }: Props) {
  const { name, label, stands, options, isList = false } = field;
  return (
    <Field label={label} {...(isList ? { hint: reviewWords.namesWithCommasBetween } : {})}>
      {(ties) =>
        options === undefined ? (
          <input {...ties} name={name} defaultValue={stands} autoComplete="off" autoFocus={isFirst} />
        ) : (
          <select {...ties} name={name} defaultValue={stands} autoFocus={isFirst}>
            {!options.some(([value]) => value === stands) && <option value={stands}>{stands}</option>}
            <Options of={options} />
          </select>
        )
      }
    </Field>
  );
}
