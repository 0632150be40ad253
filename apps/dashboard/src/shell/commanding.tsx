/** The palette (Ctrl K or ⌘ K) and the keys that work on every page. Both dialogs bring their own script when they are first opened. */
import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { paletteWords as words, shellWords } from '../words/words.js';
import { KeySign } from './key-sign.js';
import { turnTimes } from './time-mode.js';
import { TroubleNote } from './trouble-note.js';
import { useKeys, useKeysOn } from './use-keys.js';

const Palette = lazy(async () => ({ default: (await import('../palette/palette.js')).Palette }));
const KeysDialog = lazy(async () => ({ default: (await import('../palette/keys-dialog.js')).KeysDialog }));

export function Commanding() {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const [trouble, setTrouble] = useState<Error | null>(null);
  const { isOn } = useKeysOn();
  const show = (which: 'palette' | 'keys') => () => {
    setTrouble(null);
    setOpen(which);
  };
  const close = () => {
    setOpen((now) => (now === 'palette' ? null : now));
  };
  useChord(show('palette'));
  useKeys({ '?': show('keys'), t: turnTimes }, isOn, 'everywhere');
  return (
    <>
      <button
        type="button"
        onClick={show('palette')}
        title={shellWords.ctrlK(words.title)}
        aria-keyshortcuts="Control+K Meta+K"
        className="inline-flex min-h-9 min-w-8 items-center justify-center gap-2 rounded-md text-small text-soft hover:text-ink"
      >
        <Search size={17} />
        <span className="sr-only">{words.title}</span>
        <span aria-hidden="true" className="hidden xl:inline">
          <KeySign name="Ctrl K" />
        </span>
      </button>
      <Suspense>
        {open === 'palette' && <Palette onClose={close} onKeys={show('keys')} onTrouble={setTrouble} />}
        {open === 'keys' && (
          <KeysDialog
            onClose={() => {
              setOpen(null);
            }}
          />
        )}
      </Suspense>
      {trouble !== null && (
        <div className="fixed inset-x-4 bottom-20 z-20 mx-auto max-w-lg bg-paper md:bottom-6">
          <TroubleNote what={words.failed} error={trouble} />
        </div>
      )}
    </>
  );
}

/** With a modifier it works also while one types. */
function useChord(run: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
    };
  });
}
