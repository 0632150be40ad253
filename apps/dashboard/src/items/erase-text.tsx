/** Takes an article's text away for good: asked for with a reason, after having said what will be gone and what stays. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileX2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { FormEnd } from '../shell/form-end.js';
import { Field } from '../shell/field.js';
import { Section } from '../shell/page.js';
import { ServiceSays } from '../shell/service-says.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { useReason } from '../shell/use-reason.js';
import { count } from '../words/word.js';
import { itemPageWords, oftenWords } from '../words/words.js';

export function EraseText({ item }: { readonly item: Shape<'ItemDetail'> }) {
  const [asking, setAsking] = useState(false);
  const [erasure, setErasure] = useState<Shape<'Erasure'> | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  if (erasure === null && item.removed !== null) return null;
  const close = () => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <Section title={itemPageWords.erasure} note={itemPageWords.eraseNote}>
      {erasure === null ? (
        <div className="space-y-4">
          <Button
            ref={opener}
            icon={FileX2}
            expanded={asking}
            controls="erase-text"
            onPress={() => {
              setAsking(!asking);
            }}
          >
            {itemPageWords.eraseTheText}
          </Button>
          {asking && <Order id="erase-text" item={item} onClose={close} onErased={setErasure} />}
        </div>
      ) : (
        <Done erasure={erasure} />
      )}
    </Section>
  );
}

interface OrderProps {
  readonly id: string;
  readonly item: Shape<'ItemDetail'>;
  readonly onClose: () => void;
  readonly onErased: (erasure: Shape<'Erasure'>) => void;
}

function Order({ id, item, onClose, onErased }: OrderProps) {
  const answers = useQueryClient();
  const erase = useMutation({
    mutationFn: (reason: string) =>
      answerOf(api.POST('/api/v1/items/{id}/erase', { params: { path: { id: item.id } }, body: { reason } })),
    onSuccess: async (erasure) => {
      onErased(erasure);
      await answers.invalidateQueries();
    },
  });
  const { submit, error } = useReason(erase.mutate);
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="max-w-3xl rounded-md border border-bad bg-bad-wash p-5">
      <h3 id={`${id}-title`} className="font-serif text-lead font-bold">
        {itemPageWords.eraseTitle}
      </h3>
      <Consequences />
      <form onSubmit={submit} noValidate className="mt-4 space-y-4">
        <Field label={itemPageWords.reason} hint={itemPageWords.eraseReasonHint} error={error}>
          {(ties) => <textarea {...ties} name="reason" rows={2} maxLength={500} autoFocus required />}
        </Field>
        {erase.error && <TroubleNote what={itemPageWords.notErased} error={erase.error} />}
        <FormEnd verb={itemPageWords.eraseForGood} busy={erase.isPending} onClose={onClose} />
      </form>
    </section>
  );
}

function Consequences() {
  return (
    <ul className="mt-2 list-disc space-y-1 pl-5 text-small text-soft">
      <li>{itemPageWords.eraseDestroys}</li>
      <li>{itemPageWords.eraseEndsReading}</li>
      <li>{itemPageWords.eraseKeeps}</li>
      <li className="font-semibold text-ink">{itemPageWords.thisCannotBeUndone}</li>
    </ul>
  );
}

/** Takes the focus that the form has let go of. */
function Done({ erasure }: { readonly erasure: Shape<'Erasure'> }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  const { texts, pages, others, remains } = erasure;
  return (
    <div ref={place} tabIndex={-1} role="status" className="max-w-3xl rounded-md border border-line bg-surface p-5">
      <p className="font-semibold">
        {itemPageWords.erased} {count(texts, 'text')} {oftenWords.and} {count(pages, 'page')}.
        {others.length > 0 && itemPageWords.erasedElsewhere(count(others.length, 'other article'))}
      </p>
      <p className="mt-1 text-small text-soft">
        <ServiceSays>{remains}</ServiceSays>
      </p>
    </div>
  );
}
