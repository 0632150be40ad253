/** How far an order over many items is, what came of it, and the way back. */
import { Undo2 } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'react-router';
import { Button } from '../shell/button.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { itemWords } from '../words/words.js';
import { count, figure } from '../words/word.js';
import { filterParams, part } from './items-filter.js';
import { mutedIn, outcomes, type Progress, type useBulk } from './use-bulk.js';

const { bulk: words } = itemWords;

interface Props extends Pick<ReturnType<typeof useBulk>, 'run' | 'unmute' | 'stop'> {
  readonly progress: Progress;
  readonly total: number;
}

export function BulkProgress({ progress, run, unmute, stop, total }: Props) {
  const { order, state, error } = progress;
  const batch = part('batch', order.batch);
  const isOfSources = order.act === 'mute';
  const undo = () => {
    if (isOfSources) void unmute(progress);
    else void run({ ...order, q: batch, act: 'lift', reason: words.undoing }, undefined);
  };
  return (
    <>
      {state === 'running' && <Bar done={progress.answers.length} total={total} onStop={stop} />}
      <p role="status" className="font-semibold">
        {state !== 'running' && sentenceOf(progress)}
      </p>
      {error !== null && <TroubleNote error={error} what={words.failed} />}
      <Refusals answers={progress.answers} />
      {state !== 'running' && order.act !== 'lift' && (
        <div className="mt-3 flex flex-wrap items-center gap-4">
          <Button icon={Undo2} onPress={undo}>
            {words.undo}
          </Button>
          {!isOfSources && (
            <Link to={{ search: filterParams({ q: batch }).toString() }} className="link text-small">
              {words.show}
            </Link>
          )}
        </div>
      )}
    </>
  );
}

function Bar({ done, total, onStop }: { readonly done: number; readonly total: number; readonly onStop: () => void }) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-4">
      <label htmlFor={id} className="text-small">
        {words.progress}
      </label>
      <progress id={id} max={total} value={Math.min(done, total)} className="h-2 grow accent-link" />
      <span className="text-small text-faint">
        {figure(done)} / {figure(total)}
      </span>
      <Button onPress={onStop}>{words.stop}</Button>
    </div>
  );
}

function sentenceOf({ order, answers, ofSources }: Progress): string {
  if (ofSources) {
    const sources = count(mutedIn(answers).length, 'source');
    return order.act === 'lift' ? words.unmuted(sources) : words.muted(sources);
  }
  const { done, refused, 'stood already': already } = outcomes(answers);
  const said = [(order.act === 'lift' ? words.lifted : words.done)(figure(done))];
  if (already > 0) said.push(words.already(figure(already)));
  if (refused > 0) said.push(words.refused(figure(refused)));
  return said.join(' · ');
}

function Refusals({ answers }: Pick<Progress, 'answers'>) {
  const refused = answers.filter(({ outcome }) => outcome === 'refused');
  if (refused.length === 0) return null;
  return (
    <ul className="mt-2 text-small text-soft">
      {refused.map(({ item, title, message }) => (
        <li key={item}>
          <bdi>{title}</bdi>: {message}
        </li>
      ))}
    </ul>
  );
}
