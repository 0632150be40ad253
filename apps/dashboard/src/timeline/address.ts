/** What the timeline shows lives in its address: the clock, the day zoomed into or since when, the moment on the slider, how the grid is sorted. */
import { useSearchParams } from 'react-router';
import { clockChoice } from '../past/time-choices.js';
import { readMoment, type Clock } from '../past/moment.js';
import { useZone } from '../shell/time-mode.js';
import { sinceIn, withSince } from './since.js';
import { dayIn, withDay, type ZoomedDay } from './zoomed-day.js';

export function useTimelineAddress() {
  const [params, setParams] = useSearchParams();
  const moment = readMoment(params);
  const usual = clockChoice.use();
  const named = params.get('clock') ?? (moment === null ? usual : 'learnt');
  const clock: Clock = named === 'learnt' ? 'learnt' : 'happened';
  const become = (changed: URLSearchParams) => {
    if (!changed.has('clock')) changed.set('clock', clock);
    // At once: what was chosen must not spring back until the pictures have followed.
    setParams(changed, { replace: true, preventScrollReset: true, flushSync: true });
  };
  const change = (name: string, value: string | null) => {
    const changed = new URLSearchParams(params);
    if (value === null) changed.delete(name);
    else changed.set(name, value);
    become(changed);
  };
  const zoom = (day: ZoomedDay | null) => {
    become(withDay(params, day));
  };
  const showSince = (since: number) => {
    become(withSince(params, since));
  };
  const shown = { day: dayIn(params, useZone()), since: sinceIn(params), sort: params.get('sort') };
  return { clock, moment, ...shown, change, zoom, showSince };
}
