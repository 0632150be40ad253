/**
 * React's own, but for one thing: whatever text stands on a page is shown without the marks that turn its direction (`unturned`). Here, for
 * there is hardly a place without text from the web, and a place that is forgotten would be the one that deceives. Data are untouched:
 * children and labels alone are what people see.
 */
import * as react from 'react/jsx-runtime';
import type { ElementType } from 'react';
import { unturned } from '../../../../libs/telling/src/brief/unturned.js';

export { Fragment } from 'react/jsx-runtime';

type Props = Readonly<Record<string, unknown>>;

const labels = ['title', 'aria-label', 'alt', 'placeholder'];

export function jsx(type: ElementType, props: Props, key?: string) {
  return react.jsx(type, shown(type, props), key);
}

export function jsxs(type: ElementType, props: Props, key?: string) {
  return react.jsxs(type, shown(type, props), key);
}

function shown(type: ElementType, props: Props): Props {
  const turned = typeof type === 'string' ? labels.filter((label) => isTurned(props[label])) : [];
  const { children } = props;
  const safe = Array.isArray(children) ? inAll(children) : inOne(children);
  if (turned.length === 0 && safe === children) return props;
  return {
    ...props,
    ...('children' in props ? { children: safe } : {}),
    ...Object.fromEntries(turned.map((label) => [label, inOne(props[label])])),
  };
}

function inOne(child: unknown): unknown {
  return typeof child === 'string' ? unturned(child) : child;
}

function inAll(children: readonly unknown[]): readonly unknown[] {
  return children.some(isTurned) ? children.map(inOne) : children;
}

function isTurned(value: unknown): boolean {
  return inOne(value) !== value;
}
