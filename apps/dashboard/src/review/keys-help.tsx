/** Which key does what, and a switch for those whom single keys hinder. */
import { KeySign } from '../shell/key-sign.js';

const keys = [
  ['j', 'Next question'],
  ['k', 'Question before'],
  ['y', 'First answer'],
  ['n', 'Second answer'],
  ['e', 'Correct what the sentence says'],
  ['d', 'Dismiss'],
  ['u', 'Take the last decision back'],
  ['r', 'Write a reason; Esc leaves it'],
  ['s', 'Decide about the source'],
  ['m', 'Say that it is the same as another matter'],
  ['p', 'Split reports off: they are another matter'],
  ['?', 'Show or hide these keys'],
] as const;

interface Props {
  readonly isOn: boolean;
  readonly onTurn: (on: boolean) => void;
}

export function KeysHelp({ isOn, onTurn }: Props) {
  return (
    <section id="keys" aria-labelledby="keys-title" className="mb-6 rounded-md border border-line bg-surface p-4">
      <h2 id="keys-title" className="font-serif text-lead font-bold">
        Keys
      </h2>
      <dl className="mt-2 grid gap-x-8 gap-y-1.5 text-small sm:grid-cols-2">
        {keys.map(([name, meaning]) => (
          <div key={name} className="flex items-baseline gap-3">
            <dt>
              <KeySign name={name} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-3 flex items-center gap-2 text-small">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            onTurn(event.currentTarget.checked);
          }}
        />
        Single keys are on. They rest while you type.
      </label>
    </section>
  );
}
