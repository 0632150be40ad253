/** The end of a form that decides on a matter: what it would change, who and why, and the two ways on. */
import type { UseQueryResult } from '@tanstack/react-query';
import { Effects } from '../review/effects.js';
import type { Proposal } from '../review/proposals.js';
import { Button } from '../shell/button.js';
import { sentence } from '../words/word.js';
import type { PanelProps } from './panel.js';
import { oftenWords } from '../words/words.js';

interface Props extends PanelProps {
  readonly preview: UseQueryResult<Proposal | null>;
  readonly verb: string;
  /** Said until enough is chosen. */
  readonly open: string;
}

export function PanelEnd({ matter, busy, onClose, preview, verb, open, children }: Props) {
  const { data, error } = preview;
  return (
    <>
      <div aria-live="polite" className="min-h-6 text-small">
        {error && <p className="text-bad">{sentence(error.message)}</p>}
        {data ? <Effects effects={data.effects} matter={matter} /> : !error && <p className="text-faint">{open}</p>}
      </div>
      {children}
      <div className="flex flex-wrap gap-2">
        {data && (
          <Button type="submit" weight="strong" busy={busy}>
            {verb}
          </Button>
        )}
        <Button onPress={onClose}>{oftenWords.cancel}</Button>
      </div>
    </>
  );
}
