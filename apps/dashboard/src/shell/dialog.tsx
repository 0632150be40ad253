/** A dialog over the page: the browser keeps the focus in it, closes it by Esc, and gives the focus back. */
import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ label, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    if (current?.open === false) current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      onKeyDownCapture={(event) => {
        // At once, also from a field that would only be emptied by it.
        if (event.key === 'Escape') event.currentTarget.close();
      }}
      onClick={(event) => {
        // What lies around the dialog is the dialog's own, too.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      className="mx-auto mt-[12vh] w-[min(36rem,calc(100vw-2rem))] rounded-lg border border-edge bg-paper text-ink shadow-2xl backdrop:bg-black/40"
    >
      {children}
    </dialog>
  );
}
