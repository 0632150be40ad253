/** "Proposed → Agreed": from what a matter went to what; where the state stays, what else is told of it. */
import type { Shape } from '../client.js';
import { eventWords } from '../words/words.js';
import { word } from '../words/word.js';
import type { Kind } from './fields.js';

interface Props extends Pick<Shape<'EventStep'>, 'type' | 'before' | 'after'> {
  readonly kind: Kind;
}

export function Turned({ kind, type, before, after }: Props) {
  const now = after === null ? eventWords.withdrawn : word(kind, after);
  if (before === null) return now;
  if (before === after) return word('told', type);
  return (
    <>
      {word(kind, before)} <span aria-hidden="true">→</span>
      <span className="sr-only"> {eventWords.became} </span> {now}
    </>
  );
}
