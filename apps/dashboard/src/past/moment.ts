/** Which moment a page shows. It lives in the address, so that a past page can be shared, gone back to and left. */
import { useSearchParams } from 'react-router';

export type Clock = 'learnt' | 'happened';

export interface Moment {
  readonly asOf: string;
  readonly clock: Clock;
}

/** Null for now, and for what is no time. */
export function readMoment(params: URLSearchParams): Moment | null {
  const at = Date.parse(params.get('asOf') ?? '');
  if (Number.isNaN(at)) return null;
  return { asOf: new Date(at).toISOString(), clock: params.get('clock') === 'happened' ? 'happened' : 'learnt' };
}

/** The same address at another moment; null for now. */
export function withMoment(params: URLSearchParams, moment: Moment | null): URLSearchParams {
  const changed = new URLSearchParams(params);
  changed.delete('asOf');
  changed.delete('clock');
  if (moment !== null) {
    changed.set('asOf', moment.asOf);
    changed.set('clock', moment.clock);
  }
  return changed;
}

export function useMoment() {
  const [params, setParams] = useSearchParams();
  return {
    moment: readMoment(params),
    go: (moment: Moment | null) => {
      // At once: what was chosen must not spring back until the page has followed.
      setParams((old) => withMoment(old, moment), { replace: true, preventScrollReset: true, flushSync: true });
    },
  };
}

/** For the API: nothing for now. */
export function queryOf(moment: Moment | null): Partial<Moment> {
  return moment ?? {};
}

/** The key of an answer: one of the past is left alone by what happens now. */
export function keyAt(moment: Moment | null, ...key: readonly string[]): readonly unknown[] {
  return moment === null ? key : ['past', moment, ...key];
}
