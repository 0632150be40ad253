/** Single keys as orders. They rest while somebody types, with a modifier, when held down, and when they are switched off. */
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

const storeKey = 'summitwatch.keys';

const followers = new Set<() => void>();

function subscribe(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

const isOnNow = () => localStorage.getItem(storeKey) !== 'off';

export function useKeysOn() {
  return {
    isOn: useSyncExternalStore(subscribe, isOnNow),
    turn: (on: boolean) => {
      localStorage.setItem(storeKey, on ? 'on' : 'off');
      for (const follow of followers) follow();
    },
  };
}

type Orders = Readonly<Record<string, () => void>>;

/** The last hears a key first: a page’s own keys come before those of every page. */
const layers: { readonly current: Orders }[] = [];

document.addEventListener('keydown', (event) => {
  if (isTyped(event)) return;
  const order = layers.findLast(({ current }) => current[event.key] !== undefined)?.current[event.key];
  if (order === undefined) return;
  event.preventDefault();
  order();
});

export function useKeys(orders: Orders, isOn: boolean, where: 'page' | 'everywhere' = 'page'): void {
  const latest = useRef(orders);
  // Before anything is painted: whoever sees the question can press at once.
  useLayoutEffect(() => {
    latest.current = orders;
  });
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    if (where === 'page') layers.push(latest);
    else layers.unshift(latest);
    return () => {
      layers.splice(layers.indexOf(latest), 1);
    };
  }, [isOn, where]);
}

function isTyped(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, repeat, defaultPrevented } = event;
  return ctrlKey || metaKey || altKey || repeat || defaultPrevented || isElsewhere(event);
}

/** In a field, or in a dialog: what lies behind one rests. */
function isElsewhere({ target }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
