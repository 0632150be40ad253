/** Going from sentence to sentence by keys. Where one is stands in the address; the focus goes along. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useOpenPanel } from './panel-link.js';
import type { Panel } from './panel.js';
import { inOrder, stepFrom, type Sides } from './sides.js';

type Asked = Extract<Panel, { readonly open: 'evidence' }>;

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };
/** Where a sentence has the focus itself; elsewhere they scroll. */
const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export function useWalk({ matter, sentence, beside }: Asked, sides: Sides) {
  const place = useRef<HTMLDivElement>(null);
  const open = useOpenPanel();
  useEffect(() => {
    // A comparison takes the focus itself.
    if (beside === undefined) goTo(itemIn(place.current, sentence));
  }, [sentence, beside]);
  const walk = (by: 1 | -1) => {
    const next = stepFrom(inOrder(sides), sentence, by);
    if (next === undefined) return;
    open({ open: 'evidence', matter, sentence: next.key }, true);
    goTo(itemIn(place.current, next.key));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isTyped(event)) return;
    const by = steps[event.key] ?? (isItem(event.target) ? arrows[event.key] : undefined);
    const order = orderOf(itemIn(place.current, sentence), event.key);
    if (by === undefined && order === null) return;
    event.preventDefault();
    if (by === undefined) order?.click();
    else walk(by);
  };
  return { place, onKeyDown };
}

function itemIn(place: HTMLElement | null, key: string | undefined): HTMLElement | null {
  return key === undefined ? null : (place?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null);
}

function goTo(item: HTMLElement | null): void {
  item?.scrollIntoView({ block: 'nearest' });
  item?.focus({ preventScroll: true });
}

/** The link of the sentence one is at that this key stands for. */
function orderOf(item: HTMLElement | null, key: string): HTMLElement | null {
  return /^[ceoyn]$/.test(key) ? (item?.querySelector<HTMLElement>(`[data-order="${key}"]`) ?? null) : null;
}

function isItem(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset.key !== undefined;
}

export function isTyped({ target, ctrlKey, metaKey, altKey }: KeyboardEvent<HTMLElement>): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
