/** One of several ways to say which notices are meant; one of them asks for a time. */
import { useState } from 'react';
import { Field } from '../shell/field.js';
import { Radio } from '../shell/radio.js';
import { againWords } from '../words/words.js';

export const sinceTime = 'since';

interface Props {
  readonly legend: string;
  /** The first is chosen at first, and `since` asks for a time. */
  readonly options: readonly (readonly [value: string, word: string])[];
  readonly isTimeMissing: boolean;
}

export function WhichNotices({ legend, options, isTimeMissing }: Props) {
  const [chosen, setChosen] = useState(options[0]?.[0]);
  return (
    <>
      <fieldset>
        <legend className="text-small font-medium">{legend}</legend>
        {options.map(([value, words], place) => (
          <Radio
            key={value}
            name="which"
            value={value}
            isChosen={value === chosen}
            autoFocus={place === 0}
            onChoose={() => {
              setChosen(value);
            }}
          >
            {words}
          </Radio>
        ))}
      </fieldset>
      {chosen === sinceTime && (
        <Field label={againWords.time} error={isTimeMissing ? againWords.timeMissing : undefined}>
          {(ties) => <input {...ties} type="datetime-local" name="time" required />}
        </Field>
      )}
    </>
  );
}

/** ISO 8601 UTC; null for what is no time, or not over yet. */
export function timeIn(form: FormData): string | null {
  const typed = form.get('time');
  const at = typeof typed === 'string' ? Date.parse(typed) : NaN;
  return Number.isNaN(at) || at > Date.now() ? null : new Date(at).toISOString();
}
