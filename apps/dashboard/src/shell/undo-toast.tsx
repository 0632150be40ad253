/**
 * What was just done, and the way back: in the place of a question before. It stays until it is closed or something else is done, since
 * nobody should have to hurry; the key `z` undoes it from wherever one is.
 */
import { Undo2, X } from 'lucide-react';
import { undoWords as words } from '../words/words.js';
import { Button } from './button.js';
import { KeySign } from './key-sign.js';
import { offerUndo, useUndo, type Going, type Undoable } from './undoable.js';
import { useKeys, useKeysOn } from './use-keys.js';

export function UndoToast() {
  const { offered, going, undo } = useUndo();
  const isOpen = offered !== null && going?.state !== 'undone';
  return (
    <div className="off-paper pointer-events-none fixed inset-x-0 bottom-20 z-20 flex justify-center px-4 md:bottom-4 md:justify-start md:px-8">
      <div
        className={
          offered === null
            ? 'sr-only'
            : 'pointer-events-auto flex max-w-2xl items-center gap-x-3 rounded-md border border-edge bg-surface py-2 pr-2 pl-4 shadow-lg'
        }
      >
        <p role="status" data-told tabIndex={-1} className="min-w-0 grow text-small font-medium wrap-anywhere">
          {offered !== null && saidOf(offered, going)}
        </p>
        {isOpen && <UndoButton busy={going?.state === 'going'} onPress={undo} />}
        {offered !== null && <CloseButton />}
      </div>
    </div>
  );
}

function UndoButton({ busy, onPress }: { readonly busy: boolean; readonly onPress: () => void }) {
  const { isOn } = useKeysOn();
  useKeys({ z: onPress }, isOn, 'everywhere');
  return (
    <Button icon={Undo2} busy={busy} onPress={onPress}>
      {words.undo} {isOn && <KeySign name="z" />}
    </Button>
  );
}

function CloseButton() {
  return (
    <button
      type="button"
      aria-label={words.close}
      onClick={() => {
        offerUndo(null);
      }}
      className="grid size-10 place-items-center rounded-md hover:bg-sunken"
    >
      <X size={16} />
    </button>
  );
}

function saidOf(offered: Undoable, going: Going | null): string {
  if (going === null || going.state === 'going') return offered.said;
  return going.state === 'undone' ? offered.undone : words.failed(going.because);
}
