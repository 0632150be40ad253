/** What the timeline shows lives in its address: the clock, the day zoomed into, the moment on the slider, how the grid is sorted. */
import { useSearchParams } from 'react-router';
import { clockChoice } from '../past/time-choices.js';
import { readMoment, type Clock } from '../past/moment.js';

export function useTimelineAddress() {
  const [params, setParams] = useSearchParams();
  const moment = readMoment(params);
  const usual = clockChoice.use();
  const named = params.get('clock') ?? (moment === null ? usual : 'learnt');
  const clock: Clock = named === 'learnt' ? 'learnt' : 'happened';
  const change = (name: string, value: string | null) => {
    setParams(
      (old) => {
        const changed = new URLSearchParams(old);
        changed.set('clock', clock);
        if (value === null) changed.delete(name);
        else changed.set(name, value);
        return changed;
      },
      // At once: what was chosen must not spring back until the pictures have followed.
      { replace: true, preventScrollReset: true, flushSync: true },
    );
  };
  return { clock, moment, day: params.get('day'), sort: params.get('sort'), change };
}
