/** How far an order over many items is, and its stopping. */
import { useId } from 'react';
import { Button } from '../shell/button.js';
import { figure } from '../words/word.js';

interface Props {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly stop: string;
  readonly busy?: boolean;
  readonly onStop: () => void;
}

export function BulkBar({ label, done, total, stop, busy = false, onStop }: Props) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <label htmlFor={id} className="text-small">
        {label}
      </label>
      <progress id={id} max={Math.max(1, total)} value={Math.min(done, total)} className="min-w-24 grow" />
      <span className="text-small text-faint">
        {figure(done)} / {figure(total)}
      </span>
      <Button busy={busy} onPress={onStop}>
        {stop}
      </Button>
    </div>
  );
}
