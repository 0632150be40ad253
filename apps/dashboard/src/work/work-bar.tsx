/** How far long work is: a bar with its name, and beneath it the figures, the pace and the time left. */
import { useId } from 'react';
import { word } from '../words/word.js';
import { workWords as words } from '../words/words.js';
import type { LongWork } from './use-work.js';

export function WorkBar({ work }: { readonly work: LongWork }) {
  const id = useId();
  const { kind, about, done, total, unit, perSecond, secondsLeft, state } = work;
  const moves = state === 'running';
  const figures = [
    words.of(done, total, unit),
    ...(moves && perSecond > 0 ? [words.pace(perSecond)] : []),
    ...(moves && secondsLeft !== null ? [words.left(secondsLeft)] : []),
  ];
  return (
    <>
      <progress
        className="w-full"
        aria-label={[word('workKind', kind), about].filter((part) => part !== '').join(': ')}
        aria-describedby={id}
        max={total === null || total === 0 ? 1 : total}
        value={total === null ? undefined : done}
      />
      <p id={id} className="mt-1 text-small text-soft tabular-nums">
        {figures.join(' · ')}
      </p>
    </>
  );
}
