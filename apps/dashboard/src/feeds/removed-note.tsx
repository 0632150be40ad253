/** After a removal: that it was done, and the way back. Which feed it was stands in the history of the browser. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link, useLocation, type Location } from 'react-router';
import { answerOf, api } from '../client.js';
import { Button } from '../shell/button.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { feedWords, oftenWords } from '../words/words.js';

export interface Removed {
  readonly id: string;
  readonly publisher: string;
}

export function RemovedNote() {
  const { state } = useLocation() as Location<{ readonly removed?: Removed } | null>;
  return state?.removed === undefined ? null : <Note key={state.removed.id} removed={state.removed} />;
}

function Note({ removed: { id, publisher } }: { readonly removed: Removed }) {
  const answers = useQueryClient();
  const place = useRef<HTMLDivElement>(null);
  const restore = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/feeds/{id}/restore', { params: { path: { id } } })),
    onSuccess: () => answers.invalidateQueries({ queryKey: ['feeds'] }),
  });
  // What had the focus is gone. A new page takes it first, and that happens after this effect.
  useEffect(() => {
    const turn = setTimeout(() => {
      place.current?.focus();
    });
    return () => {
      clearTimeout(turn);
    };
  }, [restore.isSuccess]);
  return (
    <div className="mb-6 space-y-3">
      <div
        ref={place}
        tabIndex={-1}
        role="status"
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-md border border-line bg-surface p-4 text-small"
      >
        {restore.isSuccess ? (
          <p>
            <Link to={`/feeds/${encodeURIComponent(id)}`} className="link">
              <bdi>{publisher}</bdi>
            </Link>{' '}
            {feedWords.isBack}
          </p>
        ) : (
          <>
            <p>
              <bdi className="font-semibold">{publisher}</bdi> {feedWords.wasRemoved}
            </p>
            <Button
              icon={Undo2}
              busy={restore.isPending}
              onPress={() => {
                restore.mutate();
              }}
            >
              {oftenWords.undo}
            </Button>
          </>
        )}
      </div>
      {restore.error && <TroubleNote what={feedWords.notBroughtBack} error={restore.error} />}
    </div>
  );
}
