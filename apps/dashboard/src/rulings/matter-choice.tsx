/** A matter among many: typed words narrow the list, arrow keys move in it. */
import { useState } from 'react';
import type { Shape } from '../client.js';
import { Field } from '../shell/field.js';
import { Radio } from '../shell/radio.js';
import { Status } from '../shell/status.js';
import { Particulars } from '../shell/particulars.js';
import { matterName, nameAmongOthers } from '../words/matters.js';
import { count } from '../words/word.js';
import { matching } from './matter-search.js';
import { rulingWords } from '../words/words.js';

type Line = Shape<'BriefLine'>;

interface Props {
  readonly lines: readonly Line[];
  readonly chosen: string | null;
  readonly onChoose: (matter: string) => void;
}

const most = 8;

export function MatterChoice({ lines, chosen, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const found = matching(lines, typed);
  const shown = found.slice(0, most);
  // What is chosen stays to be seen, whatever is typed then.
  const kept = lines.filter((line) => line.matter === chosen && !shown.includes(line));
  return (
    <div className="space-y-3">
      <Field label={rulingWords.findTheOtherMatter} hint={rulingWords.matterSearchHint}>
        {(ties) => (
          <input
            {...ties}
            type="search"
            autoFocus
            autoComplete="off"
            value={typed}
            onKeyDown={(event) => {
              // It narrows the list; the form is not sent by it.
              if (event.key === 'Enter') event.preventDefault();
            }}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <p role="status" className="text-small text-faint">
        {found.length === 0 ? rulingWords.noMatterFound : saying(found.length)}
      </p>
      <fieldset>
        <legend className="sr-only">{rulingWords.theOtherMatter}</legend>
        <ul className="ledger empty:hidden">
          {[...kept, ...shown].map((line) => (
            <Choice key={line.matter} line={line} isChosen={line.matter === chosen} onChoose={onChoose} />
          ))}
        </ul>
      </fieldset>
    </div>
  );
}

function saying(found: number): string {
  const all = count(found, 'matter');
  return found > most ? rulingWords.firstMattersShown(all, String(most)) : all;
}

interface ChoiceProps {
  readonly line: Line;
  readonly isChosen: boolean;
  readonly onChoose: (matter: string) => void;
}

function Choice({ line, isChosen, onChoose }: ChoiceProps) {
  const name = matterName(line.about);
  return (
    <li className="px-2 py-1.5 hover:bg-sunken has-checked:bg-sunken">
      <Radio
        name="other"
        isChosen={isChosen}
        onChoose={() => {
          onChoose(line.matter);
        }}
      >
        <span className="flex items-baseline justify-between gap-3">
          <span className="min-w-0">
            <span className="font-semibold">{nameAmongOthers(line.about)}</span>{' '}
            <span className="text-faint">
              <Particulars of={name} />
            </span>
          </span>
          <Status kind={line.kind} value={line.value} />
        </span>
      </Radio>
    </li>
  );
}
