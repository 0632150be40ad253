/** Which panel of a subscription is open, what was said last, and where the focus goes back to. */
import { useId, useRef, useState } from 'react';
import type { Shape } from '../client.js';

export type Panel = 'test' | 'change' | 'again' | 'rotate' | 'enable' | 'remove';

interface Shown {
  readonly open: Panel | null;
  readonly said: string;
  readonly trouble: Error | null;
  readonly tried?: Shape<'SubscriptionTest'>;
  readonly made?: Shape<'SubscriptionWithSecret'>;
}

const nothing: Shown = { open: null, said: '', trouble: null };

export function usePanels() {
  const id = useId();
  const openers = useRef(new Map<Panel, HTMLButtonElement | null>());
  const [shown, setShown] = useState(nothing);
  return {
    ...shown,
    id,
    opener: (panel: Panel) => (button: HTMLButtonElement | null) => {
      openers.current.set(panel, button);
    },
    toggle: (panel: Panel) => {
      setShown({ ...nothing, open: shown.open === panel ? null : panel });
    },
    /** Whatever is open stays until something comes in its place. */
    begin: () => {
      setShown({ ...shown, said: '', trouble: null });
    },
    fail: (trouble: Error) => {
      setShown({ ...nothing, trouble });
    },
    showTest: (tried: Shape<'SubscriptionTest'>) => {
      setShown({ ...nothing, open: 'test', tried });
    },
    showSecret: (made: Shape<'SubscriptionWithSecret'>) => {
      setShown({ ...nothing, open: 'rotate', made });
    },
    close: (said = '') => {
      if (shown.open !== null) openers.current.get(shown.open)?.focus();
      setShown({ ...nothing, said });
    },
  };
}

export type Panels = ReturnType<typeof usePanels>;
