/** Why a feed is paused: whoever finds it so later wants to know. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../client.js';
import { FormEnd } from '../shell/form-end.js';
import { Field } from '../shell/field.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { useReason } from '../shell/use-reason.js';
import { offerUndo } from '../shell/undoable.js';
import { feedWords, undoWords } from '../words/words.js';

interface Props {
  readonly id: string;
  readonly feed: string;
  readonly publisher: string;
  readonly onClose: () => void;
}

export function PauseForm({ id, feed, publisher, onClose }: Props) {
  const answers = useQueryClient();
  const pause = useMutation({
    mutationFn: (because: string) =>
      answerOf(api.POST('/api/v1/feeds/{id}/pause', { params: { path: { id: feed } }, body: { because } })),
    onSuccess: async (paused) => {
      answers.setQueryData(['feed', feed], paused);
      onClose();
      offerUndo({
        said: undoWords.feed.paused(publisher),
        undone: undoWords.feed.resumed(publisher),
        undo: async () => {
          const resumed = await answerOf(api.POST('/api/v1/feeds/{id}/resume', { params: { path: { id: feed } } }));
          answers.setQueryData(['feed', feed], resumed);
          await answers.invalidateQueries({ queryKey: ['feeds'] });
        },
      });
      await answers.invalidateQueries({ queryKey: ['feeds'] });
    },
  });
  const { submit, error } = useReason(pause.mutate);
  return (
    <form
      id={id}
      aria-label={feedWords.pauseTheFeed}
      onSubmit={submit}
      noValidate
      className="max-w-xl space-y-4 rounded-md border border-line bg-surface p-5"
    >
      <Field label={feedWords.whyIsItPaused} hint={feedWords.pauseHint} error={error}>
        {(ties) => <input {...ties} name="because" maxLength={500} autoComplete="off" autoFocus required />}
      </Field>
      {pause.error && <TroubleNote what={feedWords.theFeedWasNotPaused} error={pause.error} />}
      <FormEnd verb={feedWords.pauseTheFeed} busy={pause.isPending} onClose={onClose} />
    </form>
  );
}
