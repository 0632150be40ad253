/** Names, one after the other: those that the brief knows are offered, and any other may be typed. */
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useId, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { briefQuery } from '../brief/brief-query.js';
import type { Shape } from '../client.js';
import { Field } from '../shell/field.js';
import { subscribing } from '../words/words.js';
import { namesIn } from './wish.js';

interface Props {
  readonly initial: readonly string[];
  /** Also when a name was ended or taken away, of which no field of the form tells. */
  readonly onEdit: () => void;
}

export function ActorField({ initial, onEdit }: Props) {
  const { names, typed, said, type, end, remove } = useNames(initial, onEdit);
  const known = useKnownNames();
  const options = useId();
  const isKnown = (name: string) => known.some((each) => each.toLowerCase() === name.toLowerCase());
  return (
    <div>
      <Field label={subscribing.actors} hint={subscribing.actorsHint}>
        {(ties) => (
          <input
            {...ties}
            name="actors"
            list={options}
            autoComplete="off"
            value={typed}
            onKeyDown={(event) => {
              endsName(event, typed, end);
            }}
            onChange={(event) => {
              if (isPicked(event, isKnown)) end(event.currentTarget.value);
              else type(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <datalist id={options}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ul className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {names.map((name) => (
          <Name key={name} name={name} isKnown={known.length === 0 || isKnown(name)} onRemove={remove} />
        ))}
      </ul>
    </div>
  );
}

interface NameProps {
  readonly name: string;
  readonly isKnown: boolean;
  readonly onRemove: (name: string) => void;
}

function Name({ name, isKnown, onRemove }: NameProps) {
  return (
    <li className="inline-flex items-center gap-1 rounded-full border border-edge bg-surface pl-3 text-small">
      <input type="hidden" name="actors" value={name} />
      <bdi>{name}</bdi>
      {!isKnown && <span className="text-faint">({subscribing.actorUnknown})</span>}
      <button
        type="button"
        aria-label={subscribing.actorGone(name)}
        className="inline-flex size-9 items-center justify-center rounded-full hover:bg-sunken"
        onClick={(event) => {
          // The button goes with the name; whoever pressed it goes on where names are typed.
          event.currentTarget.closest('form')?.querySelector<HTMLElement>('[name="actors"][list]')?.focus();
          onRemove(name);
        }}
      >
        <X size={15} />
      </button>
    </li>
  );
}

function useNames(initial: readonly string[], onEdit: () => void) {
  const [names, setNames] = useState(initial);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const set = (now: readonly string[], saying: string) => {
    // The form is read again, and must hold them by then.
    flushSync(() => {
      setNames(now);
      setTyped('');
      setSaid(saying);
    });
    onEdit();
  };
  const end = (text: string) => {
    set(namesIn([...names, text]), subscribing.actorAdded(text.trim()));
  };
  const remove = (name: string) => {
    set(names.filter((each) => each !== name), subscribing.actorRemoved(name)); // oxfmt-ignore
  };
  return { names, typed, said, type: setTyped, end, remove };
}

/** With nothing typed, Enter sends the form as it does elsewhere. */
function endsName(event: KeyboardEvent, typed: string, end: (text: string) => void): void {
  if (typed.trim() === '' || (event.key !== 'Enter' && event.key !== ',')) return;
  event.preventDefault();
  end(typed);
}

/** Chosen from the list, not typed letter by letter: "Ukraine" may become "Ukraine’s envoy". */
function isPicked(event: ChangeEvent<HTMLInputElement>, isKnown: (name: string) => boolean): boolean {
  const { inputType } = event.nativeEvent as InputEvent;
  return !/^insertText$|^delete/.test(inputType) && isKnown(event.currentTarget.value);
}

function useKnownNames(): readonly string[] {
  const { data } = useQuery(briefQuery(null));
  if (data === undefined) return [];
  const lines = [...data.outcomes, ...data.meetings, ...data.reactions];
  return [...new Set(lines.flatMap(({ about }) => namesOf(about)))].sort((a, b) => a.localeCompare(b));
}

function namesOf(about: Shape<'About'>): readonly string[] {
  switch (about.kind) {
    case 'outcome':
      return about.parties;
    case 'meeting':
      return about.participants;
    case 'reaction':
      return [about.actor, ...(about.affiliation === null ? [] : [about.affiliation])];
  }
}
