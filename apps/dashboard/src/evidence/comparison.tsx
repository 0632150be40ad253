/** Two sentences beside each other: the words that only one of them has, and field by field where they differ. */
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Shape } from '../client.js';
import { buttonLook } from '../shell/button.js';
import { Field } from '../shell/field.js';
import { compareWords } from '../words/words.js';
import { absoluteTime } from '../words/time.js';
import { word } from '../words/word.js';
import { FieldTable } from './field-table.js';
import type { Kind } from './fields.js';
import { PanelLink, useOpenPanel } from './panel-link.js';
import { WordsCompared } from './words-compared.js';

type Sentence = Shape<'Sentence'>;

interface Props {
  readonly matter: string;
  readonly kind: Kind;
  readonly all: readonly Sentence[];
  readonly one: Sentence;
  readonly other: Sentence;
}

export function Comparison({ matter, kind, all, one, other }: Props) {
  const open = useOpenPanel();
  const heading = useStart();
  const choose = (keys: { readonly sentence: string; readonly beside: string }) => {
    open({ open: 'evidence', matter, ...keys }, true);
  };
  return (
    <section aria-labelledby="comparison" className="mb-8 rounded-md border border-ink p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h3
          ref={heading}
          id="comparison"
          tabIndex={-1}
          className="scroll-mt-4 font-serif text-title font-bold outline-none"
        >
          {compareWords.title}
        </h3>
        <PanelLink to={{ open: 'evidence', matter, sentence: one.key }} replace className={buttonLook()}>
          {compareWords.close} <X size={16} />
        </PanelLink>
      </div>
      <div className="mt-3 grid gap-x-8 gap-y-4 md:grid-cols-2">
        <Choice
          label={compareWords.one}
          {...{ kind, all, chosen: one, without: other }}
          onChoose={(sentence) => {
            choose({ sentence, beside: other.key });
          }}
        />
        <Choice
          label={compareWords.other}
          {...{ kind, all, chosen: other, without: one }}
          onChoose={(beside) => {
            choose({ sentence: one.key, beside });
          }}
        />
      </div>
      <WordsCompared matter={matter} one={one} other={other} />
      <FieldTable kind={kind} one={one} other={other} />
    </section>
  );
}

/** It begins above the sentences that it was chosen among. */
function useStart() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

interface ChoiceProps extends Pick<Props, 'kind' | 'all'> {
  readonly label: string;
  readonly chosen: Sentence;
  readonly without: Sentence;
  readonly onChoose: (key: string) => void;
}

function Choice({ label, kind, all, chosen, without, onChoose }: ChoiceProps) {
  return (
    <Field label={label}>
      {(ties) => (
        <select
          {...ties}
          value={chosen.key}
          onChange={(event) => {
            onChoose(event.currentTarget.value);
          }}
        >
          {all
            .filter(({ key }) => key !== without.key)
            .map((each) => (
              <option key={each.key} value={each.key}>
                {[each.publisher.name, word(kind, each.value), absoluteTime(each.publishedAt ?? '')]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
