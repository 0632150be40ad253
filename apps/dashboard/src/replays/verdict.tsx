/** Accept or discard, with a reason, and in one sentence what each will do. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, X } from 'lucide-react';
import { useRef } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { Field } from '../shell/field.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { oftenWords, replayWords } from '../words/words.js';

type Detail = Shape<'ReplayDetail'>;
type Order = 'accept' | 'discard';

export function Verdict({ replay }: { readonly replay: Detail }) {
  const { state, reader } = replay;
  if (state === 'running') {
    return (
      <p className="mb-8 max-w-prose text-soft">
        {replayWords.goOnWith}{' '}
        <code className="font-mono text-small break-words">{`summitwatch replay --reader ${reader} --shadow`}</code>
      </p>
    );
  }
  return state === 'ready' || state === 'accepting' ? <Choice replay={replay} /> : null;
}

function Choice({ replay: { id, state, reader } }: { readonly replay: Detail }) {
  const reason = useRef<HTMLInputElement>(null);
  const answers = useQueryClient();
  const settle = useMutation({
    mutationFn: (order: Order) => ask(order, id, reason.current?.value.trim() ?? ''),
    onSuccess: () => answers.invalidateQueries(),
  });
  const isUnderWay = (order: Order) => settle.isPending && settle.variables === order;
  return (
    <div className="mb-10 space-y-4 rounded-md border border-line bg-surface p-5">
      <p className="max-w-prose">
        {state === 'accepting' ? replayWords.acceptUnfinished : replayWords.acceptMeans(reader)}
      </p>
      <div className="max-w-xl">
        <Field label={oftenWords.reasonOptional} hint={replayWords.verdictReasonHint}>
          {(ties) => <input {...ties} ref={reason} maxLength={500} autoComplete="off" />}
        </Field>
      </div>
      {settle.error && <TroubleNote what={replayWords.verdictFailed} error={settle.error} />}
      <div className="flex flex-wrap gap-2">
        <Button
          icon={Check}
          weight="strong"
          busy={isUnderWay('accept')}
          onPress={() => {
            settle.mutate('accept');
          }}
        >
          {replayWords.accept}
        </Button>
        {state === 'ready' && (
          <Button
            icon={X}
            busy={isUnderWay('discard')}
            onPress={() => {
              settle.mutate('discard');
            }}
          >
            {replayWords.discard}
          </Button>
        )}
      </div>
    </div>
  );
}

function ask(order: Order, id: string, reason: string) {
  const call = { params: { path: { id } }, body: { reason } };
  return answerOf(
    order === 'accept' ? api.POST('/api/v1/replays/{id}/accept', call) : api.POST('/api/v1/replays/{id}/discard', call),
  );
}
