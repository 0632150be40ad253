/** What lies over the page: the browser's own dialog keeps the focus inside, hears Esc, and gives the focus back where it came from. */
import { ArrowLeft, X } from 'lucide-react';
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { UndoToast } from '../shell/undo-toast.js';
import { useUndo } from '../shell/undoable.js';
import { useKeysOn } from '../shell/use-keys.js';
import { panelWords } from '../words/words.js';
import { EventView, NoticeView } from './event-view.js';
import { withPanel, type Panel } from './panel.js';
import { useDepth } from './panel-link.js';
import { SentencesView } from './sentences-view.js';
import { isTyped } from './use-walk.js';

export function PanelDialog({ panel }: { readonly panel: Panel }) {
  const dialog = useShown();
  const { close, back } = useWayOut();
  const place = placeOf(panel);
  const onKeyDown = useUndoKey();
  return (
    <dialog
      ref={dialog}
      aria-label={nameOf(panel)}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={onKeyDown}
      className="fixed inset-y-0 right-0 left-auto m-0 h-dvh max-h-none w-full max-w-[84rem] flex-col border-l border-line bg-paper text-ink shadow-2xl backdrop:bg-[light-dark(#1a1b1e66,#000000a6)] open:flex"
    >
      <div className="flex shrink-0 items-center justify-between gap-4 border-b border-line px-4 py-1.5 md:px-8">
        {back === null ? (
          <span className="text-small text-faint">{panelWords.over}</span>
        ) : (
          <PanelButton onPress={back}>
            <ArrowLeft size={16} /> {panelWords.back}
          </PanelButton>
        )}
        <PanelButton onPress={close}>
          {panelWords.close} <X size={16} />
        </PanelButton>
      </div>
      <div key={place} className="min-h-0 grow overflow-y-auto overscroll-contain px-4 pt-5 pb-16 md:px-8">
        <View panel={panel} />
      </div>
      <UndoToast />
    </dialog>
  );
}

function View({ panel }: { readonly panel: Panel }) {
  switch (panel.open) {
    case 'evidence':
      return <SentencesView panel={panel} />;
    case 'event':
      return <EventView position={panel.position} />;
    case 'notice':
      return <NoticeView notice={panel.notice} />;
  }
}

function nameOf(panel: Panel): string {
  return panel.open === 'event' ? panelWords.event(panel.position) : panelWords[panel.open];
}

/** Another place is read from its top; which sentence one is at is no other place. */
function placeOf(panel: Panel): string {
  if (panel.open === 'evidence') return `evidence ${panel.matter}`;
  return panel.open === 'event' ? `event ${String(panel.position)}` : `notice ${panel.notice}`;
}

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function PanelButton({ onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="inline-flex min-h-11 items-center gap-1.5 rounded-md px-2 text-small font-medium text-soft hover:text-ink"
    >
      {children}
    </button>
  );
}

/** Closed before it leaves the page: only then the browser gives the focus back. */
function useShown() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown?.open === false) shown.showModal();
    return () => {
      shown?.close();
    };
  }, []);
  return dialog;
}

/** The page's own keys rest behind the panel. */
function useUndoKey() {
  const { undo } = useUndo();
  const { isOn } = useKeysOn();
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'z' && isOn && !isTyped(event)) undo();
  };
}

function useWayOut() {
  const go = useNavigate();
  const depth = useDepth();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const close = () => {
    if (depth > 0) void go(-depth);
    else void go({ pathname, search: withPanel(params, null).toString() }, { replace: true, preventScrollReset: true });
  };
  const back = () => {
    void go(-1);
  };
  return { close, back: depth > 1 ? back : null };
}
