/** Single keys as orders. They rest while somebody types, with a modifier, when held down, and when they are switched off. */
import { useLayoutEffect, useRef, useState } from 'react';

const storeKey = 'summitwatch.keys';

export function useKeysOn() {
  const [isOn, setOn] = useState(() => localStorage.getItem(storeKey) !== 'off');
  return {
    isOn,
    turn: (on: boolean) => {
      localStorage.setItem(storeKey, on ? 'on' : 'off');
      setOn(on);
    },
  };
}

export function useKeys(orders: Readonly<Record<string, () => void>>, isOn: boolean): void {
  const latest = useRef(orders);
  // Before anything is painted: whoever sees the question can press at once.
  useLayoutEffect(() => {
    latest.current = orders;
  });
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const hear = (event: KeyboardEvent) => {
      const order = isTyped(event) ? undefined : latest.current[event.key];
      if (order === undefined) return;
      event.preventDefault();
      order();
    };
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
    };
  }, [isOn]);
}

function isTyped(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, repeat, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || repeat || defaultPrevented) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
