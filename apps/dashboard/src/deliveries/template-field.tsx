/** A body in one's own words: begun with one of a few, with places for what is told; what is wrong with it stands beside it. */
import { Undo2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../shell/button.js';
import { Fold } from '../shell/data-block.js';
import { Field } from '../shell/field.js';
import { templateWords } from '../words/words.js';
import { starters, type Template } from './starters.js';

interface Props {
  readonly initial: Template | undefined;
  /** Of the template as it was last tried. */
  readonly trouble: string | undefined;
  /** Also when something was put in, of which no field of the form tells. */
  readonly onEdit: () => void;
}

const first: Template = starters.line ?? { type: 'text/plain', text: '' };

export function TemplateField({ initial, trouble, onEdit }: Props) {
  const { template, written, area, set } = useTemplate(initial ?? first, onEdit);
  const { type, text } = template;
  return (
    <div className="space-y-4 border-l-2 border-line pl-4">
      <div className="grid gap-5 md:grid-cols-2">
        <Begin onBegin={set} />
        <Field label={templateWords.type}>
          {(ties) => (
            <select
              {...ties}
              name="templateType"
              value={type}
              onChange={(event) => {
                set({ type: event.currentTarget.value === 'text/plain' ? 'text/plain' : 'application/json', text });
              }}
            >
              <Options options={templateWords.types} />
            </select>
          )}
        </Field>
      </div>
      <Field label={templateWords.text} hint={templateWords.textHint} error={trouble}>
        {({ className, ...ties }) => (
          <textarea
            {...ties}
            ref={area}
            name="template"
            rows={8}
            maxLength={4000}
            spellCheck={false}
            value={text}
            onChange={(event) => {
              set({ type, text: event.currentTarget.value });
            }}
            className={`${className} font-mono text-note`}
          />
        )}
      </Field>
      {written !== null && (
        <Button
          icon={Undo2}
          onPress={() => {
            set(written);
          }}
        >
          {templateWords.back}
        </Button>
      )}
      <Places
        onPut={(place) => {
          const field = area.current;
          if (field === null) return;
          field.setRangeText(place, field.selectionStart, field.selectionEnd, 'end');
          set({ type, text: field.value });
          field.focus();
        }}
      />
    </div>
  );
}

/** `written` is what a beginning took the place of, where that was no beginning itself. */
function useTemplate(initial: Template, onEdit: () => void) {
  const [template, setTemplate] = useState(initial);
  const [written, setWritten] = useState<Template | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const isBeginning = (text: string) => Object.values(starters).some((starter) => starter.text === text);
  const set = (now: Template) => {
    // The form is read again, and must hold it by then.
    flushSync(() => {
      if (!isBeginning(now.text)) setWritten(null);
      else if (!isBeginning(template.text)) setWritten(template);
      setTemplate(now);
    });
    onEdit();
  };
  return { template, written, area, set };
}

function Begin({ onBegin }: { readonly onBegin: (starter: Template) => void }) {
  return (
    <Field label={templateWords.begin} hint={templateWords.beginHint}>
      {(ties) => (
        <select
          {...ties}
          value=""
          onChange={(event) => {
            const starter = starters[event.currentTarget.value];
            if (starter !== undefined) onBegin(starter);
          }}
        >
          <option value="">{templateWords.beginNone}</option>
          <Options options={templateWords.starters} />
        </select>
      )}
    </Field>
  );
}

function Options({ options }: { readonly options: readonly (readonly [value: string, words: string])[] }) {
  return options.map(([value, words]) => (
    <option key={value} value={value}>
      {words}
    </option>
  ));
}

function Places({ onPut }: { readonly onPut: (place: string) => void }) {
  const id = useId();
  const places = [
    ...templateWords.names.map(([name, means]) => [`{{${name}}}`, means] as const),
    ['{{#changes}}…{{/changes}}', templateWords.changes] as const,
  ];
  return (
    <Fold summary={<span className="text-small font-medium">{templateWords.places}</span>}>
      <ul className="space-y-1 text-small">
        {places.map(([place, means], at) => (
          <li key={place} className="grid items-baseline gap-x-4 sm:grid-cols-[13.5rem_1fr]">
            <button
              type="button"
              aria-label={templateWords.put(place)}
              aria-describedby={`${id}-${String(at)}`}
              className="link min-h-8 justify-self-start font-mono text-note"
              onClick={() => {
                onPut(place);
              }}
            >
              {place}
            </button>
            <span id={`${id}-${String(at)}`} className="text-faint">
              {means}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
