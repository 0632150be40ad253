/** Takes a decision back: shows before what that would change, and asks who and why. */
import { Undo2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useDeciding } from '../review/deciding.js';
import { DecidingFields } from '../review/deciding-fields.js';
import { Effects } from '../review/effects.js';
import type { Ruling } from '../review/proposals.js';
import { usePreview } from '../review/review-api.js';
import { Button } from '../shell/button.js';
import { FormEnd } from '../shell/form-end.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { sentOrLeft } from '../shell/sent-or-left.js';
import { useDecide, type Decision } from './decisions-api.js';
import { oftenWords, rulingWords } from '../words/words.js';

interface Props {
  readonly decision: Decision;
  readonly undo: Ruling;
  readonly onUndone: (undo: Ruling) => void;
}

const otherwise = rulingWords.takenBack;

export function UndoDecision({ decision, undo, onUndone }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <div>
      <Button
        ref={opener}
        icon={Undo2}
        expanded={isOpen}
        controls={id}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        {oftenWords.undo}
      </Button>
      {isOpen && (
        <UndoForm
          {...{ id, decision, undo, onUndone }}
          onClose={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}

interface FormProps extends Props {
  readonly id: string;
  readonly onClose: () => void;
}

function UndoForm({ id, decision, undo, onUndone, onClose }: FormProps) {
  const deciding = useDeciding();
  const decide = useDecide(deciding, () => {
    onUndone(undo);
  });
  // Once it is on its way there is nothing to take back any more.
  const preview = usePreview(decide.isPending || decide.isSuccess ? null : undo);
  const { subject, version, matters } = decision;
  const send = () => {
    const reason = deciding.typed.trim() === '' ? otherwise : deciding.typed.trim();
    // On what this page shows, not on what the preview has seen since.
    decide.mutate({ proposal: { ruling: undo, subject, version, effects: [] }, reason });
  };
  return (
    <form
      id={id}
      aria-label={rulingWords.takeItBack}
      {...sentOrLeft(send, onClose)}
      className="mt-3 space-y-3 rounded-md border border-ink bg-surface p-4"
    >
      <div aria-live="polite" className="min-h-6 text-small">
        {preview.data && <Effects effects={preview.data.effects} matter={matters[0] ?? ''} />}
      </div>
      <DecidingFields deciding={deciding} />
      {decide.error && <TroubleNote what={rulingWords.notTakenBack} error={decide.error} />}
      <FormEnd verb={rulingWords.takeItBack} busy={decide.isPending} onClose={onClose} />
    </form>
  );
}
