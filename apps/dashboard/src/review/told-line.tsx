/** What was decided last, and the way back; or why it was not decided. */
import { Undo2 } from 'lucide-react';
import { Button } from '../shell/button.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { KeySign } from '../shell/key-sign.js';
import type { Rulings } from './use-rulings.js';
import { oftenWords, reviewWords } from '../words/words.js';

interface Props {
  readonly rulings: Rulings;
  readonly onUndo: () => void;
}

export function ToldLine({ rulings, onUndo }: Props) {
  const { said, canUndo, isBusy, trouble, isLate } = rulings;
  return (
    <div className="mb-4 space-y-3">
      <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-2">
        <div className="text-small">
          <p role="status" className="font-medium">
            {said}
          </p>
          {said === '' && <p className="text-faint">{reviewWords.toldHere}</p>}
        </div>
        {canUndo && (
          <Button icon={Undo2} busy={isBusy} onPress={onUndo}>
            {oftenWords.undo} <KeySign name="u" />
          </Button>
        )}
      </div>
      {isLate && (
        <p role="alert" className="max-w-prose rounded-md border border-open bg-open-wash p-3 text-small">
          {reviewWords.decidedMeanwhile}
        </p>
      )}
      {trouble !== null && !isLate && <TroubleNote what={oftenWords.nothingWasDecided} error={trouble} />}
    </div>
  );
}
