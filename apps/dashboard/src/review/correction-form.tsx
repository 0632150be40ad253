/** Reads a sentence otherwise: the fields of its claim as they stand, and what the correction would change. */
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { FormEnd } from '../shell/form-end.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { sentOrLeft } from '../shell/sent-or-left.js';
import { sentence } from '../words/word.js';
import { ClaimField } from './claim-field.js';
import { correctionIn, fieldsOf, type Correction } from './correction.js';
import { Effects } from './effects.js';
import { placeOf, type Place, type Proposal, type Question, type Ruling } from './proposals.js';
import { previewOf, usePreview } from './review-api.js';
import { useRested } from './use-rested.js';
import { reviewWords } from '../words/words.js';

interface Props {
  readonly question: Pick<Question, 'matter' | 'line'>;
  readonly evidence: Place;
  readonly onCorrect: (proposal: Proposal) => void;
  readonly onClose: () => void;
  /** While the correction is under way. */
  readonly busy?: boolean;
  /** Who decides and why, where nothing else on the page asks for it. */
  readonly children?: ReactNode;
}

export function CorrectionForm({ question, evidence, onCorrect, onClose, busy = false, children }: Props) {
  const fields = fieldsOf(question, evidence.value);
  const form = useRef<HTMLFormElement>(null);
  const [to, setTo] = useState<Correction | null>(null);
  const [isSame, setSame] = useState(false);
  const look = useRested(() => {
    if (form.current !== null) setTo(correctionIn(fields, new FormData(form.current)));
  });
  const rulingTo = (correction: Correction): Ruling => ({
    ...{ act: 'correct', finding: placeOf(evidence, question.matter), to: correction },
  });
  const preview = usePreview(to === null ? null : rulingTo(to));
  const ask = useMutation({ mutationFn: previewOf, onSuccess: onCorrect });
  const submit = (filled: HTMLFormElement) => {
    const correction = correctionIn(fields, new FormData(filled));
    setSame(correction === null);
    if (correction !== null) ask.mutate(rulingTo(correction));
  };
  return (
    <form
      ref={form}
      aria-label={reviewWords.correctionTitle}
      noValidate
      onInput={look}
      {...sentOrLeft(submit, onClose)}
      className="mt-4 space-y-4 rounded-md border border-ink bg-surface p-5"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {fields.map((field, place) => (
          <ClaimField key={field.name} field={field} isFirst={place === 0} />
        ))}
      </div>
      <div aria-live="polite" className="min-h-6 text-small">
        {isSame && <p className="text-bad">{reviewWords.correctionUnchanged}</p>}
        {preview.error && <p className="text-bad">{sentence(preview.error.message)}</p>}
        {preview.data && <Effects effects={preview.data.effects} matter={question.matter} />}
      </div>
      {ask.error && <TroubleNote what={reviewWords.correctionFailed} error={ask.error} />}
      {children}
      <FormEnd verb={reviewWords.correctIt} busy={ask.isPending || busy} onClose={onClose} />
    </form>
  );
}
