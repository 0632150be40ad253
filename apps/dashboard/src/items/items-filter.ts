/** Which items are listed. The whole of it lives in the address, so that a list can be shared and gone back to. */
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { queryOf, readMoment, type Clock } from '../past/moment.js';

export interface ItemsFilter {
  readonly verdict?: string;
  readonly feed?: string;
  readonly q?: string;
  readonly lang?: string;
  readonly understood?: 'yes' | 'no';
  readonly asOf?: string;
  readonly clock?: Clock;
}

const names = ['verdict', 'feed', 'q', 'lang', 'understood'] as const;

export function readFilter(params: URLSearchParams): ItemsFilter {
  const given = names.flatMap((name) => {
    const value = params.get(name)?.trim() ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(given), ...queryOf(readMoment(params)) };
}

export function filterParams(filter: ItemsFilter): URLSearchParams {
  return new URLSearchParams(
    [...names, 'asOf' as const, 'clock' as const].flatMap((name) =>
      filter[name] === undefined ? [] : [[name, filter[name]]],
    ),
  );
}

export function useItemsFilter() {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (name: keyof ItemsFilter, value: string) => {
      setParams((old) => filterParams(readFilter(withValue(old, name, value))), { preventScrollReset: true });
    },
    [setParams],
  );
  return { filter: readFilter(params), change };
}

function withValue(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const changed = new URLSearchParams(params);
  changed.set(name, value);
  return changed;
}
