/** How far an order over many items is, what came of it, and the way back. */
import { Undo2 } from 'lucide-react';
import { Link } from 'react-router';
import { Button } from '../shell/button.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { useUndoWhenLeft } from '../shell/undo-when-left.js';
import { itemWords } from '../words/words.js';
import { count, figure } from '../words/word.js';
import { BulkBar } from './bulk-bar.js';
import { filterParams, part } from './items-filter.js';
import { RereadProgress } from './reread-progress.js';
import { mutedIn, outcomes, takeBack, type Progress, type useBulk } from './use-bulk.js';

const { bulk: words } = itemWords;

interface Props extends Pick<ReturnType<typeof useBulk>, 'undo' | 'stop'> {
  readonly progress: Progress;
  readonly total: number;
}

export function BulkProgress({ progress, undo, stop, total }: Props) {
  const { order, state, answers, error } = progress;
  const isRunning = state === 'running';
  return (
    <>
      {isRunning && (
        <BulkBar
          label={order.act === 'reread' ? words.naming : words.progress}
          done={answers.length}
          total={total}
          stop={words.stop}
          onStop={stop}
        />
      )}
      <p role="status" className="font-semibold">
        {!isRunning && sentenceOf(progress)}
      </p>
      {error !== null && <TroubleNote error={error} what={words.failed} />}
      <Refusals answers={answers} />
      {!isRunning && <Afterwards progress={progress} undo={undo} />}
    </>
  );
}

/** The way back of what was said of them; of pages that are read again, what becomes of them. */
function Afterwards({ progress, undo }: Pick<Props, 'progress' | 'undo'>) {
  const { act, batch } = progress.order;
  if (act === 'reread') return <RereadProgress batch={batch} />;
  if (act === 'lift' && progress.state === 'finished') return null;
  return <WayBack progress={progress} undo={undo} />;
}

function WayBack({ progress, undo }: Pick<Props, 'progress' | 'undo'>) {
  const { act, batch } = progress.order;
  const undoHere = useUndoWhenLeft({
    said: progress.error === null ? sentenceOf(progress) : words.failed,
    undone: words.undone,
    undo: () => takeBack(progress),
  });
  return (
    <div className="mt-3 flex flex-wrap items-center gap-4">
      <Button
        icon={Undo2}
        onPress={() => {
          undoHere();
          void undo(progress);
        }}
      >
        {words.undo}
      </Button>
      {act !== 'mute' && (
        <Link to={{ search: filterParams({ q: part('batch', batch) }).toString() }} className="link text-small">
          {words.show}
        </Link>
      )}
    </div>
  );
}

const acted = {
  ...{ relevant: words.done, irrelevant: words.done, mute: words.done },
  ...{ lift: words.lifted, reread: words.named },
};

function sentenceOf({ order, answers, ofSources }: Progress): string {
  if (ofSources) {
    const sources = count(mutedIn(answers).length, 'source');
    return order.act === 'lift' ? words.unmuted(sources) : words.muted(sources);
  }
  const { done, refused, 'stood already': already } = outcomes(answers);
  const said = [acted[order.act](figure(done))];
  if (already > 0) said.push((order.act === 'reread' ? words.ordered : words.already)(figure(already)));
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
