/** Asks a worker to end: at once where nothing is lost by it, else after having said what is. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { answerOf, api } from '../client.js';
import { Button } from '../shell/button.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { workWords as words } from '../words/words.js';
import { workKey, type LongWork } from './use-work.js';

export function CancelWork({ work }: { readonly work: LongWork }) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const answers = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/work/{id}/cancel', { params: { path: { id: work.id } } })),
    onSuccess: (works) => {
      setAsking(false);
      answers.setQueryData(workKey, works);
    },
  });
  const order = () => {
    cancel.mutate();
  };
  const loses = work.cancelling === 'drops';
  const open = () => {
    setAsking(!asking);
  };
  return (
    <>
      <Button
        ref={opener}
        icon={X}
        busy={cancel.isPending}
        onPress={loses ? open : order}
        {...(loses && { expanded: asking })}
      >
        {words.cancel}
      </Button>
      {asking && (
        <div
          role="group"
          aria-label={words.really}
          className="mt-3 rounded-md border border-edge bg-surface p-4 text-small"
        >
          <p>{words.loses}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button weight="strong" busy={cancel.isPending} onPress={order}>
              {words.really}
            </Button>
            <Button
              onPress={() => {
                setAsking(false);
                opener.current?.focus();
              }}
            >
              {words.goOn}
            </Button>
          </div>
        </div>
      )}
      {cancel.error && <TroubleNote what={words.failed} error={cancel.error} />}
    </>
  );
}
