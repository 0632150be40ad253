/** Which items are listed: one line in a small language. It lives in the address, so that a list can be shared and gone back to. */
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { ownOf } from '../../../../libs/telling/src/brief/own.js';
import { queryOf, readMoment, type Clock } from '../past/moment.js';

export interface ItemsFilter {
  /** As typed. */
  readonly q?: string;
  readonly asOf?: string;
  readonly clock?: Clock;
}

/** Addresses of before had a parameter for each of these. */
const once = ['verdict', 'feed', 'lang'] as const;
const onceUnderstood = { yes: ['is:understood'], no: ['-is:understood'] };

export function readFilter(params: URLSearchParams): ItemsFilter {
  const old = once.flatMap((name) => {
    const value = params.get(name)?.trim() ?? '';
    return value === '' ? [] : [part(name, value)];
  });
  const understood = ownOf(onceUnderstood, params.get('understood') ?? '') ?? [];
  const q = [params.get('q')?.trim() ?? '', ...old, ...understood].filter((each) => each !== '').join(' ');
  return { ...(q === '' ? {} : { q }), ...queryOf(readMoment(params)) };
}

export function filterParams(filter: ItemsFilter): URLSearchParams {
  return new URLSearchParams(
    (['q', 'asOf', 'clock'] as const).flatMap((name) => (filter[name] === undefined ? [] : [[name, filter[name]]])),
  );
}

/** Where the items that a filter names are listed. */
export function itemsPath(q: string): string {
  return `/items?${filterParams({ q }).toString()}`;
}

/** `source:"Harbour Wire"`. */
export function part(key: string, value: string): string {
  const plain = value.replaceAll('"', ' ');
  return `${key}:${/[\s,]/.test(plain) ? `"${plain}"` : plain}`;
}

/** The parts of a filter, quotations whole. */
export function partsOf(q: string): readonly string[] {
  return q.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? [];
}

/** The one verdict that is asked for; null where several are, undefined where none is. */
export function verdictIn(q: string): string | null | undefined {
  const asked = partsOf(q).find(isVerdict)?.slice('verdict:'.length).toLowerCase();
  return asked?.includes(',') === true ? null : asked;
}

export function withVerdict(q: string, verdict: string | undefined): string {
  const rest = partsOf(q).filter((each) => !isVerdict(each));
  return [...rest, ...(verdict === undefined ? [] : [part('verdict', verdict)])].join(' ');
}

function isVerdict(typed: string): boolean {
  return typed.toLowerCase().startsWith('verdict:');
}

export function useItemsFilter() {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (q: string) => {
      setParams(
        (old) => {
          const { q: before, ...moment } = readFilter(old);
          return filterParams(q.trim() === '' ? moment : { ...moment, q: q.trim() });
        },
        { preventScrollReset: true },
      );
    },
    [setParams],
  );
  return { filter: readFilter(params), change };
}
